package app.rebound.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a line beside its tags, and where punctuation or a tag divides them.
final class QuickWords {
    /// @param start the first character that is no opening bracket
    /// @param end the place after the last character that is no punctuation
    /// @param isSetOffBefore whether a comma, colon, dash or bracket stands before it
    /// @param isTagBefore whether a tag stands before it
    private record Word(int start, int end, boolean isSetOffBefore, boolean isTagBefore) {}

    private static final Pattern PIECE = Pattern.compile("[^\\s\u00a0]+");
    private static final Pattern DIVIDER = Pattern.compile("[-–—:,;/|]+");
    private static final String CLOSING = ",;:)]";
    private static final String DIVIDING = ",;:";

    private final String line;
    private final List<Word> words = new ArrayList<>();
    private boolean isSetOffAtEnd;

    private QuickWords(String line) {
        this.line = line;
    }

    static QuickWords of(String line, List<QuickTag> tags) {
        var all = new QuickWords(line);
        boolean isSetOff = false;
        boolean isTag = false;
        Matcher piece = PIECE.matcher(blanked(line, tags));
        int before = 0;
        while (piece.find()) {
            int from = before;
            int to = piece.start();
            isTag |= tags.stream().anyMatch(tag -> tag.start() >= from && tag.end() <= to + 1 && tag.start() < to);
            before = piece.end();
            if (DIVIDER.matcher(piece.group()).matches()) {
                isSetOff = true;
                continue;
            }
            int start = piece.start();
            int end = piece.end();
            while (start < end && (line.charAt(start) == '(' || line.charAt(start) == '[')) {
                isSetOff = true;
                start++;
            }
            boolean isDividedAfter = false;
            while (end > start && CLOSING.indexOf(line.charAt(end - 1)) >= 0) {
                end--;
                isDividedAfter = true;
            }
            if (start == end) {
                isSetOff = true;
                continue;
            }
            all.words.add(new Word(start, end, isSetOff, isTag));
            isSetOff = isDividedAfter;
            isTag = false;
        }
        all.isSetOffAtEnd = isSetOff;
        return all;
    }

    private static String blanked(String line, List<QuickTag> tags) {
        var text = new StringBuilder(line);
        for (QuickTag tag : tags) {
            for (int i = tag.start(); i < tag.end(); i++) {
                text.setCharAt(i, ' ');
            }
        }
        return text.toString();
    }

    int size() {
        return words.size();
    }

    int start(int word) {
        return words.get(word).start();
    }

    int end(int word) {
        return words.get(word).end();
    }

    /// The characters from the first word to the last.
    String text(int first, int last) {
        return line.substring(start(first), end(last));
    }

    boolean isSetOffBefore(int word) {
        return words.get(word).isSetOffBefore();
    }

    boolean isSetOffAfter(int word) {
        return word == words.size() - 1 ? isSetOffAtEnd : isSetOffBefore(word + 1);
    }

    /// The last word before the next comma, colon, dash, bracket or tag.
    int lastBeforeBreak(int first) {
        int last = first;
        while (last < words.size() - 1
                && !isSetOffAfter(last)
                && !words.get(last + 1).isTagBefore()) {
            last++;
        }
        return last;
    }

    /// Whether no tag stands between the first word and the last, and no punctuation but a comma inside a date.
    boolean isOnePiece(int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            if (words.get(i).isTagBefore() || (isSetOffBefore(i) && !isCommaAlone(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isCommaAlone(int word) {
        return line.substring(end(word - 1), start(word)).strip().equals(",");
    }

    /// Whether `character` divides parts of a line.
    static boolean isDividing(char character) {
        return DIVIDING.indexOf(character) >= 0 || character == '–' || character == '—';
    }
}
