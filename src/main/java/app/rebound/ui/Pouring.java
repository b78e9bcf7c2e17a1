package app.rebound.ui;

import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/// Lets a long text into a [StyledArea] a slice at each pulse, so that the drawing thread is never held up for long.
///
/// The text as a whole is known from the first moment on, and whoever asks for it gets all of it: what is not shown
/// yet can be saved, and cannot be lost. "Shown" offsets are the area's, the others those of the whole text.
final class Pouring {
    /// A text of a thousand words comes in at once.
    static final int SHORT = 6_000;

    /// Of a longer one only some lines: what is in sight has to be laid out too, which costs most.
    private static final int FIRST = 400;

    private static final int LEAST = 500;
    private static final int MOST = 30_000;
    private static final double GROWTH = 1.5;

    /// Time that one slice may take, in nanoseconds; layout of what is in sight comes on top of it.
    private static final double SLICE_NANOS = 3.5e6;

    private final StyledArea area;
    private final Into into;
    private final Runnable done;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pourSlice();
        }
    };
    private String waiting = "";
    private int poured;
    /// Where the next slice comes in, as shown; negative for the end, wherever that is.
    private int place;
    private int slice = LEAST;
    private @Nullable String whole;

    /// Puts a piece of the text, in its styles, at a shown offset, and tells nobody.
    interface Into {
        void put(int at, String piece);
    }

    /// @param done runs each time when all of a text is shown
    Pouring(StyledArea area, Into into, Runnable done) {
        this.area = area;
        this.into = into;
        this.done = done;
    }

    /// The beginning of `text` that is shown at once: whole paragraphs, and at least one.
    static int first(String text) {
        return text.length() <= SHORT ? text.length() : cut(text, FIRST);
    }

    /// The first break from `from` on; the end where there is none.
    private static int cut(String text, int from) {
        int at = from >= text.length() ? -1 : text.indexOf('\n', from);
        return at < 0 ? text.length() : at;
    }

    /// What follows the shown text comes in after it; it begins with a break, or is empty.
    void append(String rest) {
        start(rest, -1);
    }

    /// `text` comes in at the shown offset `at`.
    void insert(int at, String text) {
        start(text, at);
        pourSlice();
    }

    private void start(String text, int at) {
        waiting = text;
        poured = 0;
        place = at;
        slice = FIRST;
        whole = null;
        if (isGoing()) {
            timer.start();
        } else {
            timer.stop();
        }
    }

    /// Lets go of what was not shown yet.
    void stop() {
        start("", -1);
    }

    /// Whether not all of the text is shown yet.
    boolean isGoing() {
        return poured < waiting.length();
    }

    private boolean isAtEnd() {
        return place < 0;
    }

    private int place() {
        return isAtEnd() ? area.getLength() : place;
    }

    /// The whole text, shown or not.
    String text() {
        if (!isGoing()) {
            return area.getText();
        }
        String all = whole;
        if (all == null) {
            String shown = area.getText();
            all = shown.substring(0, place()) + waiting.substring(poured) + shown.substring(place());
            whole = all;
        }
        return all;
    }

    int length() {
        return area.getLength() + waiting.length() - poured;
    }

    /// Something else changed the text.
    void edited() {
        whole = null;
    }

    /// Where a shown offset is in the whole text; the place of what comes in is its end, or that of the shown text.
    int offset(int shown) {
        return shown < place() || isAtEnd() ? shown : shown + waiting.length() - poured;
    }

    /// Makes the offsets up to `offset` of the whole text the same as the shown ones.
    void reach(int offset) {
        if (!isAtEnd()) {
            finish();
        } else if (isGoing() && offset > place()) {
            pour(cut(waiting, poured + Math.min(offset - place(), waiting.length() - poured)));
        }
    }

    /// Before the person changes the shown text up to `end`: only what stands before all that waits can be changed.
    void makeWay(int end) {
        if (!isAtEnd() || end > place()) {
            finish();
        }
    }

    /// Lets all of it in at once.
    void finish() {
        if (isGoing()) {
            pour(waiting.length());
        }
    }

    private void pourSlice() {
        long start = System.nanoTime();
        int size = slice;
        pour(cut(waiting, poured + size));
        double took = Math.max(1, System.nanoTime() - start);
        slice = (int) Math.clamp(size * Math.clamp(SLICE_NANOS / took, 0.5, GROWTH), LEAST, MOST);
    }

    private void pour(int to) {
        if (!isGoing()) {
            timer.stop();
            return;
        }
        int caret = offset(area.getCaretPosition());
        int anchor = offset(area.getAnchor());
        int at = place();
        into.put(at, waiting.substring(poured, to));
        place = isAtEnd() ? place : at + to - poured;
        poured = to;
        if (shown(caret) != area.getCaretPosition() || shown(anchor) != area.getAnchor()) {
            area.selectRange(shown(anchor), shown(caret));
        }
        if (!isGoing()) {
            stop();
            done.run();
        }
    }

    private int shown(int offset) {
        return offset < place() || isAtEnd() ? offset : Math.max(place(), offset - waiting.length() + poured);
    }
}
