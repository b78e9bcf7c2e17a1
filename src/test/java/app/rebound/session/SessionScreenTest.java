package app.rebound.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.CardTypes;
import app.rebound.card.Card;
import app.rebound.card.CardDraft;
import app.rebound.card.CardService;
import app.rebound.setback.SetbackKind;
import app.rebound.task.DirectTasks;
import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.NoDialogs;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import app.rebound.ui.Surroundings;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A debrief session as somebody plans it and works on it.
@FxTest
class SessionScreenTest {
    @TempDir
    private Path folder;

    private OpenBook book;
    private CardService cards;
    private UUID setback;
    private Surroundings surroundings;
    private SessionController controller;

    @BeforeEach
    void open() {
        book = new OpenBook(folder.resolve("workbook"));
        cards = new CardService(book.database(), CardTypes.all());
        setback = book.addSetback("The Harbour launch", SetbackKind.PROJECT_CANCELLED, null);
        surroundings = book.surroundings(Locale.ENGLISH);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private void show(Screen screen) {
        screen.show(
                () -> {
                    controller = new SessionController(surroundings, cards, new Chosen(), setback);
                    return controller.region();
                },
                900,
                1000);
    }

    private Card session() {
        UUID id = cards.add(CardDraft.empty(WorkSession.TYPE, setback)
                .with(WorkSession.TITLE, "Debrief")
                .with(WorkSession.PLANNED_ON, LocalDate.of(2024, 4, 27))
                .with(WorkSession.PLANNED_AT, "9h")
                .with(WorkSession.PLANNED_MINUTES, new BigDecimal(90)));
        return cards.find(WorkSession.TYPE, id).orElseThrow();
    }

    private void pass(Screen screen, int minutes) {
        for (int i = 0; i < minutes; i++) {
            screen.run(() -> {
                book.clock().advance(Duration.ofMinutes(1));
                ((DirectTasks) surroundings.tasks()).advance(Duration.ofSeconds(1));
            });
        }
    }

    private static void fire(Screen screen, String id) {
        screen.run(() -> screen.find(id, Button.class).fire());
    }

    private SittingLog log(Card session) {
        return SessionModel.log(cards.find(WorkSession.TYPE, session.id()).orElseThrow());
    }

    @Test
    void timeIsKeptOverSeveralSittings(Screen screen) {
        Card session = session();
        show(screen);
        fire(screen, "session-start-" + session.id());
        pass(screen, 40);
        screen.run(() -> controller.flush(() -> {}));
        assertThat(log(session).text()).isEqualTo("2024-04-18 40");
        fire(screen, "session-pause");
        pass(screen, 20);
        fire(screen, "session-pause");
        pass(screen, 15);
        assertThat(screen.run(() -> screen.find("session-rest", Label.class).isVisible()))
                .isTrue();
        fire(screen, "session-end");
        assertThat(log(session).text()).isEqualTo("2024-04-18 55");
        fire(screen, "session-start-" + session.id());
        pass(screen, 10);
        fire(screen, "session-end");
        assertThat(log(session).sittings()).hasSize(2);
        assertThat(screen.run(() ->
                        screen.find("session-kept-" + session.id(), Label.class).getText()))
                .isEqualTo("2 sittings · 1 h 5 min");
        assertThat(screen.run(() -> Accessible.problems(controller.region()))).isEmpty();
        book.database().undo();
        assertThat(log(session).text()).isEqualTo("2024-04-18 55");
    }

    @Test
    void thePlanIsSavedForACalendar(Screen screen) throws IOException {
        Card session = session();
        show(screen);
        fire(screen, "session-calendar-" + session.id());
        assertThat(Files.readString(folder.resolve("debrief.ics")))
                .contains("SUMMARY:Debrief", "DTSTART:20240427T090000Z", "DTEND:20240427T103000Z");
        assertThat(book.notices()).containsExactly("Saved as debrief.ics");
    }

    @Test
    void withoutADayThereIsNothingToSaveForACalendar(Screen screen) {
        UUID id = cards.add(CardDraft.empty(WorkSession.TYPE, setback).with(WorkSession.TITLE, "Some day"));
        show(screen);
        assertThat(screen.run(() ->
                        screen.find("session-calendar-" + id, Button.class).isDisabled()))
                .isTrue();
    }

    @Test
    void theClockStopsWhenThePageIsLeft(Screen screen) {
        Card session = session();
        show(screen);
        fire(screen, "session-start-" + session.id());
        pass(screen, 5);
        screen.run(() -> {
            controller.flush(() -> {});
            controller.dispose();
        });
        pass(screen, 30);
        assertThat(log(session).minutes()).isEqualTo(5);
    }

    /// Always chooses the same file.
    private final class Chosen extends NoDialogs {
        @Override
        public Optional<Path> chooseTarget(String title, String name) {
            return Optional.of(folder.resolve(name));
        }
    }
}
