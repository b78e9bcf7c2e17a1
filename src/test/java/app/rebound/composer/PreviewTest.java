package app.rebound.composer;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.CardTypes;
import app.rebound.card.CardService;
import app.rebound.feeling.FeelingVocabularyReader;
import app.rebound.people.PersonService;
import app.rebound.printout.CopyService;
import app.rebound.printout.Material;
import app.rebound.printout.PartId;
import app.rebound.printout.PdfWriter;
import app.rebound.printout.PrintoutChoice;
import app.rebound.printout.PrintoutComposer;
import app.rebound.printout.PrintoutService;
import app.rebound.setback.SetbackKind;
import app.rebound.task.DirectTasks;
import app.rebound.testing.FxTest;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import app.rebound.testing.SharedWords;
import app.rebound.ui.Surroundings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pages being made, how far they are, and stopping them.
@FxTest
class PreviewTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 16);
    private static final Duration LOOK = Duration.ofMillis(200);

    @TempDir
    private Path folder;

    private OpenBook book;
    private Surroundings surroundings;
    private Press press;
    private PreviewController preview;
    private UUID setback;
    private final List<Made> shown = new ArrayList<>();

    @BeforeEach
    void open(Screen screen) {
        book = new OpenBook(folder.resolve("workbook"));
        surroundings = book.surroundings(Locale.ENGLISH);
        var printouts = new PrintoutService(
                book.database(),
                book.setbacks(),
                book.answers(),
                book.events(),
                new PersonService(book.database()),
                new CardService(book.database(), CardTypes.all()));
        var composer = new PrintoutComposer(
                surroundings.messages(), book.program(), FeelingVocabularyReader.standard(), SharedWords.ORDINARY);
        press = new Press(printouts, composer, new PdfWriter(), new CopyService(book.database()), book.program());
        setback = book.addSetback("The Harbour launch", SetbackKind.PROJECT_CANCELLED, "March 2024");
        book.addEvent(setback, "Kick-off", "May 2023");
        screen.show(
                () -> {
                    preview = new PreviewController(surroundings);
                    return preview.pane();
                },
                800,
                700);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Made make(Making making) {
        Material material = press.printouts().read(setback);
        var choice = PrintoutChoice.document(
                setback, PrintoutChoice.Reader.MENTOR, PartId.timelineAndSteps(book.program()), false, Locale.ENGLISH);
        return press.make(material, choice, DAY, making);
    }

    private int pages(Screen screen) {
        return screen.find("printout-pages", FlowPane.class).getChildren().size();
    }

    private static boolean isWorking(Screen screen) {
        return screen.find("preview-progress", ProgressBar.class).getParent().isVisible();
    }

    @Test
    void pagesReplaceThoseBefore(Screen screen) {
        screen.run(() -> preview.make(this::make, shown::add, book.faults()::add));
        int few = pages(screen);
        assertThat(few).isEqualTo(shown.getFirst().pages().count()).isPositive();
        assertThat(isWorking(screen)).isFalse();

        book.answer(setback, "what-went-well", "A long answer of many words. ".repeat(400));
        screen.run(() -> preview.make(this::make, shown::add, book.faults()::add));

        assertThat(pages(screen)).isGreaterThan(few);
        assertThat(shown).hasSize(2);
    }

    @Test
    void stoppedKeepsThePagesThatAreThereAndSaysSo(Screen screen) {
        screen.run(() -> preview.make(this::make, shown::add, book.faults()::add));
        int before = pages(screen);
        book.answer(setback, "what-went-well", "A long answer of many words. ".repeat(400));

        screen.run(() -> preview.make(
                making -> {
                    assertThat(screen.find("preview-stop", Button.class).isVisible())
                            .isTrue();
                    screen.find("preview-stop", Button.class).fire();
                    return make(making);
                },
                shown::add,
                book.faults()::add));

        assertThat(pages(screen)).isEqualTo(before);
        assertThat(shown).hasSize(1);
        assertThat(book.faults()).isEmpty();
        assertThat(screen.isShown("preview-stopped")).isTrue();
        assertThat(isWorking(screen)).isFalse();

        screen.run(() -> preview.make(this::make, shown::add, book.faults()::add));

        assertThat(pages(screen)).isGreaterThan(before);
        assertThat(screen.isShown("preview-stopped")).isFalse();
    }

    @Test
    void aNewerWishEndsTheOneUnderWay(Screen screen) {
        screen.run(() -> preview.make(
                making -> {
                    preview.make(this::make, shown::add, book.faults()::add);
                    return make(making);
                },
                made -> shown.addFirst(made),
                book.faults()::add));

        assertThat(shown).hasSize(1);
        assertThat(pages(screen)).isEqualTo(shown.getFirst().pages().count());
        assertThat(screen.isShown("preview-stopped")).isFalse();
        assertThat(isWorking(screen)).isFalse();
    }

    @Test
    void theBarSaysHowFarItIs(Screen screen) {
        List<Double> seen = new ArrayList<>();
        screen.run(() -> preview.make(
                making -> {
                    making.at(0.4);
                    ((DirectTasks) surroundings.tasks()).advance(LOOK);
                    seen.add(screen.find("preview-progress", ProgressBar.class).getProgress());
                    return make(making);
                },
                shown::add,
                book.faults()::add));

        assertThat(seen).containsExactly(0.4);
        assertThat(shown).hasSize(1);
    }
}
