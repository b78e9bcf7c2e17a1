package app.rebound.composer;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.CardTypes;
import app.rebound.card.CardService;
import app.rebound.example.ExampleReader;
import app.rebound.example.ExampleService;
import app.rebound.feeling.FeelingVocabularyReader;
import app.rebound.journal.EntryService;
import app.rebound.people.PersonDraft;
import app.rebound.people.PersonService;
import app.rebound.printer.PrinterService;
import app.rebound.printout.CopyService;
import app.rebound.printout.NamedPrintoutService;
import app.rebound.printout.Paper;
import app.rebound.printout.PdfText;
import app.rebound.printout.PdfWriter;
import app.rebound.printout.PrintoutComposer;
import app.rebound.printout.PrintoutCopy;
import app.rebound.printout.PrintoutKind;
import app.rebound.printout.PrintoutService;
import app.rebound.setback.SetbackKind;
import app.rebound.task.DirectTasks;
import app.rebound.testing.Everyone;
import app.rebound.testing.FxTest;
import app.rebound.testing.NoDialogs;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import app.rebound.testing.SharedWords;
import app.rebound.testing.Stages;
import app.rebound.testing.StreamPrinter;
import app.rebound.timeline.Event;
import app.rebound.timeline.EventDraft;
import app.rebound.ui.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.stage.Stage;
import javax.print.PrintService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Choosing, looking at, saving, printing and opening a printout.
@FxTest
class ComposerScreenTest {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final PdfWriter WRITER = new PdfWriter();

    @TempDir
    private Path folder;

    private final Drafts drafts = new Drafts();
    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();
    private boolean hasPrinter = true;
    private boolean hasViewer = true;
    private ComposerController controller;
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

    private ComposerController make(Locale language) {
        var surroundings = book.surroundings(language);
        tasks = (DirectTasks) surroundings.tasks();
        var printouts = new PrintoutService(
                book.database(),
                book.setbacks(),
                book.answers(),
                book.events(),
                new PersonService(book.database()),
                new CardService(book.database(), CardTypes.all()));
        var press = new Press(
                printouts,
                new PrintoutComposer(
                        surroundings.messages(),
                        book.program(),
                        FeelingVocabularyReader.standard(),
                        SharedWords.ORDINARY),
                WRITER,
                new CopyService(book.database()),
                book.program());
        PrintService[] printers = hasPrinter ? new PrintService[] {StreamPrinter.to(paper)} : new PrintService[0];
        var outlets = new Outlets(new Dialogs(), new PrinterService(() -> printers, () -> null), _ -> hasViewer);
        controller = new ComposerController(
                surroundings, book.setbacks(), press, new NamedPrintoutService(book.database()), outlets, drafts, null);
        tasks.advance(PAUSE);
        return controller;
    }

    private void show(Screen screen) {
        screen.show(() -> make(Locale.ENGLISH).region(), 1_000, 832);
    }

    private UUID addAnswered() {
        UUID setback = book.addSetback("The Harbour launch", SetbackKind.PROJECT_CANCELLED, "March 2024");
        book.addEvent(setback, "Kick-off", "May 2023");
        book.addEvent(setback, "Silence", "June 2023");
        for (int month = 1; month <= 12; month++) {
            book.addEvent(
                    setback,
                    "Waited " + month,
                    Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " 2025");
        }
        book.answer(setback, "what-went-well", "The first version, on time");
        book.answer(setback, "cannot-wait", "Answer the client");
        return setback;
    }

    private String saved(Screen screen) throws IOException {
        save(screen);
        return PdfText.all(Files.readAllBytes(target));
    }

    /// Saves; where names are listed first, each of them stays.
    private void save(Screen screen) {
        leave(screen, "save-pdf");
    }

    private void leave(Screen screen, String button) {
        fire(screen, button);
        if (screen.isShown("name-check")) {
            fire(screen, "name-check-done");
        }
    }

    private void fire(Screen screen, String id) {
        screen.run(() -> {
            switch (screen.find(id, javafx.scene.control.ButtonBase.class)) {
                case CheckBox box -> box.fire();
                case ToggleButton toggle -> toggle.fire();
                case javafx.scene.control.ButtonBase button -> button.fire();
            }
            tasks.advance(PAUSE);
        });
    }

    private void hide(Event event) {
        EventDraft open = EventDraft.of(event, List.of());
        book.events()
                .edit(
                        event.id(),
                        new EventDraft(
                                open.title(),
                                open.timing(),
                                open.mark(),
                                open.mood(),
                                open.lane(),
                                open.basis(),
                                open.details(),
                                open.people(),
                                open.setbacks(),
                                true));
    }

    private void choose(Screen screen, String id, int index) {
        screen.run(() -> {
            screen.find(id, ComboBox.class).getSelectionModel().select(index);
            tasks.advance(PAUSE);
        });
    }

    private <T> void set(Screen screen, String id, T value) {
        screen.run(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<T> chooser = screen.find(id, ComboBox.class);
            chooser.setValue(value);
            tasks.advance(PAUSE);
        });
    }

    private void tick(Screen screen, String list, int index) {
        screen.run(() -> {
            ListView<?> things = screen.find(list, ListView.class);
            things.requestFocus();
            things.getSelectionModel().select(index);
        });
        screen.press(KeyCode.SPACE);
        screen.run(() -> tasks.advance(PAUSE));
    }

    private String subtitle(Screen screen) {
        return screen.find("page-subtitle", Label.class).getText();
    }

    @Test
    void pagesAppearAndAreCountedAndPartsSayWhereTheyBegin(Screen screen) {
        addAnswered();
        show(screen);
        int pages = screen.find("printout-pages", FlowPane.class).getChildren().size();
        assertThat(pages).isGreaterThan(2);
        assertThat(subtitle(screen)).contains("The Harbour launch", pages + " pages");
        assertThat(screen.find("printout-part-timeline", CheckBox.class).isSelected())
                .isTrue();
        assertThat(screen.lookup("#printout-part-timeline").queryAll()).hasSize(1);
    }

    @Test
    void whatIsUntickedIsNotInTheFile(Screen screen) throws IOException {
        addAnswered();
        show(screen);
        assertThat(saved(screen)).contains("Kick-off", "Silence", "Your comment");
        fire(screen, "printout-open-timeline");
        tick(screen, "printout-things-timeline", 0);
        fire(screen, "printout-comments");
        assertThat(saved(screen)).doesNotContain("Kick-off", "Your comment").contains("Silence");
        fire(screen, "printout-part-timeline");
        assertThat(saved(screen)).doesNotContain("Silence");
    }

    @Test
    void aPrivateThingIsAskedForOnceMoreAndForThisReaderOnly(Screen screen) throws IOException {
        UUID setback = addAnswered();
        hide(book.events().all(setback).getFirst());
        show(screen);
        assertThat(saved(screen)).doesNotContain("Kick-off").contains("Silence");
        fire(screen, "printout-open-timeline");
        tick(screen, "printout-things-timeline", 0);
        assertThat(screen.find("printout-private-words", Label.class).getText()).contains("Kick-off", "my mentor");
        fire(screen, "printout-private-leave");
        assertThat(saved(screen)).doesNotContain("Kick-off");
        tick(screen, "printout-things-timeline", 0);
        fire(screen, "printout-private-take");
        assertThat(saved(screen)).contains("Kick-off");
        assertThat(subtitle(screen)).contains("one thing was chosen singly");
        choose(screen, "printout-reader", 3);
        assertThat(screen.find("page-title", Label.class).getText()).isEqualTo("For my therapist");
        assertThat(saved(screen)).doesNotContain("Kick-off").contains("Silence");
        choose(screen, "printout-reader", 0);
        assertThat(saved(screen)).contains("Kick-off");
        fire(screen, "printout-usual");
        assertThat(saved(screen)).doesNotContain("Kick-off");
    }

    @Test
    void partsMoveByKeyboard(Screen screen) {
        addAnswered();
        show(screen);
        choose(screen, "printout-reader", 5);
        int from = drafts.last().orElseThrow().parts().indexOf("timeline");
        screen.run(() -> screen.find("printout-part-timeline", CheckBox.class).requestFocus());
        screen.press(KeyCode.ALT, KeyCode.DOWN);
        screen.run(() -> tasks.advance(PAUSE));
        assertThat(drafts.last().orElseThrow().parts().indexOf("timeline")).isEqualTo(from + 1);
        fire(screen, "printout-open-timeline");
        fire(screen, "printout-up-timeline");
        assertThat(drafts.last().orElseThrow().parts().indexOf("timeline")).isEqualTo(from);
    }

    @Test
    void savingProposesANameWithoutTheNamesThatAreHidden(Screen screen) throws IOException {
        UUID setback = book.addSetback("What Nadia said", SetbackKind.PROJECT_CANCELLED, null);
        book.addEvent(setback, "Answered Nadia", "May 2023");
        new PersonService(book.database()).add(new PersonDraft("Nadia Verhelst", "the client", "", ""));
        show(screen);
        assertThat(screen.find("printout-people", Label.class).getText()).startsWith("1 person");
        assertThat(saved(screen)).contains("the client").doesNotContain("Nadia");
        assertThat(proposed).isEqualTo("What-the-client-said.pdf");
        fire(screen, "printout-pseudonyms");
        assertThat(saved(screen)).contains("Answered Nadia");
        assertThat(proposed).isEqualTo("What-Nadia-said.pdf");
        assertThat(book.notices()).containsOnly("Saved as saved.pdf.");
    }

    @Test
    void whatIsSavedIsKnownAgainWhenItComesBack(Screen screen) throws IOException {
        UUID setback = addAnswered();
        show(screen);
        String text = saved(screen);
        List<PrintoutCopy> copies = new CopyService(book.database()).of(setback);
        assertThat(copies).hasSize(1);
        assertThat(text).contains(copies.getFirst().code());
    }

    @Test
    void whatLooksLikeANameIsDecidedOnBeforeItLeavesAndOnlyOnce(Screen screen) throws IOException {
        UUID setback = book.addSetback("The launch", SetbackKind.PROJECT_CANCELLED, null);
        book.addEvent(setback, "I met Verhelst about it", "May 2023");
        show(screen);
        fire(screen, "save-pdf");
        assertThat(target).doesNotExist();
        assertThat(screen.isShown("name-check")).isTrue();
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.isShown("name-check")).isFalse();
        assertThat(target).doesNotExist();
        fire(screen, "save-pdf");
        screen.run(() -> screen.lookup("#name-check .check-box")
                .queryAllAs(CheckBox.class)
                .forEach(CheckBox::fire));
        fire(screen, "name-check-done");
        assertThat(PdfText.all(Files.readAllBytes(target)))
                .doesNotContain("Verhelst")
                .contains("I met");
        Files.delete(target);
        fire(screen, "save-pdf");
        assertThat(target).exists();
    }

    @Test
    void aPlanForAManagerAsksFirstWhetherItIsOnesToGive(Screen screen) throws IOException {
        addAnswered();
        show(screen);
        choose(screen, "printout-reader", 1);
        save(screen);
        assertThat(target).doesNotExist();
        assertThat(screen.isShown("leaving")).isTrue();
        fire(screen, "leaving-not-now");
        assertThat(target).doesNotExist();
        assertThat(screen.isShown("leaving")).isFalse();
        save(screen);
        fire(screen, "leaving-go-on");
        assertThat(target).isNotEmptyFile();
    }

    @Test
    void openingSavesFirstAndSaysThatTheFileIsNotProtected(Screen screen) {
        addAnswered();
        show(screen);
        leave(screen, "open-pdf");
        assertThat(target).doesNotExist();
        fire(screen, "leaving-go-on");
        assertThat(target).isNotEmptyFile();
        assertThat(book.notices()).containsExactly("saved.pdf is saved and open in your viewer.");
        hasViewer = false;
        leave(screen, "open-pdf");
        fire(screen, "leaving-go-on");
        assertThat(book.notices().getLast()).contains("No program was found");
    }

    @Test
    void printingGoesToTheChosenPrinter(Screen screen) {
        addAnswered();
        show(screen);
        leave(screen, "print-pdf");
        var everyone = new Everyone(screen);
        everyone.look("printing", (Stage)
                screen.find("printer", Node.class).getScene().getWindow());
        assertThat(everyone.problems()).isEmpty();
        fire(screen, "printer-print");
        assertThat(paper.toString(StandardCharsets.ISO_8859_1)).startsWith("%!PS");
    }

    @Test
    void smallPagesArePrintedTwoASideToBeFolded(Screen screen) {
        addAnswered();
        show(screen);
        int pages = screen.find("printout-pages", FlowPane.class).getChildren().size();
        assertThat(screen.isShown("printout-booklet")).isFalse();
        set(screen, "printout-paper", Paper.A5);
        assertThat(screen.isShown("printout-booklet")).isTrue();
        int small = screen.find("printout-pages", FlowPane.class).getChildren().size();
        assertThat(small).isGreaterThanOrEqualTo(pages);
        leave(screen, "print-pdf");
        fire(screen, "printer-print");
        int sides = (small + 3) / 4 * 2;
        assertThat(paper.toString(StandardCharsets.ISO_8859_1))
                .contains("%%Page: " + sides + " " + sides)
                .doesNotContain("%%Page: " + (sides + 1) + " ");
    }

    @Test
    void withoutAPrinterThereAreWords(Screen screen) {
        addAnswered();
        hasPrinter = false;
        show(screen);
        leave(screen, "print-pdf");
        assertThat(screen.find("printer-words", Label.class).getText()).isNotBlank();
    }

    @Test
    void aChoiceIsKeptUnderANameAndMadeAgain(Screen screen) {
        addAnswered();
        show(screen);
        fire(screen, "printout-keep");
        assertThat(screen.isShown("printout-kept-problem")).isTrue();
        fire(screen, "printout-comments");
        screen.fill("printout-kept-name", "For June");
        fire(screen, "printout-keep");
        assertThat(book.notices()).containsExactly("Kept as “For June”. +undo");
        fire(screen, "printout-comments");
        assertThat(drafts.last().orElseThrow().hasCommentFields()).isTrue();
        screen.fill("printout-kept-name", "For July");
        fire(screen, "printout-keep");
        var named = new NamedPrintoutService(book.database());
        assertThat(named.all()).hasSize(1);
        assertThat(named.all().getFirst().title()).isEqualTo("For July");
        assertThat(named.all().getFirst().choice().hasCommentFields()).isTrue();
        choose(screen, "printout-reader", 3);
        fire(screen, "printout-kept-trash");
        assertThat(named.all()).isEmpty();
        named.add("Earlier", drafts.last().orElseThrow());
        screen.run(() -> {
            controller.reload();
            tasks.advance(PAUSE);
        });
        choose(screen, "printout-reader", 0);
        choose(screen, "printout-kept-choose", 0);
        assertThat(screen.find("page-title", Label.class).getText()).isEqualTo("For my therapist");
    }

    @Test
    void whatIsChosenCanBeShownAndNotesTypedIn(Screen screen) {
        UUID setback = addAnswered();
        show(screen);
        fire(screen, "show-parts");
        fire(screen, "type-notes");
        fire(screen, "read-reply");
        assertThat(book.places()).containsExactly(new Place.Show(setback), new Place.Notes(), new Place.Reply(null));
    }

    @Test
    void aSpanThatIsNoneHasWordsAndChangesNothing(Screen screen) throws IOException {
        addAnswered();
        show(screen);
        enter(screen, "printout-from", "whenever");
        assertThat(screen.isShown("printout-span-problem")).isTrue();
        assertThat(drafts.last().orElseThrow().span()).isNull();
        enter(screen, "printout-from", "June 2023");
        assertThat(screen.isShown("printout-span-problem")).isFalse();
        assertThat(saved(screen)).contains("Silence").doesNotContain("Kick-off");
        enter(screen, "printout-to", "May 2023");
        assertThat(screen.find("printout-span-problem", Label.class).getText()).startsWith("The end");
    }

    private void enter(Screen screen, String id, String text) {
        screen.run(() -> screen.find(id, javafx.scene.control.TextField.class).requestFocus());
        screen.fill(id, text);
        screen.press(KeyCode.ENTER);
        screen.run(() -> tasks.advance(PAUSE));
    }

    @Test
    void otherKindsPaperAndLanguageAreMadeToo(Screen screen) throws IOException {
        addAnswered();
        show(screen);
        choose(screen, "printout-paper", 0);
        fire(screen, "printout-across");
        choose(screen, "printout-language", 1);
        String french = saved(screen);
        assertThat(french).contains("Votre commentaire");
    }

    @Test
    void pagesTurnByKeyboardAndGrow(Screen screen) {
        addAnswered();
        show(screen);
        choose(screen, "preview-zoom", 2);
        screen.run(() -> screen.find("preview-scroll", javafx.scene.control.ScrollPane.class)
                .requestFocus());
        screen.press(KeyCode.END);
        assertThat(screen.find("preview-where", Label.class).getText()).doesNotStartWith("Page 1 ");
        screen.press(KeyCode.HOME);
        assertThat(screen.find("preview-where", Label.class).getText()).startsWith("Page 1 ");
        assertThat(screen.find("printout-pages", FlowPane.class)
                        .getChildren()
                        .getFirst()
                        .getBoundsInLocal()
                        .getWidth())
                .isGreaterThan(500);
    }

    @Test
    void aPlaceThatCannotBeWrittenShowsTheFault(Screen screen) throws IOException {
        addAnswered();
        show(screen);
        Path file = Files.writeString(folder.resolve("file"), "x");
        target = file.resolve("printout.pdf");
        save(screen);
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
    void whatIsAboutNoSetbackIsMadeWithoutOne(Screen screen) throws IOException {
        show(screen);
        set(screen, "printout-kind", PrintoutKind.BLANK_WORKBOOK);
        assertThat(screen.isShown("printout-empty")).isFalse();
        assertThat(saved(screen)).contains("Workbook to fill by hand");
        set(screen, "printout-kind", PrintoutKind.RECOVERY_BOOK);
        assertThat(screen.isShown("printout-empty")).isTrue();
        assertThat(screen.find("save-pdf", Button.class).isDisabled()).isTrue();
        set(screen, "printout-kind", PrintoutKind.YEAR_IN_REVIEW);
        assertThat(saved(screen)).contains("The year in review");
    }

    @Test
    void pictures() {
        new ExampleService(
                        book.database(),
                        book.program(),
                        book.setbacks(),
                        new PersonService(book.database()),
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

    private final class Dialogs extends NoDialogs {
        @Override
        public Optional<Path> chooseTarget(String title, String name) {
            proposed = name;
            return Optional.of(target);
        }
    }
}
