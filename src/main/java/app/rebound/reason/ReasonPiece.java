package app.rebound.reason;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One piece of a map of reasons that hangs together: its layers, in an order with few crossings.
///
/// An edge that passes a layer has a bend there, which takes part in the order as boxes do.
final class ReasonPiece {
    private static final int SWEEPS = 24;

    private final List<Integer> nodes;
    private final List<int[]> chains = new ArrayList<>();
    private final Map<Integer, Integer> layerOf = new HashMap<>();
    private final Map<Integer, List<Integer>> above = new HashMap<>();
    private final Map<Integer, List<Integer>> below = new HashMap<>();
    private final List<List<Integer>> order = new ArrayList<>();
    private final Map<Integer, Integer> placeOf = new HashMap<>();
    private final ReasonPlacing placing = new ReasonPlacing(order, above, below);
    private int bends;

    /// @param nodes by number, in their order
    /// @param lowers for each node of the graph the nodes under it
    /// @param layers for each node of the graph its layer
    ReasonPiece(List<Integer> nodes, List<List<Integer>> lowers, int[] layers) {
        this.nodes = List.copyOf(nodes);
        int deepest = 0;
        for (int node : nodes) {
            put(node, layers[node]);
            deepest = Math.max(deepest, layers[node]);
        }
        for (int node : nodes) {
            for (int lower : lowers.get(node)) {
                chain(node, lower);
            }
        }
        for (int i = 0; i <= deepest; i++) {
            order.add(new ArrayList<>());
        }
        walkDown();
        sweep();
    }

    private void put(int slot, int layer) {
        layerOf.put(slot, layer);
        above.put(slot, new ArrayList<>());
        below.put(slot, new ArrayList<>());
    }

    private void chain(int upper, int lower) {
        int from = layer(upper);
        int[] chain = new int[layer(lower) - from + 1];
        chain[0] = upper;
        chain[chain.length - 1] = lower;
        for (int i = 1; i < chain.length - 1; i++) {
            // Bends have numbers below zero, so that they are never taken for boxes.
            chain[i] = --bends;
            put(chain[i], from + i);
        }
        for (int i = 1; i < chain.length; i++) {
            near(below, chain[i - 1]).add(chain[i]);
            near(above, chain[i]).add(chain[i - 1]);
        }
        chains.add(chain);
    }

    /// From each top box downwards: a tree has no crossing from the start.
    private void walkDown() {
        var seen = new HashSet<Integer>();
        for (int node : nodes) {
            if (near(above, node).isEmpty()) {
                walkDown(node, seen);
            }
        }
    }

    private void walkDown(int slot, Set<Integer> seen) {
        if (seen.add(slot)) {
            placeOf.put(slot, order.get(layer(slot)).size());
            order.get(layer(slot)).add(slot);
            near(below, slot).forEach(next -> walkDown(next, seen));
        }
    }

    private void sweep() {
        swap();
        List<List<Integer>> best = copy(order);
        int fewest = crossings();
        for (int i = 0; i < SWEEPS && fewest > 0; i++) {
            boolean isDown = i % 2 == 0;
            for (int at = 1; at < order.size(); at++) {
                sort(order.get(isDown ? at : order.size() - 1 - at), isDown ? above : below);
            }
            swap();
            int now = crossings();
            if (now < fewest) {
                fewest = now;
                best = copy(order);
            }
        }
        for (int i = 0; i < order.size(); i++) {
            order.set(i, best.get(i));
            number(best.get(i));
        }
    }

    private static List<List<Integer>> copy(List<List<Integer>> order) {
        List<List<Integer>> copy = new ArrayList<>();
        order.forEach(layer -> copy.add(new ArrayList<>(layer)));
        return copy;
    }

    /// Sorts a layer by the middle of what each is joined to; equals keep their order.
    private void sort(List<Integer> layer, Map<Integer, List<Integer>> side) {
        Map<Integer, Double> wanted = new HashMap<>();
        for (int i = 0; i < layer.size(); i++) {
            int slot = layer.get(i);
            wanted.put(
                    slot,
                    near(side, slot).stream().mapToInt(this::place).average().orElse(i));
        }
        layer.sort((a, b) -> Double.compare(value(wanted, a), value(wanted, b)));
        number(layer);
    }

    private void number(List<Integer> layer) {
        for (int i = 0; i < layer.size(); i++) {
            placeOf.put(layer.get(i), i);
        }
    }

    private int place(int slot) {
        return placeOf.getOrDefault(slot, 0);
    }

    /// Swaps neighbours as long as that takes a crossing away.
    private void swap() {
        boolean isBetter = true;
        while (isBetter) {
            isBetter = false;
            for (List<Integer> layer : order) {
                for (int i = 0; i + 1 < layer.size(); i++) {
                    int left = layer.get(i);
                    int right = layer.get(i + 1);
                    if (crossings(left, right) > crossings(right, left)) {
                        layer.set(i, right);
                        layer.set(i + 1, left);
                        placeOf.put(right, i);
                        placeOf.put(left, i + 1);
                        isBetter = true;
                    }
                }
            }
        }
    }

    /// How often the lines of two neighbours cross when they stand in this order.
    private int crossings(int left, int right) {
        return crossings(near(above, left), near(above, right)) + crossings(near(below, left), near(below, right));
    }

    private int crossings(List<Integer> ofLeft, List<Integer> ofRight) {
        int count = 0;
        for (int one : ofLeft) {
            for (int other : ofRight) {
                if (place(other) < place(one)) {
                    count++;
                }
            }
        }
        return count;
    }

    private int crossings() {
        int count = 0;
        for (List<Integer> layer : order) {
            for (int i = 0; i < layer.size(); i++) {
                for (int j = i + 1; j < layer.size(); j++) {
                    count += crossings(near(below, layer.get(i)), near(below, layer.get(j)));
                }
            }
        }
        return count;
    }

    /// Gives every box and bend the middle it stands at, near to what it is joined to.
    ///
    /// @param boxWidth in pixels
    /// @param gap between two neighbours, in pixels
    void place(double boxWidth, double gap) {
        placing.place(boxWidth, gap);
    }

    private static List<Integer> near(Map<Integer, List<Integer>> side, int slot) {
        return side.getOrDefault(slot, List.of());
    }

    private static double value(Map<Integer, Double> values, int slot) {
        return values.getOrDefault(slot, 0.0);
    }

    int layer(int slot) {
        return layerOf.getOrDefault(slot, 0);
    }

    /// The middle of a box or bend, in pixels from the left edge of the piece.
    double middle(int slot) {
        return placing.middle(slot);
    }

    List<Integer> nodes() {
        return nodes;
    }

    /// For each edge its upper box, its bends and its lower box.
    List<int[]> chains() {
        return chains;
    }

    /// How many layers lie above its deepest one, and that one.
    int layers() {
        return order.size();
    }

    /// In pixels.
    double width() {
        return placing.width();
    }
}
