package app.rebound.wizard;

import java.util.List;
import javafx.scene.layout.Region;

/// What the panes have in common whose answer is texts, one a part.
abstract sealed class TextsPane implements ExercisePane
        permits WritingPane, StemsPane, LetterPane, ReadingPane, SummaryPane {
    private final PartFields fields;
    private final Region region;

    TextsPane(PartFields fields) {
        this(fields, fields);
    }

    /// @param region with the places for the texts and what else is on the page
    TextsPane(PartFields fields, Region region) {
        this.fields = fields;
        this.region = region;
    }

    @Override
    public final Region region() {
        return region;
    }

    @Override
    public final void load(List<AnswerPart> parts) {
        fields.load(parts);
    }

    @Override
    public final List<AnswerPart> parts() {
        return fields.parts();
    }

    @Override
    public final void focusFirst() {
        fields.focusFirst();
    }

    @Override
    public final void dispose() {
        fields.dispose();
    }
}
