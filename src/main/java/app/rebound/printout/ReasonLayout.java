package app.rebound.printout;

import app.rebound.printout.Block.MappedReason;
import app.rebound.printout.ReasonFigure.Card;
import app.rebound.printout.ReasonFigure.Link;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Places reasons from left to right, each beside the one it explains; what does not fit on a page goes on in a
/// figure of its own that begins with the same reason.
final class ReasonLayout {
    private static final double NARROWEST = 118;
    private static final double WIDEST = 210;
    private static final double ACROSS = 24;
    private static final double DOWN = 8;
    private static final double BETWEEN_TREES = 18;
    private static final double STUB = 12;
    private static final int MOST_LINES = 5;

    /// A reason with what is drawn to its right in one figure.
    private record Branch(int reason, List<Branch> deeper, boolean goesOn) {}

    private final int width;
    private final int height;
    private final FontRuler ruler;

    /// @param height that a figure may have at most, in CSS pixels
    ReasonLayout(int width, int height, FontRuler ruler) {
        this.width = width;
        this.height = height;
        this.ruler = ruler;
    }

    /// The figures that show `reasons`, none when there are none.
    List<ReasonFigure> figures(List<MappedReason> reasons) {
        return new Placing(reasons).figures();
    }

    /// The reasons of one map while they are placed.
    private final class Placing {
        private final List<MappedReason> reasons;
        private final List<List<Integer>> deeper = new ArrayList<>();
        private final List<Integer> tops = new ArrayList<>();
        private final int columns;
        private final double cardWidth;
        private final Deque<Integer> waiting = new ArrayDeque<>();

        Placing(List<MappedReason> reasons) {
            this.reasons = reasons;
            reasons.forEach(_ -> deeper.add(new ArrayList<>()));
            int[] depth = new int[reasons.size()];
            int deepest = 1;
            for (int i = 0; i < reasons.size(); i++) {
                int parent = parent(i);
                if (parent < 0) {
                    tops.add(i);
                    depth[i] = 1;
                } else {
                    deeper.get(parent).add(i);
                    depth[i] = depth[parent] + 1;
                }
                deepest = Math.max(deepest, depth[i]);
            }
            columns = Math.min(deepest, Math.max(2, (int) ((width - STUB + ACROSS) / (NARROWEST + ACROSS))));
            cardWidth = Math.min(WIDEST, (width - STUB + ACROSS) / columns - ACROSS);
        }

        /// The reason that `i` hangs on: the first that stands before it in the list.
        private int parent(int i) {
            return reasons.get(i).because().stream()
                    .filter(one -> one >= 0 && one < i)
                    .findFirst()
                    .orElse(-1);
        }

        List<ReasonFigure> figures() {
            List<Branch> trees = new ArrayList<>();
            waiting.addAll(tops);
            while (!waiting.isEmpty()) {
                trees.addAll(fitted(waiting.poll()));
            }
            List<ReasonFigure> figures = new ArrayList<>();
            List<Branch> page = new ArrayList<>();
            double used = 0;
            for (Branch tree : trees) {
                double needed = height(tree);
                if (!page.isEmpty() && used + BETWEEN_TREES + needed > height) {
                    figures.add(figure(page));
                    page.clear();
                    used = 0;
                }
                used += needed + (page.isEmpty() ? 0 : BETWEEN_TREES);
                page.add(tree);
            }
            if (!page.isEmpty()) {
                figures.add(figure(page));
            }
            return figures;
        }

        /// The tree below `root` in pieces that are no higher than a page; what is cut off waits for its turn.
        private List<Branch> fitted(int root) {
            List<Integer> cut = new ArrayList<>();
            Branch whole = branch(root, columns, cut);
            if (height(whole) <= height) {
                waiting.addAll(cut);
                return List.of(whole);
            }
            List<Branch> pieces = new ArrayList<>();
            List<Branch> row = new ArrayList<>();
            double used = 0;
            for (int child : deeper.get(root)) {
                List<Integer> below = new ArrayList<>();
                Branch branch = branch(child, columns - 1, below);
                if (height(branch) > height) {
                    branch = new Branch(child, List.of(), true);
                    below = List.of(child);
                }
                waiting.addAll(below);
                double needed = height(branch) + DOWN;
                if (!row.isEmpty() && used + needed > height) {
                    pieces.add(new Branch(root, List.copyOf(row), true));
                    row.clear();
                    used = 0;
                }
                row.add(branch);
                used += needed;
            }
            pieces.add(new Branch(root, List.copyOf(row), false));
            return pieces;
        }

        private Branch branch(int reason, int depth, List<Integer> cut) {
            List<Integer> below = deeper.get(reason);
            if (depth <= 1 && !below.isEmpty()) {
                cut.add(reason);
                return new Branch(reason, List.of(), true);
            }
            return new Branch(
                    reason,
                    below.stream().map(one -> branch(one, depth - 1, cut)).toList(),
                    false);
        }

        private double height(Branch branch) {
            return Math.max(card(branch).height(), stacked(branch));
        }

        private double stacked(Branch branch) {
            return branch.deeper().stream().mapToDouble(this::height).sum()
                    + DOWN * Math.max(0, branch.deeper().size() - 1);
        }

        private ReasonFigure figure(List<Branch> trees) {
            List<Card> cards = new ArrayList<>();
            List<Link> links = new ArrayList<>();
            double top = 0.5;
            for (Branch tree : trees) {
                place(tree, 0.5, top, cards, links);
                top += height(tree) + BETWEEN_TREES;
            }
            addSecondLinks(cards, links);
            return new ReasonFigure(cards, links, width, (int) Math.ceil(top - BETWEEN_TREES + 1));
        }

        private Card place(Branch branch, double x, double y, List<Card> cards, List<Link> links) {
            Card plain = card(branch);
            double whole = height(branch);
            List<Card> right = new ArrayList<>();
            double top = y + (whole - stacked(branch)) / 2;
            for (Branch one : branch.deeper()) {
                right.add(place(one, x + cardWidth + ACROSS, top, cards, links));
                top += height(one) + DOWN;
            }
            Card placed = plain.at(x, y + (whole - plain.height()) / 2);
            cards.add(placed);
            right.forEach(one -> links.add(new Link(placed, one, false)));
            return placed;
        }

        private void addSecondLinks(List<Card> cards, List<Link> links) {
            Map<Integer, Card> byNumber = new HashMap<>();
            cards.forEach(card -> byNumber.putIfAbsent(card.number(), card));
            for (Card card : List.copyOf(cards)) {
                int reason = card.number() - 1;
                for (int because : reasons.get(reason).because()) {
                    Card other = byNumber.get(because + 1);
                    if (because != parent(reason) && other != null && other != card && other.x() < card.x()) {
                        links.add(new Link(other, card, true));
                    }
                }
            }
        }

        private Card card(Branch branch) {
            MappedReason reason = reasons.get(branch.reason());
            double room = cardWidth - 2 * ReasonFigure.PAD;
            String numbered = (branch.reason() + 1) + "  " + reason.title();
            List<String> lines =
                    TextLines.of(numbered, room, MOST_LINES, text -> ruler.width(text, ReasonFigure.TITLE, false));
            String note = reason.note().isBlank()
                    ? ""
                    : TextLines.of(reason.note(), room, 1, text -> ruler.width(text, ReasonFigure.NOTE, false))
                            .getFirst();
            double high = 2 * ReasonFigure.PAD + ReasonFigure.LINE * (lines.size() + (note.isEmpty() ? 0 : 1));
            return new Card(branch.reason() + 1, lines, note, 0, 0, cardWidth, high, branch.goesOn());
        }
    }
}
