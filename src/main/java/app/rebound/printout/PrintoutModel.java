package app.rebound.printout;

import app.rebound.setback.Setback;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/// What is chosen for a printout and how it would look.
final class PrintoutModel {
    private final ObservableList<Setback> setbacks = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Setback> setback = new SimpleObjectProperty<>();
    private final ObjectProperty<PrintoutChoice.Reader> reader =
            new SimpleObjectProperty<>(PrintoutChoice.Reader.MENTOR);
    private final ObservableSet<String> steps = FXCollections.observableSet(new HashSet<>());
    private final BooleanProperty timeline = new SimpleBooleanProperty(true);
    private final BooleanProperty pseudonyms = new SimpleBooleanProperty();
    private final BooleanProperty commentFields = new SimpleBooleanProperty(true);
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(Paper.A4);
    private final ObservableList<PageRaster> pages = FXCollections.observableArrayList();
    private final BooleanProperty busy = new SimpleBooleanProperty();

    ObservableList<Setback> setbacks() {
        return setbacks;
    }

    ObjectProperty<@Nullable Setback> setbackProperty() {
        return setback;
    }

    ObjectProperty<PrintoutChoice.Reader> readerProperty() {
        return reader;
    }

    ObservableSet<String> steps() {
        return steps;
    }

    BooleanProperty timelineProperty() {
        return timeline;
    }

    BooleanProperty pseudonymsProperty() {
        return pseudonyms;
    }

    BooleanProperty commentFieldsProperty() {
        return commentFields;
    }

    ObjectProperty<Paper> paperProperty() {
        return paper;
    }

    ObservableList<PageRaster> pages() {
        return pages;
    }

    /// Whether the document is being made.
    BooleanProperty busyProperty() {
        return busy;
    }

    /// The choice as it stands for `of`, in that language.
    PrintoutChoice choice(UUID of, Locale language) {
        List<String> parts =
                new ArrayList<>(steps.stream().map(step -> PartId.STEP + step).toList());
        if (timeline.get()) {
            parts.add(PartId.TIMELINE);
        }
        return new PrintoutChoice(
                PrintoutKind.DOCUMENT,
                of,
                reader.get(),
                parts,
                Set.of(),
                Set.of(),
                null,
                pseudonyms.get(),
                Map.of(),
                commentFields.get(),
                PageStyle.upright(paper.get()),
                language);
    }

    void showSetbacks(List<Setback> all, @Nullable UUID wanted) {
        setbacks.setAll(all);
        setback.set(all.stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.getFirst()));
    }
}
