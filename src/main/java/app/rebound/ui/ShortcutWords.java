package app.rebound.ui;

import app.rebound.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

/// Names keys as they are printed on the keyboards of a language, as in "Ctrl+Shift+Z".
public final class ShortcutWords {
    private final Messages messages;
    private final boolean isMac;

    /// @param isMac whether the shortcut key is Command
    public ShortcutWords(Messages messages, boolean isMac) {
        this.messages = messages;
        this.isMac = isMac;
    }

    /// All keys that do it, as in "Ctrl+Shift+Z, Ctrl+Y".
    public String keys(Shortcut shortcut) {
        return shortcut.keys().stream().map(this::name).collect(Collectors.joining(", "));
    }

    /// What it does.
    public String does(Shortcut shortcut) {
        return messages.get(shortcut.wordsKey());
    }

    private String name(KeyCombination keys) {
        List<String> names = new ArrayList<>();
        if (keys.getControl() == ModifierValue.DOWN || (keys.getShortcut() == ModifierValue.DOWN && !isMac)) {
            names.add(messages.get("shortcut.key.control"));
        }
        if (keys.getShortcut() == ModifierValue.DOWN && isMac) {
            names.add(messages.get("shortcut.key.command"));
        }
        if (keys.getAlt() == ModifierValue.DOWN) {
            names.add(messages.get("shortcut.key.alt"));
        }
        if (keys.getShift() == ModifierValue.DOWN) {
            names.add(messages.get("shortcut.key.shift"));
        }
        if (keys instanceof KeyCodeCombination pressed) {
            names.add(name(pressed.getCode()));
        } else if (keys instanceof KeyCharacterCombination typed) {
            names.add(typed.getCharacter());
        }
        return String.join("+", names);
    }

    private String name(KeyCode code) {
        return switch (code) {
            case PERIOD -> ".";
            case ENTER, TAB, ESCAPE, DELETE, SPACE, LEFT, RIGHT, UP, DOWN, CONTEXT_MENU ->
                messages.get(
                        "shortcut.key." + code.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            default -> code.getName();
        };
    }
}
