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
    private final Listener listener;
    private final Pouring pouring;
    private int comesFrom;
    private int comesTo;

    RichSurface(Listener listener) {
        this.listener = listener;
        area = new StyledArea(listener, this::restyle);
        area.getStyleClass().add("writing");
        area.setWrapText(true);
        pane = new VirtualizedScrollPane<>(area);
        waves = new RichSurfaceWaves(area);
        pouring = new Pouring(area, (at, piece) -> area.pour(at, styled(piece)), this::poured);
        area.use(pouring);
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
        pouring.stop();
        int first = Pouring.first(text);
        comesFrom = -1;
        area.withoutTelling(() -> area.replace(0, area.getLength(), styled(text.substring(0, first))));
        area.moveTo(0);
        area.requestFollowCaret();
        pouring.append(text.substring(first));
    }

    @Override
    public String text() {
        return pouring.text();
    }

    @Override
    public String text(int from, int to) {
        return pouring.isGoing() ? pouring.text().substring(from, to) : area.getText(from, to);
    }

    @Override
    public int lineStart(int offset) {
        return pouring.isGoing()
                ? offset == 0 ? 0 : pouring.text().lastIndexOf('\n', offset - 1) + 1
                : offset - area.offsetToPosition(offset, Bias.Forward).getMinor();
    }

    @Override
    public int lineEnd(int offset) {
        if (pouring.isGoing()) {
            int end = pouring.text().indexOf('\n', offset);
            return end < 0 ? pouring.length() : end;
        }
        int paragraph = area.offsetToPosition(offset, Bias.Forward).getMajor();
        return lineStart(offset) + area.getParagraphLength(paragraph);
    }

    /// Paragraphs have no lasting numbers while more of them come in.
    @Override
    public Optional<Waves> waves() {
        return pouring.isGoing() ? Optional.empty() : Optional.of(waves);
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
        return pouring.offset(area.hit(x, y).getInsertionIndex());
    }

    @Override
    public int length() {
        return pouring.length();
    }

    @Override
    public int caret() {
        return pouring.offset(area.getCaretPosition());
    }

    @Override
    public int anchor() {
        return pouring.offset(area.getAnchor());
    }

    @Override
    public void select(int anchor, int caret) {
        pouring.reach(Math.max(anchor, caret));
        area.selectRange(anchor, caret);
        area.requestFollowCaret();
    }

    @Override
    public void replace(int start, int end, String text) {
        pouring.reach(end);
        if (Pouring.first(text) < text.length()) {
            pour(start, end, text);
        } else if (text.length() > TextEditor.LARGE_CHANGE) {
            // Styled before it comes in: paragraph by paragraph afterwards, a book takes seconds.
            area.replace(start, end, styled(text));
        } else {
            area.replaceText(start, end, text);
        }
        area.requestFollowCaret();
    }

    /// Told as one edit at once; what is seen follows.
    private void pour(int start, int end, String text) {
        pouring.finish();
        var edit = new EditHistory.Edit(start, area.getText(start, end), text);
        listener.onChanging(end - start, text.length());
        area.withoutTelling(() -> area.deleteText(start, end));
        area.moveTo(start);
        comesFrom = start;
        comesTo = edit.insertedEnd();
        pouring.insert(start, text);
        listener.onChanged(edit);
        if (pouring.isGoing()) {
            listener.onComing(true);
        }
    }

    private void poured() {
        if (comesFrom >= 0) {
            restyle(comesFrom, comesFrom);
            restyle(comesTo, comesTo);
            area.requestFollowCaret();
            listener.onComing(false);
        }
        area.tellText();
        listener.onScrolled();
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
        if (pouring.isGoing()) {
            return CleanText.longestParagraph(pouring.text());
        }
        return area.getParagraphs().stream()
                .mapToInt(paragraph -> paragraph.length())
                .max()
                .orElse(0);
    }

    @Override
    public void copy() {
        pouring.makeWay(selectionEnd());
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
        pouring.stop();
        area.dispose();
    }

    private void restyle(int start, int end) {
        pouring.edited();
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
