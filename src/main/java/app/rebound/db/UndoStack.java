package app.rebound.db;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What was done in this sitting, newest first, and how to take it back; it lives in memory and ends with the sitting.
public final class UndoStack {
    /// Older steps than this are forgotten.
    static final int LIMIT = 500;

    private record Step(Action action, List<Change> changes) {}

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    synchronized void push(Action action, List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        undone.clear();
        Step last = done.peek();
        if (action.merge() != null
                && last != null
                && action.merge().equals(last.action().merge())) {
            done.pop();
            done.push(new Step(last.action(), merged(last.changes(), changes)));
        } else {
            done.push(new Step(action, List.copyOf(changes)));
        }
        while (done.size() > LIMIT) {
            done.removeLast();
        }
    }

    private record Row(String table, UUID id) {
        static Row of(Change change) {
            return new Row(change.table(), change.id());
        }
    }

    /// Both in their order, changes of one row as one. A step may have a hundred thousand.
    private static List<Change> merged(List<Change> earlier, List<Change> later) {
        Set<Row> again = later.stream().map(Row::of).collect(Collectors.toSet());
        List<Change> all = new ArrayList<>(earlier);
        Map<Row, Integer> places = new HashMap<>();
        for (int at = 0; at < all.size(); at++) {
            Row row = Row.of(all.get(at));
            if (again.contains(row)) {
                places.put(row, at);
            }
        }
        for (Change change : later) {
            Integer same = places.get(Row.of(change));
            if (same == null) {
                places.put(Row.of(change), all.size());
                all.add(change);
            } else {
                all.set(same, all.get(same).then(change));
            }
        }
        return List.copyOf(all);
    }

    /// The key of the words for what undo would take back, if there is anything.
    public synchronized Optional<String> undoKey() {
        return Optional.ofNullable(done.peek()).map(step -> step.action().key());
    }

    /// The key of the words for what redo would do again, if there is anything.
    public synchronized Optional<String> redoKey() {
        return Optional.ofNullable(undone.peek()).map(step -> step.action().key());
    }

    synchronized List<Change> undoChanges() {
        Step step = done.peek();
        if (step == null) {
            return List.of();
        }
        return step.changes().reversed().stream().map(Change::inverse).toList();
    }

    synchronized List<Change> redoChanges() {
        Step step = undone.peek();
        return step == null ? List.of() : step.changes();
    }

    synchronized void wasUndone() {
        undone.push(done.pop());
    }

    synchronized void wasRedone() {
        done.push(undone.pop());
    }

    /// Forgets everything: at lock, and before a merge.
    public synchronized void clear() {
        done.clear();
        undone.clear();
    }
}
