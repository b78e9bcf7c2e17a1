package app.rebound.help;

import app.rebound.text.Messages;
import java.util.List;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The person's own numbers, one under the other.
final class OwnLinesPane extends VBox {
    private final HelpModel model;
    private final Messages messages;
    private final HelpActions actions;
    private final VBox rows = new VBox();
    private final Button add = new Button();

    OwnLinesPane(HelpModel model, Messages messages, HelpActions actions) {
        super(12);
        this.model = model;
        this.messages = messages;
        this.actions = actions;
        setId("own-lines");
        getStyleClass().add("card");
        add.setId("add-own-line");
        add.setText(messages.get("help.own.add"));
        add.setGraphic(new FontIcon(Feather.PLUS));
        add.setOnAction(_ -> actions.onAdd());
        getChildren().addAll(LineRow.label(messages.get("help.own.title"), "card-title"), rows, add);
        model.lines().subscribe(this::show);
        model.loadedProperty().subscribe(_ -> show());
    }

    private void show() {
        List<OwnLine> lines = model.lines();
        if (lines.isEmpty()) {
            var empty = LineRow.label(messages.get("help.own.empty"), "muted");
            empty.setId("own-lines-empty");
            empty.setVisible(model.loadedProperty().get());
            rows.getChildren().setAll(empty);
        } else {
            rows.getChildren().setAll(lines.stream().map(this::row).toList());
        }
    }

    private Node row(OwnLine line) {
        String number = line.number().isEmpty() ? messages.get("help.own.no-number") : line.number();
        var words = new VBox(2, LineRow.label(line.name(), "strong"));
        words.getChildren()
                .add(line.number().isEmpty() ? LineRow.label(number, "muted") : LineRow.label(number, "help-number"));
        if (!line.note().isBlank()) {
            words.getChildren().add(LineRow.label(line.note(), "small", "muted"));
        }
        words.setMinWidth(0);
        words.setId("own-line-" + line.id());
        words.getStyleClass().add("help-own-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        LineRow.setReadable(words, line.name() + ". " + number + (line.note().isBlank() ? "" : ". " + line.note()));
        var change = new Button(null, new FontIcon(Feather.EDIT_2));
        change.setId("change-own-line-" + line.id());
        change.getStyleClass().add("quiet");
        change.setMinWidth(Region.USE_PREF_SIZE);
        change.setAccessibleText(messages.get("help.own.change.of", line.name()));
        change.setTooltip(new Tooltip(messages.get("help.own.change")));
        change.setOnAction(_ -> actions.onSelect(line.id()));
        var row = new HBox(8, words, change);
        row.getStyleClass().add("help-row");
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    /// Puts the focus on the number that was just in the form, or where the next one is added.
    void focus(@Nullable UUID id) {
        Node change = id == null ? null : lookup("#change-own-line-" + id);
        (change == null ? add : change).requestFocus();
    }
}
