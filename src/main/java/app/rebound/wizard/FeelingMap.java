package app.rebound.wizard;

import app.rebound.feeling.FeelingWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The words by pleasantness and energy: unpleasant and pleasant, stirred up and still, the strongest first.
final class FeelingMap extends VBox {
    private final FeelingNames names;
    private final FeelingsModel model;
    private final Runnable onChange;
    private final List<FeelingChip> chips = new ArrayList<>();

    FeelingMap(FeelingNames names, FeelingsModel model, Runnable onChange) {
        super(16);
        this.names = names;
        this.model = model;
        this.onChange = onChange;
        getStyleClass().add("feeling-map");
        getChildren()
                .addAll(
                        corner("stirred-unpleasant", word -> word.pleasantness() <= 0 && word.energy() > 0),
                        corner("still-unpleasant", word -> word.pleasantness() <= 0 && word.energy() <= 0),
                        corner("stirred-pleasant", word -> word.pleasantness() > 0 && word.energy() > 0),
                        corner("still-pleasant", word -> word.pleasantness() > 0 && word.energy() <= 0));
        model.chosen().subscribe(() -> chips.forEach(FeelingChip::show));
    }

    private VBox corner(String name, Predicate<FeelingWord> isHere) {
        var title = new Label(names.messages().get("wizard.feelings.map." + name));
        title.getStyleClass().add("field-label");
        var words = new FlowPane(8, 8);
        words.setMinWidth(0);
        names.vocabulary().words().stream()
                .filter(isHere)
                .sorted(Comparator.comparingInt((FeelingWord word) -> Math.abs(word.energy()))
                        .reversed())
                .forEach(word -> {
                    var chip = new FeelingChip(word, "map", names, model, onChange);
                    chips.add(chip);
                    words.getChildren().add(chip);
                });
        var box = new VBox(8, title, words);
        box.setId("feeling-map-" + name);
        return box;
    }

    void focusFirst() {
        chips.getFirst().requestFocus();
    }
}
