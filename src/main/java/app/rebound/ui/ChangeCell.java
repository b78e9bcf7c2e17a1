package app.rebound.ui;

import app.rebound.diff.Run;
import app.rebound.diff.TextRow;
import app.rebound.text.Messages;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// One paragraph with what was added underlined and what was removed struck out; both are told in words too.
final class ChangeCell extends ListCell<TextRow> {
    /// The cell's own edges and the scroll bar.
    private static final double EDGES = 32;

    private final Messages messages;
    private final TextFlow words = new TextFlow();

    ChangeCell(ListView<TextRow> list, Messages messages) {
        this.messages = messages;
        setPrefWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("change-cell");
        words.getStyleClass().add("reading");
        words.prefWidthProperty().bind(list.widthProperty().subtract(EDGES));
    }

    @Override
    protected void updateItem(@Nullable TextRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        words.getChildren().clear();
        if (row.leftOut() > 0) {
            words.getChildren().add(text(messages.get("versions.left-out", row.leftOut()), "gap"));
        }
        for (Run run : row.runs()) {
            words.getChildren().add(text(run.text(), run.kind().name().toLowerCase(Locale.ROOT)));
        }
        if (words.getChildren().isEmpty()) {
            words.getChildren().add(text(" ", "same"));
        }
        setGraphic(words);
        setAccessibleText(spoken(row));
    }

    private static Text text(String words, String kind) {
        var text = new Text(words);
        text.getStyleClass().addAll("change", "change-" + kind);
        text.setUnderline(kind.equals("added"));
        text.setStrikethrough(kind.equals("removed"));
        return text;
    }

    private String spoken(TextRow row) {
        if (row.leftOut() > 0) {
            return messages.get("versions.left-out", row.leftOut());
        }
        return row.runs().stream()
                .filter(run -> !run.text().isBlank())
                .map(run -> switch (run.kind()) {
                    case SAME -> run.text().strip();
                    case ADDED -> messages.get("versions.added", run.text().strip());
                    case REMOVED -> messages.get("versions.removed", run.text().strip());
                })
                .collect(Collectors.joining(" "));
    }

    /// A cell does not ask its graphic how high it is at a given width.
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) {
            return super.computePrefHeight(width);
        }
        return snappedTopInset() + words.prefHeight(words.getPrefWidth()) + snappedBottomInset();
    }
}
