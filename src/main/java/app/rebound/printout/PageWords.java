package app.rebound.printout;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Turns a pattern such as "Page {0} of {1}" into the value of CSS `content`, where the page counters stand.
final class PageWords {
    private static final Pattern PIECE = Pattern.compile("\\{0}|\\{1}|[^{]+|\\{");

    private PageWords() {}

    static String content(String pattern) {
        return PIECE.matcher(pattern)
                .results()
                .map(MatchResult::group)
                .map(PageWords::piece)
                .collect(Collectors.joining(" "));
    }

    private static String piece(String piece) {
        return switch (piece) {
            case "{0}" -> "counter(page)";
            case "{1}" -> "counter(pages)";
            default -> '"' + piece.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        };
    }
}
