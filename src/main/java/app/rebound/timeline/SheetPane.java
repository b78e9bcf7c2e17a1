package app.rebound.timeline;

import app.rebound.text.Messages;
import app.rebound.ui.ChoiceWords;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Asks what of the timeline goes into a file, and of what kind it is.
final class SheetPane extends VBox {
    private static final int MANY = 2_000;

    private final Messages messages;
    private final ObservableList<Event> events;
    private final ObservableList<Event> shown;
    private final ComboBox<SheetKind> kind = new ComboBox<>();
    private final ComboBox<SheetPaper> paper = new ComboBox<>();
    private final CheckBox isShownOnly;
    private final CheckBox isPrivateToo;
    private final CheckBox hasPseudonyms;
    private final Label note = new Label();

    /// @param events all of the timeline
    /// @param shown those that the filter leaves
    SheetPane(
            SheetModel model,
            ObservableList<Event> events,
            ObservableList<Event> shown,
            Messages messages,
            Consumer<SheetChoice> onSave) {
        super(12);
        this.messages = messages;
        this.events = events;
        this.shown = shown;
        setId("sheet-form");
        getStyleClass().addAll("card", "sheet-form");
        isShownOnly = check("sheet-shown");
        isPrivateToo = check("sheet-private");
        hasPseudonyms = check("sheet-pseudonyms");
        isPrivateToo.setText(messages.get("timeline.sheet.private"));
        hasPseudonyms.setText(messages.get("timeline.sheet.pseudonyms"));
        var title = new Label(messages.get("timeline.sheet"));
        title.getStyleClass().add("heading");
        furnishChoices();
        note.setId("sheet-note");
        note.getStyleClass().add("muted");
        note.setWrapText(true);
        getChildren().addAll(title, choices(), note, buttons(model, onSave));
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(model.openProperty());
        model.openProperty().subscribe(isOpen -> {
            // Each time it is said anew.
            isPrivateToo.setSelected(false);
            if (isOpen) {
                show();
                kind.requestFocus();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                model.openProperty().set(false);
            }
        });
    }

    private static CheckBox check(String id) {
        var box = new CheckBox();
        box.setId(id);
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private void furnishChoices() {
        kind.setId("sheet-kind");
        kind.setAccessibleText(messages.get("timeline.sheet.kind"));
        ChoiceWords.show(kind, one -> messages.get(one.nameKey()));
        kind.getItems().setAll(SheetKind.values());
        kind.setValue(SheetKind.PAGE);
        paper.setId("sheet-paper");
        paper.setAccessibleText(messages.get("timeline.sheet.paper"));
        ChoiceWords.show(paper, one -> messages.get(one.nameKey()));
        paper.getItems().setAll(SheetPaper.values());
        paper.setValue(SheetPaper.FITTING);
        paper.managedProperty().bind(paper.visibleProperty());
        paper.visibleProperty()
                .bind(kind.valueProperty()
                        .isEqualTo(SheetKind.PAGE)
                        .or(kind.valueProperty().isEqualTo(SheetKind.PAGES)));
        kind.valueProperty().subscribe((_, _) -> {
            boolean isOverSeveral = kind.getValue() == SheetKind.PAGES;
            SheetPaper before = paper.getValue();
            paper.getItems()
                    .setAll(
                            isOverSeveral
                                    ? List.of(SheetPaper.A4, SheetPaper.A3, SheetPaper.LETTER)
                                    : List.of(SheetPaper.values()));
            paper.setValue(isOverSeveral && before == SheetPaper.FITTING ? SheetPaper.A4 : before);
            show();
        });
        isPrivateToo.selectedProperty().subscribe((_, _) -> show());
    }

    private FlowPane choices() {
        var row = new FlowPane(16, 12, kind, paper, isShownOnly, isPrivateToo, hasPseudonyms);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private FlowPane buttons(SheetModel model, Consumer<SheetChoice> onSave) {
        var save = new Button();
        save.setId("sheet-save");
        save.getStyleClass().add("primary");
        save.textProperty()
                .bind(Bindings.when(model.busyProperty())
                        .then(messages.get("timeline.sheet.busy"))
                        .otherwise(messages.get("timeline.sheet.save")));
        save.disableProperty().bind(model.busyProperty());
        save.setOnAction(_ -> onSave.accept(choice()));
        var leave = new Button(messages.get("timeline.sheet.leave"));
        leave.setId("sheet-leave");
        leave.setOnAction(_ -> model.openProperty().set(false));
        return new FlowPane(8, 8, save, leave);
    }

    private SheetChoice choice() {
        return new SheetChoice(
                kind.getValue(),
                paper.getValue() == null ? SheetPaper.FITTING : paper.getValue(),
                isShownOnly.isVisible() && isShownOnly.isSelected(),
                isPrivateToo.isSelected(),
                hasPseudonyms.isSelected());
    }

    private void show() {
        isShownOnly.setText(messages.get("timeline.sheet.shown", shown.size(), events.size()));
        isShownOnly.setVisible(shown.size() < events.size());
        var words = new StringBuilder(messages.get("timeline.sheet.note"));
        if (isPrivateToo.isSelected()) {
            words.append(' ').append(messages.get("timeline.sheet.private.sure"));
        }
        if (kind.getValue() == SheetKind.PNG) {
            words.append(' ').append(messages.get("timeline.sheet.note.png"));
        }
        if (events.size() > MANY) {
            words.append(' ').append(messages.get("timeline.sheet.note.many", MANY));
        }
        note.setText(words.toString());
    }
}
