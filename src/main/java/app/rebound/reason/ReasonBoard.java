package app.rebound.reason;

import app.rebound.card.Card;
import app.rebound.setback.Setback;
import app.rebound.timeline.Event;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The reasons of one setback with all that they are joined to.
///
/// @param reasons in their order
/// @param deeper for each reason those that it is explained by; without circles, each of them among `reasons`
/// @param ties to events that are among `events`
/// @param events of the setback, in order of time
/// @param lessons of the setback
public record ReasonBoard(
        Setback setback,
        List<Card> reasons,
        Map<UUID, List<UUID>> deeper,
        List<ReasonTie> ties,
        List<Event> events,
        List<BoardLesson> lessons) {
    /// From how many reasons on the weight is looked at.
    private static final int ENOUGH = 3;

    private static final Set<String> OWN = Set.of("own-action", "skill", "way-of-working", "feeling");

    /// Where the weight of what led there lies.
    public enum Weight {
        /// On both, or there is too little to say so.
        SPREAD,
        ALL_MINE,
        ALL_OTHERS
    }

    public ReasonBoard {
        reasons = List.copyOf(reasons);
        deeper = Map.copyOf(deeper);
        ties = List.copyOf(ties);
        events = List.copyOf(events);
        lessons = List.copyOf(lessons);
    }

    /// Whether a reason stands on the side of what went well or protected.
    public static boolean isHelping(Card reason) {
        return reason.values().is(Reason.SIDE, Reason.HELPED);
    }

    public Optional<Card> reason(UUID id) {
        return reasons.stream().filter(reason -> reason.id().equals(id)).findFirst();
    }

    public Optional<Event> event(UUID id) {
        return events.stream().filter(event -> event.id().equals(id)).findFirst();
    }

    /// The reasons of one side, in their order.
    public List<Card> side(boolean isHelping) {
        return reasons.stream().filter(reason -> isHelping(reason) == isHelping).toList();
    }

    /// The reasons of one side that explain no other reason.
    public List<Card> tops(boolean isHelping) {
        Set<UUID> lower = new HashSet<>();
        deeper.values().forEach(lower::addAll);
        return side(isHelping).stream()
                .filter(reason -> !lower.contains(reason.id()))
                .toList();
    }

    /// What explains a reason, one level deeper.
    public List<Card> deeper(UUID reason) {
        return deeper.getOrDefault(reason, List.of()).stream()
                .flatMap(id -> reason(id).stream())
                .toList();
    }

    /// What a reason explains.
    public List<Card> explained(UUID reason) {
        return reasons.stream()
                .filter(other -> deeper.getOrDefault(other.id(), List.of()).contains(reason))
                .toList();
    }

    public List<ReasonTie> ties(UUID reason) {
        return ties.stream().filter(tie -> tie.reason().equals(reason)).toList();
    }

    public List<BoardLesson> lessons(UUID reason) {
        return lessons.stream()
                .filter(lesson -> lesson.reasons().contains(reason))
                .toList();
    }

    /// Whether `from` is explained, at whatever depth, by `to`.
    public boolean leads(UUID from, UUID to) {
        return leads(from, to, new HashSet<>());
    }

    private boolean leads(UUID from, UUID to, Set<UUID> seen) {
        return from.equals(to)
                || (seen.add(from)
                        && deeper.getOrDefault(from, List.of()).stream().anyMatch(next -> leads(next, to, seen)));
    }

    /// Where the weight lies of the reasons that led there and whose kind is said; one that is said to weigh nothing
    /// does not count.
    public Weight weight() {
        List<String> kinds = side(false).stream()
                .filter(reason -> !Integer.valueOf(0).equals(reason.values().number(Reason.SHARE)))
                .map(reason -> reason.values().choice(Reason.KIND))
                .filter(kind -> !kind.isEmpty())
                .toList();
        long mine = kinds.stream().filter(OWN::contains).count();
        if (kinds.size() < ENOUGH || (mine > 0 && mine < kinds.size())) {
            return Weight.SPREAD;
        }
        return mine > 0 ? Weight.ALL_MINE : Weight.ALL_OTHERS;
    }
}
