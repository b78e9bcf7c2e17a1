package app.rebound.app;

import app.rebound.guide.KeyLine;
import app.rebound.text.Messages;
import app.rebound.ui.Shortcut;
import app.rebound.ui.ShortcutWords;
import java.util.Arrays;
import java.util.List;

/// The table of shortcuts as the guide lists it.
final class KeyLines {
    private KeyLines() {}

    /// All of them, in the words of a language and with the keys of this platform.
    static List<KeyLine> of(Messages messages) {
        var words =
                new ShortcutWords(messages, System.getProperty("os.name", "").startsWith("Mac"));
        return Arrays.stream(Shortcut.values())
                .map(shortcut -> new KeyLine(
                        messages.get(shortcut.area().titleKey()), words.keys(shortcut), words.does(shortcut)))
                .toList();
    }
}
