package app.rebound.journal;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What was written on this day in earlier years or months.
final class OnThisDayPane extends VBox {
    private final JournalModel model;
    private final Messages messages;
    private final EntryWords words;
    private final JournalActions actions;
    private final VBox rows = new VBox(2);

    OnThisDayPane(JournalModel model, Messages messages, JournalActions actions) {
        super(4);
        this.model = model;
        this.messages = messages;
        this.actions = actions;
        words = new EntryWords(messages);
        setId("on-this-day");
        getStyleClass().add("on-this-day");
        var title = new Label(messages.get("journal.on-this-day"));
        title.getStyleClass().add("strong");
        getChildren().addAll(title, rows);
        managedProperty().bind(visibleProperty());
        model.onThisDay().addListener((ListChangeListener<EntryRow>) _ -> show());
        show();
    }

    private void show() {
        rows.getChildren().setAll(model.onThisDay().stream().map(this::row).toList());
        setVisible(!model.onThisDay().isEmpty());
    }

    private Node row(EntryRow row) {
        String said = messages.get("journal.on-this-day.row", words.day(row.day()), words.title(row));
        Button open = Pieces.button("on-this-day-" + row.id(), said, () -> actions.onOpen(row.id()), "link");
        open.setMinWidth(0);
        open.setWrapText(true);
        open.setMinHeight(Region.USE_PREF_SIZE);
        open.setMaxWidth(Double.MAX_VALUE);
        open.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(open, Priority.ALWAYS);
        var not = new Button(null, new FontIcon(Feather.X));
        not.setId("not-this-one-" + row.id());
        not.getStyleClass().add("quiet");
        not.setMinWidth(Region.USE_PREF_SIZE);
        not.setAccessibleText(messages.get("journal.not-this-one.of", said));
        not.setTooltip(new Tooltip(messages.get("journal.not-this-one")));
        not.setOnAction(_ -> actions.onNotThisOne(row.id()));
        var line = new HBox(4, open, not);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
