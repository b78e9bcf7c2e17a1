package app.rebound.ui;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.Region;

/// What [TextEditor] asks of a control that holds the text; offsets are in characters (UTF-16) from its beginning.
interface Surface {
    /// What a surface tells about edits of any origin but [#load].
    interface Listener {
        /// Some characters are about to be removed and others inserted.
        void onChanging(int removedLength, int insertedLength);

        void onChanged(EditHistory.Edit edit);

        /// The person asked for a paste, through a key or the system.
        void onPaste();

        default void onCaretMoved() {}

        /// Another part of the text may be in sight.
        default void onScrolled() {}

        /// A long text that was put in is known, but will be seen bit by bit; or all of it is seen now.
        default void onComing(boolean isStill) {}

        /// The person let go of text over `offset`.
        void onDrop(int offset, String text);
    }

    /// What is put into the scene.
    Region view();

    /// What takes the focus and speaks to a screen reader.
    Region control();

    void load(String text);

    String text();

    /// The text from offset `from` to `to`.
    String text(int from, int to);

    int length();

    /// Where the paragraph that holds `offset` begins.
    int lineStart(int offset);

    /// Where the paragraph that holds `offset` ends, its line break left out.
    int lineEnd(int offset);

    /// The paragraph that holds `offset`.
    default String line(int offset) {
        return text(lineStart(offset), lineEnd(offset));
    }

    int caret();

    int anchor();

    /// The offset where the selection begins, or the caret where there is none.
    default int selectionStart() {
        return Math.min(caret(), anchor());
    }

    default int selectionEnd() {
        return Math.max(caret(), anchor());
    }

    void select(int anchor, int caret);

    /// What underlines words; empty where the surface cannot.
    default Optional<Waves> waves() {
        return Optional.empty();
    }

    /// Brings the caret into sight.
    void showCaret();

    /// Where the caret is drawn, in pixels of the screen; empty while it is out of sight.
    Optional<Bounds> caretOnScreen();

    /// The offset under a place of [#control].
    int offsetAt(double x, double y);

    /// Puts `text` in the place of `start` to `end` and the caret after it; told to the listener.
    void replace(int start, int end, String text);

    /// The length of the longest paragraph, in characters.
    int longestParagraph();

    void copy();

    boolean isEditable();

    void setEditable(boolean isEditable);

    void setContextMenu(ContextMenu menu);

    /// Distance from the border to the text, in pixels.
    void setMargins(double vertical, double horizontal);

    void dispose();
}
