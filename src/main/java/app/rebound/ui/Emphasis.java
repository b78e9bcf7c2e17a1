package app.rebound.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// Finds `*emphasis*` and `**strong**` in a paragraph by the delimiter runs of CommonMark 0.31, section 6.2.
final class Emphasis {
    /// Two markers of `width` characters each, at `open` and at `close`.
    record Pair(int open, int close, int width) {}

    /// Is told each pair that was found.
    interface Found {
        void accept(Pair pair, boolean isStrong);
    }

    private static final class Run {
        private final char marker;
        private final boolean canOpen;
        private final boolean canClose;
        private int start;
        private int length;

        Run(char marker, int start, int length, boolean canOpen, boolean canClose) {
            this.marker = marker;
            this.start = start;
            this.length = length;
            this.canOpen = canOpen;
            this.canClose = canClose;
        }
    }

    private Emphasis() {}

    static void scan(String text, int from, IntPredicate isTaken, Found found) {
        List<Run> openers = new ArrayList<>();
        for (Run run : runs(text, from, isTaken)) {
            if (run.canClose) {
                close(run, openers, found);
            }
            if (run.canOpen && run.length > 0) {
                openers.add(run);
            }
        }
    }

    private static void close(Run closer, List<Run> openers, Found found) {
        for (int i = openers.size() - 1; i >= 0 && closer.length > 0; i--) {
            Run opener = openers.get(i);
            if (opener.marker != closer.marker) {
                continue;
            }
            openers.subList(i + 1, openers.size()).clear();
            while (opener.length > 0 && closer.length > 0) {
                int width = Math.min(2, Math.min(opener.length, closer.length));
                opener.length -= width;
                found.accept(new Pair(opener.start + opener.length, closer.start, width), width == 2);
                closer.start += width;
                closer.length -= width;
            }
            if (opener.length == 0) {
                openers.remove(i);
            }
        }
    }

    private static List<Run> runs(String text, int from, IntPredicate isTaken) {
        var runs = new ArrayList<Run>();
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = i + 1;
            if ((c == '*' || c == '_') && !isTaken.test(i)) {
                while (end < text.length() && text.charAt(end) == c && !isTaken.test(end)) {
                    end++;
                }
                runs.add(run(text, i, end));
            }
            i = end;
        }
        return runs;
    }

    private static Run run(String text, int start, int end) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        char after = end == text.length() ? ' ' : text.charAt(end);
        boolean isLeft = !isSpace(after) && (!isSign(after) || isSpace(before) || isSign(before));
        boolean isRight = !isSpace(before) && (!isSign(before) || isSpace(after) || isSign(after));
        char marker = text.charAt(start);
        boolean insideWords = marker == '*';
        boolean canOpen = isLeft && (insideWords || !isRight || isSign(before));
        boolean canClose = isRight && (insideWords || !isLeft || isSign(after));
        return new Run(marker, start, end - start, canOpen, canClose);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isSign(char c) {
        return !Character.isLetterOrDigit(c) && !isSpace(c) && !Character.isSurrogate(c);
    }
}
