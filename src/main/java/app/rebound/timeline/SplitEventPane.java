package app.rebound.timeline;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Asks where one event becomes two.
final class SplitEventPane extends VBox {
    private final TimelineModel model;
    private final TextField title = new TextField();
    private final TextArea fact = new TextArea();

    SplitEventPane(TimelineModel model, Messages messages, ManyActions actions) {
        super(16);
        this.model = model;
        setId("split-form");
        getStyleClass().addAll("event-form", "event-fields");
        var heading = new Label(messages.get("timeline.split.title"));
        heading.getStyleClass().add("heading");
        heading.setWrapText(true);
        title.setId("split-title");
        var named = labelled(messages.get("timeline.split.second"), title);
        var date = new DateEntryPane(model.splitDate(), "split-date", messages.get("timeline.split.date"));
        fact.setId("split-fact");
        fact.setWrapText(true);
        fact.setEditable(false);
        fact.setPrefRowCount(8);
        var text = labelled(messages.get("timeline.split.fact"), fact);
        Pieces.showWhile(text, fact.textProperty().isNotEmpty());
        var split = new Button(messages.get("timeline.split"));
        split.setId("split-do");
        split.getStyleClass().add("primary");
        split.setOnAction(_ -> actions.onSplitAt(title.getText(), fact.getCaretPosition()));
        var leave = new Button(messages.get("timeline.leave"));
        leave.setId("split-leave");
        leave.setOnAction(_ -> actions.onLeave());
        getChildren().addAll(heading, named, date, text, new FlowPane(8, 8, split, leave));
        visibleProperty().subscribe(isVisible -> {
            if (isVisible) {
                load();
            }
        });
        Pieces.onEscape(this, actions::onLeave);
    }

    private void load() {
        model.event(model.selected()).ifPresent(event -> {
            title.setText(event.title());
            fact.setText(event.details().fact());
            fact.positionCaret(fact.getLength());
            title.requestFocus();
            title.selectAll();
        });
    }

    private static VBox labelled(String words, Control field) {
        var label = new Label(words);
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        label.setLabelFor(field);
        return new VBox(4, label, field);
    }
}
