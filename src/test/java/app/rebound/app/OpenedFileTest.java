package app.rebound.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.people.PersonDraft;
import app.rebound.settings.Folders;
import app.rebound.settings.SettingsStore;
import app.rebound.settings.Theme;
import app.rebound.task.FxTasks;
import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import app.rebound.vault.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What happens when a file is opened from the desktop, and the sitting that ends itself.
@FxTest
@Tag("journey")
class OpenedFileTest {
    @TempDir
    private Path home;

    @Test
    void aBackupShowsWhatItHoldsAndGoesIntoAFolderOfItsOwn(Screen screen) throws IOException {
        var first = new Guest(screen, home, Clock.systemUTC());
        first.start(Locale.ENGLISH, Theme.LIGHT, null);
        first.fire("welcome-start");
        first.waitFor("today");
        Path folder = first.services().workbook().folder();
        first.services().people().add(new PersonDraft("Lina Sorel", "", "", ""));
        first.close();
        Path backup = Files.copy(onlyBackup(folder), home.resolve("kept elsewhere.zip"));

        var second = new Guest(screen, home, Clock.systemUTC());
        second.start(Locale.ENGLISH, Theme.LIGHT, backup);
        second.waitFor("backups");
        screen.waitUntil(
                () -> screen.find("backups-list", ListView.class).getItems().size() == 1);
        second.fire("backups-restore");
        second.waitFor("today");
        assertThat(second.services().workbook().folder()).isNotEqualTo(folder);
        assertThat(second.services().names()).containsExactly("Lina Sorel");
        second.close();
        assertThat(Vault.isWorkbook(folder)).isTrue();
    }

    @Test
    void aFileThatIsNoBackupIsSaidToBeNone(Screen screen) throws IOException {
        Path file = Files.writeString(home.resolve("letter.zip"), "Dear all");
        var guest = new Guest(screen, home, Clock.systemUTC());
        guest.start(Locale.FRENCH, Theme.DARK, file);
        guest.waitFor("backups");
        guest.waitForWords("backups-error", "La sauvegarde «\u00a0letter.zip");
        guest.fire("backups-back");
        guest.waitFor("welcome-start");
        guest.close();
        assertThat(file).hasContent("Dear all");
    }

    @Test
    void theWindowIsThereBeforeAnythingElseIsMade(Screen screen) {
        var folders = new Folders(home.resolve("data"), home.resolve("config"));
        Stage stage = screen.run(() -> new Stage());
        AppGraph graph = screen.run(() -> {
            var made = new AppGraph(
                    stage, folders, new NativeFileDialogs(stage), new SittingClock(Clock.systemUTC(), ZoneOffset.UTC));
            made.start(null);
            assertThat(stage.isShowing()).isTrue();
            assertThat(isMarkShown(stage)).isTrue();
            assertThat(stage.getScene().getRoot().lookupAll(".button")).isEmpty();
            return made;
        });
        screen.waitUntil(() -> stage.getScene().lookup("#welcome-start") != null);
        screen.run(() -> ((Button) stage.getScene().lookup("#welcome-start")).fire());
        screen.waitUntil(() -> stage.getScene().lookup("#today") != null);
        assertThat(screen.run(() -> isMarkShown(stage))).isFalse();
        screen.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        screen.waitUntil(graph::hasEnded);
    }

    private static boolean isMarkShown(Stage stage) {
        return stage.getScene().getRoot().getChildrenUnmodifiable().stream().anyMatch(Group.class::isInstance);
    }

    @Test
    void aSittingWithoutAPersonEndsItself(Screen screen) {
        var folders = new Folders(home.resolve("data"), home.resolve("config"));
        sitAlone(screen, folders, true);
        assertThat(folders.data()).isDirectoryContaining(Vault::isWorkbook);
        sitAlone(screen, folders, false);
        assertThat(new SettingsStore(folders.settingsFile()).get().known()).hasSize(1);
    }

    private static void sitAlone(Screen screen, Folders folders, boolean isFirst) {
        AppGraph graph = screen.run(() -> {
            var stage = new Stage();
            var made = new AppGraph(
                    stage, folders, new NativeFileDialogs(stage), new SittingClock(Clock.systemUTC(), ZoneOffset.UTC));
            made.start(null);
            new UnattendedSitting(stage, new FxTasks(_ -> {}, _ -> {}), Duration.ofMillis(50)).begin(isFirst);
            return made;
        });
        screen.waitUntil(graph::hasEnded);
    }

    private static Path onlyBackup(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
            List<Path> zips =
                    files.filter(file -> file.toString().endsWith(".zip")).toList();
            assertThat(zips).hasSize(1);
            return zips.getFirst();
        }
    }
}
