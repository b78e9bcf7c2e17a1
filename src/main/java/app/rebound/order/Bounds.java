package app.rebound.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;

/// The bounds of all events once they have gone along the statements, and the events in order.
final class Bounds {
    private final Graph graph;
    private final Edges edges;
    private final long[] low;
    private final long[] high;
    /// Where an event stands in time: its lower bound, or the lowest upper bound where that is open.
    private final long[] place;
    /// The numbers, each after all that come before it; shorter than the graph when some go round in a circle.
    private final int[] sorted;

    private Bounds(Graph graph) {
        this.graph = graph;
        edges = new Edges(graph);
        int size = graph.size();
        low = new long[size];
        high = new long[size];
        for (int i = 0; i < size; i++) {
            low[i] = graph.ownLow(i);
            high[i] = graph.ownHigh(i);
        }
        sorted = sorted();
        for (int number : sorted) {
            for (int at = edges.start(number); at < edges.start(number + 1); at++) {
                int next = edges.next(at);
                low[next] = Math.max(low[next], low[number]);
            }
        }
        place = low.clone();
        for (int i = sorted.length - 1; i >= 0; i--) {
            int number = sorted[i];
            long place = Graph.OPEN;
            for (int at = edges.start(number); at < edges.start(number + 1); at++) {
                high[number] = Math.min(high[number], high[edges.next(at)]);
                place = Math.min(place, this.place[edges.next(at)]);
            }
            if (low[number] <= -Graph.OPEN) {
                this.place[number] = Math.min(place, high[number]);
            }
        }
    }

    static Bounds of(Graph graph) {
        return new Bounds(graph);
    }

    private int[] sorted() {
        int[] waiting = edges.counts();
        int[] order = new int[graph.size()];
        int last = 0;
        for (int i = 0; i < order.length; i++) {
            if (waiting[i] == 0) {
                order[last++] = i;
            }
        }
        for (int first = 0; first < last; first++) {
            for (int at = edges.start(order[first]); at < edges.start(order[first] + 1); at++) {
                if (--waiting[edges.next(at)] == 0) {
                    order[last++] = edges.next(at);
                }
            }
        }
        return last == order.length ? order : Arrays.copyOf(order, last);
    }

    /// Whether nothing goes round in a circle and every event has room.
    boolean areFine() {
        if (sorted.length < graph.size()) {
            return false;
        }
        for (int i = 0; i < low.length; i++) {
            if (low[i] >= high[i]) {
                return false;
            }
        }
        return true;
    }

    /// The first second that is left to an event.
    long low(int number) {
        return low[number];
    }

    /// The first second after those that are left to an event.
    long high(int number) {
        return high[number];
    }

    /// All ids by place in time, each after all that come before it.
    List<UUID> sequence() {
        int[] waiting = edges.counts();
        // Of two at one time the one with the earlier end comes first, as in a table of events by time.
        var ready = new PriorityQueue<Integer>(Comparator.<Integer>comparingLong(number -> place[number])
                .thenComparingLong(number -> high[number])
                .thenComparingInt(number -> number));
        for (int i = 0; i < waiting.length; i++) {
            if (waiting[i] == 0) {
                ready.add(i);
            }
        }
        List<UUID> sequence = new ArrayList<>(waiting.length);
        while (!ready.isEmpty()) {
            int number = ready.remove();
            sequence.add(graph.item(number).id());
            for (int at = edges.start(number); at < edges.start(number + 1); at++) {
                if (--waiting[edges.next(at)] == 0) {
                    ready.add(edges.next(at));
                }
            }
        }
        return sequence;
    }
}
