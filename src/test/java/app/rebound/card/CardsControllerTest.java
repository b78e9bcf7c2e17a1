package app.rebound.card;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.CardTypes;
import app.rebound.ledger.LedgerLine;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Cards as somebody fills them in.
@FxTest
class CardsControllerTest {
    @TempDir
    private Path folder;

    private OpenBook book;
    private CardService cards;
    private UUID setback;
    private CardsController controller;

    @BeforeEach
    void open() {
        book = new OpenBook(folder.resolve("workbook"));
        cards = new CardService(book.database(), CardTypes.all());
        setback = book.addSetback("The Harbour launch", SetbackKind.PROJECT_CANCELLED, null);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private void show(Screen screen, Locale language) {
        screen.show(
                () -> {
                    controller = new CardsController(
                            book.surroundings(language),
                            cards,
                            LedgerLine.TYPE,
                            setback,
                            LedgerLine.TYPE.fields(),
                            Values.NONE);
                    return controller.region();
                },
                900,
                700);
    }

    private List<Card> stored(Screen screen) {
        screen.run(() -> controller.flush(() -> {}));
        return cards.of(LedgerLine.TYPE, setback);
    }

    private void line(String title) {
        cards.add(CardDraft.empty(LedgerLine.TYPE, setback).with(LedgerLine.TITLE, title));
    }

    @Test
    void anEmptyPageBeginsWithAForm(Screen screen) {
        show(screen, Locale.ENGLISH);
        screen.run(controller::focusFirst);
        screen.type("Two years of savings");
        screen.click("ledger-line-side-cost");
        screen.fill("ledger-line-amount", "1200.50");
        assertThat(stored(screen)).singleElement().satisfies(card -> {
            assertThat(card.title()).isEqualTo("Two years of savings");
            assertThat(card.values().choice(LedgerLine.SIDE)).isEqualTo("cost");
            assertThat(card.values().amount(LedgerLine.AMOUNT)).isEqualTo(new BigDecimal("1200.50"));
        });
    }

    @Test
    void nothingIsStoredOfAFormThatStayedEmpty(Screen screen) {
        show(screen, Locale.ENGLISH);
        screen.click("ledger-line-close");
        assertThat(stored(screen)).isEmpty();
        assertThat(screen.isShown("ledger-line-add")).isTrue();
    }

    @Test
    void anAmountThatIsNoneIsSaidAndNotStored(Screen screen) {
        show(screen, Locale.FRENCH);
        screen.fill("ledger-line-amount", "beaucoup");
        assertThat(screen.find("ledger-line-amount-understood", Label.class).getText())
                .startsWith("Pas encore lu comme un nombre.");
        screen.fill("ledger-line-amount", "12,5");
        assertThat(screen.find("ledger-line-amount-understood", Label.class).getText())
                .isEmpty();
        assertThat(stored(screen).getFirst().values().amount(LedgerLine.AMOUNT)).isEqualTo(new BigDecimal("12.50"));
    }

    @Test
    void aDayIsUnderstoodAndStored(Screen screen) {
        screen.show(() -> new CardPane(
                app.rebound.feedback.Feedback.TYPE,
                java.util.List.of(app.rebound.feedback.Feedback.SECOND_ON),
                app.rebound.text.Messages.of(Locale.ENGLISH),
                () -> java.time.LocalDate.of(2024, 4, 18),
                new app.rebound.ui.Typing(() -> {}, () -> {}, () -> {}, () -> {})));
        screen.fill("feedback-second-on", "3 June 2024");
        assertThat(screen.find("feedback-second-on-understood", Label.class).getText())
                .contains("3 June 2024");
    }

    @Test
    void aStoredCardIsOpenedChangedAndDeleted(Screen screen) {
        line("Evenings");
        line("A friend");
        show(screen, Locale.ENGLISH);
        Card first = cards.of(LedgerLine.TYPE, setback).getFirst();
        screen.click("ledger-line-" + first.id());
        screen.click("ledger-line-area-time");
        assertThat(stored(screen).getFirst().values().choice(LedgerLine.AREA)).isEqualTo("time");
        screen.click("ledger-line-area-time");
        assertThat(stored(screen).getFirst().values().choice(LedgerLine.AREA)).isEmpty();
        screen.click("ledger-line-down");
        assertThat(stored(screen)).extracting(Card::title).containsExactly("A friend", "Evenings");
        screen.click("ledger-line-delete");
        assertThat(stored(screen)).extracting(Card::title).containsExactly("A friend");
        assertThat(book.notices()).containsExactly("Deleted. It is in the trash. +undo");
        screen.run(() -> {
            book.database().undo();
            controller.reload();
        });
        assertThat(screen.isShown("ledger-line-" + first.id())).isTrue();
    }

    @Test
    void escapeClosesTheFormAndKeepsTheWords(Screen screen) {
        show(screen, Locale.ENGLISH);
        screen.run(controller::focusFirst);
        screen.type("Sleep");
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.isShown("ledger-line-add")).isTrue();
        assertThat(stored(screen)).extracting(Card::title).containsExactly("Sleep");
    }

    @Test
    void aLongListIsShownInParts(Screen screen) {
        cards.act("undo.card.add", tx -> {
            for (int i = 0; i < 120; i++) {
                cards.add(tx, CardDraft.empty(LedgerLine.TYPE, setback).with(LedgerLine.TITLE, "Line " + i));
            }
        });
        show(screen, Locale.ENGLISH);
        Card last = cards.of(LedgerLine.TYPE, setback).getLast();
        assertThat(screen.isShown("ledger-line-" + last.id())).isFalse();
        screen.run(() -> screen.find("ledger-line-more", javafx.scene.control.Button.class)
                .fire());
        screen.run(() -> screen.find("ledger-line-more", javafx.scene.control.Button.class)
                .fire());
        assertThat(screen.run(() -> controller.region().lookup("#ledger-line-" + last.id()) != null))
                .isTrue();
    }

    @Test
    void everythingHasANameForAScreenReader(Screen screen) {
        line("Evenings");
        show(screen, Locale.ENGLISH);
        assertThat(screen.run(() -> Accessible.problems(controller.region()))).isEmpty();
        screen.click("ledger-line-add");
        assertThat(screen.run(() -> Accessible.problems(controller.region()))).isEmpty();
    }
}
