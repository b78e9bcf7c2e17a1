package app.rebound.reason;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Boxes by number and the edges between them, without circles; falls into pieces that nothing joins.
final class ReasonGraph {
    private final int size;
    private final List<List<Integer>> lowers = new ArrayList<>();
    private final List<List<Integer>> uppers = new ArrayList<>();
    private final boolean[] isLast;

    ReasonGraph(int size) {
        this.size = size;
        isLast = new boolean[size];
        for (int i = 0; i < size; i++) {
            lowers.add(new ArrayList<>());
            uppers.add(new ArrayList<>());
        }
    }

    /// Puts a box into the lowest layer of all; to be called before its edges are joined.
    void putLast(int node) {
        isLast[node] = true;
    }

    /// Joins two boxes, unless they are joined already, or a circle would be closed, or the upper one stands last.
    void join(int upper, int lower) {
        if (!isLast[upper] && !lowers.get(upper).contains(lower) && !leads(lower, upper, new boolean[size])) {
            lowers.get(upper).add(lower);
            uppers.get(lower).add(upper);
        }
    }

    private boolean leads(int from, int to, boolean[] seen) {
        if (from == to) {
            return true;
        }
        seen[from] = true;
        return lowers.get(from).stream().anyMatch(next -> !seen[next] && leads(next, to, seen));
    }

    /// The pieces, the one with the earliest box first.
    List<ReasonPiece> pieces() {
        int[] layers = layers();
        boolean[] isTaken = new boolean[size];
        List<ReasonPiece> pieces = new ArrayList<>();
        for (int node = 0; node < size; node++) {
            if (!isTaken[node]) {
                List<Integer> members = new ArrayList<>();
                gather(node, isTaken, members);
                members.sort(null);
                pieces.add(new ReasonPiece(members, lowers, layers));
            }
        }
        return pieces;
    }

    private void gather(int node, boolean[] isTaken, List<Integer> members) {
        if (isTaken[node]) {
            return;
        }
        isTaken[node] = true;
        members.add(node);
        lowers.get(node).forEach(next -> gather(next, isTaken, members));
        uppers.get(node).forEach(next -> gather(next, isTaken, members));
    }

    private int[] layers() {
        int[] layers = new int[size];
        Arrays.fill(layers, -1);
        int lowest = -1;
        for (int node = 0; node < size; node++) {
            if (!isLast[node]) {
                lowest = Math.max(lowest, layer(node, layers));
            }
        }
        for (int node = 0; node < size; node++) {
            if (isLast[node]) {
                layers[node] = lowest + 1;
            }
        }
        return layers;
    }

    private int layer(int node, int[] layers) {
        if (layers[node] < 0) {
            layers[node] = uppers.get(node).stream()
                            .mapToInt(upper -> layer(upper, layers))
                            .max()
                            .orElse(-1)
                    + 1;
        }
        return layers[node];
    }
}
