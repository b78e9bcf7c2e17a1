package app.rebound.timeline;

import app.rebound.ui.ChoiceWords;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;

/// Changes a cell by a choice from a list.
final class ChoiceEditing<C> implements CellEditing {
    private final String name;
    private final List<C> choices;
    private final Function<Event, C> chosen;
    private final Function<C, String> words;
    private final BiConsumer<Event, C> onStore;

    /// @param name of the list, for screen readers
    ChoiceEditing(
            String name,
            List<C> choices,
            Function<Event, C> chosen,
            Function<C, String> words,
            BiConsumer<Event, C> onStore) {
        this.name = name;
        this.choices = List.copyOf(choices);
        this.chosen = chosen;
        this.words = words;
        this.onStore = onStore;
    }

    @Override
    public Open open(Event event, Runnable onDone) {
        C before = chosen.apply(event);
        var chooser = new ComboBox<C>();
        chooser.setId("cell-choice");
        chooser.getStyleClass().add("cell-field");
        chooser.setAccessibleText(name);
        chooser.getItems().setAll(choices);
        ChoiceWords.show(chooser, words);
        chooser.setValue(before);
        chooser.setOnHidden(_ -> {
            if (!Objects.equals(chooser.getValue(), before)) {
                onDone.run();
            }
        });
        return new Open() {
            @Override
            public Node node() {
                return chooser;
            }

            @Override
            public void store() {
                if (!Objects.equals(chooser.getValue(), before)) {
                    onStore.accept(event, chooser.getValue());
                }
            }

            @Override
            public boolean isBusy() {
                return chooser.isShowing();
            }
        };
    }
}
