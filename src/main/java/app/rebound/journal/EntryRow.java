package app.rebound.journal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An entry as lists show it, without its whole text.
///
/// @param title may be empty
/// @param beginning the first characters of the text, at most [#BEGINNING]
public record EntryRow(
        UUID id, LocalDate day, @Nullable LocalTime time, String title, String beginning, List<String> tags) {
    /// How many characters of a text are read for a list.
    public static final int BEGINNING = 160;

    private static final Pattern MARKERS =
            Pattern.compile("(?m)^\\s*(?:#{1,6}|>|[-*+]|\\d+\\.)\\s+|[*_`]{1,3}|\\[\\[|]]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    public EntryRow {
        tags = List.copyOf(tags);
    }

    /// The first words on one line, without the signs of Markdown.
    public String firstWords() {
        return BLANKS.matcher(MARKERS.matcher(beginning).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /// The same with what an entry says by now.
    static EntryRow of(Entry entry) {
        String text = entry.text();
        return new EntryRow(
                entry.id(),
                entry.day(),
                entry.time(),
                entry.title(),
                text.substring(0, Math.min(BEGINNING, text.length())),
                entry.tags());
    }
}
