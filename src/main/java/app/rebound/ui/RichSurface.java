package app.rebound.ui;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.Region;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/// The usual surface: Markdown source, styled where it stands, in RichTextFX.
final class RichSurface implements Surface {
    private final StyledArea area;
    private final VirtualizedScrollPane<StyledArea> pane;
    private final RichSurfaceWaves waves;

    RichSurface(Listener listener) {
        area = new StyledArea(listener, this::restyle);
        area.getStyleClass().add("writing");
        area.setWrapText(true);
        pane = new VirtualizedScrollPane<>(area);
        waves = new RichSurfaceWaves(area);
        area.viewportDirtyEvents().subscribe(_ -> listener.onScrolled());
        TextDrop.onto(this, listener, event -> offsetAt(event.getX(), event.getY()));
    }

    @Override
    public Region view() {
        return pane;
    }

    @Override
    public Region control() {
        return area;
    }

    @Override
    public void load(String text) {
        area.withoutTelling(() -> area.replace(0, area.getLength(), styled(text)));
        area.moveTo(0);
        area.requestFollowCaret();
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
        return offset - area.offsetToPosition(offset, Bias.Forward).getMinor();
    }

    @Override
    public int lineEnd(int offset) {
        int paragraph = area.offsetToPosition(offset, Bias.Forward).getMajor();
        return lineStart(offset) + area.getParagraphLength(paragraph);
    }

    @Override
    public Optional<Waves> waves() {
        return Optional.of(waves);
    }

    @Override
    public void showCaret() {
        area.showParagraphInViewport(area.getCurrentParagraph());
        area.requestFollowCaret();
    }

    @Override
    public Optional<Bounds> caretOnScreen() {
        return area.getCaretBounds();
    }

    @Override
    public int offsetAt(double x, double y) {
        return area.hit(x, y).getInsertionIndex();
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
        area.requestFollowCaret();
    }

    @Override
    public void replace(int start, int end, String text) {
        if (text.length() > TextEditor.LARGE_CHANGE) {
            // Styled before it comes in: paragraph by paragraph afterwards, a book takes seconds.
            area.replace(start, end, styled(text));
        } else {
            area.replaceText(start, end, text);
        }
        area.requestFollowCaret();
    }

    private ReadOnlyStyledDocument<Collection<String>, String, Collection<String>> styled(String text) {
        var document = new ReadOnlyStyledDocumentBuilder<Collection<String>, String, Collection<String>>(
                area.getSegOps(), List.of());
        for (String paragraph : text.split("\n", -1)) {
            MarkdownScanner.Look look = MarkdownScanner.scan(paragraph);
            document.addParagraph(paragraph, spans(look), look.block());
        }
        return document.build();
    }

    @Override
    public int longestParagraph() {
        return area.getParagraphs().stream()
                .mapToInt(paragraph -> paragraph.length())
                .max()
                .orElse(0);
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
        area.dispose();
    }

    private void restyle(int start, int end) {
        int first = area.offsetToPosition(start, Bias.Forward).getMajor();
        int last = area.offsetToPosition(end, Bias.Forward).getMajor();
        for (int i = first; i <= last; i++) {
            MarkdownScanner.Look look = MarkdownScanner.scan(area.getText(i));
            if (!look.block().equals(List.copyOf(area.getParagraph(i).getParagraphStyle()))) {
                area.setParagraphStyle(i, look.block());
            }
            int from = i == first ? start - area.getAbsolutePosition(i, 0) : 0;
            int to = i == last ? end - area.getAbsolutePosition(i, 0) : area.getParagraphLength(i);
            StyleSpans<Collection<String>> spans = waves.kept(i, spans(look), from, to);
            if (!spans.equals(area.getStyleSpans(i))) {
                area.setStyleSpans(i, 0, spans);
            }
        }
    }

    private static StyleSpans<Collection<String>> spans(MarkdownScanner.Look look) {
        var spans = new StyleSpansBuilder<Collection<String>>(look.spans().size());
        look.spans().forEach(span -> spans.add(span.classes(), span.length()));
        return spans.create();
    }
}
