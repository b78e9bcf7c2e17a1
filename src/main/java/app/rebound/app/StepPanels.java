package app.rebound.app;

import app.rebound.card.CardType;
import app.rebound.card.CardsController;
import app.rebound.card.Field;
import app.rebound.card.Values;
import app.rebound.checkin.ConfidenceController;
import app.rebound.plan.GoalsController;
import app.rebound.plan.OptionsController;
import app.rebound.ui.Panel;
import app.rebound.ui.Surroundings;
import app.rebound.wizard.Exercise;
import app.rebound.wizard.ExerciseKind;
import app.rebound.wizard.ExercisePane;
import app.rebound.wizard.ExercisePanes;
import app.rebound.wizard.PanelPane;
import app.rebound.wizard.SummaryPane;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/// The pages of the wizard for one setback: those of answers, and those on which another feature's panel stands.
final class StepPanels {
    private final WorkbookServices services;
    private final Surroundings surroundings;
    private final UUID setback;

    StepPanels(WorkbookServices services, Surroundings surroundings, UUID setback) {
        this.services = services;
        this.surroundings = surroundings;
        this.setback = setback;
    }

    /// One factory for each kind.
    Map<ExerciseKind, ExercisePane.Factory> factories() {
        Map<ExerciseKind, ExercisePane.Factory> factories =
                new EnumMap<>(ExercisePanes.standard(surroundings.messages(), services.feelings()));
        factories.put(ExerciseKind.CARDS, panel(this::cards));
        factories.put(ExerciseKind.OPTIONS, panel(_ -> new OptionsController(surroundings, services.cards(), setback)));
        factories.put(ExerciseKind.PLAN, panel(_ -> new GoalsController(surroundings, services.cards(), setback)));
        factories.put(
                ExerciseKind.CONFIDENCE, panel(_ -> new ConfidenceController(surroundings, services.cards(), setback)));
        var quotes = new Quotes(services, surroundings, setback);
        factories.put(
                ExerciseKind.SUMMARY,
                (exercise, typing) -> new SummaryPane(exercise, surroundings.messages(), typing, quotes));
        return factories;
    }

    private static ExercisePane.Factory panel(Function<Exercise, Panel> maker) {
        return (exercise, _) -> new PanelPane(maker.apply(exercise));
    }

    private Panel cards(Exercise exercise) {
        CardType type = CardTypes.of(exercise.noun());
        List<Field> fields = exercise.fields().isEmpty()
                ? type.fields()
                : exercise.fields().stream().map(type::field).toList();
        return new CardsController(surroundings, services.cards(), type, setback, fields, Values.NONE);
    }
}
