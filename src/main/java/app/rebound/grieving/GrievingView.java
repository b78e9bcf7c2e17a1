package app.rebound.grieving;

import app.rebound.text.Messages;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Until when: some usual spans, a day of one's own, or none.
final class GrievingView {
    private static final List<Integer> WEEKS = List.of(1, 2, 4, 8);

    /// What the person can ask for.
    interface Moves {
        void onWeeks(int weeks);

        void onTyped(String day);

        void onNone();
    }

    private final GrievingModel model;
    private final Messages messages;
    private final Supplier<LocalDate> today;
    private final DateWords dates;
    private final Label chosen = new Label();
    private final Label about = new Label();
    private final Button none = new Button();
    private final TextField typed = new TextField();
    private final Label understood = new Label();
    private final VBox region;

    GrievingView(GrievingModel model, Messages messages, Supplier<LocalDate> today, Moves moves) {
        this.model = model;
        this.messages = messages;
        this.today = today;
        dates = new DateWords(messages);
        chosen.setId("grieving-until");
        chosen.getStyleClass().add("reading");
        about.setId("grieving-about");
        about.getStyleClass().add("muted");
        for (Label label : List.of(chosen, about)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        var spans = new FlowPane(8, 8);
        for (int weeks : WEEKS) {
            var button = new Button(messages.get("grieving.weeks", weeks));
            button.setId("grieving-weeks-" + weeks);
            button.setOnAction(_ -> moves.onWeeks(weeks));
            spans.getChildren().add(button);
        }
        none.setId("grieving-none");
        none.setText(messages.get("grieving.none"));
        none.getStyleClass().add("quiet");
        none.setOnAction(_ -> moves.onNone());
        spans.getChildren().add(none);
        typed.setId("grieving-day");
        typed.setPromptText(messages.get("card.day.prompt"));
        typed.setMaxWidth(400);
        typed.setOnAction(_ -> moves.onTyped(typed.getText()));
        typed.focusedProperty().addListener((_, _, isFocused) -> {
            if (!isFocused && !typed.getText().isBlank()) {
                moves.onTyped(typed.getText());
            }
        });
        var label = new Label(messages.get("grieving.day"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(typed);
        typed.setAccessibleText(label.getText());
        understood.setId("grieving-understood");
        understood.getStyleClass().add("field-label");
        understood.setWrapText(true);
        understood.managedProperty().bind(understood.textProperty().isNotEmpty());
        var card = new VBox(16, new VBox(8, chosen, about), spans, new VBox(4, label, typed, understood));
        card.getStyleClass().addAll("card", "grieving");
        card.setMaxWidth(680);
        region = new VBox(card);
        model.untilProperty().subscribe(_ -> show());
        model.misreadProperty()
                .subscribe(isMisread -> understood.setText(isMisread ? messages.get("card.day.misread") : ""));
        show();
    }

    private void show() {
        LocalDate until = model.untilProperty().get();
        String day = until == null ? "" : dates.of(FuzzyDate.ofDay(until));
        if (until == null) {
            chosen.setText(messages.get("grieving.open"));
            about.setText(messages.get("grieving.open.words"));
        } else if (model.isDue(today.get())) {
            chosen.setText(messages.get("grieving.due", day));
            about.setText(messages.get("grieving.due.words"));
        } else {
            chosen.setText(messages.get("grieving.until", day));
            about.setText(messages.get("grieving.until.words"));
        }
        none.setDisable(until == null);
        typed.clear();
    }

    Region region() {
        return region;
    }

    void focusFirst() {
        typed.requestFocus();
    }
}
