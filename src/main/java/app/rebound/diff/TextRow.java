package app.rebound.diff;

import java.util.List;

/// One paragraph of a text, or of two compared, short enough to be drawn at once; or a gap.
///
/// @param runs empty for a gap and for an empty line
/// @param leftOut how many paragraphs without a change this gap stands for; 0 when it is none
public record TextRow(List<Run> runs, int leftOut) {
    public TextRow {
        runs = List.copyOf(runs);
    }

    static TextRow of(List<Run> runs) {
        return new TextRow(runs, 0);
    }

    /// Whether something was added or removed in it.
    public boolean isChanged() {
        return runs.stream().anyMatch(run -> run.kind() != Run.Kind.SAME);
    }
}
