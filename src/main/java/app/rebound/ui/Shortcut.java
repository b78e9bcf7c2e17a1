package app.rebound.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Every shortcut of the program, with where it holds, in the order in which they are told: the one table of them.
public enum Shortcut {
    PALETTE(Area.EVERYWHERE, "Shortcut+K"),
    NEW_ENTRY(Area.EVERYWHERE, "Shortcut+J"),
    UNDO(Area.EVERYWHERE, "Shortcut+Z"),
    REDO(Area.EVERYWHERE, "Shortcut+Shift+Z, Shortcut+Y"),
    GUIDE(Area.EVERYWHERE, "F1"),
    SHORTCUTS(Area.EVERYWHERE, "'?'"),
    HELP(Area.EVERYWHERE, "Shift+F1"),
    LOCK(Area.EVERYWHERE, "Shortcut+L"),
    CLOSE(Area.EVERYWHERE, "Esc"),

    BOLD(Area.TEXT, "Shortcut+B"),
    ITALIC(Area.TEXT, "Shortcut+I"),
    LEAVE_TEXT(Area.TEXT, "Ctrl+Tab"),
    LEAVE_TEXT_BACK(Area.TEXT, "Ctrl+Shift+Tab"),
    OPEN_LINK(Area.TEXT, "Shortcut+Enter"),
    NEXT_MISSPELT(Area.TEXT, "F7"),
    TEXT_MENU(Area.TEXT, "Shortcut+Period, Context Menu"),

    NEXT_PAGE(Area.STEPS, "Shortcut+Enter, Alt+Right"),
    PAGE_BEFORE(Area.STEPS, "Alt+Left"),
    ROW_UP(Area.STEPS, "Alt+Up"),
    ROW_DOWN(Area.STEPS, "Alt+Down"),

    TEXT_ALONE(Area.JOURNAL, "F11"),

    QUICK_ADD(Area.TIMELINE, "Shortcut+N"),
    EDIT_CELL(Area.TIMELINE, "F2"),
    DELETE_EVENT(Area.TIMELINE, "Delete"),
    ZOOM_IN(Area.TIMELINE, "'+', '='"),
    ZOOM_OUT(Area.TIMELINE, "'-'"),
    FIT_ALL(Area.TIMELINE, "'0'"),
    FIT_CHOSEN(Area.TIMELINE, "'9'"),
    GO_TO_DATE(Area.TIMELINE, "T"),
    EVENT_EARLIER(Area.TIMELINE, "Shortcut+Left"),
    EVENT_LATER(Area.TIMELINE, "Shortcut+Right"),
    REASONS_OF_EVENT(Area.TIMELINE, "R"),

    TICK(Area.DESK, "Space"),
    TICK_ALL(Area.DESK, "Shortcut+A"),
    PUT(Area.DESK, "Enter, Shortcut+Enter"),

    MAIN_BUTTON(Area.PAGES, "Shortcut+Enter"),

    PASTE_FILE(Area.ATTACHMENTS, "Shortcut+V");

    /// Where a shortcut holds.
    public enum Area {
        EVERYWHERE,
        /// While writing in an editor.
        TEXT,
        STEPS,
        JOURNAL,
        TIMELINE,
        /// On the evidence desk.
        DESK,
        /// On every page whose own shortcuts do not say otherwise.
        PAGES,
        ATTACHMENTS;

        /// The key of this area's name in the words of a language.
        public String titleKey() {
            return "shortcut.area." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Area area;
    /// As [KeyCombination#valueOf] reads them, between commas.
    private final String keys;

    Shortcut(Area area, String keys) {
        this.area = area;
        this.keys = keys;
    }

    public Area area() {
        return area;
    }

    /// The combinations that do the same, the one to be told first; never empty.
    public List<KeyCombination> keys() {
        return Arrays.stream(keys.split(", ")).map(KeyCombination::valueOf).toList();
    }

    /// The key of what this shortcut does in the words of a language.
    public String wordsKey() {
        return "shortcut." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether a pressed key is this shortcut. Signs are not pressed but typed: [#isTyped].
    public boolean matches(KeyEvent pressed) {
        return keys().stream().anyMatch(one -> one instanceof KeyCodeCombination && one.match(pressed));
    }

    /// Whether a typed sign is this shortcut: where a sign is on the keyboard differs from land to land.
    public boolean isTyped(String sign) {
        return keys().stream()
                .anyMatch(one -> one instanceof KeyCharacterCombination typed
                        && typed.getCharacter().equals(sign));
    }
}
