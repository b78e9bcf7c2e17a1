package app.rebound.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import app.rebound.timeline.Stage;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The support circle as somebody draws and walks it.
@FxTest
class CircleScreenTest {
    @TempDir
    private Path folder;

    private Stage stage;
    private PeopleController controller;

    private void open(Screen screen, Locale language, boolean isStep, Runnable prepare) {
        stage = new Stage(folder, language);
        prepare.run();
        screen.show(
                () -> {
                    controller = new PeopleController(stage.surroundings, stage.people, isStep);
                    return controller.region();
                },
                1_000,
                900);
    }

    private UUID add(String name, @Nullable Nearness nearness, @Nullable Lift lift) {
        return stage.people.add(
                new PersonDraft(name, "", "", "", new Support(nearness, lift, Set.of(Gift.COMFORT), true, null)));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private static Button name(Screen screen, UUID id) {
        return screen.find("circle-" + id, Button.class);
    }

    private static double middle(Screen screen, UUID id) {
        Node name = name(screen, id);
        return screen.run(() -> name.localToScene(name.getBoundsInLocal()).getCenterX());
    }

    @Test
    void anEmptyCircleSaysWhatBelongsThereAndSomebodyIsAddedAndPlaced(Screen screen) {
        open(screen, Locale.ENGLISH, true, () -> {});
        assertThat(screen.isShown("circle-empty")).isTrue();
        screen.run(controller::focusFirst);
        assertThat(screen.find("add-person", Button.class).isFocused()).isTrue();
        screen.click("add-person");
        screen.type("Nadia");
        screen.click("person-nearness-near");
        screen.click("person-lift-lifts");
        screen.click("person-gives-candour");
        stage.pause(screen);
        Person nadia = stage.people.all().getFirst();
        assertThat(nadia.support())
                .isEqualTo(new Support(Nearness.NEAR, Lift.LIFTS, Set.of(Gift.CANDOUR), false, null));
        assertThat(screen.isShown("circle-empty")).isFalse();
        assertThat(name(screen, nadia.id()).getAccessibleText()).isEqualTo("Nadia, Near, Lifts me, Gives candour");
        screen.run(() -> {
            stage.surroundings.shell().undo();
            controller.reload();
        });
    }

    @Test
    void thoseWhoLiftStandRightAndThoseWhoDrainLeft(Screen screen) {
        UUID[] ids = new UUID[3];
        open(screen, Locale.ENGLISH, true, () -> {
            ids[0] = add("Ann", Nearness.NEAR, Lift.LIFTS);
            ids[1] = add("Bob", Nearness.FAR, Lift.DRAINS);
            ids[2] = add("Cem", null, null);
        });
        assertThat(middle(screen, ids[0])).isGreaterThan(middle(screen, ids[1]) + 100);
        assertThat(screen.isShown("circle-apart")).isTrue();
        assertThat(screen.run(() -> Accessible.problems(controller.region()))).isEmpty();
    }

    @Test
    void arrowsWalkFromNameToNameAndEnterOpensOne(Screen screen) {
        UUID[] ids = new UUID[2];
        open(screen, Locale.ENGLISH, true, () -> {
            ids[0] = add("Ann", Nearness.NEAR, Lift.LIFTS);
            ids[1] = add("Bob", Nearness.NEAR, Lift.DRAINS);
        });
        screen.run(controller::focusFirst);
        assertThat(name(screen, ids[0]).isFocused()).isTrue();
        screen.press(KeyCode.LEFT);
        assertThat(name(screen, ids[1]).isFocused()).isTrue();
        assertThat(name(screen, ids[0]).isFocusTraversable()).isFalse();
        screen.press(KeyCode.SPACE);
        assertThat(screen.find("person-name", TextField.class).getText()).isEqualTo("Bob");
    }

    @Test
    void theScreenOfPeopleShowsListOrCircle(Screen screen) {
        UUID[] ids = new UUID[1];
        open(screen, Locale.FRENCH, false, () -> ids[0] = add("Ann", Nearness.MIDDLE, Lift.BOTH));
        assertThat(screen.isShown("people-list")).isTrue();
        screen.click("people-as-circle");
        assertThat(screen.isShown("people-list")).isFalse();
        assertThat(name(screen, ids[0]).getAccessibleText())
                .isEqualTo("Ann, Entre les deux, Les deux, Donne du réconfort, Est passé par là");
        screen.run(() -> name(screen, ids[0]).fire());
        assertThat(screen.find("person-name", TextField.class).getText()).isEqualTo("Ann");
        assertThat(screen.run(() -> Accessible.problems(controller.region()))).isEmpty();
        screen.click("people-as-list");
        assertThat(screen.isShown("people-list")).isTrue();
        assertThat(screen.find("person-name", TextField.class).getText()).isEqualTo("Ann");
    }

    @Test
    void veryManyAreDrawn(Screen screen) {
        open(screen, Locale.ENGLISH, true, () -> {
            for (int i = 0; i < 120; i++) {
                add(
                        "Person number " + i,
                        i % 2 == 0 ? Nearness.NEAR : Nearness.FAR,
                        i % 3 == 0 ? Lift.LIFTS : Lift.DRAINS);
            }
        });
        assertThat(screen.run(
                        () -> controller.region().lookupAll(".circle-name").size()))
                .isEqualTo(120);
    }
}
