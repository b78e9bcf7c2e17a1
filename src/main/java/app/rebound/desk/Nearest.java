package app.rebound.desk;

import app.rebound.evidence.Found;
import app.rebound.evidence.FoundDate;
import app.rebound.text.FoldedText;
import app.rebound.time.FuzzyDate;
import app.rebound.timeline.Event;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds the events that a record may be about: those near it in time and in words first.
final class Nearest {
    private static final int MOST = 100;
    private static final int WORD = 4;
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// A word in common weighs as much as being nearer by this.
    private static final Duration PER_WORD = Duration.ofDays(120);

    /// Further than any date: for events and records without one.
    private static final Duration NOWHERE = Duration.ofDays(3_650);

    private Nearest() {}

    /// @param wanted words that must all stand in the title; may be blank
    static List<Event> of(List<Event> events, Found found, String wanted) {
        Set<String> words = words(found.title() + " " + found.text());
        FoundDate when = found.when();
        FuzzyDate date = when == null ? null : when.date();
        List<String> asked = List.of(FoldedText.of(wanted).split(" "));
        return events.stream()
                .filter(event -> asked.stream().allMatch(FoldedText.of(event.title())::contains))
                .sorted(Comparator.comparing(
                        event -> distance(event, date).minus(PER_WORD.multipliedBy(common(event, words)))))
                .limit(MOST)
                .toList();
    }

    private static Set<String> words(String text) {
        return APART.splitAsStream(FoldedText.of(text))
                .filter(word -> word.length() >= WORD)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static long common(Event event, Set<String> words) {
        return words(event.title()).stream().filter(words::contains).count();
    }

    private static Duration distance(Event event, @Nullable FuzzyDate date) {
        if (date == null || event.when() == null) {
            return NOWHERE;
        }
        FuzzyDate other = event.when().date();
        Duration before = gap(date.latest(), other.earliest());
        Duration after = gap(other.latest(), date.earliest());
        return before.compareTo(after) > 0 ? before : after;
    }

    /// How long after the end of the one the other begins; zero where it begins before.
    private static Duration gap(@Nullable LocalDateTime end, @Nullable LocalDateTime begin) {
        return end == null || begin == null || begin.isBefore(end) ? Duration.ZERO : Duration.between(end, begin);
    }
}
