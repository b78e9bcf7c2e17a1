package app.rebound.ui;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What Enter and Tab do to the lines of Markdown lists and quotes; every answer is one edit.
final class ListLines {
    private static final Pattern PREFIX =
            Pattern.compile("^( {0,3}(?:>[ \\t]?)+)?(?:([ \\t]*)([-*+]|(\\d{1,9})([.)]))([ \\t]+))?");
    private static final int INDENT = 2;

    /// The beginning of a line: marks of a quote, indentation, the mark of a list and the space after it.
    private record Prefix(
            String quote,
            String indent,
            String mark,
            @Nullable String number,
            String gap) {
        static Prefix of(String line) {
            Matcher prefix = PREFIX.matcher(line);
            if (!prefix.find()) {
                return new Prefix("", "", "", null, "");
            }
            return new Prefix(
                    orEmpty(prefix.group(1)),
                    orEmpty(prefix.group(2)),
                    orEmpty(prefix.group(3)),
                    prefix.group(4),
                    orEmpty(prefix.group(6)));
        }

        boolean isItem() {
            return !mark.isEmpty();
        }

        int length() {
            return whole().length();
        }

        String whole() {
            return quote + indent + mark + gap;
        }

        Prefix next() {
            return number == null ? this : withNumber(Long.parseLong(number) + 1);
        }

        Prefix withNumber(long counted) {
            String sign = mark.substring(mark.length() - 1);
            return new Prefix(quote, indent, counted + sign, String.valueOf(counted), gap);
        }

        Prefix withIndent(String wider) {
            return new Prefix(quote, wider, mark, number, gap);
        }

        private static String orEmpty(@Nullable String group) {
            return group == null ? "" : group;
        }
    }

    private ListLines() {}

    /// What Enter does at `caret` in a line: goes on with a list or quote, or ends it where its line is empty; empty
    /// where Enter is only a line break.
    ///
    /// @param lineStart the line's offset in the text
    static Optional<Markers.Result> enter(String line, int lineStart, int caret) {
        Prefix prefix = Prefix.of(line);
        int column = caret - lineStart;
        if (prefix.length() == 0 || column < prefix.length()) {
            return Optional.empty();
        }
        if (!line.substring(prefix.length()).isBlank()) {
            String next = "\n" + prefix.next().whole();
            return Optional.of(new Markers.Result(caret, caret, next, caret + next.length(), caret + next.length()));
        }
        String left = prefix.isItem() ? prefix.quote() : "";
        int end = lineStart + left.length();
        return Optional.of(new Markers.Result(lineStart, lineStart + line.length(), left, end, end));
    }

    /// Moves the items of a list that the selection touches one level in or out; empty where there is nothing to move.
    static Optional<Markers.Result> shift(String text, int from, int to, boolean isInward) {
        int start = text.lastIndexOf('\n', from - 1) + 1;
        int end = text.indexOf('\n', to);
        end = end < 0 ? text.length() : end;
        String[] lines = text.substring(start, end).split("\n", -1);
        boolean areItems = Arrays.stream(lines).allMatch(line -> Prefix.of(line).isItem());
        int deepest = start == 0 ? -1 : depth(lineBefore(text, start)) + 1;
        Prefix first = Prefix.of(lines[0]);
        boolean canMove =
                isInward ? width(first.indent()) < deepest : !first.indent().isEmpty();
        if (!areItems || !canMove) {
            return Optional.empty();
        }
        String above = text.substring(0, start);
        String changed = Arrays.stream(lines).map(line -> moved(line, isInward)).collect(Collectors.joining("\n"));
        changed = renumbered(above, changed);
        int grown = changed.length() - (end - start);
        if (from == to) {
            int caret = Math.clamp(from + (long) grown, start, start + changed.length());
            return Optional.of(new Markers.Result(start, end, changed, caret, caret));
        }
        return Optional.of(new Markers.Result(start, end, changed, start, start + changed.length()));
    }

    private static String moved(String line, boolean isInward) {
        Prefix prefix = Prefix.of(line);
        // CommonMark nests an item under the first letter of the one above, which stands behind its mark.
        int step = Math.max(INDENT, prefix.mark().length() + 1);
        String indent = isInward
                ? prefix.indent() + " ".repeat(step)
                : prefix.indent().substring(Math.min(prefix.indent().length(), step));
        return prefix.withIndent(indent).whole() + line.substring(prefix.length());
    }

    /// A numbered first line counts on from the line of its level above, or begins at one.
    private static String renumbered(String above, String lines) {
        Prefix prefix = Prefix.of(lines);
        if (prefix.number() == null) {
            return lines;
        }
        long number = 1;
        int end = above.length() - 1;
        while (end >= 0) {
            int start = above.lastIndexOf('\n', end - 1) + 1;
            Prefix before = Prefix.of(above.substring(start, end));
            if (!before.isItem() || width(before.indent()) < width(prefix.indent())) {
                break;
            }
            if (width(before.indent()) == width(prefix.indent())) {
                number = before.number() == null ? 1 : Long.parseLong(before.number()) + 1;
                break;
            }
            end = start - 1;
        }
        return prefix.withNumber(number).whole() + lines.substring(prefix.length());
    }

    private static String lineBefore(String text, int start) {
        return text.substring(text.lastIndexOf('\n', start - 2) + 1, start - 1);
    }

    /// How far an item is indented, or less than any where the line is none.
    private static int depth(String line) {
        Prefix prefix = Prefix.of(line);
        return prefix.isItem() ? width(prefix.indent()) : -1;
    }

    private static int width(String indent) {
        return indent.chars().map(c -> c == '\t' ? 4 : 1).sum();
    }
}
