package app.rebound.wizard;

import app.rebound.feeling.FeelingWord;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

/// A word for a feeling on a button that chooses it, or takes it away again.
final class FeelingChip extends ToggleButton {
    private final FeelingWord word;
    private final FeelingsModel model;

    /// @param onChange told after the word was chosen or taken away
    FeelingChip(FeelingWord word, String place, FeelingNames names, FeelingsModel model, Runnable onChange) {
        this.word = word;
        this.model = model;
        setId("feeling-" + place + "-" + word.id());
        setText(names.name(word.id()));
        getStyleClass().addAll("chip", "feeling-chip", "feel-" + word.family());
        setAccessibleText(names.meaning(word));
        setTooltip(new Tooltip(names.messages().get(word.meaningKey())));
        setOnAction(_ -> {
            model.toggle(word.id());
            onChange.run();
        });
        show();
    }

    /// Shows whether the word is chosen now.
    void show() {
        setSelected(model.isChosen(word.id()));
    }
}
