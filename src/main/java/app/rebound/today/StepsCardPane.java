package app.rebound.today;

import app.rebound.card.Card;
import app.rebound.plan.StepToTake;
import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The steps of today with their ticks; what is done stands in gold, with what the person promised themselves.
final class StepsCardPane extends VBox {
    private static final int SHOWN_AT_ONCE = 7;

    /// What the rows do.
    interface Actions {
        void onTick(Card step, boolean isDone);

        void onDays(Card step, int days);

        /// Lets a step wait until a typed day.
        ///
        /// @return the words for what is wrong with it; null where it is a day
        @Nullable
        String onDay(Card step, String typed);

        /// Takes the day away.
        void onNoDay(Card step);

        void onPlan();
    }

    private final Messages messages;
    private final Actions actions;
    private final VBox rows = new VBox(8);

    StepsCardPane(Messages messages, StepsCardModel model, Actions actions) {
        super(8);
        this.messages = messages;
        this.actions = actions;
        setId("today-steps");
        getStyleClass().addAll("card", "today-card");
        getChildren()
                .addAll(
                        Pieces.words(messages.get("today.steps"), "card-title"),
                        rows,
                        Pieces.button("today-plan", messages.get("today.steps.plan"), actions::onPlan, "link"));
        model.stepsProperty().subscribe(this::show);
    }

    private void show(StepsCardModel.@Nullable Steps steps) {
        boolean isAny = steps != null && !(steps.due().isEmpty() && steps.done().isEmpty());
        Pieces.show(this, isAny);
        List<Node> drawn = new ArrayList<>();
        if (steps != null) {
            steps.due().stream()
                    .limit(SHOWN_AT_ONCE)
                    .forEach(step -> drawn.add(row(step, false, steps.today(), drawn.size() + 1)));
            steps.done().stream()
                    .limit(SHOWN_AT_ONCE)
                    .forEach(step -> drawn.add(row(step, true, steps.today(), drawn.size() + 1)));
        }
        rows.getChildren().setAll(drawn);
    }

    private Node row(Card step, boolean isDone, LocalDate today, int number) {
        String id = "today-step-" + number;
        var tick = new CheckBox(step.title());
        tick.setId(id);
        tick.setWrapText(true);
        tick.setSelected(isDone);
        tick.setMinWidth(0);
        tick.setMaxWidth(Double.MAX_VALUE);
        tick.setMinHeight(USE_PREF_SIZE);
        tick.getStyleClass().add("step-tick");
        tick.setOnAction(_ -> actions.onTick(step, tick.isSelected()));
        HBox.setHgrow(tick, Priority.ALWAYS);
        var row = new VBox();
        var line = new HBox(8, tick);
        line.setAlignment(Pos.TOP_LEFT);
        if (!isDone) {
            line.getChildren().add(menu(row, step, id));
        }
        row.getChildren().add(line);
        String about = about(step, isDone, today);
        if (!about.isEmpty()) {
            Label words = Pieces.words(about, "small", "step-about");
            words.setId(id + "-about");
            row.getChildren().add(words);
        }
        row.getStyleClass().add(isDone ? "step-done" : "step-open");
        return row;
    }

    private Region menu(VBox row, Card step, String id) {
        List<LaterMenu.Other> others = StepToTake.isRhythmic(step.values())
                ? List.of()
                : List.of(new LaterMenu.Other(messages.get("today.steps.no-day"), () -> actions.onNoDay(step)));
        return new LaterMenu(
                messages,
                id + "-more",
                step.title(),
                new LaterMenu.Later(days -> actions.onDays(step, days), () -> ask(row, step, id)),
                others);
    }

    private void ask(VBox row, Card step, String id) {
        row.getChildren().removeIf(DayField.class::isInstance);
        var field = new DayField(
                messages,
                id + "-until",
                typed -> actions.onDay(step, typed),
                () -> row.getChildren().removeIf(DayField.class::isInstance));
        row.getChildren().add(field);
        field.requestFocus();
    }

    /// The reward of what is done; of what waits, when it is. What has passed is never said to be late.
    private String about(Card step, boolean isDone, LocalDate today) {
        if (isDone) {
            return step.values().text(StepToTake.REWARD).strip();
        }
        String rhythm = step.values().choice(StepToTake.RHYTHM);
        if (StepToTake.isRhythmic(step.values())) {
            return messages.get("today.steps." + rhythm);
        }
        return messages.get(
                today.equals(step.values().day(StepToTake.DUE)) ? "today.steps.today" : "today.steps.whenever");
    }
}
