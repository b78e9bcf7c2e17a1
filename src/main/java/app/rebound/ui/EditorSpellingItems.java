package app.rebound.ui;

import app.rebound.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The part of an editor's menu that is about a misspelt word; gone where there is none.
final class EditorSpellingItems {
    private static final int MOST = 5;

    private final Messages messages;
    private final EditorSpelling spelling;
    private final List<MenuItem> suggestions = IntStream.rangeClosed(1, MOST)
            .mapToObj(EditorSpellingItems::suggestion)
            .toList();
    private final MenuItem waiting = new MenuItem();
    private final MenuItem add = new MenuItem();
    private final MenuItem ignore = new MenuItem();
    private final MenuItem line = new SeparatorMenuItem();
    private int question;

    EditorSpellingItems(Messages messages, EditorSpelling spelling) {
        this.messages = messages;
        this.spelling = spelling;
        waiting.setId("editor-suggestion-none");
        waiting.setDisable(true);
        add.setId("editor-add-word");
        ignore.setId("editor-ignore-word");
    }

    List<MenuItem> items() {
        return Stream.of(suggestions, List.of(waiting, add, ignore, line))
                .flatMap(List::stream)
                .toList();
    }

    /// Makes the items be about `word`.
    void show(Optional<EditorSpelling.Misspelt> word) {
        int asked = ++question;
        items().forEach(item -> item.setVisible(false));
        word.ifPresent(misspelt -> {
            add.setText(messages.get("editor.spelling.add", misspelt.word()));
            add.setOnAction(_ -> spelling.source().add(misspelt.word()));
            ignore.setText(messages.get("editor.spelling.ignore"));
            ignore.setOnAction(_ -> spelling.source().ignore(misspelt.word()));
            waiting.setText(messages.get("editor.spelling.looking"));
            Stream.of(waiting, add, ignore, line).forEach(item -> item.setVisible(true));
            spelling.suggest(misspelt, found -> {
                if (asked == question) {
                    fill(misspelt, found);
                }
            });
        });
    }

    private void fill(EditorSpelling.Misspelt misspelt, List<String> found) {
        for (int i = 0; i < MOST; i++) {
            MenuItem item = suggestions.get(i);
            item.setVisible(i < found.size());
            if (i < found.size()) {
                String right = found.get(i);
                item.setText(right);
                item.setOnAction(_ -> spelling.replace(misspelt, right));
            }
        }
        waiting.setVisible(found.isEmpty());
        waiting.setText(messages.get("editor.spelling.nothing"));
    }

    private static MenuItem suggestion(int number) {
        var item = new MenuItem();
        item.setId("editor-suggestion-" + number);
        item.setMnemonicParsing(false);
        item.getStyleClass().add("suggestion");
        return item;
    }
}
