package app.rebound.wizard;

import app.rebound.text.Messages;
import app.rebound.ui.Typing;

/// Sentences to complete, each with the field that goes on with it.
final class StemsPane extends TextsPane {
    StemsPane(Exercise exercise, Messages messages, Typing callbacks) {
        super(new PartFields(exercise.parts(), PartField.Look.STEM, 1, messages, callbacks));
    }
}
