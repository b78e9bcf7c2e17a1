package app.rebound.timeline;

import app.rebound.text.Messages;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Asks what goes into the file for spreadsheets.
final class CsvPane extends VBox {
    private final RadioButton shown = new RadioButton();
    private final RadioButton whole = new RadioButton();
    private final CheckBox mark;
    private final CheckBox isPrivateToo;

    CsvPane(TimelineModel model, Messages messages, Consumer<CsvChoice> onSave, Runnable onLeave) {
        super(16);
        setId("csv-form");
        getStyleClass().addAll("event-form", "event-fields");
        var title = new Label(messages.get("timeline.csv"));
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        var group = new ToggleGroup();
        whole.setId("csv-whole");
        whole.setToggleGroup(group);
        shown.setId("csv-shown");
        shown.setToggleGroup(group);
        model.shownPartProperty().subscribe(part -> {
            whole.setText(messages.get("timeline.csv.whole", part.total()));
            shown.setText(messages.get("timeline.csv.shown", part.events().size()));
            shown.setDisable(!part.isPart());
            (part.isPart() ? shown : whole).setSelected(true);
        });
        mark = check(messages, "mark");
        isPrivateToo = check(messages, "private-too");
        var save = new Button(messages.get("timeline.csv.save"));
        save.setId("csv-save");
        save.getStyleClass().add("primary");
        save.setOnAction(
                _ -> onSave.accept(new CsvChoice(shown.isSelected(), mark.isSelected(), isPrivateToo.isSelected())));
        var leave = new Button(messages.get("timeline.leave"));
        leave.setId("csv-leave");
        leave.setOnAction(_ -> onLeave.run());
        var note = new Label(messages.get("timeline.csv.note"));
        note.getStyleClass().add("muted");
        note.setWrapText(true);
        getChildren().addAll(title, whole, shown, mark, isPrivateToo, note, new FlowPane(8, 8, save, leave));
        visibleProperty().subscribe(isVisible -> {
            // Each time it is said anew.
            isPrivateToo.setSelected(false);
            if (isVisible) {
                (shown.isSelected() ? shown : whole).requestFocus();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                onLeave.run();
            }
        });
    }

    private static CheckBox check(Messages messages, String name) {
        var box = new CheckBox(messages.get("timeline.csv." + name));
        box.setId("csv-" + name);
        box.setWrapText(true);
        return box;
    }
}
