package app.rebound.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import app.rebound.text.Messages;
import app.rebound.ui.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/// A page that sums up: what was written earlier, the way back to it, and own words.
@FxTest
class SummaryPaneTest {
    private final List<String> told = new ArrayList<>();
    private List<Quote> quotes = List.of();
    private SummaryPane pane;

    private void show(Screen screen) {
        Exercise exercise = ProgramReader.recovery().exercise("better-equipped").orElseThrow();
        screen.show(
                () -> {
                    pane = new SummaryPane(
                            exercise,
                            Messages.of(Locale.ENGLISH),
                            new Typing(() -> told.add("change"), () -> {}, () -> {}, () -> {}),
                            new Earlier());
                    return pane.region();
                },
                900,
                700);
    }

    private List<String> words(Screen screen) {
        return screen.run(() -> pane.region().lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList());
    }

    @Test
    void whileNothingIsWrittenItSaysSoAndTakesOwnWords(Screen screen) {
        show(screen);
        assertThat(words(screen)).anyMatch(text -> text.startsWith("Nothing that belongs here"));
        assertThat(screen.isShown("summary-draft")).isFalse();
        screen.run(pane::focusFirst);
        screen.type("I can");
        assertThat(screen.run(pane::parts)).containsExactly(AnswerPart.text("own", 0, "I can"));
    }

    @Test
    void quotesAreShownWithTheWayBackAndReadAgain(Screen screen) {
        quotes = List.of(new Quote("successes.what", "Earlier successes", List.of("The ferry", "Six years")));
        show(screen);
        assertThat(words(screen)).contains("Earlier successes", "The ferry", "Six years");
        screen.click("summary-open-successes-what");
        assertThat(told).containsExactly("open successes.what");
        assertThat(screen.run(() -> Accessible.problems(pane.region()))).isEmpty();
        quotes = List.of();
        screen.run(pane::reload);
        assertThat(words(screen)).doesNotContain("The ferry");
    }

    @Test
    void theLinesCanBeTakenOverBelowOwnWords(Screen screen) {
        quotes = List.of(new Quote("risk", "The risk", List.of("I tried")));
        show(screen);
        screen.run(() -> pane.load(List.of(AnswerPart.text("own", 0, "Mine"))));
        screen.click("summary-draft");
        assertThat(screen.run(pane::parts)).containsExactly(AnswerPart.text("own", 0, "Mine\n- I tried"));
        assertThat(told).contains("change");
    }

    private final class Earlier implements Quote.Source {
        @Override
        public void read(Exercise exercise, Consumer<List<Quote>> show) {
            show.accept(quotes);
        }

        @Override
        public void open(String id) {
            told.add("open " + id);
        }
    }
}
