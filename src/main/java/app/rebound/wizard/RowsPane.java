package app.rebound.wizard;

import app.rebound.ui.TextEditor;
import app.rebound.ui.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What the panes have in common whose answer is rows of parts; an empty row always waits at the end.
///
/// @param <R> a row: a node
abstract sealed class RowsPane<R extends Node & RowsPane.Row> implements ExercisePane permits ListPane, ReframePane {
    private static final int MOST_ROWS = 1_000;

    /// One row, which knows nothing of the others.
    interface Row {
        /// Shows what the answer holds for row `row`.
        void load(int row, List<AnswerPart> answer);

        /// What stands in it, as row `position` of the answer.
        List<AnswerPart> parts(int position);

        boolean isBlank();

        /// How many characters stand in it.
        int length();

        void dispose();
    }

    private final Typing callbacks;
    private final VBox box;
    private final List<R> rows = new ArrayList<>();

    /// @param box holds the rows and nothing else
    RowsPane(VBox box, Typing callbacks) {
        this.box = box;
        this.callbacks = callbacks;
    }

    /// A new row.
    ///
    /// @param typing to be told of what is typed in it
    abstract R row(Typing typing);

    /// Tells each row where it stands.
    abstract void place();

    /// Puts the caret where `row` begins.
    abstract void focus(R row);

    /// The rows as they stand, the empty one at the end.
    final List<R> rows() {
        return List.copyOf(rows);
    }

    private R row() {
        return row(new Typing(
                () -> {
                    show();
                    callbacks.onChange().run();
                },
                callbacks.onLargeChange(),
                callbacks.onUndo(),
                callbacks.onRedo()));
    }

    private void show() {
        if (rows.isEmpty() || !rows.getLast().isBlank()) {
            rows.add(row());
        }
        if (!box.getChildren().equals(rows)) {
            box.getChildren().setAll(rows);
        }
        place();
    }

    private static int count(List<AnswerPart> parts) {
        return parts.stream().mapToInt(part -> part.position() + 1).max().orElse(0);
    }

    @Override
    public final void load(List<AnswerPart> parts) {
        dispose();
        rows.clear();
        for (int at = 0; at < Math.min(count(parts), MOST_ROWS); at++) {
            R added = row();
            added.load(at, parts);
            rows.add(added);
        }
        show();
    }

    @Override
    public final List<AnswerPart> parts() {
        var parts = new ArrayList<AnswerPart>();
        int position = 0;
        for (R row : rows) {
            if (!row.isBlank()) {
                parts.addAll(row.parts(position++));
            }
        }
        return parts;
    }

    /// The words of an answer, with `within` between those of one row and `between` from row to row.
    static String preview(List<AnswerPart> parts, String within, String between) {
        return IntStream.range(0, count(parts))
                .mapToObj(row -> parts.stream()
                        .filter(part -> part.position() == row)
                        .map(AnswerPart::text)
                        .collect(Collectors.joining(within)))
                .collect(Collectors.joining(between));
    }

    @Override
    public final void focusFirst() {
        focus(rows.getFirst());
    }

    /// Takes a row out and puts the caret into the one that is in its place then.
    final void take(R row) {
        if (row.length() > TextEditor.LARGE_CHANGE) {
            callbacks.onLargeChange().run();
        }
        int at = rows.indexOf(row);
        rows.remove(row);
        row.dispose();
        show();
        focus(rows.get(Math.min(at, rows.size() - 1)));
        callbacks.onChange().run();
    }

    /// Moves a row by `by` places; the empty one stays at the end.
    ///
    /// @return whether it moved
    final boolean shift(R row, int by) {
        int from = rows.indexOf(row);
        int to = from + by;
        if (to < 0 || Math.max(from, to) > rows.size() - 2) {
            return false;
        }
        rows.remove(row);
        rows.add(to, row);
        show();
        callbacks.onChange().run();
        return true;
    }

    @Override
    public final void dispose() {
        rows.forEach(Row::dispose);
    }
}
