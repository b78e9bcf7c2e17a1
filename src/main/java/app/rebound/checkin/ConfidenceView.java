package app.rebound.checkin;

import app.rebound.card.Card;
import app.rebound.text.Messages;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import app.rebound.ui.Pieces;
import app.rebound.ui.Styles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The form for one rating, the line of all of them, and below it the same as a table, newest first.
final class ConfidenceView {
    private static final int SHOWN_AT_ONCE = 12;

    private final ConfidenceModel model;
    private final Messages messages;
    private final DateWords dates;
    private final Consumer<Card> onOpen;
    private final ConfidenceLine line;
    private final Label first = small();
    private final Label last = small();
    private final VBox drawn;
    private final VBox table = new VBox();
    private final StackPane region;
    private int shown = SHOWN_AT_ONCE;

    ConfidenceView(ConfidenceModel model, Messages messages, Region form, Region versions, Consumer<Card> onOpen) {
        this.model = model;
        this.messages = messages;
        this.onOpen = onOpen;
        dates = new DateWords(messages);
        line = new ConfidenceLine();
        var gap = new Region();
        HBox.setHgrow(gap, javafx.scene.layout.Priority.ALWAYS);
        var title = new Label(messages.get("checkin.confidence.over-time"));
        title.getStyleClass().add("strong");
        drawn = new VBox(8, title, line, new HBox(8, first, gap, last), table);
        drawn.setId("confidence-drawn");
        drawn.getStyleClass().addAll("card", "confidence-card");
        region = new StackPane(new VBox(16, form, drawn), versions);
        region.getStylesheets().add(Styles.address(ConfidenceView.class, "checkin.css"));
        model.ratingsProperty().subscribe(_ -> show());
    }

    private static Label small() {
        var label = new Label();
        label.getStyleClass().addAll("small", "muted");
        return label;
    }

    private void show() {
        List<Card> ratings = model.ratingsProperty().get();
        Pieces.show(drawn, !ratings.isEmpty());
        if (ratings.isEmpty()) {
            return;
        }
        LocalDate from = day(ratings.getFirst());
        line.show(ratings.stream()
                .map(rating -> new ConfidenceLine.Point(day(rating).toEpochDay(), confidence(rating)))
                .toList());
        first.setText(words(from));
        last.setText(ratings.size() == 1 ? "" : words(day(ratings.getLast())));
        line.setAccessibleText(messages.get(
                "checkin.confidence.said",
                ratings.size(),
                words(from),
                confidence(ratings.getFirst()),
                words(day(ratings.getLast())),
                confidence(ratings.getLast())));
        List<Node> rows = new ArrayList<>();
        ratings.reversed().stream().limit(shown).map(this::row).forEach(rows::add);
        if (ratings.size() > shown) {
            var more = new Button(messages.get("card.more", ratings.size() - shown));
            more.setId("confidence-more");
            more.getStyleClass().add("link");
            more.setOnAction(_ -> {
                shown += SHOWN_AT_ONCE * 4;
                show();
            });
            rows.add(more);
        }
        table.getChildren().setAll(rows);
    }

    private Node row(Card rating) {
        var when = new Label(words(day(rating)));
        when.getStyleClass().add("muted");
        when.setMinWidth(120);
        var number = new Label(messages.get("card.scale.said", confidence(rating), CheckIn.CONFIDENCE.most()));
        number.setMinWidth(64);
        number.getStyleClass().add("strong");
        String said = rating.values().text(CheckIn.WORDS).strip();
        var text = new Label(said.lines().findFirst().orElse(""));
        text.getStyleClass().add("serif");
        var content = new HBox(12, when, number, text);
        content.setAlignment(Pos.CENTER_LEFT);
        var row = new Button(null, content);
        row.setId("rating-" + rating.id());
        row.getStyleClass().add("confidence-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(when.getText() + ", " + number.getText() + ", " + text.getText());
        row.setOnAction(_ -> onOpen.accept(rating));
        return row;
    }

    private String words(LocalDate day) {
        return dates.of(FuzzyDate.ofDay(day));
    }

    private static LocalDate day(Card rating) {
        return Objects.requireNonNull(rating.values().day(CheckIn.ON_DAY));
    }

    private static int confidence(Card rating) {
        return Objects.requireNonNull(rating.values().number(CheckIn.CONFIDENCE));
    }

    Region region() {
        return region;
    }
}
