package app.rebound.feedback;

import app.rebound.card.Card;
import app.rebound.card.CardWords;
import app.rebound.text.Messages;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import app.rebound.ui.Pieces;
import app.rebound.ui.Styles;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What was said, and below it the second readings: the words as they fell, and what is true, untrue and useful.
final class FeedbackView {
    /// What the person can ask for.
    interface Moves {
        void onRead(UUID card);

        /// The open one was read to the end.
        void onDone();
    }

    private final FeedbackModel model;
    private final Messages messages;
    private final Moves moves;
    private final CardWords cardWords;
    private final DateWords dates;
    private final VBox rows = new VBox(8);
    private final Label heading = new Label();
    private final Label words = new Label();
    private final Button done = new Button();
    private final VBox reading;
    private final StackPane region;

    /// @param list what was said, as a list with a form
    /// @param form the fields of the second reading
    /// @param versions shown over everything when asked for
    FeedbackView(FeedbackModel model, Messages messages, Region list, Region form, Region versions, Moves moves) {
        this.model = model;
        this.messages = messages;
        this.moves = moves;
        cardWords = new CardWords(messages);
        dates = new DateWords(messages);
        heading.setText(messages.get("feedback.second"));
        heading.setId("feedback-second");
        heading.getStyleClass().add("strong");
        var about = new Label(messages.get("feedback.second.words"));
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        words.setId("feedback-words");
        words.getStyleClass().addAll("reading", "feedback-words");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        done.setId("feedback-done");
        done.setText(messages.get("feedback.done"));
        done.setOnAction(_ -> moves.onDone());
        reading = new VBox(12, words, form, new FlowPane(done));
        var second = new VBox(8, heading, about, rows, reading);
        second.getStyleClass().add("feedback-second");
        second.managedProperty().bind(second.visibleProperty());
        region = new StackPane(new VBox(24, list, second), versions);
        region.getStyleClass().add("feedback");
        region.getStylesheets().add(Styles.address(FeedbackView.class, "feedback.css"));
        model.said().addListener((ListChangeListener<Card>) _ -> show(second));
        model.openProperty().subscribe(_ -> show(second));
        show(second);
    }

    private void show(Node second) {
        second.setVisible(!model.said().isEmpty());
        rows.getChildren().setAll(model.said().stream().map(this::row).toList());
        var open = model.card(model.openProperty().get());
        Pieces.show(reading, open.isPresent());
        open.ifPresent(card ->
                words.setText(messages.get("feedback.quote", card.values().text(Feedback.WORDS))));
    }

    private Button row(Card card) {
        var title = new Label(cardWords.title(card));
        title.getStyleClass().add("strong");
        var state = new Label(state(card));
        state.getStyleClass().addAll("small", "muted");
        var row = new Button(null, new VBox(4, title, state));
        row.setId("feedback-read-" + card.id());
        row.getStyleClass().add("feedback-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(title.getText() + ", " + state.getText());
        Styles.setSelected(row, card.id().equals(model.openProperty().get()));
        row.setOnAction(_ -> moves.onRead(card.id()));
        return row;
    }

    private String state(Card card) {
        FeedbackModel.State state = model.state(card);
        String key = "feedback.state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (state) {
            case DUE, OPEN -> messages.get(key);
            case TO_COME -> messages.get(key, day(card.values().day(Feedback.SECOND_ON)));
            case READ -> messages.get(key, day(card.values().day(Feedback.READ_ON)));
        };
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : dates.of(FuzzyDate.ofDay(day));
    }

    Region region() {
        return region;
    }
}
