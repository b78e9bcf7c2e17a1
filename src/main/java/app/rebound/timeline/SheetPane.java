package app.rebound.timeline;

import app.rebound.text.Messages;
import app.rebound.ui.ChoiceWords;
import app.rebound.ui.Pieces;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Asks what of the timeline goes into a file, and of what kind it is.
final class SheetPane extends VBox {
    private static final int MANY = 2_000;

    private final Messages messages;
    private final TimelineModel timeline;
    private final ComboBox<SheetKind> kind = new ComboBox<>();
    private final ComboBox<SheetPaper> paper = new ComboBox<>();
    private final CheckBox isShownOnly;
    private final CheckBox isPrivateToo;
    private final CheckBox hasPseudonyms;
    private final CheckBox hasMark;
    private final Label note = new Label();
    /// What had the focus when it was opened.
    private @Nullable Node before;

    SheetPane(SheetModel model, TimelineModel timeline, Messages messages, Consumer<SheetChoice> onSave) {
        super(12);
        this.messages = messages;
        this.timeline = timeline;
        setId("sheet-form");
        getStyleClass().addAll("card", "sheet-form");
        setMinHeight(USE_PREF_SIZE);
        isShownOnly = check("sheet-shown");
        isPrivateToo = check("sheet-private");
        hasPseudonyms = check("sheet-pseudonyms");
        hasMark = check("sheet-mark");
        hasPseudonyms.setText(messages.get("timeline.sheet.pseudonyms"));
        hasMark.setText(messages.get("timeline.sheet.mark"));
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
                before = getScene() == null ? null : getScene().getFocusOwner();
                show();
                isShownOnly.setSelected(isShownOnly.isVisible());
                kind.requestFocus();
            } else if (isFocusWithin() && before != null) {
                before.requestFocus();
            }
        });
        timeline.shownPartProperty().subscribe(_ -> show());
        timeline.knownThenProperty().subscribe(_ -> show());
        Pieces.onEscape(this, () -> model.openProperty().set(false));
    }

    private static CheckBox check(String id) {
        var box = Pieces.wrapping(new CheckBox());
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
        paper.visibleProperty().bind(kind.valueProperty().map(SheetKind::isDocument));
        hasMark.visibleProperty().bind(kind.valueProperty().map(SheetKind::isTable));
        kind.valueProperty().subscribe((was, _) -> {
            if (was.isTable() != kind.getValue().isTable()) {
                // What is private is more in a table.
                isPrivateToo.setSelected(false);
            }
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
        for (CheckBox box : List.of(isPrivateToo, isShownOnly)) {
            box.selectedProperty().subscribe((_, _) -> show());
        }
    }

    private VBox choices() {
        // One below the other: only so do long words wrap where there is little room.
        return new VBox(12, kind, paper, new VBox(8, isShownOnly, isPrivateToo, hasPseudonyms, hasMark));
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
                hasPseudonyms.isSelected(),
                hasMark.isSelected());
    }

    private void show() {
        Shown part = timeline.shownPartProperty().get();
        boolean isLookBack = timeline.knownThenProperty().get() != null;
        boolean isTable = kind.getValue().isTable();
        isShownOnly.setText(messages.get("timeline.sheet.shown", part.events().size(), part.total()));
        isShownOnly.setVisible(part.isPart() || isLookBack);
        isPrivateToo.setText(messages.get(isTable ? "timeline.sheet.private.table" : "timeline.sheet.private"));
        var words = new StringBuilder(messages.get("timeline.sheet.note"));
        if (isPrivateToo.isSelected()) {
            words.append(' ').append(messages.get("timeline.sheet.private.sure"));
        }
        if (isLookBack && isShownOnly.isSelected()) {
            words.append(' ').append(messages.get("timeline.sheet.note.then"));
        }
        if (kind.getValue() == SheetKind.PNG) {
            words.append(' ').append(messages.get("timeline.sheet.note.png"));
        }
        if (part.total() > MANY && !isTable) {
            words.append(' ').append(messages.get("timeline.sheet.note.many", MANY));
        }
        note.setText(words.toString());
    }
}
