package app.rebound.protect;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;

/// The new recovery key in its groups, for as long as it takes to save or copy it.
final class SheetPane extends StepPane {
    private static final int COLUMNS = 3;

    private final List<Label> groups = new ArrayList<>();
    private final Button save;

    SheetPane(Messages messages, ProtectModel model, ProtectMoves moves) {
        var pieces = new ProtectPieces(messages);
        var grid = new GridPane(40, 12);
        grid.setId("sheet-key");
        grid.getStyleClass().add("sheet-key");
        char[] key = moves.sheet().characters();
        // Groups of the sheet stand apart by one character.
        for (int start = 0, index = 0; start < key.length; index++) {
            int end = start;
            while (end < key.length && key[end] != '-') {
                end++;
            }
            grid.add(group(messages, index, new String(key, start, end - start)), index % COLUMNS, index / COLUMNS);
            start = end + 1;
        }
        Arrays.fill(key, '\0');
        save = pieces.button("protect.sheet.save", "sheet-save", moves.sheet()::save);
        var saved = pieces.words("", "small");
        saved.setId("sheet-saved");
        model.savedAsProperty().subscribe(name -> {
            saved.setText(name.isEmpty() ? "" : messages.get("protect.sheet.saved", name));
            Pieces.show(saved, !name.isEmpty());
        });
        getChildren()
                .add(pieces.card(
                        pieces.words(messages.get("protect.sheet.new.title"), "heading"),
                        pieces.words(messages.get("protect.sheet.new.words"), "muted"),
                        grid,
                        pieces.words(messages.get("protect.sheet.keep"), "muted"),
                        saved,
                        moves.sheet().printer(),
                        pieces.problem("protect-problem", model.problemProperty()),
                        pieces.row(
                                pieces.button(
                                        "protect.sheet.have", "sheet-continue", moves.sheet()::askBack, "primary"),
                                save,
                                pieces.button("protect.sheet.print", "sheet-print", moves.sheet()::print),
                                pieces.button(
                                        "app.cancel",
                                        "protect-cancel",
                                        () -> moves.open(ProtectModel.Step.PROTECTED),
                                        "quiet"))));
    }

    private HBox group(Messages messages, int index, String characters) {
        var number = new Label(String.valueOf(index + 1));
        number.getStyleClass().addAll("small", "muted");
        number.setMinWidth(16);
        var group = new Label(characters);
        group.setId("sheet-group-" + (index + 1));
        group.getStyleClass().add("sheet-group");
        group.setMinWidth(USE_PREF_SIZE);
        group.setAccessibleRole(AccessibleRole.TEXT);
        // Read letter by letter, not as a word.
        group.setAccessibleText(messages.get("protect.sheet.group", index + 1, String.join(" ", characters.split(""))));
        groups.add(group);
        var box = new HBox(8, number, group);
        box.getStyleClass().add("sheet-cell");
        return box;
    }

    @Override
    void wipe() {
        groups.forEach(group -> {
            group.setText("");
            group.setAccessibleText("");
        });
    }

    @Override
    void focusFirst() {
        save.requestFocus();
    }
}
