package app.rebound.timeline;

import app.rebound.db.Versions;
import app.rebound.fault.WorkbookException;
import app.rebound.people.PersonService;
import app.rebound.setback.SetbackDraft;
import app.rebound.setback.SetbackKind;
import app.rebound.setback.SetbackService;
import app.rebound.task.DirectTasks;
import app.rebound.testing.Screen;
import app.rebound.testing.TestClock;
import app.rebound.testing.TestVault;
import app.rebound.text.Messages;
import app.rebound.time.DateReader;
import app.rebound.time.DateStatement;
import app.rebound.time.Reading;
import app.rebound.ui.Autosave;
import app.rebound.ui.Surroundings;
import app.rebound.vault.Workbook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// A workbook on the disk with one setback, and the services that its screens need.
public final class Stage implements AutoCloseable {
    public final TestClock clock = new TestClock();
    public final DirectTasks tasks = new DirectTasks();
    public final Messages messages;
    public final Workbook workbook;
    public final PersonService people;
    public final EventService events;
    public final SetbackService setbacks;
    public final UUID setback;
    public final List<String> notices = new ArrayList<>();

    /// Where the screen went.
    public final List<app.rebound.ui.Place> places = new ArrayList<>();

    public final List<WorkbookException> faults = new ArrayList<>();
    public final List<Runnable> retries = new ArrayList<>();
    public final Surroundings surroundings;
    public AxisSource.Reasons reasons = _ -> List.of();
    public @Nullable SheetOutlet files;

    public Stage(Path folder, Locale language) {
        messages = Messages.of(language);
        workbook = TestVault.at(clock).create(folder.resolve("workbook"));
        people = new PersonService(workbook.database());
        events = new EventService(workbook.database(), new Versions(), people);
        setbacks = new SetbackService(workbook.database());
        setback = addSetback("The Harbour launch");
        surroundings = new Surroundings(messages, tasks, places::add, new Shell(), clock, ZoneOffset.UTC);
    }

    public UUID addSetback(String title) {
        return setbacks.add(new SetbackDraft(title, SetbackKind.PROJECT_CANCELLED, null), "recovery");
    }

    /// Adds an event of the setback.
    ///
    /// @param when empty for none
    public UUID add(String when, String title, Mark mark, String... names) {
        return events.add(new EventDraft(
                title,
                when.isEmpty() ? Timing.NONE : Timing.of(date(when)),
                mark,
                null,
                null,
                Event.Details.EMPTY,
                List.of(names),
                List.of(setback)));
    }

    public static DateStatement date(String typed) {
        var reading = new DateReader(Messages.of(Locale.ENGLISH)).read(typed, LocalDate.of(2024, 4, 18));
        return ((Reading.Understood) reading).statement();
    }

    /// The only event of the setback.
    public Event only() {
        List<Event> all = events.all(setback);
        if (all.size() != 1) {
            throw new AssertionError("not one event but " + all.size());
        }
        return all.getFirst();
    }

    /// The screen of the timeline.
    ///
    /// @param setback null for the one worked on last
    public TimelineController timeline(@Nullable UUID setback) {
        return new TimelineController(
                surroundings,
                events,
                people,
                setbacks,
                new AxisSource(new AxisLookService(workbook.database()), reasons, files),
                setback);
    }

    /// Shows the timeline in a window of 1000 x 900.
    public TimelineController show(Screen screen) {
        var made = new AtomicReference<TimelineController>();
        screen.show(
                () -> {
                    made.set(timeline(null));
                    return made.get().region();
                },
                1_000,
                900);
        return made.get();
    }

    /// Lets the pause go by after which what was typed into `screen` is saved.
    public void pause(Screen screen) {
        screen.run(() -> tasks.advance(Autosave.PAUSE));
    }

    @Override
    public void close() {
        workbook.close();
    }

    private final class Shell implements Surroundings.ShellCommands {
        @Override
        public void showFault(WorkbookException fault, Runnable retry) {
            faults.add(fault);
            retries.add(retry);
        }

        @Override
        public void showNotice(String words, boolean offersUndo) {
            notices.add(words);
        }

        @Override
        public void openPalette() {}

        @Override
        public void undo() {
            workbook.database().undo();
        }

        @Override
        public void redo() {
            workbook.database().redo();
        }
    }
}
