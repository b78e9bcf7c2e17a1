package app.rebound.timeline;

import app.rebound.time.DateStatement;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A thing that happened.
///
/// @param timing when it happened, and when the person learned of it
/// @param mood the person's own mark from -5 to +5, null when none was given
/// @param lane the theme it is drawn under, null for none
/// @param basis how it is known, null when that was not said
/// @param details what is told about it, in the fields of [Details]
/// @param people the ids of who was involved, in the order they were named
/// @param setbacks the ids of the setbacks it belongs to
/// @param isPrivate whether it stays out of printouts
public record Event(
        UUID id,
        String title,
        Timing timing,
        Mark mark,
        @Nullable Integer mood,
        @Nullable String lane,
        @Nullable Basis basis,
        Details details,
        List<UUID> people,
        List<UUID> setbacks,
        boolean isPrivate) {
    /// By the first moment that is known, undated ones last, as the table of events is read.
    static final Comparator<Event> BY_TIME = Comparator.<Event, LocalDateTime>comparing(
                    Event::begin, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Event::end, Comparator.nullsLast(Comparator.naturalOrder()));

    public Event {
        people = List.copyOf(people);
        setbacks = List.copyOf(setbacks);
    }

    /// An event that may go into printouts, of which nobody said how it is known.
    public Event(
            UUID id,
            String title,
            @Nullable DateStatement when,
            Mark mark,
            @Nullable Integer mood,
            @Nullable String lane,
            Details details,
            List<UUID> people,
            List<UUID> setbacks) {
        this(id, title, Timing.of(when), mark, mood, lane, null, details, people, setbacks, false);
    }

    private static @Nullable LocalDateTime begin(Event event) {
        DateStatement stated = event.when();
        if (stated == null) {
            return null;
        }
        return stated.date().earliest() == null
                ? stated.date().latest()
                : stated.date().earliest();
    }

    private static @Nullable LocalDateTime end(Event event) {
        DateStatement stated = event.when();
        return stated == null ? null : stated.date().latest();
    }

    /// As exactly as it is known; null when it has no date.
    public @Nullable DateStatement when() {
        return timing.when();
    }

    /// The words typed for a date that could not be read as one; null when there are none.
    public @Nullable String unreadWhen() {
        return timing.unread();
    }

    /// Where it stands among other events; null when it has a date or nothing is said of it.
    public @Nullable Order order() {
        return timing.order();
    }

    /// When the person learned of it; null when that was when it happened.
    public @Nullable DateStatement learned() {
        return timing.learned();
    }

    /// What is told about an event; each may be empty.
    ///
    /// @param fact what happened
    /// @param interpretation what I made of it
    /// @param thought what I thought
    /// @param felt what I felt
    /// @param knewThen what I knew then
    /// @param knowNow what I know now
    public record Details(
            String fact, String interpretation, String thought, String felt, String knewThen, String knowNow) {
        public static final Details EMPTY = new Details("", "", "", "", "", "");
    }
}
