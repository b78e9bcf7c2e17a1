package app.rebound.ui;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The surface for a text with a very long paragraph, which would make [RichSurface] slow: no styles, no trouble.
final class PlainSurface implements Surface {
    private final Area area;
    private boolean isTelling = true;

    PlainSurface(Listener listener) {
        area = new Area(listener);
        area.getStyleClass().add("writing");
        area.setWrapText(true);
        area.setTextFormatter(new TextFormatter<>(change -> {
            if (isTelling && change.isContentChange()) {
                listener.onChanging(
                        change.getRangeEnd() - change.getRangeStart(),
                        change.getText().length());
            }
            return change;
        }));
        area.textProperty().addListener((_, before, now) -> {
            if (isTelling) {
                listener.onChanged(difference(before, now));
            }
        });
        area.caretPositionProperty().addListener((_, _, _) -> {
            if (isTelling) {
                listener.onCaretMoved();
            }
        });
        TextDrop.onto(this, listener, event -> offsetAt(event.getX(), event.getY()));
    }

    @Override
    public Region view() {
        return area;
    }

    @Override
    public Region control() {
        return area;
    }

    @Override
    public void load(String text) {
        isTelling = false;
        area.setText(text);
        isTelling = true;
        area.selectRange(0, 0);
    }

    @Override
    public String text() {
        return area.getText();
    }

    @Override
    public String text(int from, int to) {
        return area.getText(from, to);
    }

    @Override
    public int lineStart(int offset) {
        return offset == 0 ? 0 : area.getText().lastIndexOf('\n', offset - 1) + 1;
    }

    @Override
    public int lineEnd(int offset) {
        int end = area.getText().indexOf('\n', offset);
        return end < 0 ? area.getLength() : end;
    }

    @Override
    public void showCaret() {}

    @Override
    public Optional<Bounds> caretOnScreen() {
        return area.getSkin() instanceof TextAreaSkin skin
                ? Optional.ofNullable(area.localToScreen(skin.getCaretBounds()))
                : Optional.empty();
    }

    @Override
    public int offsetAt(double x, double y) {
        return area.getSkin() instanceof TextAreaSkin skin
                ? skin.getIndex(x, y).getInsertionIndex()
                : area.getCaretPosition();
    }

    @Override
    public int length() {
        return area.getLength();
    }

    @Override
    public int caret() {
        return area.getCaretPosition();
    }

    @Override
    public int anchor() {
        return area.getAnchor();
    }

    @Override
    public void select(int anchor, int caret) {
        area.selectRange(anchor, caret);
    }

    @Override
    public void replace(int start, int end, String text) {
        area.replaceText(start, end, text);
    }

    @Override
    public int longestParagraph() {
        return CleanText.longestParagraph(area.getText());
    }

    @Override
    public void copy() {
        area.copy();
    }

    @Override
    public boolean isEditable() {
        return area.isEditable();
    }

    @Override
    public void setEditable(boolean isEditable) {
        area.setEditable(isEditable);
    }

    @Override
    public void setContextMenu(ContextMenu menu) {
        area.setContextMenu(menu);
    }

    @Override
    public void setMargins(double vertical, double horizontal) {
        area.setPadding(new Insets(vertical, horizontal, vertical, horizontal));
    }

    @Override
    public void dispose() {
        area.setTextFormatter(null);
    }

    private static EditHistory.Edit difference(String before, String now) {
        int shorter = Math.min(before.length(), now.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == now.charAt(start)) {
            start++;
        }
        int tail = 0;
        while (tail < shorter - start
                && before.charAt(before.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
            tail++;
        }
        return new EditHistory.Edit(
                start, before.substring(start, before.length() - tail), now.substring(start, now.length() - tail));
    }

    /// A text area that lets the editor paste, and whose text stays readable for a screen reader beside its name.
    private static final class Area extends TextArea {
        private final Listener listener;

        Area(Listener listener) {
            this.listener = listener;
        }

        @Override
        public void paste() {
            listener.onPaste();
        }

        @Override
        public @Nullable Object queryAccessibleAttribute(
                AccessibleAttribute attribute, @Nullable Object... parameters) {
            return attribute == AccessibleAttribute.TEXT
                    ? getText()
                    : super.queryAccessibleAttribute(attribute, parameters);
        }
    }
}
