package app.rebound.ui;

import app.rebound.text.Messages;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;

/// The menu of an editor's right button.
final class EditorMenu extends ContextMenu {
    EditorMenu(Messages messages, TextEditor editor, EditorCommands commands) {
        setId("editor-menu");
        MenuItem undo = item(messages, "undo", editor::undo);
        MenuItem redo = item(messages, "redo", editor::redo);
        MenuItem cut = item(messages, "cut", commands::cut);
        MenuItem copy = item(messages, "copy", commands::copy);
        MenuItem paste = item(messages, "paste", commands::paste);
        MenuItem selectAll = item(messages, "select-all", commands::selectAll);
        Menu format = new Menu(messages.get("editor.format"));
        format.setId("editor-format");
        format.getItems()
                .addAll(
                        item(messages, "strong", commands::toggleStrong),
                        item(messages, "emphasis", commands::toggleEmphasis),
                        item(messages, "heading", commands::toggleHeading),
                        item(messages, "list", commands::toggleList),
                        item(messages, "quote", commands::toggleQuote));
        getItems()
                .addAll(
                        undo,
                        redo,
                        new SeparatorMenuItem(),
                        cut,
                        copy,
                        paste,
                        selectAll,
                        new SeparatorMenuItem(),
                        format);
        setOnShowing(_ -> {
            boolean isEditable = editor.isEditable();
            undo.setDisable(!editor.canUndo());
            redo.setDisable(!editor.canRedo());
            cut.setDisable(!isEditable || !commands.hasSelection());
            copy.setDisable(!commands.hasSelection());
            paste.setDisable(!isEditable || !Clipboard.getSystemClipboard().hasString());
            selectAll.setDisable(editor.text().isEmpty());
            format.setDisable(!isEditable);
        });
    }

    private static MenuItem item(Messages messages, String name, Runnable action) {
        var item = new MenuItem(messages.get("editor." + name));
        item.setId("editor-" + name);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
