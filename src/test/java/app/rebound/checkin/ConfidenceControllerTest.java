package app.rebound.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.CardTypes;
import app.rebound.card.Card;
import app.rebound.card.CardDraft;
import app.rebound.card.CardService;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Confidence: rated now, drawn over time, read as a table.
@FxTest
class ConfidenceControllerTest {
    @TempDir
    private Path folder;

    private OpenBook book;
    private CardService cards;
    private UUID setback;
    private ConfidenceController controller;

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

    private void show(Screen screen) {
        screen.show(
                () -> {
                    controller = new ConfidenceController(book.surroundings(Locale.ENGLISH), cards, setback);
                    return controller.region();
                },
                900,
                900);
    }

    private void rated(LocalDate day, int confidence) {
        cards.add(CardDraft.empty(CheckIn.TYPE, null).with(CheckIn.ON_DAY, day).with(CheckIn.CONFIDENCE, confidence));
    }

    @Test
    void nothingIsDrawnBeforeTheFirstRatingAndNothingStoredOfAVisit(Screen screen) {
        show(screen);
        assertThat(screen.isShown("confidence-drawn")).isFalse();
        screen.run(() -> controller.flush(() -> {}));
        assertThat(cards.all(CheckIn.TYPE)).isEmpty();
    }

    @Test
    void aRatingIsStoredWithItsDayAndDrawn(Screen screen) {
        show(screen);
        screen.run(() -> screen.find("check-in-confidence", Slider.class).setValue(4));
        screen.run(() -> controller.flush(() -> {}));
        Card stored = cards.of(CheckIn.TYPE, setback).getFirst();
        assertThat(stored.values().number(CheckIn.CONFIDENCE)).isEqualTo(4);
        assertThat(stored.values().day(CheckIn.ON_DAY)).isNotNull();
        assertThat(stored.isPrivate()).isTrue();
        assertThat(screen.isShown("confidence-drawn")).isTrue();
        screen.click("check-in-close");
        screen.click("rating-" + stored.id());
        screen.click("check-in-delete");
        assertThat(cards.all(CheckIn.TYPE)).isEmpty();
        assertThat(screen.isShown("confidence-drawn")).isFalse();
    }

    @Test
    void theTableBeginsWithTheNewest(Screen screen) {
        IntStream.range(0, 40).forEach(i -> rated(LocalDate.of(2024, 1, 1).plusDays(i), i % 11));
        show(screen);
        assertThat(screen.isShown("confidence-more")).isTrue();
        List<Card> all = cards.all(CheckIn.TYPE);
        assertThat(screen.isShown("rating-" + all.getLast().id())).isTrue();
        assertThat(screen.isShown("rating-" + all.getFirst().id())).isFalse();
        assertThat(screen.run(() -> Accessible.problems(controller.region()))).isEmpty();
    }

    @Test
    void theDrawnLineRestsOnceItIsDrawn(Screen screen) {
        var line = new ConfidenceLine();
        line.show(List.of(new ConfidenceLine.Point(1, 3), new ConfidenceLine.Point(5, 8)));
        screen.show(() -> line, 300, 200);
        List<Node> drawn = screen.run(() -> List.copyOf(line.getChildren()));
        screen.run(line::requestLayout);
        screen.run(line::layout);
        assertThat(screen.run(line::isNeedsLayout)).isFalse();
        assertThat(screen.run(() -> List.copyOf(line.getChildren()))).isEqualTo(drawn);
    }

    @Test
    void veryManyRatingsAreGatheredAndKeepTheirEndAndMean() {
        var points = IntStream.range(0, 100_000)
                .mapToObj(i -> new ConfidenceLine.Point(i, i % 11))
                .toList();
        var gathered = ConfidenceLine.gathered(points, 200);
        assertThat(gathered).hasSize(200);
        assertThat(gathered.getLast().day()).isEqualTo(99_999);
        assertThat(gathered).allSatisfy(point -> assertThat(point.confidence()).isBetween(4.5, 5.5));
        assertThat(ConfidenceLine.gathered(points.subList(0, 3), 200)).hasSize(3);
    }
}
