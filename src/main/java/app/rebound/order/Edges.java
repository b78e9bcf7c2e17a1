package app.rebound.order;

/// Who comes directly before whom by the statements that count, in two arrays.
final class Edges {
    private final int[] start;
    private final int[] next;
    private final int[] counts;

    Edges(Graph graph) {
        int size = graph.size();
        start = new int[size + 1];
        counts = new int[size];
        for (int i = 0; i < size; i++) {
            for (int earlier : graph.after(i)) {
                start[earlier + 1]++;
                counts[i]++;
            }
            for (int later : graph.before(i)) {
                start[i + 1]++;
                counts[later]++;
            }
        }
        for (int i = 0; i < size; i++) {
            start[i + 1] += start[i];
        }
        next = new int[start[size]];
        int[] free = start.clone();
        for (int i = 0; i < size; i++) {
            for (int earlier : graph.after(i)) {
                next[free[earlier]++] = i;
            }
            for (int later : graph.before(i)) {
                next[free[i]++] = later;
            }
        }
    }

    /// Where those after an event begin; they end where those of the next number begin.
    int start(int number) {
        return start[number];
    }

    /// The number of an event that comes after another.
    int next(int at) {
        return next[at];
    }

    /// How many come directly before each event; a copy.
    int[] counts() {
        return counts.clone();
    }
}
