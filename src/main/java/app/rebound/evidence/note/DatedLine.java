package app.rebound.evidence.note;

import app.rebound.evidence.DateForms;
import app.rebound.evidence.FoundDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line that begins with a date, as a heading, a point of a list or plain.
///
/// @param words the date as it stands there
/// @param rest what follows on the line
record DatedLine(FoundDate date, String words, String rest) {
    private static final int LONGEST_DATE = 60;
    private static final int MOST_WORDS = 7;
    private static final Pattern BEFORE = Pattern.compile("[\\s#>*_+\\[(•–—-]*");
    private static final Pattern AFTER = Pattern.compile("^[\\s:;,.*_\\])–—|-]+|[*_]+$");
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern YEAR_ALONE = Pattern.compile("\\d{4}");

    static Optional<DatedLine> read(String line, DateForms forms) {
        Matcher before = BEFORE.matcher(line);
        String text = before.lookingAt() ? line.substring(before.end()) : line;
        String start = text.substring(0, Math.min(LONGEST_DATE, text.length()));
        if (start.chars().limit(24).noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        boolean isHeading = line.stripLeading().startsWith("#");
        Matcher word = WORD.matcher(start);
        int[] ends = new int[MOST_WORDS];
        int count = 0;
        while (count < MOST_WORDS && word.find()) {
            ends[count++] = word.end();
        }
        for (int i = count - 1; i >= 0; i--) {
            String words = start.substring(0, ends[i]).replaceAll("[:;,.*_\\])–—|-]+$", "");
            // A number at the start of a line counts more often than it dates.
            boolean isPlainNumber = words.matches("\\d+")
                    && !(isHeading && YEAR_ALONE.matcher(words).matches());
            Optional<FoundDate> date = isPlainNumber ? Optional.empty() : forms.read(words);
            if (date.isPresent()) {
                String rest = AFTER.matcher(text.substring(words.length())).replaceAll("");
                return Optional.of(new DatedLine(date.get(), words, rest.strip()));
            }
        }
        return Optional.empty();
    }
}
