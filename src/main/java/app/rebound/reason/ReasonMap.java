package app.rebound.reason;

import app.rebound.card.Card;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What the map of a board draws: its boxes and the edges between them.
///
/// @param spots in the order that decides where nothing else does
/// @param lessons the ids of those that are lessons
public record ReasonMap(List<Spot> spots, List<ReasonLayout.Edge> edges, Set<UUID> lessons) {
    /// The box that what went well and protected hangs on.
    static final UUID HELPED = new UUID(0, 1);

    public ReasonMap {
        spots = List.copyOf(spots);
        edges = List.copyOf(edges);
        lessons = Set.copyOf(lessons);
    }

    /// What a box stands for.
    public enum Kind {
        SETBACK,
        HELPED,
        EVENT,
        REASON,
        LESSON
    }

    /// One box.
    public record Spot(UUID id, Kind kind) {}

    /// A reason that explains no other hangs on the first event that it has to do with, otherwise on the setback; what
    /// helped hangs on a box of its own.
    public static ReasonMap of(ReasonBoard board) {
        List<ReasonLayout.Edge> edges = new ArrayList<>();
        Set<UUID> happened = new LinkedHashSet<>();
        Map<UUID, Integer> order = new HashMap<>();
        board.events().forEach(event -> order.put(event.id(), order.size()));
        boolean hangsOnSetback = false;
        for (Card reason : board.tops(false)) {
            UUID event = board.ties(reason.id()).stream()
                    .map(ReasonTie::event)
                    .min((a, b) -> Integer.compare(order.getOrDefault(a, 0), order.getOrDefault(b, 0)))
                    .orElse(board.setback().id());
            edges.add(new ReasonLayout.Edge(event, reason.id()));
            if (event.equals(board.setback().id())) {
                hangsOnSetback = true;
            } else {
                happened.add(event);
            }
        }
        board.tops(true).forEach(reason -> edges.add(new ReasonLayout.Edge(HELPED, reason.id())));
        for (Card reason : board.reasons()) {
            board.deeper(reason.id()).forEach(lower -> edges.add(new ReasonLayout.Edge(reason.id(), lower.id())));
        }
        Set<UUID> lessons = new LinkedHashSet<>();
        for (BoardLesson lesson : board.lessons()) {
            lessons.add(lesson.id());
            lesson.reasons().stream()
                    .filter(reason -> board.reason(reason).isPresent())
                    .forEach(reason -> edges.add(new ReasonLayout.Edge(reason, lesson.id())));
        }
        List<Spot> spots = new ArrayList<>();
        if (hangsOnSetback || happened.isEmpty()) {
            spots.add(new Spot(board.setback().id(), Kind.SETBACK));
        }
        happened.forEach(event -> spots.add(new Spot(event, Kind.EVENT)));
        board.side(false).forEach(reason -> spots.add(new Spot(reason.id(), Kind.REASON)));
        spots.add(new Spot(HELPED, Kind.HELPED));
        board.side(true).forEach(reason -> spots.add(new Spot(reason.id(), Kind.REASON)));
        lessons.forEach(lesson -> spots.add(new Spot(lesson, Kind.LESSON)));
        return new ReasonMap(spots, edges, lessons);
    }

    /// Where the boxes stand.
    public ReasonLayout layout(ReasonLayout.Size size) {
        return ReasonLayout.of(spots.stream().map(Spot::id).toList(), lessons, edges, size);
    }
}
