package app.rebound.printout;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.printout.Block.MappedReason;
import app.rebound.printout.ReasonFigure.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where reasons stand in a drawing.
@Tag("domain")
class ReasonLayoutTest {
    private static final int WIDTH = 597;
    private static final int HEIGHT = 800;

    private final ReasonLayout layout = new ReasonLayout(WIDTH, HEIGHT, new FontRuler());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void noReasonIsLostNoneTouchesAnotherAndEveryFigureFits(long seed) {
        Random random = new Random(seed);
        int count = random.nextInt(1, 200);
        int back = random.nextInt(1, 20);
        List<MappedReason> reasons = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            reasons.add(new MappedReason(
                    "a reason ".repeat(random.nextInt(1, 30)) + "x".repeat(random.nextInt(60)),
                    random.nextBoolean() ? "" : "own action",
                    random.nextInt(10) == 0 ? List.of() : List.of(random.nextInt(i - back, i + 3))));
        }

        List<ReasonFigure> figures = layout.figures(reasons);

        assertThat(figures.stream()
                        .flatMap(figure -> figure.cards().stream())
                        .map(Card::number)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, count).boxed().toList());
        for (ReasonFigure figure : figures) {
            assertThat(figure.height()).as("seed " + seed).isLessThanOrEqualTo(HEIGHT + 1);
            for (Card one : figure.cards()) {
                assertThat(one.x()).isNotNegative();
                assertThat(one.x() + one.width()).isLessThanOrEqualTo(WIDTH);
                assertThat(one.y()).isNotNegative();
                assertThat(one.y() + one.height()).isLessThanOrEqualTo(figure.height());
                assertThat(figure.cards())
                        .as("seed " + seed)
                        .filteredOn(other -> other != one && other.x() == one.x())
                        .allMatch(
                                other -> other.y() >= one.y() + one.height() || one.y() >= other.y() + other.height());
            }
        }
    }

    @Test
    void whatExplainsStandsToTheRightAndIsTiedToIt() {
        ReasonFigure figure = layout.figures(List.of(
                        new MappedReason("The client left", "", List.of()),
                        new MappedReason("I never asked", "", List.of(0)),
                        new MappedReason("Silence", "", List.of(1)),
                        new MappedReason("Budget", "", List.of(0, 1))))
                .getFirst();

        assertThat(figure.links())
                .extracting(link -> link.from().number() + "-" + link.to().number() + (link.isSecond() ? " too" : ""))
                .containsExactlyInAnyOrder("1-2", "2-3", "1-4");
        assertThat(figure.links())
                .allMatch(link ->
                        link.from().x() + link.from().width() < link.to().x());
    }

    @Test
    void whatIsTooDeepForAPageGoesOnInAFigureThatBeginsWithIt() {
        List<MappedReason> chain = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            chain.add(new MappedReason("reason", "", i == 0 ? List.of() : List.of(i - 1)));
        }

        List<Card> cards = layout.figures(chain).stream()
                .flatMap(figure -> figure.cards().stream())
                .toList();

        assertThat(cards)
                .filteredOn(Card::goesOn)
                .extracting(Card::number)
                .isNotEmpty()
                .allSatisfy(number -> assertThat(cards)
                        .filteredOn(card -> card.number() == number && card.x() < 1)
                        .hasSize(1));
    }

    @Test
    void noReasonsGiveNoFigure() {
        assertThat(layout.figures(List.of())).isEmpty();
        assertThat(Samples.reasons(Locale.ENGLISH, 1).reasons()).hasSize(1);
    }
}
