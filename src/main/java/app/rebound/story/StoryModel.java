package app.rebound.story;

import app.rebound.card.Card;
import app.rebound.card.Values;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The versions of one setback's story, which of them is open, and which stands beside it.
final class StoryModel {
    private final List<StoryPage> pages;
    private final Map<String, Card> stories = new HashMap<>();
    private final ReadOnlyLongWrapper loads = new ReadOnlyLongWrapper();
    private final ObjectProperty<StoryPage> page;
    private final ObjectProperty<@Nullable StoryPage> beside = new SimpleObjectProperty<>();
    private final ObjectProperty<Values> onForm = new SimpleObjectProperty<>(Values.NONE);
    private final BooleanProperty isGateOpen = new SimpleBooleanProperty(true);

    /// @param first the page to open, one of `pages`
    StoryModel(List<StoryPage> pages, StoryPage first) {
        this.pages = List.copyOf(pages);
        page = new SimpleObjectProperty<>(first);
    }

    List<StoryPage> pages() {
        return pages;
    }

    /// What is stored; where a reader has several versions, the first one.
    void load(List<Card> stored) {
        stories.clear();
        stored.forEach(card -> stories.putIfAbsent(card.values().choice(Story.READER), card));
        loads.set(loads.get() + 1);
    }

    /// Rises each time the versions were read.
    ReadOnlyLongProperty loadsProperty() {
        return loads.getReadOnlyProperty();
    }

    Optional<Card> story(StoryPage of) {
        return Optional.ofNullable(stories.get(of.reader()));
    }

    /// Whether anything is written on a page.
    boolean isWritten(StoryPage of) {
        return story(of)
                .map(card ->
                        of.fields().stream().anyMatch(field -> card.values().get(field) != null))
                .orElse(false);
    }

    /// The page that is open.
    ReadOnlyObjectProperty<StoryPage> pageProperty() {
        return page;
    }

    void open(StoryPage opened) {
        if (opened == beside.get()) {
            beside.set(null);
        }
        page.set(opened);
    }

    StoryPage page() {
        return page.get();
    }

    /// The page that stands beside it to be read; null for none.
    ObjectProperty<@Nullable StoryPage> besideProperty() {
        return beside;
    }

    /// What stands in the form now.
    ObjectProperty<Values> onFormProperty() {
        return onForm;
    }

    /// Whether the form may be seen; before a plan is written for the first time, a card stands in its place.
    BooleanProperty gateOpenProperty() {
        return isGateOpen;
    }
}
