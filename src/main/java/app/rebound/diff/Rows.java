package app.rebound.diff;

import java.util.ArrayList;
import java.util.List;

/// Cuts runs into rows at line breaks, and very long lines between words.
final class Rows {
    /// A line is cut at the first space after so many characters: drawing one row must stay quick.
    static final int LONG = 800;

    /// So many rows on each side of a change are shown with it.
    private static final int AROUND = 1;

    private final List<TextRow> rows = new ArrayList<>();
    private final List<Run> row = new ArrayList<>();
    private int length;

    private Rows() {}

    static List<TextRow> of(List<Run> runs) {
        var rows = new Rows();
        runs.forEach(rows::add);
        if (!rows.row.isEmpty()) {
            rows.end();
        }
        return List.copyOf(rows.rows);
    }

    private void add(Run run) {
        String text = run.text();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isLong = length + i - from >= LONG && Character.isWhitespace(c);
            // A text without any space is cut too, though never inside a character of two parts.
            boolean isEndless = length + i - from >= 2 * LONG && !Character.isLowSurrogate(c);
            if (c == '\n' || isLong || isEndless) {
                put(run.kind(), text.substring(from, i));
                end();
                from = isEndless && !Character.isWhitespace(c) ? i : i + 1;
            }
        }
        put(run.kind(), text.substring(from));
    }

    private void put(Run.Kind kind, String text) {
        if (!text.isEmpty()) {
            row.add(new Run(kind, text));
            length += text.length();
        }
    }

    private void end() {
        rows.add(TextRow.of(row));
        row.clear();
        length = 0;
    }

    /// Puts a gap in place of the rows that are not near a change.
    static List<TextRow> folded(List<TextRow> rows) {
        boolean[] isNear = new boolean[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isChanged()) {
                for (int near = Math.max(0, i - AROUND); near <= Math.min(rows.size() - 1, i + AROUND); near++) {
                    isNear[near] = true;
                }
            }
        }
        List<TextRow> folded = new ArrayList<>();
        int leftOut = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (!isNear[i]) {
                leftOut++;
                continue;
            }
            if (leftOut > 0) {
                folded.add(new TextRow(List.of(), leftOut));
                leftOut = 0;
            }
            folded.add(rows.get(i));
        }
        if (leftOut > 0) {
            folded.add(new TextRow(List.of(), leftOut));
        }
        return List.copyOf(folded);
    }
}
