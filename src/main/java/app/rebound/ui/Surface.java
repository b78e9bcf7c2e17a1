package app.rebound.ui;

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

        /// The person let go of text over `offset`.
        void onDrop(int offset, String text);
    }

    /// What is put into the scene.
    Region view();

    /// What takes the focus and speaks to a screen reader.
    Region control();

    void load(String text);

    String text();

    int length();

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
