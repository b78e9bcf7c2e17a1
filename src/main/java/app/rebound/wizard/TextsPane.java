package app.rebound.wizard;

import java.util.List;
import javafx.scene.layout.Region;

/// What the panes have in common whose answer is texts, one a part.
abstract sealed class TextsPane implements ExercisePane permits WritingPane, StemsPane, LetterPane {
    private final PartFields fields;

    TextsPane(PartFields fields) {
        this.fields = fields;
    }

    @Override
    public Region region() {
        return fields;
    }

    @Override
    public void load(List<AnswerPart> parts) {
        fields.load(parts);
    }

    @Override
    public List<AnswerPart> parts() {
        return fields.parts();
    }

    @Override
    public void focusFirst() {
        fields.focusFirst();
    }

    @Override
    public void dispose() {
        fields.dispose();
    }
}
