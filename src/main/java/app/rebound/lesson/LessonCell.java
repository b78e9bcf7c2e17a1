package app.rebound.lesson;

import app.rebound.setback.Setback;
import app.rebound.text.Messages;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One lesson in the list: its title, whose it is, and the next day to look again.
final class LessonCell extends ListCell<LessonRow> {
    private static final PseudoClass DUE = PseudoClass.getPseudoClass("due");

    private final LessonsModel model;
    private final Messages messages;
    private final DateWords dates;
    private final boolean isOfOne;
    private final Label title = new Label();
    private final Label about = new Label();
    private final VBox box = new VBox(4, title, about);

    /// @param isOfOne whether all are of the same setback, which is then not said
    LessonCell(LessonsModel model, Messages messages, boolean isOfOne) {
        this.model = model;
        this.messages = messages;
        this.isOfOne = isOfOne;
        dates = new DateWords(messages);
        getStyleClass().add("lesson-cell");
        title.getStyleClass().add("strong");
        about.getStyleClass().addAll("small", "muted", "lesson-about");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable LessonRow row, boolean isEmpty) {
        super.updateItem(row, isEmpty);
        boolean isThere = row != null && !isEmpty;
        pseudoClassStateChanged(DUE, isThere && row != null && row.isDue(model.today()));
        setGraphic(isThere ? box : null);
        if (row == null || isEmpty) {
            setAccessibleText(null);
            return;
        }
        String first = row.title().strip().lines().findFirst().orElse("");
        title.setText(first.isEmpty() ? messages.get("card.untitled") : first);
        about.setText(about(row));
        setAccessibleText(title.getText() + ", " + about.getText());
    }

    private String about(LessonRow row) {
        List<String> said = new ArrayList<>();
        LocalDate next = row.next();
        if (next != null) {
            String day = dates.of(FuzzyDate.ofDay(next));
            said.add(messages.get(row.isDue(model.today()) ? "lesson.due" : "lesson.next", day));
        }
        if (!row.state().isEmpty()) {
            said.add(messages.get("card.lesson.state." + row.state()));
        }
        if (!isOfOne) {
            model.setback(row.setback()).map(Setback::title).ifPresent(said::add);
        }
        return String.join(" · ", said);
    }
}
