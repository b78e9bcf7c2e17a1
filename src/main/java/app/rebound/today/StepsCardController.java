package app.rebound.today;

import app.rebound.card.Card;
import app.rebound.plan.PlanService;
import app.rebound.plan.StepToTake;
import app.rebound.setback.ReturnDay;
import app.rebound.setback.Setback;
import app.rebound.setback.SetbackService;
import app.rebound.time.DateReader;
import app.rebound.ui.Inset;
import app.rebound.ui.Place;
import app.rebound.ui.Surroundings;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The steps of today: ticked, put off, or left without a day.
public final class StepsCardController implements Inset {
    private final Surroundings surroundings;
    private final PlanService plans;
    private final SetbackService setbacks;
    private final DateReader days;
    private final StepsCardModel model = new StepsCardModel();
    private final StepsCardPane pane;

    public StepsCardController(Surroundings surroundings, PlanService plans, SetbackService setbacks) {
        this.surroundings = surroundings;
        this.plans = plans;
        this.setbacks = setbacks;
        days = new DateReader(surroundings.messages());
        pane = new StepsCardPane(surroundings.messages(), model, new Rows());
    }

    @Override
    public Region region() {
        return pane;
    }

    @Override
    public Runnable read() {
        StepsCardModel.Steps steps = steps();
        return () -> model.stepsProperty().set(steps);
    }

    /// Steps outlive the setback they came from; only a pause silences them.
    private StepsCardModel.Steps steps() {
        LocalDate today = surroundings.today();
        Set<UUID> asleep = setbacks.all().stream()
                .filter(setback -> setback.state() == Setback.State.PAUSED)
                .map(Setback::id)
                .collect(Collectors.toSet());
        List<Card> due = plans.due(today).stream()
                .filter(step -> step.setback() == null || !asleep.contains(step.setback()))
                .toList();
        List<Card> done = plans.done(today).stream()
                .filter(step -> step.setback() == null || !asleep.contains(step.setback()))
                .toList();
        return new StepsCardModel.Steps(today, due, done);
    }

    private void change(Runnable work, @Nullable String words) {
        surroundings
                .tasks()
                .run(
                        () -> {
                            work.run();
                            return steps();
                        },
                        steps -> {
                            model.stepsProperty().set(steps);
                            if (words != null) {
                                surroundings.shell().showNotice(words, true);
                            }
                        },
                        surroundings::fault);
    }

    /// What the rows do.
    private final class Rows implements StepsCardPane.Actions {
        @Override
        public void onTick(Card step, boolean isDone) {
            LocalDate today = surroundings.today();
            change(() -> plans.tick(step, today, isDone), null);
        }

        @Override
        public void onDays(Card step, int count) {
            putOff(step, surroundings.today().plusDays(count));
        }

        @Override
        public @Nullable String onDay(Card step, String typed) {
            ReturnDay read = ReturnDay.read(days, typed, surroundings.today());
            LocalDate day = read.day();
            if (day != null) {
                putOff(step, day);
            }
            String problem = read.problem();
            return problem == null ? null : surroundings.messages().get(problem);
        }

        private void putOff(Card step, LocalDate until) {
            change(
                    () -> plans.set(step, StepToTake.DUE, until),
                    surroundings.messages().get("today.waiting.until", new DayWords(surroundings).of(until)));
        }

        @Override
        public void onNoDay(Card step) {
            change(
                    () -> plans.set(step, StepToTake.DUE, null),
                    surroundings.messages().get("today.steps.no-day.done"));
        }

        @Override
        public void onPlan() {
            surroundings.navigator().go(new Place.Plan());
        }
    }
}
