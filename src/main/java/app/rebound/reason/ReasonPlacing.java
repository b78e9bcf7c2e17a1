package app.rebound.reason;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where the boxes and bends of one piece of a map stand from left to right, once the order in their layers is known.
final class ReasonPlacing {
    private static final int PLACINGS = 16;

    private final List<List<Integer>> order;
    private final Map<Integer, List<Integer>> above;
    private final Map<Integer, List<Integer>> below;
    private final Map<Integer, Double> middles = new HashMap<>();
    private double width;

    /// The three are read when placing begins. Bends have numbers below zero and no width.
    ///
    /// @param order the layers from the top, each from left to right
    /// @param above for each box or bend what it is joined to one layer up
    /// @param below the same one layer down
    ReasonPlacing(List<List<Integer>> order, Map<Integer, List<Integer>> above, Map<Integer, List<Integer>> below) {
        this.order = order;
        this.above = above;
        this.below = below;
    }

    /// Gives every box and bend the middle it stands at, near to what it is joined to.
    ///
    /// @param boxWidth in pixels
    /// @param gap between two neighbours, in pixels
    void place(double boxWidth, double gap) {
        order.forEach(layer -> settle(layer, new double[layer.size()], boxWidth, gap));
        for (int i = 0; i < PLACINGS; i++) {
            boolean isDown = i % 2 == 0;
            for (int at = 0; at < order.size(); at++) {
                List<Integer> layer = order.get(isDown ? at : order.size() - 1 - at);
                boolean isLastTurn = i >= PLACINGS - 2;
                settle(layer, wanted(layer, isDown, isLastTurn), boxWidth, gap);
            }
        }
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        for (int slot : middles.keySet()) {
            left = Math.min(left, middle(slot) - half(slot, boxWidth));
            right = Math.max(right, middle(slot) + half(slot, boxWidth));
        }
        double shift = left;
        middles.replaceAll((_, middle) -> Math.round(middle - shift) + 0.0);
        width = Math.ceil(right - left);
    }

    private double[] wanted(List<Integer> layer, boolean isDown, boolean isBoth) {
        double[] wanted = new double[layer.size()];
        for (int i = 0; i < wanted.length; i++) {
            int slot = layer.get(i);
            List<Integer> others = new ArrayList<>(near(slot, isDown));
            if (isBoth || others.isEmpty()) {
                others.addAll(near(slot, !isDown));
            }
            wanted[i] = others.stream().mapToDouble(this::middle).average().orElse(middle(slot));
        }
        return wanted;
    }

    /// Puts a layer as near to what is wanted as its order and the gaps allow, by least squares.
    private void settle(List<Integer> layer, double[] wanted, double boxWidth, double gap) {
        int size = layer.size();
        double[] offsets = new double[size];
        for (int i = 1; i < size; i++) {
            offsets[i] = offsets[i - 1] + half(layer.get(i - 1), boxWidth) + gap + half(layer.get(i), boxWidth);
        }
        double[] sums = new double[size];
        int[] counts = new int[size];
        int blocks = 0;
        for (int i = 0; i < size; i++) {
            sums[blocks] = wanted[i] - offsets[i];
            counts[blocks] = 1;
            blocks++;
            while (blocks > 1 && sums[blocks - 2] / counts[blocks - 2] >= sums[blocks - 1] / counts[blocks - 1]) {
                sums[blocks - 2] += sums[blocks - 1];
                counts[blocks - 2] += counts[blocks - 1];
                blocks--;
            }
        }
        int at = 0;
        for (int block = 0; block < blocks; block++) {
            for (int i = 0; i < counts[block]; i++) {
                middles.put(layer.get(at), sums[block] / counts[block] + offsets[at]);
                at++;
            }
        }
    }

    private static double half(int slot, double boxWidth) {
        return slot < 0 ? 0 : boxWidth / 2;
    }

    private List<Integer> near(int slot, boolean isAbove) {
        return (isAbove ? above : below).getOrDefault(slot, List.of());
    }

    /// The middle of a box or bend, in pixels from the left edge of the piece.
    double middle(int slot) {
        return middles.getOrDefault(slot, 0.0);
    }

    /// In pixels.
    double width() {
        return width;
    }
}
