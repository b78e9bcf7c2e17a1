package app.rebound.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What is left of a line for the title: all but its time and its tags.
///
/// A name inside the sentence stays there as a word, because the sentence would break without it.
final class QuickTitle {
    private static final Pattern SPACES = Pattern.compile("[ \\t\u00a0]{2,}");
    private static final Pattern SPACE_BEFORE_COMMA = Pattern.compile("\\s+(?=[,.])");
    private static final Pattern ESCAPE = Pattern.compile("(?<![^\\s(])\\\\(?=[@#!\\p{L}\\p{N}])");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\(\\s*\\)|\\[\\s*\\]");

    private record Cut(int start, int end, String instead) {}

    private final String line;
    private final List<Cut> cuts = new ArrayList<>();

    /// @param time where the time stands; null when all words belong to the title
    QuickTitle(String line, List<QuickTag> tags, QuickPhrases.@Nullable Phrase time) {
        this.line = line;
        if (time != null) {
            cuts.add(new Cut(time.start(), time.end(), ""));
        }
        tags.forEach(tag -> cuts.add(new Cut(tag.start(), tag.end(), "")));
        cuts.sort(Comparator.comparingInt(Cut::start));
        List<Cut> inside = new ArrayList<>();
        for (QuickTag tag : tags) {
            if (tag.sign() != '!' && isTextBefore(tag.start()) && isTextAfter(tag.end())) {
                inside.add(new Cut(tag.start(), tag.end(), tag.typed()));
            }
        }
        for (Cut named : inside) {
            cuts.replaceAll(cut -> cut.start() == named.start() ? named : cut);
        }
    }

    private boolean isTextBefore(int place) {
        return isText(0, place);
    }

    private boolean isTextAfter(int place) {
        return isText(place, line.length());
    }

    private boolean isText(int from, int to) {
        int at = from;
        for (Cut cut : cuts) {
            if (cut.start() >= at && cut.start() < to) {
                if (LETTER.matcher(line.substring(at, cut.start())).find()) {
                    return true;
                }
                at = cut.end();
            }
        }
        return at < to && LETTER.matcher(line.substring(at, to)).find();
    }

    String text() {
        var text = new StringBuilder();
        int at = 0;
        for (Cut cut : cuts) {
            if (cut.start() < at) {
                continue;
            }
            text.append(line, at, cut.start()).append(cut.instead());
            at = cut.end();
        }
        text.append(line, at, line.length());
        String rest = text.toString();
        if (!cuts.isEmpty()) {
            rest = EMPTY_BRACKETS.matcher(rest).replaceAll("");
            rest = SPACE_BEFORE_COMMA
                    .matcher(SPACES.matcher(rest).replaceAll(" "))
                    .replaceAll("");
            rest = trimmed(rest);
        }
        return ESCAPE.matcher(rest.strip()).replaceAll("");
    }

    /// Without the punctuation that set off what was taken out.
    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isLoose(text, start)) {
            start++;
        }
        while (end > start && isLoose(text, end - 1)) {
            end--;
        }
        return text.substring(start, end).replaceAll(",\\s*,", ",");
    }

    private static boolean isLoose(String text, int at) {
        char character = text.charAt(at);
        boolean isDashAlone = character == '-'
                && (at == 0 || Character.isWhitespace(text.charAt(at - 1)))
                && (at == text.length() - 1 || Character.isWhitespace(text.charAt(at + 1)));
        return Character.isWhitespace(character)
                || character == '\u00a0'
                || QuickWords.isDividing(character)
                || isDashAlone;
    }
}
