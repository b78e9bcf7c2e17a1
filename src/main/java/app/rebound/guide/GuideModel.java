package app.rebound.guide;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What of the guide is shown: the contents, narrowed by a search, and the open chapter with the place in it.
final class GuideModel {
    /// A place in the guide.
    ///
    /// @param anchor a heading inside the chapter; null for none
    /// @param block counted from 0; −1 for none, which together is the chapter's beginning
    record Spot(Chapter chapter, @Nullable String anchor, int block) {}

    private List<Chapter> chapters = List.of();
    private final ObservableList<GuideHit> contents = FXCollections.observableArrayList();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Spot> spot = new SimpleObjectProperty<>();

    GuideModel() {
        query.addListener(_ -> contents.setAll(GuideHit.of(chapters, query.get())));
    }

    /// Shows the whole guide, opened at `anchor`, or at its beginning where there is none like that.
    void load(Guide guide, String anchor) {
        chapters = guide.chapters();
        contents.setAll(GuideHit.of(chapters, query.get()));
        open(
                chapters.stream().anyMatch(chapter -> chapter.holds(anchor))
                        ? anchor
                        : chapters.getFirst().id());
    }

    /// Opens what a link or a screen asks for; an anchor that is not there changes nothing.
    void open(String anchor) {
        chapters.stream()
                .filter(chapter -> chapter.holds(anchor))
                .findFirst()
                .ifPresent(
                        chapter -> spot.set(new Spot(chapter, chapter.anchors().contains(anchor) ? null : anchor, -1)));
    }

    /// Opens a line of the contents.
    void open(GuideHit hit) {
        spot.set(new Spot(hit.chapter(), null, hit.block()));
    }

    ObservableList<GuideHit> contents() {
        return contents;
    }

    StringProperty queryProperty() {
        return query;
    }

    /// What is open; null until the guide is read.
    ObjectProperty<@Nullable Spot> spotProperty() {
        return spot;
    }

    /// The chapters before and after `of`; null where there is none.
    @Nullable
    Chapter beside(Chapter of, int step) {
        int at = chapters.indexOf(of) + step;
        return at >= 0 && at < chapters.size() ? chapters.get(at) : null;
    }
}
