package app.rebound.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import app.rebound.timeline.Mark;
import app.rebound.timeline.Stage;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The people of a workbook as somebody keeps them.
@FxTest
class PeopleScreenTest {
    @TempDir
    private Path folder;

    private Stage stage;
    private PeopleController controller;

    private void open(Screen screen, Locale language, Runnable prepare) {
        stage = new Stage(folder, language);
        prepare.run();
        screen.show(
                () -> {
                    controller = new PeopleController(stage.surroundings, stage.people);
                    return controller.region();
                },
                1_000,
                700);
    }

    private void openTwo(Screen screen) {
        open(screen, Locale.ENGLISH, () -> {
            stage.add("May 2023", "Kick-off", Mark.NONE, "Nadia", "Jonas");
            stage.add("June 2023", "Budget", Mark.NONE, "Nadia");
        });
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private static ListView<?> list(Screen screen) {
        return screen.find("people-list", ListView.class);
    }

    private static void pick(Screen screen, int row) {
        screen.run(() -> list(screen).getSelectionModel().clearAndSelect(row));
    }

    @Test
    void somebodyIsAddedAndStoredOnceTheyHaveAName(Screen screen) {
        open(screen, Locale.ENGLISH, () -> {});
        assertThat(screen.isShown("people-empty")).isTrue();
        screen.click("add-first-person");
        assertThat(screen.find("person-name", TextField.class).isFocused()).isTrue();
        screen.fill("person-relation", "Our client");
        stage.pause(screen);
        assertThat(stage.people.all()).isEmpty();
        screen.click("person-name");
        screen.type("Nadia");
        screen.fill("person-pseudonym", "the client");
        screen.fill("person-nicknames", "Nad, N. Claes");
        screen.click("person-note");
        screen.type("Fair");
        stage.pause(screen);
        assertThat(stage.people.all()).hasSize(1).first().satisfies(person -> {
            assertThat(person.name()).isEqualTo("Nadia");
            assertThat(person.relation()).isEqualTo("Our client");
            assertThat(person.pseudonym()).isEqualTo("the client");
            assertThat(person.nicknames()).containsExactly("Nad", "N. Claes");
            assertThat(person.note()).isEqualTo("Fair");
        });
    }

    @Test
    void theFormSaysInHowManyEventsSomebodyIs(Screen screen) {
        openTwo(screen);
        pick(screen, 1);
        assertThat(screen.find("person-name", TextField.class).getText()).isEqualTo("Nadia");
        assertThat(screen.find("person-events", Label.class).getText()).isEqualTo("In 2 events");
    }

    @Test
    void aChangeIsSavedBeforeSomebodyElseIsShownAndUndoTakesItBack(Screen screen) {
        openTwo(screen);
        pick(screen, 0);
        screen.fill("person-name", "Jonathan");
        pick(screen, 1);
        assertThat(stage.people.all()).extracting(Person::name).containsExactly("Jonathan", "Nadia");
        assertThat(screen.find("person-name", TextField.class).getText()).isEqualTo("Nadia");
        screen.run(() -> {
            stage.surroundings.shell().undo();
            controller.reload();
        });
        assertThat(stage.people.all()).extracting(Person::name).containsExactly("Jonas", "Nadia");
    }

    @Test
    void deletingOffersUndo(Screen screen) {
        openTwo(screen);
        pick(screen, 0);
        screen.run(() -> list(screen).requestFocus());
        screen.press(KeyCode.DELETE);
        assertThat(stage.people.all()).extracting(Person::name).containsExactly("Nadia");
        assertThat(stage.notices).containsExactly("Person deleted.");
        screen.run(() -> {
            stage.surroundings.shell().undo();
            controller.reload();
        });
        assertThat(list(screen).getItems()).hasSize(2);
    }

    @Test
    void anEmptiedNameSaysSoAndTheStoredOneStays(Screen screen) {
        openTwo(screen);
        pick(screen, 0);
        screen.fill("person-name", "");
        assertThat(screen.isShown("person-name-error")).isTrue();
        stage.pause(screen);
        assertThat(stage.people.all()).extracting(Person::name).containsExactly("Jonas", "Nadia");
    }

    @Test
    void peopleSpeakFrench(Screen screen) {
        open(screen, Locale.FRENCH, () -> stage.add("May 2023", "Kick-off", Mark.NONE, "Nadia"));
        assertThat(screen.find("page-title", Label.class).getText()).isEqualTo("Personnes");
        pick(screen, 0);
        assertThat(screen.find("person-events", Label.class).getText()).isEqualTo("Dans 1 événement");
    }
}
