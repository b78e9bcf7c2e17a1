package app.rebound.app;

import app.rebound.guide.KeyLine;
import app.rebound.text.Messages;
import java.util.List;

/// The shortcuts of the program in words, as the guide lists them.
final class ShortcutWords {
    private ShortcutWords() {}

    static List<KeyLine> of(Messages messages) {
        return List.of();
    }
}
