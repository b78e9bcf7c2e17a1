package app.rebound.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds what changed between two texts: lines first, then sentences within them, then words within those.
public final class TextChanges {
    /// What a text is cut into at one depth.
    ///
    /// @param most more pieces than these, both texts together, are not compared but replaced as a whole: the time
    /// grows with their number times the number of changes
    private record Depth(Pattern piece, int most) {}

    private static final List<Depth> DEPTHS = List.of(
            new Depth(Pattern.compile("[^\n]*\n|[^\n]+"), 20_000),
            new Depth(Pattern.compile("[^.!?…\n]*[.!?…\n]+\\s*|[^.!?…\n]+"), 20_000),
            new Depth(Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|[^\\p{L}\\p{M}\\p{N}\\s]"), 20_000));

    private TextChanges() {}

    /// The runs that tell how `earlier` became `later`; neighbours are of different kinds.
    public static List<Run> runs(String earlier, String later) {
        var runs = new Runs();
        compare(earlier, later, 0, runs);
        return runs.all();
    }

    /// The rows of `text` as it is, short enough to be drawn one by one.
    public static List<TextRow> plain(String text) {
        return Rows.of(List.of(new Run(Run.Kind.SAME, text)));
    }

    /// The rows that changed from `earlier` to `later`, each with its neighbours; what lies between is left out.
    public static List<TextRow> rows(String earlier, String later) {
        return Rows.folded(Rows.of(runs(earlier, later)));
    }

    private static void compare(String earlier, String later, int at, Runs runs) {
        if (earlier.equals(later)) {
            runs.add(Run.Kind.SAME, earlier);
            return;
        }
        if (at == DEPTHS.size() || earlier.isEmpty() || later.isEmpty()) {
            runs.add(Run.Kind.REMOVED, earlier);
            runs.add(Run.Kind.ADDED, later);
            return;
        }
        Depth depth = DEPTHS.get(at);
        List<String> before = pieces(earlier, depth);
        List<String> after = pieces(later, depth);
        int head = common(before, after);
        int tail = common(
                before.subList(head, before.size()).reversed(),
                after.subList(head, after.size()).reversed());
        List<String> left = before.subList(head, before.size() - tail);
        List<String> right = after.subList(head, after.size() - tail);
        runs.add(Run.Kind.SAME, String.join("", before.subList(0, head)));
        if (left.size() + right.size() > depth.most()) {
            runs.add(Run.Kind.REMOVED, String.join("", left));
            runs.add(Run.Kind.ADDED, String.join("", right));
        } else {
            middle(left, right, at, runs);
        }
        runs.add(Run.Kind.SAME, String.join("", before.subList(before.size() - tail, before.size())));
    }

    private static void middle(List<String> left, List<String> right, int at, Runs runs) {
        if (left.isEmpty() || right.isEmpty()) {
            runs.add(Run.Kind.REMOVED, String.join("", left));
            runs.add(Run.Kind.ADDED, String.join("", right));
            return;
        }
        var patch = DiffUtils.diff(List.copyOf(left), List.copyOf(right), new MyersDiffWithLinearSpace<>(), null, true);
        var gone = new StringBuilder();
        var come = new StringBuilder();
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                compare(gone.toString(), come.toString(), at + 1, runs);
                gone.setLength(0);
                come.setLength(0);
                runs.add(Run.Kind.SAME, String.join("", delta.getSource().getLines()));
            } else {
                delta.getSource().getLines().forEach(gone::append);
                delta.getTarget().getLines().forEach(come::append);
            }
        }
        compare(gone.toString(), come.toString(), at + 1, runs);
    }

    private static int common(List<String> one, List<String> other) {
        int most = Math.min(one.size(), other.size());
        int same = 0;
        while (same < most && one.get(same).equals(other.get(same))) {
            same++;
        }
        return same;
    }

    private static List<String> pieces(String text, Depth depth) {
        return depth.piece().matcher(text).results().map(MatchResult::group).toList();
    }

    /// Gathers runs and joins neighbours of one kind; what was removed stands before what came in its place.
    private static final class Runs {
        private final List<Run.Kind> kinds = new ArrayList<>();
        private final List<StringBuilder> texts = new ArrayList<>();

        void add(Run.Kind kind, String text) {
            if (text.isEmpty()) {
                return;
            }
            int last = kinds.size() - 1;
            if (last >= 0 && kinds.get(last) == kind) {
                texts.get(last).append(text);
            } else {
                kinds.add(kind);
                texts.add(new StringBuilder(text));
            }
        }

        List<Run> all() {
            List<Run> all = new ArrayList<>();
            for (int i = 0; i < kinds.size(); i++) {
                all.add(new Run(kinds.get(i), texts.get(i).toString()));
            }
            return List.copyOf(all);
        }
    }
}
