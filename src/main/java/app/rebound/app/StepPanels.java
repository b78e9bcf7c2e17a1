package app.rebound.app;

import app.rebound.card.CardType;
import app.rebound.card.CardsController;
import app.rebound.card.Field;
import app.rebound.card.Values;
import app.rebound.checkin.ConfidenceController;
import app.rebound.feedback.FeedbackController;
import app.rebound.grieving.GrievingController;
import app.rebound.grieving.GrievingService;
import app.rebound.ledger.LedgerController;
import app.rebound.lesson.LessonsController;
import app.rebound.people.Ask;
import app.rebound.people.PeopleCards;
import app.rebound.people.PeopleController;
import app.rebound.plan.GoalsController;
import app.rebound.plan.OptionsController;
import app.rebound.reason.Reason;
import app.rebound.reason.ReasonsController;
import app.rebound.session.SessionController;
import app.rebound.setback.Setback;
import app.rebound.story.Story;
import app.rebound.story.StoryController;
import app.rebound.story.StoryPage;
import app.rebound.timeline.EventsController;
import app.rebound.ui.FileDialogs;
import app.rebound.ui.Panel;
import app.rebound.ui.Place;
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
    private final FileDialogs dialogs;
    private final GrievingService grieving;
    private final UUID setback;
    private final String kind;

    StepPanels(WorkbookServices services, Surroundings surroundings, FileDialogs dialogs, Setback setback) {
        this.services = services;
        this.surroundings = surroundings;
        this.dialogs = dialogs;
        this.grieving = new GrievingService(services.workbook().database());
        this.setback = setback.id();
        this.kind = setback.kind().id();
    }

    /// One factory for each kind.
    Map<ExerciseKind, ExercisePane.Factory> factories() {
        Map<ExerciseKind, ExercisePane.Factory> factories = new EnumMap<>(ExercisePanes.standard(
                surroundings,
                services.feelings(),
                services.decks(),
                kind,
                () -> surroundings.navigator().go(new Place.Help())));
        factories.put(ExerciseKind.CARDS, panel(this::cards));
        factories.put(ExerciseKind.REASONS, panel(this::reasons));
        factories.put(ExerciseKind.LESSON, panel(_ -> lessons()));
        factories.put(
                ExerciseKind.FEEDBACK, panel(_ -> new FeedbackController(surroundings, services.cards(), setback)));
        factories.put(ExerciseKind.LEDGER, panel(_ -> new LedgerController(surroundings, services.cards(), setback)));
        factories.put(
                ExerciseKind.SESSION,
                panel(_ -> new SessionController(surroundings, services.cards(), dialogs, setback)));
        factories.put(ExerciseKind.GRIEVING, panel(_ -> new GrievingController(surroundings, grieving, setback)));
        factories.put(ExerciseKind.CIRCLE, panel(_ -> new PeopleController(surroundings, services.people(), true)));
        factories.put(ExerciseKind.OUTREACH, panel(_ -> people().outreach()));
        factories.put(ExerciseKind.STORY, panel(this::story));
        factories.put(
                ExerciseKind.IMPROVEMENT_PLAN,
                panel(_ -> StoryController.improvementPlan(surroundings, services.cards(), setback)));
        factories.put(ExerciseKind.OPTIONS, panel(_ -> new OptionsController(surroundings, services.cards(), setback)));
        factories.put(ExerciseKind.PLAN, panel(_ -> new GoalsController(surroundings, services.cards(), setback)));
        factories.put(
                ExerciseKind.CONFIDENCE, panel(_ -> new ConfidenceController(surroundings, services.cards(), setback)));
        var quotes = new Quotes(services, surroundings, setback);
        factories.put(
                ExerciseKind.SUMMARY,
                (exercise, typing) -> new SummaryPane(exercise, surroundings.messages(), typing, quotes));
        factories.put(
                ExerciseKind.TIMELINE, panel(_ -> new EventsController(surroundings, services.events(), setback)));
        return factories;
    }

    private ExercisePane.Factory panel(Function<Exercise, Panel> maker) {
        return (exercise, _) ->
                new PanelPane(maker.apply(exercise), surroundings.messages().get("wizard.panel.earlier"));
    }

    private Panel reasons(Exercise exercise) {
        boolean isHelpingFirst = "helped".equals(exercise.where().get(Reason.SIDE.name()));
        return new ReasonsController(
                surroundings, services.reasons(), services.cards(), setback, false, isHelpingFirst);
    }

    private Panel lessons() {
        return new LessonsController(
                surroundings, services.lessons(), services.cards(), services.setbacks(), setback, false);
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
