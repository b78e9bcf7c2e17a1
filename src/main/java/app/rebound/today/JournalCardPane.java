package app.rebound.today;

import app.rebound.text.Messages;
import app.rebound.ui.Autosave;
import app.rebound.ui.GrowingField;
import app.rebound.ui.Pieces;
import app.rebound.ui.SaveLine;
import app.rebound.ui.Typing;
import java.time.ZoneId;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The journal on Today: a place to write, how far the saving is, how many words there are, and the way to the rest.
final class JournalCardPane extends VBox {
    private static final double FIELD_MARGIN = 12;

    private final Messages messages;
    private final GrowingField field;
    private final Label words = new Label();
    private final Button another;

    JournalCardPane(
            Messages messages,
            ZoneId zone,
            Typing typing,
            ReadOnlyObjectProperty<Autosave.State> saving,
            Runnable onAnother,
            Runnable onOpen) {
        super(8);
        this.messages = messages;
        setId("today-journal-card");
        getStyleClass().addAll("card", "today-card", "today-journal");
        field = new GrowingField(messages, 3, typing);
        field.editor().setCompact(true);
        // The words stand where the title does; the field has a margin of its own.
        setMargin(field, new Insets(0, -FIELD_MARGIN, 0, -FIELD_MARGIN));
        field.load("");
        field.editor().setPrompt(messages.get("today.journal.prompt"));
        field.editor().setLabel(messages.get("today.journal"));
        field.editor().setControlId("today-journal");
        var line = new SaveLine(messages, zone);
        line.setId("today-journal-saved");
        line.follow(saving);
        words.setId("today-journal-words");
        words.getStyleClass().addAll("small", "muted");
        another = Pieces.button("today-journal-another", messages.get("today.journal.another"), onAnother, "link");
        another.managedProperty().bind(another.visibleProperty());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(
                8,
                line,
                words,
                gap,
                another,
                Pieces.button("today-journal-open", messages.get("today.journal.open"), onOpen, "link"));
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("small");
        getChildren().addAll(Pieces.words(messages.get("today.journal"), "card-title"), field, foot);
        saving.subscribe(state -> {
            count();
            if (state instanceof Autosave.State.Saved && !field.isBlank()) {
                another.setVisible(true);
            }
        });
        count();
    }

    /// Shows what is written; the field is left alone where it says the same.
    ///
    /// @param isStored whether it is an entry already
    void show(String text, boolean isStored) {
        if (!field.text().equals(text)) {
            field.load(text);
        }
        another.setVisible(isStored);
        count();
    }

    private void count() {
        int number = field.editor().wordCount();
        words.setText(number == 0 ? "" : messages.get("today.journal.words", number));
    }

    String text() {
        return field.text();
    }

    void focusText() {
        field.requestFocus();
    }
}
