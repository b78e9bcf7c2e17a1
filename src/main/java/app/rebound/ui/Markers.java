package app.rebound.ui;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Puts Markdown markers around or before what is selected, or takes them away where they stand already.
final class Markers {
    /// The paragraph range `start` to `end` is to be replaced by `text`, then `anchor` to `caret` selected.
    record Result(int start, int end, String text, int anchor, int caret) {}

    private Markers() {}

    /// Sets `marker` around the selection (or the word at the caret), line by line; removes it where it is there.
    static Result around(String text, int from, int to, String marker) {
        if (from == to) {
            int start = wordStart(text, from);
            int end = wordEnd(text, from);
            if (start < end) {
                Result word = around(text, start, end, marker);
                boolean isAdded = word.text().length() > end - start;
                int caret = isAdded ? from + marker.length() : Math.max(word.start(), from - marker.length());
                return new Result(word.start(), word.end(), word.text(), caret, caret);
            }
            int caret = from + marker.length();
            return new Result(from, from, marker + marker, caret, caret);
        }
        int width = marker.length();
        if (isMarkedOutside(text, from, to, marker)) {
            String bare = text.substring(from, to);
            return new Result(from - width, to + width, bare, from - width, to - width);
        }
        String chosen = text.substring(from, to);
        String changed = Arrays.stream(chosen.split("\n", -1))
                .map(line -> aroundLine(line, marker))
                .collect(Collectors.joining("\n"));
        return new Result(from, to, changed, from, from + changed.length());
    }

    /// Sets `prefix` before each line that the selection touches; removes it where all of them have it.
    static Result before(String text, int from, int to, String prefix) {
        int start = text.lastIndexOf('\n', from - 1) + 1;
        int end = text.indexOf('\n', to);
        end = end < 0 ? text.length() : end;
        String[] lines = text.substring(start, end).split("\n", -1);
        boolean isSet = Arrays.stream(lines).allMatch(line -> line.startsWith(prefix));
        String changed = Arrays.stream(lines)
                .map(line -> isSet ? line.substring(prefix.length()) : prefix + bare(line))
                .collect(Collectors.joining("\n"));
        if (from == to) {
            int caret = Math.clamp(from + changed.length() - (end - start), start, start + changed.length());
            return new Result(start, end, changed, caret, caret);
        }
        return new Result(start, end, changed, start, start + changed.length());
    }

    private static String bare(String line) {
        return line.replaceFirst("^(?:#{1,6} |[-*+] |\\d{1,9}[.)] |> )", "");
    }

    private static boolean isMarkedOutside(String text, int from, int to, String marker) {
        int width = marker.length();
        boolean isMarked = text.startsWith(marker, from - width) && text.startsWith(marker, to);
        char sign = marker.charAt(0);
        // One star inside two is strong, not emphasis; three are both.
        return isMarked && (width == 2 || run(text, from, -1, sign) != 2);
    }

    private static int run(String text, int from, int step, char sign) {
        int at = from - 1;
        while (at >= 0 && text.charAt(at) == sign) {
            at += step;
        }
        return from - 1 - at;
    }

    private static String aroundLine(String line, String marker) {
        String body = line.strip();
        if (body.isEmpty()) {
            return line;
        }
        int start = line.indexOf(body);
        String block = body.substring(0, body.length() - bare(body).length());
        String inner = body.substring(block.length());
        if (inner.isEmpty()) {
            return line;
        }
        boolean isMarked = inner.length() > 2 * marker.length() && inner.startsWith(marker) && inner.endsWith(marker);
        boolean isOther =
                marker.length() == 1 && inner.startsWith(marker + marker) && !inner.startsWith(marker.repeat(3));
        String changed = isMarked && !isOther
                ? inner.substring(marker.length(), inner.length() - marker.length())
                : marker + inner + marker;
        return line.substring(0, start) + block + changed + line.substring(start + body.length());
    }

    private static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && isWord(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '’' || c == '-' || Character.isSurrogate(c);
    }
}
