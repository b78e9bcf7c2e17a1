package app.rebound.trash;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.db.Database;
import app.rebound.fault.WorkbookException;
import app.rebound.id.Ref;
import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import app.rebound.testing.Stages;
import app.rebound.ui.Place;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is said before something is deleted for good, and after.
@FxTest
class EraseScreenTest {
    private static final Place BACK = new Place.People();

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void prepare() {
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private EraseController controller(Locale language, @Nullable Ref ref, Copies copies) {
        return new EraseController(desk.book.surroundings(language), desk.trash, copies, ref, BACK);
    }

    private void open(Screen screen, @Nullable Ref ref) {
        open(screen, ref, desk);
    }

    private void open(Screen screen, @Nullable Ref ref, Copies copies) {
        Region root = screen.show(() -> controller(Locale.ENGLISH, ref, copies).region(), 1_000, 800);
        assertThat(screen.run(() -> Accessible.problems(root))).isEmpty();
    }

    private static String words(Screen screen, String id) {
        return screen.find(id, Label.class).getText();
    }

    private Ref harbour() {
        Ref setback = desk.setback("The Harbour launch");
        desk.book.answer(setback.id(), "the-moment", "I froze");
        desk.book.answers().keepVersion(setback.id(), "the-moment");
        desk.event("Kick-off", "We began", List.of("Nadia", "Jonas"), setback);
        desk.event("Talk", "We talked", List.of("Nadia"), setback);
        return setback;
    }

    private void twoCopies() {
        desk.copies.add(new Copy("rebound-2024-04-17.backup", Instant.parse("2024-04-17T20:14:00Z")));
        desk.copies.add(new Copy("rebound-2024-04-10.backup", Instant.parse("2024-04-10T19:02:00Z")));
    }

    @Test
    void itSaysWhatGoesWhatStaysAndThatItCannotBeTakenBack(Screen screen) {
        open(screen, harbour());
        assertThat(words(screen, "erase-question")).isEqualTo("Delete the setback “The Harbour launch” for good?");
        assertThat(screen.find("erase-along", Label.class).getParent().getChildrenUnmodifiable())
                .extracting(node -> ((Label) node).getText())
                .containsExactly(
                        "This goes with it",
                        "1 answer",
                        "2 events that belong to no other setback",
                        "1 earlier version");
        assertThat(words(screen, "erase-left"))
                .isEqualTo("2 other things are linked to it. They stay, without the link.");
        assertThat(words(screen, "erase-final")).startsWith("This cannot be taken back.");
        assertThat(words(screen, "erase-copies")).isEqualTo("No backup holds it.");
    }

    @Test
    void keepingItIsTheFirstAnswerAndChangesNothing(Screen screen) {
        Ref person = desk.person("Nadia", "");
        open(screen, person);
        assertThat(screen.find("erase-keep", Button.class).isFocused()).isTrue();
        assertThat(screen.isShown("erase-named")).isTrue();
        screen.click("erase-keep");
        assertThat(desk.book.places()).containsExactly(BACK);
        assertThat(desk.people.all()).hasSize(1);
    }

    @Test
    void onceItIsGoneTheBackupsThatHoldItAreNamedAndCanBeRemoved(Screen screen) {
        Ref setback = harbour();
        twoCopies();
        open(screen, setback);
        assertThat(words(screen, "erase-copies")).startsWith("2 backups hold it too.");
        assertThat(screen.isShown("erase-remove-copies")).isFalse();
        screen.click("erase-do");
        assertThat(words(screen, "erase-done")).isEqualTo("It is gone for good");
        assertThat(desk.book.setbacks().all()).isEmpty();
        assertThat(desk.compactions).hasSize(1);
        assertThat(words(screen, "erase-copies")).isEqualTo("2 backups still hold it");
        assertThat(screen.find("erase-copies", Label.class).getParent().getChildrenUnmodifiable().stream()
                        .filter(Label.class::isInstance)
                        .map(node -> ((Label) node).getText()))
                .contains("Yesterday, 20:14 · rebound-2024-04-17.backup");
        screen.click("erase-remove-copies");
        assertThat(desk.copies).isEmpty();
        assertThat(words(screen, "erase-copies")).isEqualTo("Those backups are removed.");
        screen.click("erase-leave");
        assertThat(desk.book.places()).containsExactly(BACK);
    }

    @Test
    void theWholeTrashIsAskedForByItsCount(Screen screen) {
        desk.putIntoTrash(desk.person("Nadia", ""));
        desk.putIntoTrash(desk.entry("", "Words"));
        open(screen, null);
        assertThat(words(screen, "erase-question")).isEqualTo("Delete all 2 things in the trash for good?");
        screen.click("erase-do");
        assertThat(desk.trash.page(null, 10).count()).isZero();
    }

    @Test
    void whatIsGoneAlreadyIsNotAskedFor(Screen screen) {
        Ref person = desk.person("Nadia", "");
        desk.trash.erase(List.of(person));
        open(screen, person);
        assertThat(desk.book.places()).containsExactly(BACK);
        open(screen, null);
        assertThat(desk.book.places()).containsExactly(BACK, BACK);
    }

    @Test
    void backupsThatCannotBeReadAreSaidNotHidden(Screen screen) {
        open(screen, desk.person("Nadia", ""), new Copies() {
            @Override
            public List<Copy> holding(Collection<Ref> refs) {
                throw new WorkbookException.Closed(null);
            }

            @Override
            public void remove(List<Copy> copies) {}
        });
        assertThat(words(screen, "erase-copies")).startsWith("Your backups could not be looked through.");
        assertThat(desk.book.faults()).hasSize(1);
    }

    @Test
    void aDiskThatRefusesLeavesTheQuestionStanding(Screen screen) {
        Ref person = desk.person("Nadia", "");
        open(screen, person);
        Database database = desk.database;
        screen.run(database::close);
        screen.click("erase-do");
        assertThat(desk.book.faults()).hasSize(1);
        assertThat(screen.find("erase-do", Node.class).isDisabled()).isFalse();
        assertThat(screen.isShown("erase-done")).isFalse();
    }

    @Test
    void picturesAreTaken() {
        Ref setback = harbour();
        twoCopies();
        Stages.picture(() -> controller(Locale.ENGLISH, setback, desk), "erase-en-light", false);
        Stages.picture(() -> controller(Locale.FRENCH, setback, desk), "erase-fr-dark", true);
        Stages.picture(
                () -> {
                    EraseController done = controller(Locale.ENGLISH, setback, desk);
                    var scene = new Scene(done.region());
                    done.region().applyCss();
                    done.region().layout();
                    ((Button) done.region().lookup("#erase-do")).fire();
                    scene.setRoot(new Group());
                    return done;
                },
                "erase-done-en-light",
                false);
    }
}
