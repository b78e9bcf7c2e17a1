package app.rebound.wizard;

import app.rebound.text.Messages;
import app.rebound.ui.Typing;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Thoughts, each with what speaks for it and against it and a fairer one.
final class ReframePane extends RowsPane<ReframeRow> {
    private final Exercise exercise;
    private final Messages messages;
    private final YetOffer offers;
    private final VBox region;

    ReframePane(Exercise exercise, Messages messages, Typing callbacks) {
        this(exercise, messages, new VBox(16), callbacks);
    }

    private ReframePane(Exercise exercise, Messages messages, VBox region, Typing callbacks) {
        super(region, callbacks);
        this.exercise = exercise;
        this.messages = messages;
        this.region = region;
        offers = new YetOffer(messages);
        region.getStyleClass().add("reframes");
        load(List.of());
    }

    @Override
    ReframeRow row(Typing typing) {
        return new ReframeRow(exercise.parts(), messages, offers, typing, this::take);
    }

    @Override
    void place() {
        List<ReframeRow> rows = rows();
        for (int row = 0; row < rows.size(); row++) {
            rows.get(row).setPlace(row, row == rows.size() - 1);
        }
    }

    @Override
    void focus(ReframeRow row) {
        row.requestFocus();
    }

    @Override
    public Region region() {
        return region;
    }

    @Override
    public String preview(List<AnswerPart> parts) {
        return preview(parts, "\n", "\n\n");
    }
}
