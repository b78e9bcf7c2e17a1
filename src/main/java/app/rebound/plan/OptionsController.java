package app.rebound.plan;

import app.rebound.card.Card;
import app.rebound.card.CardFormController;
import app.rebound.card.CardService;
import app.rebound.card.Field;
import app.rebound.ui.AtOnce;
import app.rebound.ui.Autosave;
import app.rebound.ui.Panel;
import app.rebound.ui.Surroundings;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Ways on: gathered one line each, rated, kept or let go, and made into goals.
public final class OptionsController implements Panel {
    private static final List<Field> FORM = List.of(OptionIdea.TITLE, OptionIdea.NOTE);

    private final Surroundings surroundings;
    private final PlanService plans;
    private final @Nullable UUID setback;
    private final OptionsModel model = new OptionsModel();
    private final CardFormController form;
    private final AtOnce storing;
    private final OptionsView view;

    /// @param setback whose ideas; null for those of all, where new ones belong to none
    public OptionsController(Surroundings surroundings, CardService cards, @Nullable UUID setback) {
        this.surroundings = surroundings;
        this.storing = new AtOnce(surroundings);
        this.plans = new PlanService(cards);
        this.setback = setback;
        form = new CardFormController(
                surroundings,
                cards,
                OptionIdea.TYPE,
                FORM,
                new OpenRow(model.openProperty(), this::read, this::focusRow));
        storing.follow(form.savingProperty());
        view = new OptionsView(model, surroundings.messages(), form.region(), form.versions(), new Moves());
        reload();
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
        form.flush(then);
    }

    @Override
    public void reload() {
        read(() -> {
            UUID open = model.openProperty().get();
            if (open != null) {
                model.idea(open)
                        .ifPresentOrElse(form::open, () -> model.openProperty().set(null));
            }
        });
    }

    private void read(Runnable then) {
        surroundings
                .tasks()
                .run(
                        () -> plans.options(setback),
                        options -> {
                            model.optionsProperty().set(options);
                            then.run();
                        },
                        surroundings::fault);
    }

    /// Saves what is pending, does something that is stored at once, and shows it.
    private void act(Supplier<Instant> work) {
        flush(() -> storing.store(work, this::reload));
    }

    /// What the view asks for.
    private final class Moves implements OptionsView.Moves {
        @Override
        public void onAdd(String title) {
            act(() -> plans.add(OptionIdea.TYPE, title, setback, null));
        }

        @Override
        public void onRate(Card idea, Field.Scale field, int value) {
            act(() -> plans.set(idea, field, value));
        }

        @Override
        public void onState(Card idea, @Nullable String state) {
            act(() -> plans.set(idea, OptionIdea.STATE, state));
        }

        @Override
        public void onGoal(Card idea) {
            act(() -> plans.makeGoal(idea));
            surroundings.shell().showNotice(surroundings.messages().get("plan.option.made"), true);
        }

        @Override
        public void onOpen(Card idea) {
            flush(() -> {
                form.open(idea);
                model.openProperty().set(idea.id());
                form.focusFirst();
            });
        }
    }
}
