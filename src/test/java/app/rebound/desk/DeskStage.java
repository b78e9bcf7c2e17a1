package app.rebound.desk;

import app.rebound.db.Versions;
import app.rebound.people.PersonService;
import app.rebound.setback.SetbackKind;
import app.rebound.source.SourceService;
import app.rebound.testing.NoDialogs;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import app.rebound.timeline.Event;
import app.rebound.timeline.EventService;
import app.rebound.ui.Surroundings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;

/// A workbook with one setback, files to bring in, and the desk in a window.
final class DeskStage implements AutoCloseable {
    /// Four meetings of a series, one moved meeting, and one alone with two guests; the last has no date.
    static final String CALENDAR = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Example//EN
            BEGIN:VEVENT
            UID:standup@example.org
            DTSTART:20240304T090000Z
            RRULE:FREQ=WEEKLY;COUNT=4
            SUMMARY:Launch standup
            END:VEVENT
            BEGIN:VEVENT
            UID:client@example.org
            DTSTART:20240514T143000Z
            SUMMARY:Client cancels the order
            DESCRIPTION:They go with the other offer.
            ATTENDEE;CN=Nadia Verhelst:mailto:nadia@example.org
            ATTENDEE;CN=Jonas Adler:mailto:jonas@example.org
            END:VEVENT
            BEGIN:VEVENT
            UID:broken@example.org
            DTSTART:soon
            SUMMARY:Broken
            END:VEVENT
            END:VCALENDAR
            """;

    static final String LOG = """
            commit 1111111111111111111111111111111111111111
            Author: Ada Vale <ada@example.org>
            Date:   Mon Mar 4 10:15:30 2024 +0100

                Start the harbour

            commit 2222222222222222222222222222222222222222
            Author: Ada Vale <ada@example.org>
            Date:   Mon Mar 4 16:20:00 2024 +0100

                Cut the scope

            commit 3333333333333333333333333333333333333333
            Author: Jonas Adler <jonas@example.org>
            Date:   Wed Mar 6 09:00:00 2024 +0100

                Undo the cut
            """;

    final OpenBook book;
    final UUID setback;
    final EventService events;
    final PersonService people;
    final SourceService sources;
    final DeskService desk;
    final Dialogs dialogs = new Dialogs();
    final HeldTasks tasks = new HeldTasks();
    private final Path folder;

    DeskStage(Path folder) {
        this.folder = folder;
        book = new OpenBook(folder.resolve("workbook"));
        setback = book.addSetback("The Harbour launch", SetbackKind.PROJECT_CANCELLED, null);
        people = new PersonService(book.database());
        events = new EventService(book.database(), new Versions(), people);
        sources = new SourceService(book.database());
        desk = new DeskService(book.database(), sources, events, people);
    }

    DeskController controller(Locale language) {
        var plain = book.surroundings(language);
        var surroundings = new Surroundings(
                plain.messages(), tasks, plain.navigator(), plain.shell(), plain.clock(), plain.zone());
        return new DeskController(surroundings, desk, sources, events, people, book.setbacks(), dialogs);
    }

    /// Shows the desk with what was accepted, and these files on it.
    DeskController show(Screen screen, Path... files) {
        List<DeskController> made = new ArrayList<>();
        screen.show(
                () -> {
                    DeskController controller = controller(Locale.ENGLISH);
                    made.add(controller);
                    controller.open(null, List.of(files));
                    return controller.region();
                },
                1_000,
                900);
        if (files.length > 0) {
            fire(screen, "desk-accept");
        }
        return made.getFirst();
    }

    Path file(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> onLine() {
        return events.all(setback).stream().map(Event::title).toList();
    }

    static void fire(Screen screen, String id) {
        screen.run(() -> screen.find(id, ButtonBase.class).fire());
    }

    static String text(Screen screen, String id) {
        return screen.find(id, Labeled.class).getText();
    }

    @SuppressWarnings("unchecked")
    static ListView<DeskRow> things(Screen screen) {
        return screen.find("desk-things", ListView.class);
    }

    static List<String> titles(Screen screen) {
        return things(screen).getItems().stream()
                .map(row -> row.first().title()
                        + (row.isGroup() ? " x" + row.things().size() : ""))
                .toList();
    }

    static void look(Screen screen, int row) {
        screen.run(() -> things(screen).getSelectionModel().clearAndSelect(row));
    }

    @Override
    public void close() {
        book.close();
    }

    /// Answers with what a test chose before.
    static final class Dialogs extends NoDialogs {
        List<Path> files = List.of();
        Path target;

        @Override
        public Optional<Path> chooseFolder(String title) {
            return files.stream().findFirst();
        }

        @Override
        public Optional<Path> chooseTarget(String title, String name) {
            return Optional.ofNullable(target);
        }

        @Override
        public Optional<Path> chooseFile(String title) {
            return files.stream().findFirst();
        }

        @Override
        public List<Path> chooseFiles(String title) {
            return files;
        }
    }
}
