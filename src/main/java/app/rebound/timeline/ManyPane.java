package app.rebound.timeline;

import app.rebound.text.Messages;
import app.rebound.ui.ChoiceWords;
import app.rebound.ui.Pieces;
import app.rebound.ui.Scroller;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What can be done with several events at once, in place of the form of one.
final class ManyPane extends BorderPane {
    private final TimelineModel model;
    private final Messages messages;
    private final ManyActions actions;

    ManyPane(TimelineModel model, Messages messages, ManyActions actions, Runnable onClose) {
        this.model = model;
        this.messages = messages;
        this.actions = actions;
        setId("many-form");
        getStyleClass().add("event-form");
        var title = new Label();
        title.setId("many-title");
        title.getStyleClass().add("heading");
        model.chosen()
                .subscribe(() -> title.setText(
                        messages.get("timeline.many", model.chosen().size())));
        var close = new Button(messages.get("timeline.many.close"));
        close.setId("many-close");
        close.setOnAction(_ -> onClose.run());
        var fields = new VBox(
                16,
                title,
                mark(),
                line("lane", "set", actions::onLane),
                person(),
                move(),
                new TiePane(model, messages, actions::onTie),
                button("duplicate", Feather.COPY, actions::onDuplicate),
                button("merge", Feather.GIT_MERGE, actions::onMerge),
                button("trash", Feather.TRASH_2, actions::onTrash),
                close);
        fields.getStyleClass().add("event-fields");
        var scroll = new Scroller(fields);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        Pieces.onEscape(this, onClose);
    }

    private VBox mark() {
        var chooser = new ComboBox<Mark>();
        chooser.setId("many-mark");
        chooser.getItems().setAll(List.of(Mark.values()));
        chooser.setValue(Mark.NONE);
        ChoiceWords.show(chooser, mark -> messages.get(mark.nameKey()));
        return field("mark", chooser, "set", () -> actions.onMark(chooser.getValue()));
    }

    private VBox line(String name, String command, Consumer<String> onSet) {
        var field = new TextField();
        field.setId("many-" + name);
        field.setOnAction(_ -> onSet.accept(field.getText()));
        return field(name, field, command, () -> onSet.accept(field.getText()));
    }

    private VBox person() {
        VBox box = line("person", "add", actions::onPerson);
        var field = (TextField) box.lookup("#many-person");
        TextFields.bindAutoCompletion(
                field,
                request -> NameCompletion.of(
                        request.getUserText(), model.peopleProperty().get().values()));
        return box;
    }

    private VBox move() {
        VBox box = line("move", "do", actions::onMove);
        var fault = new Label();
        fault.setId("many-move-fault");
        fault.getStyleClass().add("field-error");
        fault.setWrapText(true);
        fault.textProperty().bind(model.moveFaultProperty());
        fault.managedProperty().bind(model.moveFaultProperty().isNotEmpty());
        box.getChildren().add(fault);
        return box;
    }

    private VBox field(String name, Control field, String command, Runnable onDo) {
        var label = new Label(messages.get("timeline.many." + name));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        field.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(field, Priority.ALWAYS);
        var button = new Button(messages.get("timeline.many.do." + command));
        button.setId("many-" + name + "-do");
        button.setAccessibleText(messages.get("timeline.many.do." + command) + ": " + label.getText());
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> onDo.run());
        return new VBox(4, label, new HBox(8, field, button));
    }

    private Button button(String name, Feather icon, Runnable onDo) {
        var button = new Button(messages.get("timeline.menu." + name), new FontIcon(icon));
        button.setId("many-" + name);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> onDo.run());
        return button;
    }
}
