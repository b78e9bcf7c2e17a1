package app.rebound.ui;

import app.rebound.text.Messages;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;

/// The menu of an editor's right button.
final class EditorMenu extends ContextMenu {
    private static final int LONGEST = 40;

    EditorMenu(
            Messages messages,
            TextEditor editor,
            EditorCommands commands,
            EditorLinks links,
            EditorSpelling spelling,
            Pointed pointed) {
        setId("editor-menu");
        getStyleClass().add("editor-menu");
        var words = new EditorSpellingItems(messages, spelling);
        getItems().addAll(words.items());
        MenuItem open =
                item(messages, "open-link", () -> links.at(pointed.offset()).ifPresent(links::open));
        var afterOpen = new SeparatorMenuItem();
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
                        open,
                        afterOpen,
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
            words.show(isEditable ? spelling.at(pointed.offset()) : Optional.empty());
            String link = links.at(pointed.offset()).orElse("");
            open.setText(messages.get("editor.open-link", shortened(link)));
            open.setVisible(!link.isEmpty());
            afterOpen.setVisible(!link.isEmpty());
            undo.setDisable(!editor.canUndo());
            redo.setDisable(!editor.canRedo());
            cut.setDisable(!isEditable || !commands.hasSelection());
            copy.setDisable(!commands.hasSelection());
            paste.setDisable(!isEditable || !Clipboard.getSystemClipboard().hasString());
            selectAll.setDisable(editor.text().isEmpty());
            format.setDisable(!isEditable);
        });
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST).strip() + "…";
    }

    private static MenuItem item(Messages messages, String name, Runnable action) {
        var item = new MenuItem(messages.get("editor." + name));
        item.setId("editor-" + name);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
