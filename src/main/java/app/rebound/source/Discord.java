package app.rebound.source;

import app.rebound.evidence.FoundDate;
import app.rebound.time.DateStatement;
import app.rebound.time.FuzzyDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Memory against record: an event's own date and a record's date that exclude each other.
///
/// They do when no day lies in both, from the first to the last day that each can mean; an open end reaches as far as
/// time does. Hours are not compared, for a clock may have been set wrong, and "about" does not widen a date.
///
/// @param remembered what the event says
/// @param recorded what the record says
public record Discord(DateStatement remembered, FoundDate recorded, Source source) {
    /// The records that say another date than the event, those aside about which the person settled on this one.
    ///
    /// @param remembered the event's date; null for none, which is never in discord
    public static List<Discord> of(@Nullable DateStatement remembered, List<Source> sources) {
        return remembered == null
                ? List.of()
                : sources.stream().flatMap(source -> of(remembered, source)).toList();
    }

    private static Stream<Discord> of(DateStatement remembered, Source source) {
        return Optional.ofNullable(source.found().when())
                .filter(when -> excludes(remembered.date(), when.date()))
                .filter(_ -> !remembered.date().equals(source.settled()))
                .map(when -> new Discord(remembered, when, source))
                .stream();
    }

    /// Whether no day lies in both.
    public static boolean excludes(FuzzyDate one, FuzzyDate other) {
        return last(one).isBefore(first(other)) || last(other).isBefore(first(one));
    }

    private static LocalDate first(FuzzyDate date) {
        LocalDateTime first = date.earliest();
        return first == null ? LocalDate.MIN : first.toLocalDate();
    }

    private static LocalDate last(FuzzyDate date) {
        LocalDateTime after = date.latest();
        return after == null ? LocalDate.MAX : after.minusNanos(1).toLocalDate();
    }
}
