package app.rebound.wizard;

import app.rebound.text.Messages;
import app.rebound.ui.Typing;

/// A letter: its paragraphs in order on one sheet.
final class LetterPane extends TextsPane {
    private static final int ROWS = 3;

    LetterPane(Exercise exercise, Messages messages, Typing callbacks) {
        super(sheet(exercise, messages, callbacks));
    }

    private static PartFields sheet(Exercise exercise, Messages messages, Typing callbacks) {
        var sheet = new PartFields(exercise.parts(), PartField.Look.PAPER, ROWS, messages, callbacks);
        sheet.getStyleClass().addAll("paper", "letter");
        return sheet;
    }
}
