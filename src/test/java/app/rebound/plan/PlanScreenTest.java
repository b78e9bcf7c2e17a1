package app.rebound.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.CardTypes;
import app.rebound.card.Card;
import app.rebound.card.CardService;
import app.rebound.testing.FxTest;
import app.rebound.testing.NoDialogs;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The screen of the plan without any setback, and its calendar file.
@FxTest
class PlanScreenTest {
    @TempDir
    private Path folder;

    private OpenBook book;
    private CardService cards;
    private PlanController controller;

    @BeforeEach
    void open() {
        book = new OpenBook(folder.resolve("workbook"));
        cards = new CardService(book.database(), CardTypes.all());
    }

    @AfterEach
    void close() {
        book.close();
    }

    private void show(Screen screen) {
        screen.show(
                () -> {
                    controller = new PlanController(book.surroundings(Locale.ENGLISH), cards, new Dialogs());
                    return controller.region();
                },
                1000,
                900);
    }

    @Test
    void eachPartIsReachedAndShowsWhatAnotherOneMade(Screen screen) {
        new PlanService(cards).add(OptionIdea.TYPE, "Teach", null, null);
        Card idea = cards.all(OptionIdea.TYPE).getFirst();
        show(screen);
        screen.click("plan-options");
        screen.click("kept-" + idea.id());
        screen.click("goal-of-" + idea.id());
        screen.click("plan-goals");
        assertThat(screen.isShown("tick-" + cards.all(Goal.TYPE).getFirst().id()))
                .isTrue();
        screen.click("plan-projects");
        assertThat(screen.isShown("project-form")).isTrue();
        screen.click("plan-moves");
        assertThat(screen.isShown("move-form")).isTrue();
        screen.click("plan-applications");
        assertThat(screen.isShown("application-form")).isTrue();
    }

    @Test
    void theCalendarFileIsWritten(Screen screen) throws IOException {
        show(screen);
        screen.click("plan-calendar");
        assertThat(book.notices())
                .containsExactly("Nothing has a day yet. Give a goal, a milestone, a step or a move a day first.");
        var plans = new PlanService(cards);
        plans.add(StepToTake.TYPE, "Call", null, null);
        plans.set(cards.all(StepToTake.TYPE).getFirst(), StepToTake.DUE, LocalDate.of(2024, 5, 20));
        screen.click("plan-calendar");
        screen.waitUntil(() -> book.notices().size() == 2);
        assertThat(Files.readString(folder.resolve("plan.ics")))
                .contains("SUMMARY:Call")
                .contains("DTSTART;VALUE=DATE:20240520");
    }

    private final class Dialogs extends NoDialogs {
        @Override
        public Optional<Path> chooseTarget(String title, String name) {
            return Optional.of(folder.resolve(name));
        }
    }
}
