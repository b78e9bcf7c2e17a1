package app.rebound.timeline;

import app.rebound.time.DateStatement;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An event as it stands on the screen, to be saved; `title` is not blank.
///
/// @param timing when it happened, and when the person learned of it
/// @param mood from -5 to +5, or null
/// @param basis how it is known, or null
/// @param people names; somebody not yet known is added
/// @param setbacks the ids of the setbacks it belongs to
/// @param isPrivate whether it stays out of printouts
public record EventDraft(
        String title,
        Timing timing,
        Mark mark,
        @Nullable Integer mood,
        @Nullable String lane,
        @Nullable Basis basis,
        Event.Details details,
        List<String> people,
        List<UUID> setbacks,
        boolean isPrivate) {
    public EventDraft {
        if (title.isBlank()) {
            throw new IllegalArgumentException("an event has a title");
        }
        if (mood != null && (mood < -5 || mood > 5)) {
            throw new IllegalArgumentException("a mood lies between -5 and 5");
        }
        title = title.strip();
        people = people.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        setbacks = List.copyOf(setbacks);
    }

    /// A draft that may go into printouts and does not say how it is known.
    public EventDraft(
            String title,
            Timing timing,
            Mark mark,
            @Nullable Integer mood,
            @Nullable String lane,
            Event.Details details,
            List<String> people,
            List<UUID> setbacks) {
        this(title, timing, mark, mood, lane, null, details, people, setbacks, false);
    }

    /// A draft with a title alone.
    public static EventDraft titled(String title, List<UUID> setbacks) {
        return new EventDraft(title, Timing.NONE, Mark.NONE, null, null, Event.Details.EMPTY, List.of(), setbacks);
    }

    /// What is stored of an event.
    ///
    /// @param names who was involved
    public static EventDraft of(Event event, List<String> names) {
        return new EventDraft(
                event.title(),
                event.timing(),
                event.mark(),
                event.mood(),
                event.lane(),
                event.basis(),
                event.details(),
                names,
                event.setbacks(),
                event.isPrivate());
    }

    /// As exactly as it is known; null when it has no date.
    public @Nullable DateStatement when() {
        return timing.when();
    }

    /// The words typed for a date that could not be read as one; null when there are none.
    public @Nullable String unreadWhen() {
        return timing.unread();
    }

    public EventDraft withTitle(String other) {
        return new EventDraft(other, timing, mark, mood, lane, basis, details, people, setbacks, isPrivate);
    }

    public EventDraft withTiming(Timing other) {
        return new EventDraft(title, other, mark, mood, lane, basis, details, people, setbacks, isPrivate);
    }

    public EventDraft withMark(Mark other) {
        return new EventDraft(title, timing, other, mood, lane, basis, details, people, setbacks, isPrivate);
    }

    public EventDraft withMood(@Nullable Integer other) {
        return new EventDraft(title, timing, mark, other, lane, basis, details, people, setbacks, isPrivate);
    }

    public EventDraft withLane(@Nullable String other) {
        return new EventDraft(title, timing, mark, mood, other, basis, details, people, setbacks, isPrivate);
    }

    public EventDraft withBasis(@Nullable Basis other) {
        return new EventDraft(title, timing, mark, mood, lane, other, details, people, setbacks, isPrivate);
    }

    public EventDraft withDetails(Event.Details other) {
        return new EventDraft(title, timing, mark, mood, lane, basis, other, people, setbacks, isPrivate);
    }

    public EventDraft withPeople(List<String> names) {
        return new EventDraft(title, timing, mark, mood, lane, basis, details, names, setbacks, isPrivate);
    }

    public EventDraft withSetbacks(List<UUID> others) {
        return new EventDraft(title, timing, mark, mood, lane, basis, details, people, others, isPrivate);
    }

    public EventDraft withPrivate(boolean isToStay) {
        return new EventDraft(title, timing, mark, mood, lane, basis, details, people, setbacks, isToStay);
    }

    /// Whether nothing is said of the event beside its title.
    boolean saysNothingButTitle() {
        return equals(titled(title, setbacks));
    }
}
