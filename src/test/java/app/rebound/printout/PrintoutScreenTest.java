package app.rebound.printout;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.CardTypes;
import app.rebound.card.CardService;
import app.rebound.example.ExampleReader;
import app.rebound.example.ExampleService;
import app.rebound.feeling.FeelingVocabularyReader;
import app.rebound.journal.EntryService;
import app.rebound.people.PersonService;
import app.rebound.setback.SetbackKind;
import app.rebound.task.DirectTasks;
import app.rebound.testing.FxTest;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import app.rebound.testing.Stages;
import app.rebound.ui.FileDialogs;
import app.rebound.ui.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Choosing, looking at and saving a printout.
@FxTest
class PrintoutScreenTest {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final PdfWriter WRITER = new PdfWriter();

    @TempDir
    private Path folder;

    private OpenBook book;
    private DirectTasks tasks;
    private Path target;
    private String proposed = "";

    @BeforeEach
    void open() {
        book = new OpenBook(folder.resolve("workbook"));
        target = folder.resolve("saved.pdf");
    }

    @AfterEach
    void close() {
        book.close();
    }

    private PrintoutController make(Locale language) {
        var surroundings = book.surroundings(language);
        tasks = (DirectTasks) surroundings.tasks();
        var people = new PersonService(book.database());
        var service = new PrintoutService(
                book.database(),
                book.setbacks(),
                book.answers(),
                book.events(),
                people,
                new CardService(book.database(), CardTypes.all()));
        var composer =
                new PrintoutComposer(surroundings.messages(), book.program(), FeelingVocabularyReader.standard());
        var controller = new PrintoutController(
                surroundings,
                book.setbacks(),
                service,
                new CopyService(book.database()),
                composer,
                WRITER,
                book.program(),
                new Dialogs(),
                null);
        tasks.advance(PAUSE);
        return controller;
    }

    private void show(Screen screen) {
        screen.show(() -> make(Locale.ENGLISH).region(), 1_000, 832);
    }

    private void addAnswered() {
        UUID setback = book.addSetback("The Harbour launch", SetbackKind.PROJECT_CANCELLED, "March 2024");
        book.addEvent(setback, "Kick-off", "May 2023");
        book.answer(setback, "what-went-well", "The first version, on time");
        book.answer(setback, "cannot-wait", "Answer the client");
    }

    private String saved(Screen screen) throws IOException {
        screen.click("save-pdf");
        return PdfText.all(Files.readAllBytes(target));
    }

    private void untick(Screen screen, String id) {
        screen.run(() -> {
            screen.find(id, CheckBox.class).fire();
            tasks.advance(PAUSE);
        });
    }

    @Test
    void pagesAppearAndAreCounted(Screen screen) {
        addAnswered();
        show(screen);
        int pages = screen.find("printout-pages", FlowPane.class).getChildren().size();
        assertThat(pages).isGreaterThan(2);
        assertThat(screen.find("page-subtitle", Label.class).getText())
                .contains("The Harbour launch", pages + " pages");
        assertThat(screen.find("printout-pseudonyms", CheckBox.class).isSelected())
                .isFalse();
    }

    @Test
    void whatIsUntickedIsNotInTheFile(Screen screen) throws IOException {
        addAnswered();
        show(screen);
        assertThat(saved(screen)).contains("Debrief", "Kick-off", "Your comment", "The first version, on time");
        untick(screen, "printout-step-debrief");
        untick(screen, "printout-timeline");
        untick(screen, "printout-comments");
        assertThat(saved(screen))
                .doesNotContain("Debrief", "Kick-off", "Your comment", "The first version, on time")
                .contains("Answer the client");
    }

    @Test
    void savingProposesANameWithoutTheNamesThatAreHidden(Screen screen) throws IOException {
        UUID setback = book.addSetback("What Nadia said", SetbackKind.PROJECT_CANCELLED, null);
        book.answer(setback, "cannot-wait", "Answer Nadia");
        var people = new PersonService(book.database());
        people.add(new app.rebound.people.PersonDraft("Nadia Verhelst", "the client", "", ""));
        show(screen);
        assertThat(saved(screen)).contains("Answer Nadia");
        assertThat(proposed).isEqualTo("What-Nadia-said.pdf");
        assertThat(book.notices()).containsExactly("Saved as saved.pdf.");
        untick(screen, "printout-pseudonyms");
        assertThat(saved(screen)).contains("Answer the client").doesNotContain("Nadia");
        assertThat(proposed).isEqualTo("What-the-client-said.pdf");
    }

    @Test
    void eachSavedFileIsACopyThatIsRemembered(Screen screen) throws IOException {
        addAnswered();
        show(screen);
        String first = saved(screen);
        String second = saved(screen);
        var copies = new CopyService(book.database())
                .of(book.setbacks().all().getFirst().id());
        assertThat(copies).hasSize(2);
        assertThat(first).contains(copies.getLast().code());
        assertThat(second)
                .contains(copies.getFirst().code())
                .doesNotContain(copies.getLast().code());
        screen.click("read-reply");
        assertThat(book.places()).containsExactly(new Place.Reply(null));
    }

    @Test
    void aPlaceThatCannotBeWrittenShowsTheFault(Screen screen) throws IOException {
        addAnswered();
        show(screen);
        Path file = Files.writeString(folder.resolve("file"), "x");
        target = file.resolve("printout.pdf");
        screen.click("save-pdf");
        assertThat(book.faults()).hasSize(1);
        assertThat(book.notices()).isEmpty();
    }

    @Test
    void withoutASetbackThereAreWordsAndNothingToSave(Screen screen) {
        show(screen);
        assertThat(screen.isShown("printout-empty")).isTrue();
        assertThat(screen.find("save-pdf", Button.class).isDisabled()).isTrue();
        assertThat(screen.find("printout-pages", FlowPane.class).getChildren()).isEmpty();
    }

    @Test
    void pictures() {
        var people = new PersonService(book.database());
        new ExampleService(
                        book.database(),
                        book.program(),
                        book.setbacks(),
                        people,
                        book.events(),
                        book.answers(),
                        new EntryService(book.database()),
                        new CardService(book.database(), CardTypes.all()))
                .add(
                        ExampleReader.of(Locale.ENGLISH),
                        book.surroundings(Locale.ENGLISH).messages());
        Stages.picture(() -> make(Locale.ENGLISH), "printout", false);
        Stages.picture(() -> make(Locale.FRENCH), "printout-fr-dark", true);
        assertThat(Path.of("target", "screens", "printout.png")).isNotEmptyFile();
    }

    private final class Dialogs implements FileDialogs {
        @Override
        public Optional<Path> chooseFolder(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseTarget(String title, String name) {
            proposed = name;
            return Optional.of(target);
        }

        @Override
        public Optional<Path> chooseFile(String title) {
            return Optional.empty();
        }
    }
}
