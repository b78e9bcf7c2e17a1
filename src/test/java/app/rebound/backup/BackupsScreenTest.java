package app.rebound.backup;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.setback.SetbackKind;
import app.rebound.testing.FxTest;
import app.rebound.testing.NoDialogs;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Pictures;
import app.rebound.testing.Screen;
import app.rebound.testing.Stages;
import app.rebound.today.Waiting;
import app.rebound.ui.Place;
import app.rebound.vault.Backup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page of backups as somebody uses it.
@FxTest
class BackupsScreenTest {
    @TempDir
    private Path temp;

    private final List<Backup> restored = new ArrayList<>();
    private OpenBook book;

    private BackupsController page(Locale language) {
        return new BackupsController(book.surroundings(language), book.workbook(), new Chosen(), restored::add);
    }

    private final class Chosen extends NoDialogs {
        @Override
        public Optional<Path> chooseFolder(String title) {
            return Optional.of(temp.resolve("stick"));
        }
    }

    private void open() throws IOException {
        Files.createDirectory(temp.resolve("stick"));
        book = new OpenBook(temp.resolve("book"));
        UUID setback = book.addSetback("The Harbour project", SetbackKind.FIRED, null);
        book.addEvent(setback, "The call", "May 2023");
        book.answer(setback, "the-moment", "It was raining.");
    }

    private void show() throws IOException {
        open();
        Stages.show(() -> page(Locale.ENGLISH));
    }

    @AfterEach
    void close() {
        book.close();
    }

    private static void press(Screen screen, String id) {
        screen.run(() -> screen.find(id, Button.class).fire());
    }

    private static String words(Screen screen, String id) {
        return screen.find(id, Label.class).getText();
    }

    @Test
    void aBackupIsMadeAndSaysWhatItHolds(Screen screen) throws IOException {
        show();
        press(screen, "backup-now");
        assertThat(words(screen, "backup-state")).contains("made and verified");
        assertThat(words(screen, "backup-holds-1")).contains("One setback", "one answer", "one event");
        assertThat(screen.find("backup-remove-1", Button.class).isDisabled())
                .as("the only one stays")
                .isTrue();
    }

    @Test
    void aRehearsalIsReported(Screen screen) throws IOException {
        show();
        press(screen, "backup-now");
        press(screen, "backup-rehearse");
        assertThat(words(screen, "backup-state")).contains("exactly what your workbook holds");
        assertThat(words(screen, "backup-rehearsal")).contains("It went well");
    }

    @Test
    void aSecondPlaceIsNamedAndForgotten(Screen screen) throws IOException {
        show();
        press(screen, "backup-choose");
        assertThat(screen.find("backup-second", TextField.class).getText()).endsWith("stick");
        assertThat(temp.resolve("stick")).isNotEmptyDirectory();
        press(screen, "backup-forget");
        assertThat(screen.find("backup-second", TextField.class).getText()).isEmpty();
        assertThat(temp.resolve("stick")).isNotEmptyDirectory();
    }

    @Test
    void removingAndRestoringAreAskedFirst(Screen screen) throws IOException {
        show();
        press(screen, "backup-now");
        book.clock().advance(Duration.ofDays(1));
        press(screen, "backup-now");
        press(screen, "backup-remove-2");
        assertThat(screen.find("backup-cancel", Button.class).isFocused()).isTrue();
        press(screen, "backup-cancel");
        assertThat(book.workbook().backups().all()).hasSize(2);
        press(screen, "backup-remove-2");
        press(screen, "backup-confirm");
        assertThat(book.workbook().backups().all()).hasSize(1);
        press(screen, "backup-restore-1");
        assertThat(screen.find("backup-confirm", Button.class).isFocused()).isTrue();
        assertThat(words(screen, "backup-question")).contains("Go back");
        assertThat(restored).isEmpty();
        press(screen, "backup-confirm");
        assertThat(restored)
                .containsExactly(book.workbook().backups().all().getFirst().backup());
    }

    @Test
    void todayOffersOneThingAtATimeAndOnce() throws IOException {
        open();
        var offers = new BackupOffers(book.surroundings(Locale.ENGLISH), book.workbook());
        assertThat(offers.next()).isEmpty();
        book.workbook().backups().make();
        Waiting second = offers.next().orElseThrow();
        assertThat(second.title()).contains("this computer only");
        second.others().getFirst().work().run();
        Waiting rehearsal = offers.next().orElseThrow();
        assertThat(rehearsal.title()).contains("Try out");
        rehearsal.main().work().run();
        assertThat(rehearsal.main().to()).isEqualTo(new Place.Backups());
        assertThat(offers.next()).isEmpty();
    }

    @Test
    void theQuestionIsPictured(Screen screen) throws IOException {
        show();
        press(screen, "backup-now");
        press(screen, "backup-restore-1");
        screen.run(() -> {
            var image = screen.find("backups", javafx.scene.layout.Region.class).snapshot(null, null);
            return Pictures.save(image, "backups-restore-en-light");
        });
        assertThat(words(screen, "backup-question")).contains("Go back");
    }

    @Test
    void thePageIsPictured() throws IOException {
        open();
        for (int day = 0; day < 3; day++) {
            book.workbook().backups().make();
            book.clock().advance(Duration.ofDays(1));
        }
        book.workbook().rehearsal().run();
        Stages.picture(() -> page(Locale.ENGLISH), "backups-en-light", false);
        book.workbook().backups().setSecondPlace(temp.resolve("stick"));
        Stages.picture(() -> page(Locale.FRENCH), "backups-fr-dark", true);
        assertThat(Path.of("target", "screens", "backups-fr-dark.png")).exists();
    }
}
