package app.rebound.journal;

import app.rebound.text.Messages;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Says in words what lists show of an entry.
record EntryWords(Messages messages) {
    /// Its day and time: "18 Apr 2024 · 21:04".
    String when(EntryRow row) {
        return when(row.day(), row.time());
    }

    private String when(LocalDate day, @Nullable LocalTime time) {
        String date = day(day);
        return time == null
                ? date
                : date + " · " + DateTimeFormatter.ofPattern("HH:mm").format(time);
    }

    /// A day as short as the language has it with its month in letters.
    String day(LocalDate day) {
        return new DateWords(messages).shortOf(FuzzyDate.ofDay(day));
    }

    /// Its title, else its first words, else that it has none.
    String title(EntryRow row) {
        if (!row.title().isBlank()) {
            return row.title();
        }
        String first = row.firstWords();
        return first.isEmpty() ? messages.get("journal.untitled") : first;
    }

    /// What names something that leads to an entry.
    String title(Backlink link) {
        LocalDate day = link.day();
        return link.name().isBlank() && day != null ? messages.get("journal.entry.of", day(day)) : link.name();
    }

    String tags(List<String> tags) {
        return tags.stream().map(tag -> "#" + tag).collect(Collectors.joining("  "));
    }
}
