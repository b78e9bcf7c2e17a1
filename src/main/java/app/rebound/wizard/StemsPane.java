package app.rebound.wizard;

import app.rebound.text.Messages;

/// Sentences to complete, each with the field that goes on with it.
final class StemsPane extends TextsPane {
    StemsPane(Exercise exercise, Messages messages, Callbacks callbacks) {
        super(new PartFields(exercise.parts(), PartField.Look.STEM, 1, messages, callbacks));
    }
}
