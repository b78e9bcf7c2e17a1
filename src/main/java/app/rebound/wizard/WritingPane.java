package app.rebound.wizard;

import app.rebound.text.Messages;
import app.rebound.ui.Typing;

/// One text on a sheet, or several in fields.
final class WritingPane extends TextsPane {
    private static final int ROWS_ALONE = 11;
    private static final int ROWS = 3;

    WritingPane(Exercise exercise, Messages messages, Typing callbacks) {
        super(fields(exercise, messages, callbacks));
    }

    private static PartFields fields(Exercise exercise, Messages messages, Typing callbacks) {
        if (exercise.parts().size() > 1) {
            return new PartFields(exercise.parts(), PartField.Look.FIELD, ROWS, messages, callbacks);
        }
        var sheet = new PartFields(exercise.parts(), PartField.Look.SHEET, ROWS_ALONE, messages, callbacks);
        sheet.getStyleClass().add("paper");
        return sheet;
    }
}
