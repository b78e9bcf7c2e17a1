package app.rebound.trash;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.task.DirectTasks;
import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import app.rebound.testing.Stages;
import app.rebound.text.Messages;
import app.rebound.ui.Place;
import app.rebound.ui.Surroundings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The trash as somebody goes through it, by mouse and by keyboard.
@FxTest
class TrashScreenTest {
    @TempDir
    private Path folder;

    private final DirectTasks tasks = new DirectTasks();
    private Desk desk;
    private TrashController controller;

    @BeforeEach
    void prepare() {
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Surroundings surroundings(Locale language) {
        Surroundings plain = desk.book.surroundings(language);
        return new Surroundings(
                Messages.of(language), tasks, plain.navigator(), plain.shell(), plain.clock(), ZoneOffset.UTC);
    }

    private void open(Screen screen, Locale language) {
        Region root = screen.show(
                () -> {
                    controller = new TrashController(surroundings(language), desk.trash);
                    return controller.region();
                },
                1_000,
                700);
        assertThat(screen.run(() -> Accessible.problems(root))).isEmpty();
    }

    private List<Ref> three() {
        List<Ref> three = List.of(
                desk.event("Kick-off", "We began", List.of()), desk.person("Nadia", ""), desk.entry("", "Only words"));
        three.forEach(desk::putIntoTrash);
        return three;
    }

    private static ListView<?> list(Screen screen) {
        return screen.find("trash-list", ListView.class);
    }

    @Test
    void anEmptyTrashSaysWhatBelongsThere(Screen screen) {
        open(screen, Locale.ENGLISH);
        assertThat(screen.isShown("trash-empty")).isTrue();
        assertThat(screen.find("empty-trash", Button.class).isVisible()).isFalse();
    }

    @Test
    void theLastDeletedIsChosenAndComesBackByKeyboard(Screen screen) {
        three();
        open(screen, Locale.ENGLISH);
        assertThat(screen.find("page-subtitle", Label.class).getText()).isEqualTo("3 things");
        assertThat(list(screen).getSelectionModel().getSelectedIndex()).isZero();
        screen.run(() -> list(screen).requestFocus());
        screen.press(KeyCode.DOWN);
        screen.press(KeyCode.ENTER);
        assertThat(desk.people.all()).hasSize(1);
        assertThat(desk.book.notices()).containsExactly("“Nadia” is back under People. +undo");
        assertThat(list(screen).getItems()).hasSize(2);
        assertThat(screen.find("page-subtitle", Label.class).getText()).isEqualTo("2 things");
        screen.run(() -> {
            desk.database.undo();
            controller.reload();
        });
        assertThat(list(screen).getItems()).hasSize(3);
    }

    @Test
    void allThatComesBackLeavesTheEmptyTrash(Screen screen) {
        three();
        open(screen, Locale.ENGLISH);
        for (int i = 0; i < 3; i++) {
            screen.click("trash-restore");
        }
        assertThat(screen.isShown("trash-empty")).isTrue();
        assertThat(desk.trash.page(null, 10).count()).isZero();
    }

    @Test
    void deletingForGoodIsAskedFirst(Screen screen) {
        List<Ref> three = three();
        open(screen, Locale.ENGLISH);
        screen.click("trash-erase");
        screen.click("empty-trash");
        screen.run(() -> list(screen).requestFocus());
        screen.press(KeyCode.DELETE);
        var asked = new Place.Erase(three.getLast(), new Place.Trash());
        assertThat(desk.book.places()).containsExactly(asked, new Place.Erase(null, new Place.Trash()), asked);
        assertThat(desk.trash.page(null, 10).count()).isEqualTo(3);
    }

    @Test
    void aLongTrashIsReadAsOneGoesDownIt(Screen screen) {
        desk.database.write(tx -> {
            for (int i = 0; i < 1_000; i++) {
                tx.insert(
                        Noun.PERSON.table(),
                        tx.nextId(),
                        Map.of(
                                "name",
                                "Person " + i,
                                "deleted_at",
                                Instant.parse("2024-01-01T00:00:00Z")
                                        .plusSeconds(i)
                                        .atOffset(ZoneOffset.UTC)));
            }
            return true;
        });
        open(screen, Locale.ENGLISH);
        assertThat(list(screen).getItems()).hasSize(TrashController.PAGE);
        assertThat(screen.find("page-subtitle", Label.class).getText()).isEqualTo("1,000 things");
        for (int times = 0; times < 8; times++) {
            screen.run(() -> list(screen).scrollTo(list(screen).getItems().size() - 1));
            screen.run(() -> tasks.advance(Duration.ofSeconds(1)));
        }
        assertThat(list(screen).getItems()).hasSize(1_000).doesNotHaveDuplicates();
    }

    @Test
    void theTrashSpeaksFrench(Screen screen) {
        three();
        open(screen, Locale.FRENCH);
        assertThat(screen.find("page-title", Label.class).getText()).isEqualTo("Corbeille");
        assertThat(screen.find("trash-restore", Button.class).getText()).isEqualTo("Restaurer");
    }

    @Test
    void picturesAreTaken() {
        three();
        desk.putIntoTrash(desk.setback("The Harbour launch"));
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            Stages.picture(
                    () -> new TrashController(surroundings(language), desk.trash),
                    "trash-" + language.getLanguage() + (language.equals(Locale.FRENCH) ? "-dark" : "-light"),
                    language.equals(Locale.FRENCH));
        }
    }
}
