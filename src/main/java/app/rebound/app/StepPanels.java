package app.rebound.app;

import app.rebound.card.CardType;
import app.rebound.card.CardsController;
import app.rebound.card.Field;
import app.rebound.card.Values;
import app.rebound.people.Ask;
import app.rebound.people.PeopleCards;
import app.rebound.people.PeopleController;
import app.rebound.story.Story;
import app.rebound.story.StoryController;
import app.rebound.story.StoryPage;
import app.rebound.ui.Panel;
import app.rebound.ui.Surroundings;
import app.rebound.wizard.Exercise;
import app.rebound.wizard.ExerciseKind;
import app.rebound.wizard.ExercisePane;
import app.rebound.wizard.ExercisePanes;
import app.rebound.wizard.PanelPane;
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
        factories.put(ExerciseKind.CIRCLE, panel(_ -> new PeopleController(surroundings, services.people(), true)));
        factories.put(ExerciseKind.OUTREACH, panel(_ -> people().outreach()));
        factories.put(ExerciseKind.STORY, panel(this::story));
        factories.put(
                ExerciseKind.IMPROVEMENT_PLAN,
                panel(_ -> StoryController.improvementPlan(surroundings, services.cards(), setback)));
        return factories;
    }

    private ExercisePane.Factory panel(Function<Exercise, Panel> maker) {
        return (exercise, _) ->
                new PanelPane(maker.apply(exercise), surroundings.messages().get("wizard.panel.earlier"));
    }

    private Panel cards(Exercise exercise) {
        CardType type = CardTypes.of(exercise.noun());
        List<Field> fields = exercise.fields().isEmpty()
                ? type.fields()
                : exercise.fields().stream().map(type::field).toList();
        Values preset = Gathered.preset(type, exercise);
        if (type.equals(Ask.TYPE)) {
            return people().asks(fields, preset);
        }
        return new CardsController(surroundings, services.cards(), type, setback, fields, preset);
    }

    private PeopleCards people() {
        return new PeopleCards(surroundings, services.cards(), services.people(), setback);
    }

    private Panel story(Exercise exercise) {
        String reader = exercise.where().getOrDefault(Story.READER.name(), "");
        return StoryController.story(surroundings, services.cards(), setback, StoryPage.toldTo(reader));
    }
}
