package app.rebound.plan;

import app.rebound.card.Card;
import app.rebound.card.CardFormController;
import app.rebound.card.CardService;
import app.rebound.card.CardType;
import app.rebound.card.Field;
import app.rebound.id.Ref;
import app.rebound.ui.AtOnce;
import app.rebound.ui.Autosave;
import app.rebound.ui.Panel;
import app.rebound.ui.Place;
import app.rebound.ui.Surroundings;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Goals with their milestones and steps, of one setback or of all: added, ticked and filled in.
public final class GoalsController implements Panel {
    private static final List<Field> GOAL = List.of(Goal.TITLE, Goal.WHY, Goal.DUE, Goal.REWARD, Goal.STATE);
    private static final List<Field> MILESTONE = List.of(Milestone.TITLE, Milestone.DUE, Milestone.REWARD);

    private final Surroundings surroundings;
    private final PlanService plans;
    private final @Nullable UUID setback;
    private final GoalsModel model;
    private final Map<CardType, CardFormController> forms = new LinkedHashMap<>();
    private final AtOnce storing;
    private final StepOrigin origin;
    private final GoalsView view;

    /// @param setback whose plan; null for the plan across all setbacks, where new things belong to none
    public GoalsController(Surroundings surroundings, CardService cards, @Nullable UUID setback) {
        this.surroundings = surroundings;
        this.storing = new AtOnce(surroundings);
        this.plans = new PlanService(cards);
        this.setback = setback;
        model = new GoalsModel(surroundings.today());
        form(cards, Goal.TYPE, GOAL);
        form(cards, Milestone.TYPE, MILESTONE);
        form(cards, StepToTake.TYPE, StepToTake.FORM);
        origin = new StepOrigin(
                surroundings.messages(),
                lesson -> flush(() -> surroundings.navigator().go(new Place.Lessons(null, lesson.id()))));
        form(StepToTake.TYPE).addExtra(origin);
        view = new GoalsView(
                model,
                surroundings.messages(),
                type -> form(type).region(),
                forms.values().stream().map(CardFormController::versions).toList(),
                new Moves());
        reload();
    }

    private void form(CardService cards, CardType type, List<Field> fields) {
        var form = new CardFormController(
                surroundings, cards, type, fields, new OpenRow(model.openProperty(), this::read, this::focusRow));
        storing.follow(form.savingProperty());
        forms.put(type, form);
    }

    private CardFormController form(CardType type) {
        CardFormController form = forms.get(type);
        if (form == null) {
            throw new IllegalArgumentException("no form for " + type.noun());
        }
        return form;
    }

    private void focusRow(UUID row) {
        view.focusRow(row);
    }

    @Override
    public Region region() {
        return view.region();
    }

    @Override
    public ReadOnlyObjectProperty<Autosave.State> savingProperty() {
        return storing.savingProperty();
    }

    @Override
    public void focusFirst() {
        view.focusFirst();
    }

    @Override
    public void flush(Runnable then) {
        flush(forms.values().stream().toList(), then);
    }

    private static void flush(List<CardFormController> left, Runnable then) {
        if (left.isEmpty()) {
            then.run();
        } else {
            left.getFirst().flush(() -> flush(left.subList(1, left.size()), then));
        }
    }

    @Override
    public void reload() {
        read(() -> {
            UUID open = model.openProperty().get();
            if (open != null) {
                model.card(open)
                        .ifPresentOrElse(this::load, () -> model.openProperty().set(null));
            }
        });
    }

    private void load(Card card) {
        form(card.type()).open(card);
        if (card.type().equals(StepToTake.TYPE)) {
            origin.show(List.of());
            surroundings.tasks().run(() -> plans.lessons(card), origin::show, surroundings::fault);
        }
    }

    private void read(Runnable then) {
        surroundings
                .tasks()
                .run(
                        () -> plans.plan(setback),
                        plan -> {
                            model.todayProperty().set(surroundings.today());
                            model.planProperty().set(plan);
                            then.run();
                        },
                        surroundings::fault);
    }

    /// Saves what is pending, does something that is stored at once, and shows it.
    private void act(Supplier<Instant> work) {
        flush(() -> storing.store(work, this::reload));
    }

    /// What the view asks for.
    private final class Moves implements GoalsView.Moves {
        @Override
        public void onAdd(CardType type, @Nullable Ref parent, String title) {
            act(() -> plans.add(type, title, setback, parent));
        }

        @Override
        public void onTick(Card card, boolean isDone) {
            act(() -> plans.tick(card, surroundings.today(), isDone));
        }

        @Override
        public void onOpen(Card card) {
            flush(() -> {
                load(card);
                model.openProperty().set(card.id());
                form(card.type()).focusFirst();
            });
        }
    }
}
