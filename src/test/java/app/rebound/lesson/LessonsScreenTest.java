package app.rebound.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.card.Card;
import app.rebound.card.CardDraft;
import app.rebound.plan.StepToTake;
import app.rebound.reason.HarbourReasons;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import app.rebound.testing.Stages;
import app.rebound.ui.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lessons as somebody writes them, looks again, and goes back to where they came from.
@FxTest
class LessonsScreenTest {
    @TempDir
    private Path folder;

    private OpenBook book;
    private HarbourReasons harbour;
    private LessonsController controller;

    @BeforeEach
    void open() {
        book = new OpenBook(folder.resolve("workbook"));
        harbour = new HarbourReasons(book);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private LessonsController make(UUID of, boolean isOwnScreen, Locale language) {
        return new LessonsController(
                book.surroundings(language), harbour.lessons(), harbour.cards(), book.setbacks(), of, isOwnScreen);
    }

    private void show(UUID of, boolean isOwnScreen) {
        controller = Stages.show(() -> make(of, isOwnScreen, Locale.ENGLISH));
    }

    private List<UUID> shown(Screen screen) {
        return screen.run(() -> ((ListView<?>) screen.find("lesson-list", ListView.class))
                .getItems().stream().map(row -> ((LessonRow) row).id()).toList());
    }

    private Card card(UUID id) {
        return harbour.cards().find(Lesson.TYPE, id).orElseThrow();
    }

    @Test
    void aNewLessonGetsItsDaysAndShowsThem(Screen screen) {
        UUID setback = book.addSetback("The grant", SetbackKind.FIRED, null);
        show(setback, false);
        screen.click("lesson-add");
        screen.type("Ask a friend to read it first");
        screen.run(() -> controller.flush(() -> {}));
        Card stored = harbour.cards().of(Lesson.TYPE, setback).getFirst();
        assertThat(stored.values().day(Lesson.CHECK_1)).isEqualTo(LocalDate.of(2024, 5, 18));
        assertThat(screen.find("lesson-check-1", TextField.class).getText()).isEqualTo("18 May 2024");
        screen.fill("lesson-check-3", "1 September 2024");
        screen.run(() -> controller.flush(() -> {}));
        assertThat(card(stored.id()).values().day(Lesson.CHECK_3)).isEqualTo(LocalDate.of(2024, 9, 1));
        assertThat(card(stored.id()).values().day(Lesson.CHECK_12)).isEqualTo(LocalDate.of(2025, 4, 18));
    }

    @Test
    void aStepIsMadeOfALessonAndUndoTakesItAway(Screen screen) {
        show(null, true);
        screen.run(() -> controller.open(harbour.id("ask")));
        assertThat(steps(screen)).isEmpty();
        screen.run(() -> screen.find("lesson-make-step", Button.class).fire());
        Card step = harbour.cards().all(StepToTake.TYPE).getFirst();
        assertThat(step.title()).isEqualTo(card(harbour.id("ask")).title());
        assertThat(screen.find("lesson-step-" + step.id(), Button.class).getText())
                .isEqualTo(step.title());
        screen.run(() -> screen.find("lesson-step-" + step.id(), Button.class).fire());
        assertThat(book.places()).containsExactly(new Place.Plan());
        book.database().undo();
        screen.run(controller::reload);
        assertThat(steps(screen)).isEmpty();
    }

    private static List<Node> steps(Screen screen) {
        return screen.lookup(".lesson-link").queryAll().stream()
                .filter(node -> node.getId().startsWith("lesson-step-"))
                .toList();
    }

    @Test
    void whatWaitsComesFirstAndIsAnswered(Screen screen) {
        show(null, true);
        assertThat(shown(screen)).containsExactly(harbour.id("finance"), harbour.id("ask"), harbour.id("ready"));
        screen.run(() -> controller.open(harbour.id("ask")));
        assertThat(isAsked(screen)).isFalse();
        screen.run(() -> controller.open(harbour.id("finance")));
        assertThat(isAsked(screen)).isTrue();
        screen.run(() -> screen.find("lesson-held-1-partly", ToggleButton.class).fire());
        screen.run(() -> controller.flush(() -> {}));
        assertThat(card(harbour.id("finance")).values().choice(Lesson.HELD_1)).isEqualTo("partly");
        assertThat(harbour.lessons().due(LocalDate.of(2024, 4, 18))).isEmpty();
        assertThat(shown(screen)).containsExactly(harbour.id("ask"), harbour.id("finance"), harbour.id("ready"));
    }

    /// Whether the form asks how it went after a month.
    private static boolean isAsked(Screen screen) {
        return screen.run(() -> {
            boolean isSeen = true;
            for (Node node = screen.find("lesson-held-1-yes", Node.class); node != null; node = node.getParent()) {
                isSeen &= node.isVisible();
            }
            return isSeen;
        });
    }

    @Test
    void oneClickLeadsBackToTheReasonAndToTheEvent(Screen screen) {
        harbour.lessons().follow(harbour.id("ask"), harbour.id("silent"));
        show(null, true);
        screen.run(() -> controller.open(harbour.id("ask")));
        screen.run(() -> screen.find("lesson-reason-" + harbour.id("silent"), Button.class)
                .fire());
        screen.run(() ->
                screen.find("lesson-event-" + harbour.id("left"), Button.class).fire());
        assertThat(book.places())
                .containsExactly(
                        new Place.Reasons(harbour.setback(), harbour.id("silent")),
                        new Place.Timeline(harbour.setback(), harbour.id("left")));
    }

    @Test
    @SuppressWarnings("unchecked")
    void reasonsAreLinkedAndUnlinked(Screen screen) {
        show(null, true);
        screen.run(() -> controller.open(harbour.id("ready")));
        LessonChain before = harbour.lessons().chain(harbour.id("ready")).orElseThrow();
        screen.run(() -> screen.find("lesson-follow", ComboBox.class)
                .setValue(before.others().getFirst()));
        assertThat(harbour.lessons().chain(harbour.id("ready")).orElseThrow().from())
                .hasSize(2);
        screen.run(() -> screen.find("lesson-unfollow-" + harbour.id("tests"), Button.class)
                .fire());
        assertThat(harbour.lessons().chain(harbour.id("ready")).orElseThrow().from())
                .extracting(from -> from.reason().id())
                .containsExactly(before.others().getFirst().id());
    }

    @Test
    void theListIsFilteredBySetbackAndState(Screen screen) {
        UUID other = book.addSetback("The grant", SetbackKind.FIRED, null);
        UUID held = harbour.cards()
                .add(CardDraft.empty(Lesson.TYPE, other)
                        .with(Lesson.TITLE, "Two readers")
                        .with(Lesson.STATE, "holds"));
        show(null, true);
        screen.click("lesson-filter-holds");
        assertThat(shown(screen)).containsExactly(held);
        screen.click("lesson-filter-due");
        assertThat(shown(screen)).containsExactly(harbour.id("finance"));
        screen.click("lesson-filter-dropped");
        assertThat(screen.isShown("lesson-none")).isTrue();
        screen.click("lesson-filter-all");
        screen.run(() -> screen.find("lesson-filter-setback", ComboBox.class)
                .getSelectionModel()
                .select(1));
        assertThat(shown(screen)).containsExactly(held);
    }

    @Test
    void aLessonIsDeletedAndBroughtBack(Screen screen) {
        show(null, true);
        screen.run(() -> controller.open(harbour.id("ask")));
        screen.click("delete-lesson");
        assertThat(shown(screen)).doesNotContain(harbour.id("ask"));
        assertThat(screen.isShown("lesson-form")).isFalse();
        screen.run(() -> {
            book.database().undo();
            controller.reload();
        });
        assertThat(shown(screen)).contains(harbour.id("ask"));
    }

    @Test
    void withoutLessonsItSaysWhatBelongsHere(Screen screen) {
        UUID setback = book.addSetback("The grant", SetbackKind.FIRED, null);
        show(setback, false);
        assertThat(screen.isShown("lesson-empty")).isTrue();
        screen.click("lesson-add");
        screen.press(KeyCode.ESCAPE);
        assertThat(harbour.cards().of(Lesson.TYPE, setback)).isEmpty();
        assertThat(screen.isShown("lesson-empty")).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aHundredThousandAreListed(Screen screen) {
        show(null, true);
        // Not stored: each stored row is hashed, which takes a minute for so many.
        var many = IntStream.range(0, 100_000)
                .mapToObj(i -> new LessonRow(UUID.randomUUID(), harbour.setback(), "Lesson " + i, "", List.of()))
                .toList();
        screen.run(() -> ((ListView<LessonRow>) screen.find("lesson-list", ListView.class))
                .getItems()
                .setAll(many));
        assertThat(shown(screen)).hasSize(100_000);
        assertThat(screen.run(
                        () -> controller.region().lookupAll(".lesson-cell").size()))
                .isBetween(1, 60);
    }

    @Test
    void thousandsAreRead(Screen screen) {
        harbour.cards().act("undo.card.add", tx -> {
            for (int i = 0; i < 3_000; i++) {
                tx.insert(
                        "lesson",
                        tx.nextId(),
                        Map.of("setback_id", harbour.setback(), "title", "Lesson " + i, "place", 10.0 + i));
            }
        });
        show(null, true);
        assertThat(shown(screen)).hasSize(3_003);
    }

    @Test
    void everythingHasANameForAScreenReader(Screen screen) {
        show(null, true);
        screen.run(() -> controller.open(harbour.id("finance")));
        assertThat(screen.run(() -> Accessible.problems(controller.region()))).isEmpty();
    }

    @Test
    void itIsPictured() {
        book.addSetback("The grant", SetbackKind.FIRED, null);
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            for (boolean isDark : new boolean[] {false, true}) {
                Stages.picture(
                        () -> {
                            var made = make(null, true, language);
                            made.open(harbour.id("finance"));
                            return made;
                        },
                        "lessons-" + language.getLanguage() + (isDark ? "-dark" : "-light"),
                        isDark);
            }
        }
    }
}
