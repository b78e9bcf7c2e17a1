package app.rebound.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.CardTypes;
import app.rebound.card.CardDraft;
import app.rebound.card.CardService;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The ledger as lines and as two facing columns.
@FxTest
class LedgerScreenTest {
    @TempDir
    private Path folder;

    private OpenBook book;
    private CardService cards;
    private UUID setback;
    private LedgerController controller;

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
                    controller = new LedgerController(book.surroundings(language), cards, setback);
                    return controller.region();
                },
                900,
                1000);
    }

    private CardDraft line(String side, String area) {
        return CardDraft.empty(LedgerLine.TYPE, setback)
                .with(LedgerLine.TITLE, "A line")
                .with(LedgerLine.SIDE, side)
                .with(LedgerLine.AREA, area);
    }

    private LedgerSums sums() {
        return LedgerSums.of(cards.of(LedgerLine.TYPE, setback));
    }

    private LedgerSums.Row row(String area) {
        return sums().rows().stream()
                .filter(row -> row.area().equals(area))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withoutLinesThereIsNoFigure(Screen screen) {
        show(screen, Locale.ENGLISH);
        assertThat(screen.run(() -> screen.find("ledger-bars", javafx.scene.Node.class)
                        .getParent()
                        .isVisible()))
                .isFalse();
        assertThat(sums().isEmpty()).isTrue();
        assertThat(sums().heaviest()).isEqualTo(1);
    }

    @Test
    void theFigureFollowsTheLines(Screen screen) {
        cards.add(line("cost", "money").with(LedgerLine.AMOUNT, new BigDecimal("21000")));
        cards.add(line("gain", "skill").with(LedgerLine.WEIGHT, 4));
        show(screen, Locale.ENGLISH);
        assertThat(screen.run(() -> screen.find("ledger-money", Label.class).getText()))
                .isEqualTo("Money: 21,000 out, 0 in");
        screen.click("ledger-line-add");
        screen.type("Evenings");
        screen.click("ledger-line-side-cost");
        screen.click("ledger-line-area-time");
        screen.run(() -> controller.flush(() -> {}));
        assertThat(row("time").cost()).isEqualTo(1);
        assertThat(screen.run(() -> controller.region().lookupAll(".ledger-bar").stream()
                        .filter(bar -> ((javafx.scene.layout.Region) bar).getPrefWidth() > 0)
                        .count()))
                .isEqualTo(3);
        assertThat(screen.run(() -> Accessible.problems(controller.region()))).isEmpty();
    }

    @Test
    void onlyMoneyIsAddedUp() {
        cards.add(line("cost", "money").with(LedgerLine.AMOUNT, new BigDecimal("10.50")));
        cards.add(line("cost", "time").with(LedgerLine.AMOUNT, new BigDecimal("300")));
        cards.add(line("gain", "money").with(LedgerLine.AMOUNT, new BigDecimal("4")));
        assertThat(sums().spent()).isEqualByComparingTo("10.50");
        assertThat(sums().gained()).isEqualByComparingTo("4");
    }

    @Test
    void everyLineWithSideAndKindIsCountedOnce() {
        var random = new Random(5);
        int weights = 0;
        for (int i = 0; i < 200; i++) {
            int weight = random.nextInt(1, 6);
            boolean hasSide = random.nextInt(4) > 0;
            String side = hasSide ? List.of("cost", "gain").get(random.nextInt(2)) : "";
            cards.add(
                    line(side, LedgerLine.AREA.options().get(random.nextInt(6))).with(LedgerLine.WEIGHT, weight));
            weights += hasSide ? weight : 0;
        }
        assertThat(sums().rows().stream()
                        .mapToInt(row -> row.cost() + row.gain())
                        .sum())
                .isEqualTo(weights);
    }
}
