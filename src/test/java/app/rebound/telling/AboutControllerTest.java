package app.rebound.telling;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.feeling.FeelingVocabularyReader;
import app.rebound.id.IdSource;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import app.rebound.testing.Stages;
import app.rebound.ui.Place;
import app.rebound.wizard.Exercise;
import app.rebound.wizard.ExerciseKind;
import app.rebound.wizard.ExercisePanes;
import app.rebound.wizard.QuestionDeckReader;
import app.rebound.wizard.WizardContent;
import app.rebound.wizard.WizardController;
import app.rebound.wizard.WizardFrame;
import app.rebound.wizard.WizardSubject;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Under a page of writing one says which event it tells of; told over and over, another way is offered.
@FxTest
class AboutControllerTest {
    private static final String OUTSIDE = "colleague";
    private static final List<String> PAGES = List.of("what-happened", "rather-not", "takeaway", "own-part");
    private static final String LONG = "word ".repeat(BrakeService.FULL);

    @TempDir
    private Path folder;

    private OpenBook book;
    private UUID setback;
    private WizardController wizard;
    private boolean isOn = true;

    @BeforeEach
    void open() {
        book = new OpenBook(folder.resolve("workbook"));
        setback = book.addSetback("The Harbour launch", SetbackKind.PROJECT_CANCELLED, null);
        book.addEvent(setback, "The meeting in March", "3 March 2024");
        book.addEvent(setback, "The letter", null);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private WizardController page(Locale language, String exercise) {
        var surroundings = book.surroundings(language);
        Map<ExerciseKind, app.rebound.wizard.ExercisePane.Factory> panes = ExercisePanes.standard(
                surroundings,
                FeelingVocabularyReader.standard(),
                QuestionDeckReader.standard(),
                "project-cancelled",
                () -> {});
        wizard = new WizardController(
                surroundings,
                new WizardContent(book.program(), panes),
                book.answers(),
                IdSource.timeOrdered(),
                new WizardSubject(setback, "The Harbour launch", "A project cancelled", false),
                exercise,
                new WizardFrame(
                        _ -> {},
                        () -> {},
                        null,
                        () -> {},
                        false,
                        null,
                        new AboutController(
                                surroundings,
                                new BrakeService(book.database(), book.answers(), book.events()),
                                setback,
                                OUTSIDE,
                                () -> isOn)));
        return wizard;
    }

    private void choose(Screen window, int index) {
        window.run(() ->
                window.find("about-choose", ComboBox.class).getSelectionModel().select(index));
    }

    private void tellThreeTimes() {
        var brake = new BrakeService(book.database(), book.answers(), book.events());
        UUID meeting = book.events().all(setback).getFirst().id();
        for (String exercise : PAGES.subList(0, 3)) {
            book.answer(setback, exercise, LONG);
            UUID answer = book.answers().find(setback, exercise).orElseThrow().id();
            brake.link(new app.rebound.id.Ref(app.rebound.id.Noun.ANSWER, answer), List.of(meeting));
        }
    }

    @Test
    void theRowComesWithTheFirstWordsAndAnEventIsChosenTakenAwayAndUndone(Screen window) {
        Stages.show(() -> page(Locale.ENGLISH, "what-happened"));
        assertThat(window.isShown("about-choose")).isFalse();
        book.answer(setback, "what-happened", "They stopped it in March.");
        window.run(() -> wizard.reload());
        choose(window, 0);
        assertThat(Stages.words(window, "about-event-0")).isEqualTo("The meeting in March, 3 Mar 2024");
        choose(window, 0);
        assertThat(Stages.words(window, "about-event-1")).isEqualTo("The letter");
        assertThat(window.isShown("about-choose")).isFalse();
        window.run(() -> window.find("about-event-0", Button.class).fire());
        assertThat(Stages.words(window, "about-event-0")).isEqualTo("The letter");
        window.run(() -> {
            book.database().undo();
            wizard.reload();
        });
        assertThat(window.isShown("about-event-1")).isTrue();
        assertThat(window.isShown("about-often")).isFalse();
        assertThat(Accessible.problems(wizard.region())).isEmpty();
        assertThat(book.faults()).isEmpty();
    }

    @Test
    void theFourthAccountOffersToLookFromOutsideOrAtThePlan(Screen window) {
        tellThreeTimes();
        book.answer(setback, "own-part", LONG);
        Stages.show(() -> page(Locale.ENGLISH, "own-part"));
        assertThat(window.isShown("about-often")).isFalse();
        choose(window, 0);
        assertThat(window.isShown("about-often")).isTrue();
        window.run(() -> window.find("about-outside", Button.class).fire());
        window.run(() -> window.find("about-plan", Button.class).fire());
        assertThat(book.places()).containsExactly(new Place.Steps(setback, OUTSIDE), new Place.Plan());
        assertThat(Accessible.problems(wizard.region())).isEmpty();
        window.run(() -> window.find("about-leave", Button.class).fire());
        assertThat(window.isShown("about-often")).isFalse();
        assertThat(window.isShown("about-event-0")).isTrue();
    }

    @Test
    void writingBringsTheRowAndThenTheOffer(Screen window) {
        tellThreeTimes();
        Stages.show(() -> page(Locale.ENGLISH, "tell-a-friend"));
        assertThat(window.isShown("about-choose")).isFalse();
        write(window, "They stopped it.");
        assertThat(window.isShown("about-choose")).isTrue();
        choose(window, 0);
        assertThat(window.isShown("about-often")).isFalse();
        write(window, LONG);
        assertThat(window.isShown("about-often")).isTrue();
    }

    private void write(Screen window, String words) {
        window.click("answer-to-a-friend");
        window.type(words);
        window.run(() -> wizard.flush(() -> {}));
    }

    @Test
    void switchedOffItOffersNothing(Screen window) {
        isOn = false;
        tellThreeTimes();
        book.answer(setback, "own-part", LONG);
        Stages.show(() -> page(Locale.ENGLISH, "own-part"));
        choose(window, 0);
        assertThat(window.isShown("about-event-0")).isTrue();
        assertThat(window.isShown("about-often")).isFalse();
    }

    @Test
    void theTrackOfWritingHasNoSuchRow(Screen window) {
        book.answer(setback, "write-it-out", LONG);
        Stages.show(() -> page(Locale.ENGLISH, "write-it-out"));
        assertThat(window.isShown("about-choose")).isFalse();
    }

    @Test
    void theViewFromOutsideIsAnExerciseOfTheProgram() {
        assertThat(book.program().exercise(OUTSIDE)).map(Exercise::kind).contains(ExerciseKind.READING);
    }

    @Test
    void pictures(Screen window) {
        tellThreeTimes();
        book.answer(setback, "own-part", LONG);
        Stages.show(() -> page(Locale.ENGLISH, "own-part"));
        choose(window, 0);
        Stages.picture(() -> page(Locale.FRENCH, "own-part"), "telling-often-fr-dark", true);
        Stages.picture(() -> page(Locale.ENGLISH, "own-part"), "telling-often-en-light", false);
        assertThat(Accessible.problems(page(Locale.FRENCH, "own-part").region()))
                .isEmpty();
    }
}
