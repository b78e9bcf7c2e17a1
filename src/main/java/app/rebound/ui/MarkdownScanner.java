package app.rebound.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Reads one paragraph of Markdown source and says how it looks; the source itself is never changed.
///
/// A part of CommonMark 0.31: headings, lists, quotes, emphasis, strong, code, links, and our own `[[links]]`.
final class MarkdownScanner {
    /// A longer paragraph gets its block style only.
    static final int INLINE_LIMIT = 4_000;

    /// `length` characters in a row with the same style classes.
    record Span(int length, List<String> classes) {}

    /// A paragraph's block classes and its spans, which cover it without a gap.
    record Look(List<String> block, List<Span> spans) {}

    private static final int MARKER = 1;
    private static final int STRONG = 2;
    private static final int EMPHASIS = 4;
    private static final int CODE = 8;
    private static final int LINK = 16;
    private static final int TAKEN = 32;
    private static final Map<Integer, String> NAMES =
            Map.of(MARKER, "marker", STRONG, "strong", EMPHASIS, "emphasis", CODE, "code", LINK, "link");
    private static final Set<String> NO_PROSE = Set.of("marker", "code", "link");
    private static final List<List<String>> CLASSES = IntStream.range(0, TAKEN)
            .mapToObj(flags -> NAMES.keySet().stream()
                    .filter(flag -> (flags & flag) != 0)
                    .sorted()
                    .map(NAMES::get)
                    .toList())
            .toList();

    private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})(?:[ \\t]+|$)");
    private static final Pattern LIST = Pattern.compile("^[ \\t]*([-*+]|\\d{1,9}[.)])[ \\t]+");
    private static final int INDENT = 2;
    private static final Pattern QUOTE = Pattern.compile("^ {0,3}(?:>[ \\t]?)+");
    private static final Pattern LINKS = Pattern.compile(
            "\\[\\[([^\\[\\]]+)]]|\\[([^\\[\\]]+)](\\([^()\\s]*\\))|(https?://[^\\s<>()\\[\\]]*[^\\s<>()\\[\\].,;:!?])");

    private final String text;
    private final byte[] flags;

    private MarkdownScanner(String text) {
        this.text = text;
        this.flags = new byte[text.length()];
    }

    static Look scan(String paragraph) {
        return new MarkdownScanner(paragraph).look();
    }

    private Look look() {
        var block = new ArrayList<String>();
        int start = block(block);
        if (isRightToLeft(text)) {
            block.add("right-to-left");
        }
        mark(0, start, MARKER | TAKEN);
        if (text.length() <= INLINE_LIMIT) {
            markEscapesAndCode(start);
            markLinks(start);
            Emphasis.scan(text, start, i -> (flags[i] & TAKEN) != 0, (run, isStrong) -> {
                mark(run.open(), run.open() + run.width(), MARKER);
                mark(run.close(), run.close() + run.width(), MARKER);
                mark(run.open() + run.width(), run.close(), isStrong ? STRONG : EMPHASIS);
            });
        }
        return new Look(List.copyOf(block), spans());
    }

    private int block(List<String> block) {
        Matcher heading = HEADING.matcher(text);
        if (heading.find()) {
            block.add("heading");
            block.add("heading-" + Math.min(3, heading.group(1).length()));
            return heading.end();
        }
        Matcher quote = QUOTE.matcher(text);
        int start = 0;
        if (quote.find()) {
            block.add("quote");
            start = quote.end();
        }
        Matcher list = LIST.matcher(text).region(start, text.length());
        if (list.find()) {
            block.add("list");
            int indent =
                    text.substring(start, list.start(1)).replace("\t", "    ").length();
            if (indent >= INDENT) {
                block.add(indent < 2 * INDENT ? "list-2" : "list-3");
            }
            return list.end();
        }
        return start;
    }

    /// `paragraph` with blanks in the place of links, code and markers, which nobody spells; as long as before.
    static String prose(String paragraph) {
        var prose = new StringBuilder(paragraph);
        int at = 0;
        for (Span span : scan(paragraph).spans()) {
            int end = at + span.length();
            boolean isProse = span.classes().stream().noneMatch(NO_PROSE::contains);
            for (; at < end; at++) {
                if (!isProse) {
                    prose.setCharAt(at, ' ');
                }
            }
        }
        return prose.toString();
    }

    /// Whether `paragraph` is an item of a list.
    static boolean isItem(String paragraph) {
        return scan(paragraph.substring(0, Math.min(paragraph.length(), 100)))
                .block()
                .contains("list");
    }

    private void markEscapesAndCode(int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && isPunctuation(text.charAt(i + 1))) {
                mark(i, i + 1, MARKER);
                mark(i, i + 2, TAKEN);
                i++;
            } else if (c == '`') {
                int width = width(i);
                int close = closingTicks(i + width, width);
                if (close >= 0) {
                    mark(i, close + width, CODE | TAKEN);
                    mark(i, i + width, MARKER);
                    mark(close, close + width, MARKER);
                    i = close;
                }
                i += width - 1;
            }
        }
    }

    private int closingTicks(int from, int width) {
        for (int i = text.indexOf('`', from); i >= 0; i = text.indexOf('`', i + width(i))) {
            if (width(i) == width) {
                return i;
            }
        }
        return -1;
    }

    private int width(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == text.charAt(at)) {
            end++;
        }
        return end - at;
    }

    private void markLinks(int start) {
        Matcher link = LINKS.matcher(text);
        for (int from = start; from <= text.length() && link.find(from); from = Math.max(link.end(), from + 1)) {
            if ((flags[link.start()] & TAKEN) != 0) {
                from = link.start();
                continue;
            }
            if (link.group(1) != null) {
                mark(link.start(), link.end(), MARKER | TAKEN);
                unmark(link.start(1), link.end(1), MARKER);
                mark(link.start(1), link.end(1), LINK);
            } else if (link.group(2) != null) {
                mark(link.start(), link.start(2), MARKER | TAKEN);
                mark(link.start(2), link.end(2), LINK);
                mark(link.end(2), link.end(), MARKER | TAKEN);
            } else {
                mark(link.start(), link.end(), LINK | TAKEN);
            }
        }
    }

    private void mark(int from, int to, int flag) {
        for (int i = from; i < to; i++) {
            flags[i] |= (byte) flag;
        }
    }

    private void unmark(int from, int to, int flag) {
        for (int i = from; i < to; i++) {
            flags[i] &= (byte) ~flag;
        }
    }

    private List<Span> spans() {
        var spans = new ArrayList<Span>();
        int start = 0;
        for (int i = 1; i <= flags.length; i++) {
            if (i == flags.length || (flags[i] & ~TAKEN) != (flags[start] & ~TAKEN)) {
                spans.add(new Span(i - start, CLASSES.get(flags[start] & ~TAKEN)));
                start = i;
            }
        }
        return spans.isEmpty() ? List.of(new Span(0, List.of())) : List.copyOf(spans);
    }

    /// Whether the first letter with a direction runs from right to left (rule P2 of Unicode Annex 9).
    static boolean isRightToLeft(String paragraph) {
        return paragraph
                .codePoints()
                .map(Character::getDirectionality)
                .filter(d -> d == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                        || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .findFirst()
                .stream()
                .anyMatch(d -> d != Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }
}
