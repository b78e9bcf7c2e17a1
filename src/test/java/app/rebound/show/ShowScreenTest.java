package app.rebound.show;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.WorkbookServices;
import app.rebound.card.Card;
import app.rebound.example.ExampleReader;
import app.rebound.feedback.Feedback;
import app.rebound.feedback.FeedbackService;
import app.rebound.printout.PageStyle;
import app.rebound.printout.Paper;
import app.rebound.printout.PdfWriter;
import app.rebound.printout.PrintoutChoice;
import app.rebound.printout.PrintoutComposer;
import app.rebound.printout.PrintoutKind;
import app.rebound.printout.Progress;
import app.rebound.printout.ReaderDefaults;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import app.rebound.testing.SharedWords;
import app.rebound.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sitting over a printout with somebody, and typing in what they wrote on paper.
@FxTest
class ShowScreenTest {
    @TempDir
    private Path folder;

    private OpenBook book;
    private WorkbookServices services;
    private final List<String> left = new ArrayList<>();
    private app.rebound.ui.Screen controller;

    @BeforeEach
    void open() {
        book = new OpenBook(folder.resolve("book"));
        services = WorkbookServices.of(book.workbook());
    }

    @AfterEach
    void close() {
        book.close();
    }

    private @Nullable PrintoutChoice usual(@Nullable UUID setback, Locale language) {
        return setback == null
                ? null
                : ReaderDefaults.choice(
                        PrintoutKind.DOCUMENT,
                        setback,
                        PrintoutChoice.Reader.MENTOR,
                        services.program(),
                        PageStyle.upright(Paper.A4),
                        language);
    }

    private Region show(Screen screen, Locale language, @Nullable UUID setback) {
        var surroundings = book.surroundings(language);
        return screen.show(
                () -> {
                    var made = new ShowController(
                            surroundings,
                            services.printouts(),
                            new PrintoutComposer(
                                    Messages.of(language),
                                    services.program(),
                                    services.feelings(),
                                    SharedWords.ORDINARY),
                            services.heard(),
                            () -> usual(setback, language),
                            () -> left.add("left"));
                    controller = made;
                    return made.region();
                },
                1_000,
                640);
    }

    private Region notes(Screen screen, Locale language) {
        var surroundings = book.surroundings(language);
        return screen.show(
                () -> {
                    var made = new NotesController(
                            surroundings, services.printed(), services.setbacks(), services.heard());
                    controller = made;
                    return made.region();
                },
                1_000,
                700);
    }

    private UUID twoAnswers() {
        UUID setback = book.addSetback("The harbour launch", SetbackKind.PROJECT_CANCELLED, "spring 2023");
        book.addEvent(setback, "Lost the anchor client", "3 March 2023");
        book.answer(setback, "takeaway", "Ask the one who pays.");
        book.answer(setback, "letter", "Nobody is to read this");
        return setback;
    }

    private List<Card> said(UUID setback) {
        return new FeedbackService(services.cards()).of(setback);
    }

    @Test
    void whatIsSaidIsKeptBesideItsPart(Screen screen) {
        UUID setback = twoAnswers();
        var region = show(screen, Locale.ENGLISH, setback);
        assertThat(Accessible.problems(region)).isEmpty();
        String first = screen.find("show-where", Label.class).getText();
        assertThat(first).startsWith("1 of ");
        assertThat(screen.find("show-back", javafx.scene.control.Button.class).isDisabled())
                .isTrue();
        screen.press(KeyCode.RIGHT);
        assertThat(screen.find("show-where", Label.class).getText()).startsWith("2 of ");
        screen.run(() -> screen.find("show-who", TextField.class).setText("Miriam"));
        screen.click("show-heard");
        screen.type("Go and ask");
        screen.press(KeyCode.LEFT);
        assertThat(screen.find("show-where", Label.class).getText()).startsWith("2 of ");
        screen.press(KeyCode.ESCAPE);
        assertThat(left).isEmpty();
        screen.press(KeyCode.LEFT);
        screen.press(KeyCode.ESCAPE);
        assertThat(left).containsExactly("left");
        assertThat(said(setback)).singleElement().satisfies(card -> {
            assertThat(card.values().text(Feedback.WORDS)).isEqualTo("Go and ask");
            assertThat(card.values().text(Feedback.WHO)).isEqualTo("Miriam");
            assertThat(card.values().day(Feedback.TOLD_ON)).isNotNull();
        });
        String key = services.cards()
                .<String>read(handle -> handle.createQuery("SELECT on_key FROM feedback")
                        .mapTo(String.class)
                        .one());
        assertThat(key).isNotEmpty();
        assertThat(new FeedbackService(services.cards()).on(setback, key)).hasSize(1);
        book.database().undo();
        assertThat(said(setback)).isEmpty();
    }

    @Test
    void wordsTypedTwiceAreOneCommentAndWordsTakenAwayAreNone(Screen screen) {
        UUID setback = twoAnswers();
        show(screen, Locale.FRENCH, setback);
        screen.click("show-heard");
        screen.type("one");
        screen.run(() -> controller.flush(() -> {}));
        screen.type(" two");
        screen.run(() -> controller.flush(() -> {}));
        assertThat(said(setback))
                .singleElement()
                .satisfies(
                        card -> assertThat(card.values().text(Feedback.WORDS)).isEqualTo("one two"));
        screen.repeat(KeyCode.BACK_SPACE, 7);
        screen.run(() -> controller.flush(() -> {}));
        assertThat(said(setback)).isEmpty();
    }

    @Test
    void nothingPrivateIsShownAndNothingAtAllSaysSo(Screen screen) {
        show(screen, Locale.ENGLISH, null);
        assertThat(screen.find("show-heard", javafx.scene.Node.class).isDisabled())
                .isTrue();
        UUID setback = twoAnswers();
        var material = services.printouts().read(PrintoutKind.DOCUMENT, setback);
        var composer = new PrintoutComposer(
                Messages.of(Locale.ENGLISH), services.program(), services.feelings(), SharedWords.ORDINARY);
        for (PrintoutChoice.Reader reader : PrintoutChoice.Reader.values()) {
            var choice = ReaderDefaults.choice(
                    PrintoutKind.DOCUMENT,
                    setback,
                    reader,
                    services.program(),
                    PageStyle.upright(Paper.A4),
                    Locale.ENGLISH);
            assertThat(ShowPages.of(composer.compose(material, choice, java.time.LocalDate.EPOCH))
                            .toString())
                    .doesNotContain("Nobody is to read");
        }
    }

    @Test
    void notesOnPaperAreTypedInBesideTheParts(Screen screen) {
        notes(screen, Locale.ENGLISH);
        assertThat(screen.isShown("notes-empty")).isTrue();
        UUID setback = twoAnswers();
        keepCopy(setback, Locale.ENGLISH);
        screen.run(() -> controller.reload());
        screen.run(() -> screen.find("notes-who", TextField.class).setText("Miriam"));
        screen.click("notes-part-0");
        screen.type("Good");
        screen.run(() -> controller.flush(() -> {}));
        assertThat(said(setback)).singleElement().satisfies(card -> {
            assertThat(card.values().text(Feedback.WORDS)).isEqualTo("Good");
            assertThat(card.values().text(Feedback.WHO)).isEqualTo("Miriam");
        });
        UUID copy = services.printed().of(setback).getFirst().id();
        assertThat(services.cards()
                        .<Integer>read(
                                handle -> handle.createQuery("SELECT COUNT(*) FROM feedback WHERE copy_id = :copy")
                                        .bind("copy", copy)
                                        .mapTo(Integer.class)
                                        .one()))
                .isOne();
    }

    private void keepCopy(UUID setback, Locale language) {
        var choice = usual(setback, language);
        var day = book.surroundings(language).today();
        var printout = new PrintoutComposer(
                        Messages.of(language), services.program(), services.feelings(), SharedWords.ORDINARY)
                .compose(services.printouts().read(PrintoutKind.DOCUMENT, setback), choice, day);
        var copy = new PdfWriter().copy(printout, choice.page(), Progress.NONE);
        services.printed().keep(copy, choice, printout.title(), day);
    }

    @Test
    void theExampleIsPictured(Screen screen) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            UUID setback = services.examples().add(ExampleReader.of(language), Messages.of(language));
            boolean isDark = language.equals(Locale.FRENCH);
            var region = show(screen, language, setback);
            screen.setDark(region, isDark);
            screen.press(KeyCode.RIGHT, KeyCode.RIGHT);
            assertThat(screen.picture(region, "show-" + language.getLanguage())).exists();
            keepCopy(setback, language);
            var notes = notes(screen, language);
            screen.setDark(notes, isDark);
            assertThat(Accessible.problems(notes)).isEmpty();
            assertThat(screen.picture(notes, "notes-" + language.getLanguage())).exists();
        }
    }
}
