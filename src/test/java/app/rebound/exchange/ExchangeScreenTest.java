package app.rebound.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.WorkbookServices;
import app.rebound.fault.WorkbookException.Refused;
import app.rebound.journal.Entry;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.FxTest;
import app.rebound.testing.NoDialogs;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import app.rebound.testing.Stages;
import app.rebound.testing.TestVault;
import app.rebound.vault.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Out and in, as somebody uses it.
@FxTest
class ExchangeScreenTest {
    @TempDir
    private Path temp;

    private OpenBook book;
    private WorkbookServices services;
    private Path target;
    private Path chosen;
    private int joined;

    private final class Dialogs extends NoDialogs {
        @Override
        public Optional<Path> chooseFolder(String title) {
            return Optional.of(chosen);
        }

        @Override
        public Optional<Path> chooseTarget(String title, String name) {
            target = temp.resolve(name);
            return Optional.of(target);
        }

        @Override
        public Optional<Path> chooseFile(String title) {
            return Optional.of(chosen);
        }
    }

    private void show(Locale language) {
        book = new OpenBook(temp.resolve("book"));
        book.addSetback("The Harbour project", SetbackKind.FIRED, null);
        services = WorkbookServices.of(book.workbook());
        var surroundings = book.surroundings(language);
        Stages.show(() -> new ExchangeController(
                surroundings,
                services.exports(surroundings.messages()),
                services.archives(),
                services.inflow(),
                book.workbook().backups(),
                new Dialogs(),
                () -> joined++));
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Path other(char[] passphrase) {
        Path file = temp.resolve("other.zip");
        try (Workbook other = TestVault.at(book.clock()).create(temp.resolve("other"))) {
            WorkbookServices there = WorkbookServices.of(other);
            there.entries().add(LocalDate.of(2024, 4, 18), null, "Written on the train", "words");
            there.archives().write(file, book.clock().instant(), passphrase, _ -> {});
        }
        return file;
    }

    private static void press(Screen screen, String id) {
        screen.run(() -> screen.find(id, Button.class).fire());
    }

    private static String words(Screen screen, String id) {
        return screen.find(id, Label.class).getText();
    }

    @Test
    void everythingGoesOutAndIsSaidToBeUnprotected(Screen screen) {
        show(Locale.ENGLISH);
        assertThat(screen.isShown("exchange-unprotected")).isTrue();
        press(screen, "exchange-save");
        assertThat(words(screen, "exchange-said")).contains(".zip", "one thing");
        assertThat(target).isRegularFile();
        assertThat(book.faults()).isEmpty();
    }

    @Test
    void aFolderOfTextFilesIsWritten(Screen screen) {
        show(Locale.FRENCH);
        screen.run(() -> screen.find("exchange-markdown", RadioButton.class).fire());
        assertThat(screen.find("exchange-encrypt", CheckBox.class).getParent().isVisible())
                .isFalse();
        press(screen, "exchange-save");
        assertThat(target.resolve("setbacks/The Harbour project.md")).isRegularFile();
    }

    @Test
    void aWeakPassphraseIsSaidOnceAndThenTaken(Screen screen) {
        show(Locale.ENGLISH);
        screen.run(() -> screen.find("exchange-encrypt", CheckBox.class).fire());
        press(screen, "exchange-save");
        assertThat(words(screen, "exchange-problem")).contains("Type a passphrase");
        type(screen, "exchange-first", "sesame");
        press(screen, "exchange-save");
        assertThat(words(screen, "exchange-problem")).contains("not the same");
        type(screen, "exchange-again", "sesame");
        press(screen, "exchange-save");
        screen.waitUntil(
                () -> screen.run(() -> words(screen, "exchange-problem").contains("not hold for long")));
        assertThat(target).isNull();
        press(screen, "exchange-save");
        assertThat(words(screen, "exchange-said")).contains("Saved as");
        assertThat(screen.find("exchange-first", TextField.class).getText()).isEmpty();
    }

    private static void type(Screen screen, String id, String words) {
        screen.run(() -> screen.find(id, TextField.class).setText(words));
    }

    @Test
    void anotherCopyIsShownBeforeItComesIn(Screen screen) {
        show(Locale.ENGLISH);
        chosen = other(null);
        press(screen, "exchange-choose");
        assertThat(screen.find("exchange-lines", VBox.class).getChildren())
                .extracting(node -> ((Label) node).getText())
                .containsExactly("Journal: 1 new");
        assertThat(services.entries().all()).isEmpty();
        press(screen, "exchange-join");
        assertThat(words(screen, "exchange-joined")).contains("other.zip");
        assertThat(services.entries().all()).extracting(entry -> entry.title()).containsExactly("Written on the train");
        assertThat(book.workbook().backups().all()).hasSize(1);
        assertThat(joined).isEqualTo(1);
        press(screen, "exchange-choose");
        assertThat(screen.isShown("exchange-join")).isFalse();
        press(screen, "exchange-cancel");
        assertThat(screen.isShown("exchange-save")).isTrue();
    }

    @Test
    void aProtectedCopyAsksForItsPassphrase(Screen screen) {
        show(Locale.ENGLISH);
        chosen = other("four words are enough".toCharArray());
        press(screen, "exchange-choose");
        type(screen, "exchange-secret", "wrong");
        press(screen, "exchange-open");
        assertThat(book.faults()).singleElement().isInstanceOf(Refused.class);
        type(screen, "exchange-secret", "four words are enough");
        press(screen, "exchange-open");
        assertThat(screen.isShown("exchange-preview")).isTrue();
    }

    @Test
    void whatIsNoCopyIsRefused(Screen screen) throws IOException {
        show(Locale.ENGLISH);
        chosen = Files.writeString(temp.resolve("letter.zip"), "dear all");
        press(screen, "exchange-choose");
        assertThat(book.faults()).singleElement().isInstanceOf(Refused.class);
        assertThat(screen.isShown("exchange-choose")).isTrue();
    }

    private Path journal() throws IOException {
        return Files.writeString(temp.resolve("entries.jsonl"), """
                {"date":"2024-03-04","title":"They want to talk","text":"At nine."}
                {"date":"soon","text":"Bad"}
                {"date":"2024-03-06","text":"It came."}
                """);
    }

    @Test
    void anotherJournalIsShownBeforeItComesInAndOneUndoTakesItBack(Screen screen) throws IOException {
        show(Locale.ENGLISH);
        chosen = journal();
        press(screen, "inflow-file");
        assertThat(screen.find("inflow-lines", VBox.class).getChildren())
                .extracting(node -> ((Label) node).getText())
                .containsExactly("2 new entries.", "From March 4, 2024 to March 6, 2024.", "One was not taken in.");
        assertThat(((Label) screen.find("inflow-refusals", VBox.class)
                                .getChildren()
                                .get(1))
                        .getText())
                .startsWith("entries.jsonl, line 2: ");
        assertThat(screen.isShown("exchange-save")).isFalse();
        assertThat(services.entries().all()).isEmpty();
        press(screen, "inflow-bring");
        assertThat(services.entries().all()).extracting(Entry::title).containsExactly("", "They want to talk");
        assertThat(words(screen, "inflow-said")).contains("2 new entries");
        assertThat(book.notices()).singleElement().asString().endsWith("+undo");
        press(screen, "inflow-save");
        assertThat(target).hasFileName("not taken in.txt");
        assertThat(Files.readString(target)).contains("entries.jsonl, line 2: ").doesNotContain("Bad");
        book.database().undo();
        assertThat(services.entries().all()).isEmpty();
        press(screen, "inflow-file");
        press(screen, "inflow-bring");
        press(screen, "inflow-file");
        assertThat(screen.isShown("inflow-bring")).isFalse();
        assertThat(services.entries().all()).hasSize(2);
        press(screen, "inflow-cancel");
        assertThat(screen.isShown("exchange-save")).isTrue();
    }

    @Test
    void whatIsNoJournalIsSaidAndAFolderIsTaken(Screen screen) throws IOException {
        show(Locale.FRENCH);
        chosen = Files.writeString(temp.resolve("letter.zip"), "dear all");
        press(screen, "inflow-file");
        assertThat(words(screen, "inflow-said")).contains("letter.zip");
        chosen = Files.createDirectory(temp.resolve("notes"));
        Files.writeString(chosen.resolve("2024-03-04.md"), "# Un jour\n\nRien.\n");
        press(screen, "inflow-folder");
        press(screen, "inflow-bring");
        assertThat(services.entries().all()).extracting(Entry::title).containsExactly("Un jour");
        assertThat(book.faults()).isEmpty();
    }
}
