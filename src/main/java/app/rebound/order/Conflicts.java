package app.rebound.order;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.UUID;

/// Takes statements in one after the other and leaves aside those that do not fit; used only where something does not.
///
/// A statement costs what lies behind and before its event, so that ten thousand in one knot take about a second.
final class Conflicts {
    /// A bound as it was before a statement was tried.
    private record Change(boolean isLow, int number, long bound, int source) {}

    private static final int NOBODY = -1;

    private final Graph graph;
    private final List<List<Integer>> later;
    private final List<List<Integer>> earlier;
    private final long[] low;
    private final long[] high;
    private final int[] lowFrom;
    private final int[] highFrom;
    private final int[] cameFrom;
    private final Deque<Change> changes = new ArrayDeque<>();

    Conflicts(Graph graph) {
        this.graph = graph;
        int size = graph.size();
        later = new ArrayList<>(size);
        earlier = new ArrayList<>(size);
        low = new long[size];
        high = new long[size];
        lowFrom = new int[size];
        highFrom = new int[size];
        cameFrom = new int[size];
        Arrays.fill(cameFrom, NOBODY);
        for (int i = 0; i < size; i++) {
            later.add(new ArrayList<>(0));
            earlier.add(new ArrayList<>(0));
            lowFrom[i] = i;
            highFrom[i] = i;
        }
    }

    /// Leaves aside in the graph what does not fit, and says what that was.
    List<Contradiction> leaveAside() {
        Integer[] byAge = Placing.byAge(graph);
        for (int number : byAge) {
            graph.setLeftAside(number, true);
        }
        for (int i = 0; i < low.length; i++) {
            low[i] = graph.ownLow(i);
            high[i] = graph.ownHigh(i);
        }
        List<Contradiction> contradictions = new ArrayList<>();
        for (int number : byAge) {
            graph.setLeftAside(number, false);
            if (graph.hasStatement(number)) {
                List<Integer> others = takeIn(number);
                if (!others.isEmpty()) {
                    graph.setLeftAside(number, true);
                    contradictions.add(new Contradiction(
                            id(number), others.stream().map(this::id).toList()));
                }
            }
        }
        return contradictions;
    }

    private UUID id(int number) {
        return graph.item(number).id();
    }

    /// Those whose dates or order the statement of `number` does not fit; none when it was taken in.
    private List<Integer> takeIn(int number) {
        List<Integer> others = inCircle(number);
        if (!others.isEmpty()) {
            return others;
        }
        changes.clear();
        others = bounded(number);
        if (!others.isEmpty()) {
            while (!changes.isEmpty()) {
                takeBack(changes.pop());
            }
            return others;
        }
        for (int one : graph.after(number)) {
            link(one, number);
        }
        for (int one : graph.before(number)) {
            link(number, one);
        }
        return List.of();
    }

    private void link(int first, int second) {
        later.get(first).add(second);
        earlier.get(second).add(first);
    }

    /// The one whose statement closes a circle with that of `number`; none when there is no circle.
    private List<Integer> inCircle(int number) {
        List<Integer> seen = new ArrayList<>();
        Deque<Integer> waiting = new ArrayDeque<>();
        int[] goals = graph.after(number);
        waiting.add(number);
        int end = NOBODY;
        while (!waiting.isEmpty() && end == NOBODY) {
            int here = waiting.remove();
            int[] own = here == number ? graph.before(number) : new int[0];
            for (int i = 0; i < own.length + later.get(here).size() && end == NOBODY; i++) {
                int next = i < own.length ? own[i] : later.get(here).get(i - own.length);
                boolean isGoal = next == number || contains(goals, next);
                if (isGoal || cameFrom[next] == NOBODY) {
                    cameFrom[next] = here;
                    seen.add(next);
                    waiting.add(next);
                }
                end = isGoal ? next : NOBODY;
            }
        }
        List<Integer> others = end == NOBODY ? selfAfter(number, goals) : List.of(closing(number, end));
        seen.forEach(one -> cameFrom[one] = NOBODY);
        return others;
    }

    private static List<Integer> selfAfter(int number, int[] goals) {
        return contains(goals, number) ? List.of(number) : List.of();
    }

    private static boolean contains(int[] numbers, int number) {
        for (int one : numbers) {
            if (one == number) {
                return true;
            }
        }
        return false;
    }

    /// Along the way from `number` to `end`, the last whose own statement leads on.
    private int closing(int number, int end) {
        int here = end;
        for (int guard = 0; guard < graph.size(); guard++) {
            int from = cameFrom[here];
            if (here != number && contains(graph.after(here), from)) {
                return here;
            }
            if (from != number && contains(graph.before(from), here)) {
                return from;
            }
            if (from == number) {
                break;
            }
            here = from;
        }
        return end;
    }

    private List<Integer> bounded(int number) {
        raise(number, graph.ownLow(number), number);
        lower(number, graph.ownHigh(number), number);
        for (int one : graph.after(number)) {
            raise(number, low[one], lowFrom[one]);
        }
        for (int one : graph.before(number)) {
            lower(number, high[one], highFrom[one]);
        }
        if (low[number] >= high[number]) {
            return others(number, lowFrom[number], highFrom[number]);
        }
        for (int one : graph.before(number)) {
            if (!raiseFrom(one, number)) {
                return failed(number);
            }
        }
        for (int one : later.get(number)) {
            if (!raiseFrom(one, number)) {
                return failed(number);
            }
        }
        for (int one : graph.after(number)) {
            if (!lowerFrom(one, number)) {
                return failed(number);
            }
        }
        for (int one : earlier.get(number)) {
            if (!lowerFrom(one, number)) {
                return failed(number);
            }
        }
        return List.of();
    }

    /// The last change is the one that left no room.
    private List<Integer> failed(int number) {
        int there = changes.element().number();
        return others(number, lowFrom[there], highFrom[there]);
    }

    private List<Integer> others(int number, int from, int to) {
        List<Integer> others = new ArrayList<>();
        if (from != number) {
            others.add(from);
        }
        if (to != number && to != from) {
            others.add(to);
        }
        return others.isEmpty() ? List.of(number) : others;
    }

    private boolean raiseFrom(int first, int before) {
        Deque<Integer> waiting = new ArrayDeque<>();
        if (raise(first, low[before], lowFrom[before])) {
            waiting.add(first);
        }
        while (!waiting.isEmpty()) {
            int here = waiting.remove();
            if (low[here] >= high[here]) {
                return false;
            }
            for (int next : later.get(here)) {
                if (raise(next, low[here], lowFrom[here])) {
                    if (low[next] >= high[next]) {
                        return false;
                    }
                    waiting.add(next);
                }
            }
        }
        return true;
    }

    private boolean lowerFrom(int first, int after) {
        Deque<Integer> waiting = new ArrayDeque<>();
        if (lower(first, high[after], highFrom[after])) {
            waiting.add(first);
        }
        while (!waiting.isEmpty()) {
            int here = waiting.remove();
            if (low[here] >= high[here]) {
                return false;
            }
            for (int next : earlier.get(here)) {
                if (lower(next, high[here], highFrom[here])) {
                    if (low[next] >= high[next]) {
                        return false;
                    }
                    waiting.add(next);
                }
            }
        }
        return true;
    }

    private boolean raise(int number, long bound, int source) {
        if (bound <= low[number]) {
            return false;
        }
        changes.push(new Change(true, number, low[number], lowFrom[number]));
        low[number] = bound;
        lowFrom[number] = source;
        return true;
    }

    private boolean lower(int number, long bound, int source) {
        if (bound >= high[number]) {
            return false;
        }
        changes.push(new Change(false, number, high[number], highFrom[number]));
        high[number] = bound;
        highFrom[number] = source;
        return true;
    }

    private void takeBack(Change change) {
        (change.isLow() ? low : high)[change.number()] = change.bound();
        (change.isLow() ? lowFrom : highFrom)[change.number()] = change.source();
    }
}
