package app.rebound.journal;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/// What came with an entry of another journal, folded away.
final class CameWithPane extends VBox {
    private static final int MOST_LINES = 10;

    private final Messages messages;
    private final TextArea text = new TextArea();
    private final Button fold;

    CameWithPane(Messages messages) {
        super(8);
        this.messages = messages;
        setId("entry-came-with");
        text.setId("entry-came-with-text");
        text.setEditable(false);
        text.setWrapText(true);
        text.setAccessibleText(messages.get("journal.came-with"));
        fold = Pieces.button("entry-came-with-open", "", this::turn, "link");
        managedProperty().bind(visibleProperty());
        show(CameWith.NOTHING);
    }

    /// Shows nothing at all where nothing came.
    void show(CameWith came) {
        Map<String, String> fields = came.fields();
        text.setText(fields.entrySet().stream()
                .map(one -> messages.get("journal.came-with.field", name(one.getKey()), one.getValue()))
                .collect(Collectors.joining("\n")));
        text.setPrefRowCount(Math.min(MOST_LINES, fields.size() + 1));
        getChildren().setAll(fold);
        fold.setText(messages.get("journal.came-with"));
        setVisible(!fields.isEmpty());
    }

    private String name(String field) {
        return field.equals(CameWith.ZONE) ? messages.get("journal.came-with.zone") : field;
    }

    private void turn() {
        boolean isOpen = getChildren().remove(text);
        if (!isOpen) {
            getChildren().add(text);
        }
        fold.setText(messages.get(isOpen ? "journal.came-with" : "journal.came-with.close"));
    }
}
