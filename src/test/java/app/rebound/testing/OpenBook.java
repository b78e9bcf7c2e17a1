package app.rebound.testing;

import app.rebound.card.CardService;
import app.rebound.db.Database;
import app.rebound.db.Versions;
import app.rebound.fault.WorkbookException;
import app.rebound.lesson.Lesson;
import app.rebound.people.PersonService;
import app.rebound.setback.OverviewService;
import app.rebound.setback.SetbackDraft;
import app.rebound.setback.SetbackKind;
import app.rebound.setback.SetbackService;
import app.rebound.task.DirectTasks;
import app.rebound.text.Messages;
import app.rebound.time.DateReader;
import app.rebound.time.DateStatement;
import app.rebound.time.Reading;
import app.rebound.timeline.EventDraft;
import app.rebound.timeline.EventService;
import app.rebound.timeline.Timing;
import app.rebound.ui.Place;
import app.rebound.ui.Surroundings;
import app.rebound.vault.Workbook;
import app.rebound.wizard.AnswerDraft;
import app.rebound.wizard.AnswerPart;
import app.rebound.wizard.AnswerService;
import app.rebound.wizard.Exercise;
import app.rebound.wizard.Program;
import app.rebound.wizard.Programs;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A real workbook on the disk with its services, and a shell that writes down what screens ask of it.
public final class OpenBook implements AutoCloseable {
    private final TestClock clock = new TestClock();
    private final Workbook workbook;
    private final Programs programs = Programs.standard();
    private final CardService cards;
    private final OverviewService overviews;
    private final SetbackService setbacks;
    private final AnswerService answers;
    private final EventService events;
    private final Gathered gathered = new Gathered();
    private final List<Place> places = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final List<WorkbookException> faults = new ArrayList<>();

    public OpenBook(Path folder) {
        workbook = TestVault.blank(clock, folder);
        var versions = new Versions();
        setbacks = new SetbackService(database());
        answers = new AnswerService(database(), versions);
        cards = new CardService(database(), List.of(Lesson.TYPE));
        overviews = new OverviewService(setbacks, answers, programs, gathered::get);
        events = new EventService(database(), versions, new PersonService(database()));
    }

    public Database database() {
        return workbook.database();
    }

    public Workbook workbook() {
        return workbook;
    }

    public Path folder() {
        return workbook.folder();
    }

    public TestClock clock() {
        return clock;
    }

    public Program program() {
        return programs.whole();
    }

    public Programs programs() {
        return programs;
    }

    public CardService cards() {
        return cards;
    }

    public OverviewService overviews() {
        return overviews;
    }

    /// Says that something was gathered for an exercise of a setback.
    public void gather(UUID setback, String exercise) {
        gathered.exercises.computeIfAbsent(setback, _ -> new TreeSet<>()).add(exercise);
    }

    /// What was gathered on pages that hold no answer.
    private static final class Gathered {
        private final Map<UUID, Set<String>> exercises = new HashMap<>();

        Set<String> get(UUID setback) {
            return exercises.getOrDefault(setback, Set.of());
        }
    }

    public SetbackService setbacks() {
        return setbacks;
    }

    public AnswerService answers() {
        return answers;
    }

    public EventService events() {
        return events;
    }

    /// Where screens led, in order.
    public List<Place> places() {
        return places;
    }

    /// The notices that screens showed; one that offers undo ends in " +undo".
    public List<String> notices() {
        return notices;
    }

    public List<WorkbookException> faults() {
        return faults;
    }

    public Surroundings surroundings(Locale locale) {
        return new Surroundings(
                Messages.of(locale), new DirectTasks(), places::add, new Shell(), clock, ZoneOffset.UTC);
    }

    /// Adds a setback and lets a minute pass.
    ///
    /// @param when as it is typed in English; null for none
    public UUID addSetback(String title, SetbackKind kind, @Nullable String when) {
        clock.advance(Duration.ofMinutes(1));
        return setbacks.add(
                new SetbackDraft(title, kind, when == null ? null : date(when)),
                program().id());
    }

    /// Writes `text` into the first part of an exercise; an empty one puts it off for later.
    public void answer(UUID setback, String exerciseId, String text) {
        Exercise exercise = program().exercise(exerciseId).orElseThrow();
        answers.save(new AnswerDraft(
                setback,
                exerciseId,
                program().id(),
                program().version(),
                "en",
                "",
                exercise.isPrivate(),
                text.isEmpty(),
                text.isEmpty()
                        ? List.of()
                        : List.of(AnswerPart.text(exercise.parts().getFirst().key(), 0, text)),
                "visit"));
    }

    /// Adds an event that belongs to a setback.
    ///
    /// @param when as it is typed in English; null for none
    public void addEvent(UUID setback, String title, @Nullable String when) {
        events.add(EventDraft.titled(title, List.of(setback)).withTiming(Timing.of(when == null ? null : date(when))));
    }

    private static DateStatement date(String typed) {
        Reading reading = new DateReader(Messages.of(Locale.ENGLISH)).read(typed, LocalDate.of(2024, 4, 18));
        return ((Reading.Understood) reading).statement();
    }

    @Override
    public void close() {
        workbook.close();
    }

    private final class Shell implements Surroundings.ShellCommands {
        @Override
        public void showFault(WorkbookException fault, @Nullable Runnable retry) {
            faults.add(fault);
        }

        @Override
        public void showNotice(String words, boolean offersUndo) {
            notices.add(offersUndo ? words + " +undo" : words);
        }

        @Override
        public void openPalette() {
            notices.add("palette");
        }

        @Override
        public void undo() {
            database().undo();
        }

        @Override
        public void redo() {
            database().redo();
        }
    }
}
