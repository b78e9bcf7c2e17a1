package app.rebound.reply;

import app.rebound.card.Values;
import app.rebound.feedback.Feedback;
import app.rebound.reply.Comment.Kind;
import app.rebound.reply.Comment.State;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What was read of a reply, what of it is chosen, from whom it is and of which day.
final class ReplyModel {
    /// One comment and whether it is to be taken in.
    static final class Row {
        private final Comment comment;
        private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NEW);
        private final BooleanProperty chosen = new SimpleBooleanProperty();

        Row(Comment comment) {
            this.comment = comment;
        }

        Comment comment() {
            return comment;
        }

        ReadOnlyObjectProperty<State> stateProperty() {
            return state.getReadOnlyProperty();
        }

        BooleanProperty chosenProperty() {
            return chosen;
        }

        /// What is read off a page waits for a look, and what was deleted stays so, until the person says otherwise.
        private void set(State now) {
            state.set(now);
            chosen.set((now == State.NEW || now == State.CHANGED) && comment.kind() != Kind.PAGE_TEXT);
        }
    }

    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<String> people = FXCollections.observableArrayList();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final StringProperty copy = new SimpleStringProperty("");
    private final ObjectProperty<Values> details = new SimpleObjectProperty<>(Values.NONE);
    private int empty;
    private @Nullable BiFunction<Comment, String, State> states;

    /// The comments in the order of the document; none while nothing was read.
    ObservableList<Row> rows() {
        return rows;
    }

    /// The names of everybody in the workbook.
    ObservableList<String> people() {
        return people;
    }

    BooleanProperty busyProperty() {
        return busy;
    }

    /// Which copy came back, in words; empty while nothing was read.
    StringProperty copyProperty() {
        return copy;
    }

    /// From whom it is and of which day, as two fields of feedback.
    ObjectProperty<Values> detailsProperty() {
        return details;
    }

    String who() {
        return details.get().text(Feedback.WHO).strip();
    }

    @Nullable
    LocalDate day() {
        return details.get().day(Feedback.TOLD_ON);
    }

    /// Shows what was read.
    ///
    /// @param comments in the order of the document
    /// @param empty how many fields nobody wrote into
    /// @param states how a comment of somebody stands to what was read in before
    void show(List<Comment> comments, int empty, BiFunction<Comment, String, State> states) {
        this.empty = empty;
        this.states = states;
        List<Row> read = comments.stream().map(Row::new).toList();
        String who = who();
        read.forEach(row -> row.set(states.apply(row.comment(), who)));
        rows.setAll(read);
    }

    void clear() {
        states = null;
        copy.set("");
        rows.clear();
    }

    /// Looks anew how the comments stand once it is known from whom they are; a choice made for a comment that stands
    /// as it did before stays.
    void wasSigned() {
        BiFunction<Comment, String, State> asked = states;
        if (asked != null) {
            String who = who();
            for (Row row : rows) {
                State now = asked.apply(row.comment(), who);
                if (now != row.stateProperty().get()) {
                    row.set(now);
                }
            }
        }
    }

    int empty() {
        return empty;
    }

    int count(State state) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        rows.forEach(row -> counts.merge(row.stateProperty().get(), 1, Integer::sum));
        return counts.getOrDefault(state, 0);
    }

    /// What is to be taken in.
    List<Comment> chosen() {
        return rows.stream()
                .filter(row -> row.chosenProperty().get())
                .map(Row::comment)
                .toList();
    }
}
