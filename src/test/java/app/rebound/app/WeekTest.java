package app.rebound.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.card.CardDraft;
import app.rebound.checkin.CheckIn;
import app.rebound.checkin.GoodThing;
import app.rebound.feedback.Feedback;
import app.rebound.journal.Entry;
import app.rebound.plan.StepToTake;
import app.rebound.settings.Theme;
import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import app.rebound.testing.TestClock;
import app.rebound.ui.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A week of use, two months away and a year later, by a clock that the test moves.
@FxTest
@Tag("journey")
class WeekTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 4, 18);

    private final TestClock clock = new TestClock();

    @TempDir
    private Path home;

    private Guest guest;
    private Screen window;

    @Test
    void whatIsSaidStaysAndWhatIsPostponedComesBackOnItsDay(Screen screen) {
        window = screen;
        guest = new Guest(screen, home, clock);
        guest.start(Locale.ENGLISH, Theme.LIGHT, null, 1280, 900);
        firstDay();
        secondDay();
        thirdDay();
        restOfTheWeek();
        guest.close();
        assertThat(Files.exists(guest.workbook())).isTrue();
        twoMonthsLater();
        aYearLater();
        guest.close();
    }

    private void nextDay(int days) {
        clock.advance(Duration.ofDays(days));
        guest.go(new Place.Settings());
        guest.waitFor("settings");
        today();
    }

    private void today() {
        guest.go(new Place.Today());
        guest.waitFor("today-journal");
    }

    private void firstDay() {
        guest.click("welcome-start");
        guest.click("go-setbacks");
        guest.click("new-setback");
        guest.typeInto("setback-form-title", "The Lighthouse launch");
        guest.click("setback-form-save");
        guest.waitFor("prompt");
        today();
        guest.waitFor("today-continue");
        assertThat(guest.sees("good-things")).as("Accept has not begun").isFalse();
        guest.click("today-journal");
        window.type("Slept badly. Called Jonas.");
        guest.waitForWords("today-journal-saved", "Saved");
        assertThat(guest.words("today-journal-words")).isEqualTo("4 words");
        guest.fire("checkin-worried");
        guest.waitForWords("checkin-saved", "Saved");

        guest.go(new Place.Steps(guest.setback(), "feelings"));
        window.waitUntil(() -> guest.isOn("feelings"));
        today();
        guest.waitFor("good-1");
        window.fill("good-1", "Jonas picked up");
        guest.waitForWords("good-saved", "Saved");
        var cards = guest.services().cards();
        assertThat(guest.services().entries().all())
                .extracting(Entry::text)
                .containsExactly("Slept badly. Called Jonas.");
        assertThat(cards.all(CheckIn.TYPE)).hasSize(1);
        assertThat(cards.all(GoodThing.TYPE)).hasSize(1);
        cards.add(CardDraft.empty(StepToTake.TYPE, null)
                .with(StepToTake.TITLE, "Write to Miriam")
                .with(StepToTake.REWARD, "walk by the river")
                .with(StepToTake.DUE, FIRST.plusDays(1)));
        cards.add(CardDraft.empty(Feedback.TYPE, guest.setback())
                .with(Feedback.TITLE, "The pace")
                .with(Feedback.WHO, "Nadia")
                .with(Feedback.SECOND_ON, FIRST.plusDays(2)));
    }

    /// A step waits, and is put off until tomorrow.
    private void secondDay() {
        nextDay(1);
        guest.waitFor("today-step-1");
        assertThat(window.find("good-1", TextInputControl.class).getText()).isEmpty();
        assertThat(guest.words("today-step-1-about")).isEqualTo("today");
        guest.choose("today-step-1-more", "today-step-1-more-tomorrow");
        window.waitUntil(() -> !guest.sees("today-step-1"));
        guest.undo();
        guest.waitFor("today-step-1");
        guest.choose("today-step-1-more", "today-step-1-more-tomorrow");
        window.waitUntil(() -> !guest.sees("today-step-1"));
    }

    /// The step is back and is done; the second reading is put off for a week.
    private void thirdDay() {
        nextDay(1);
        guest.fire("today-step-1");
        guest.waitForWords("today-step-1-about", "walk by the river");
        guest.waitForWords("waiting-1", "Read again what Nadia said");
        guest.choose("waiting-1-more", "waiting-1-more-week");
        window.waitUntil(
                () -> !guest.sees("waiting-1") || !guest.words("waiting-1").startsWith("Read again"));
        guest.fire("checkin-tired");
        guest.waitForWords("checkin-saved", "Saved");
    }

    private void restOfTheWeek() {
        nextDay(4);
        assertThat(guest.sees("today-step-1")).as("it is done").isFalse();
        assertThat(guest.sees("waiting-1") && guest.words("waiting-1").startsWith("Read again"))
                .isFalse();
        guest.fire("checkin-over-time");
        guest.waitFor("feelings-table");
        window.waitUntil(
                () -> window.find("feelings-table", TableView.class).getItems().size() == 2);
        nextDay(3);
        guest.waitForWords("waiting-1", "Read again what Nadia said");
        assertThat(guest.sees("today-welcome")).isFalse();
        guest.services()
                .cards()
                .add(CardDraft.empty(StepToTake.TYPE, null)
                        .with(StepToTake.TITLE, "Tidy the desk")
                        .with(StepToTake.DUE, FIRST.plusDays(12)));
    }

    /// Nothing is late after a while away.
    private void twoMonthsLater() {
        clock.advance(Duration.ofDays(61));
        guest.start(Locale.ENGLISH, Theme.LIGHT, null, 1280, 900);
        guest.waitFor("today-welcome");
        assertThat(guest.words("today-step-1-about")).isEqualTo("whenever you like");
        guest.waitForWords("waiting-1", "Read again what Nadia said");
        guest.choose("waiting-1-more", "waiting-1-more-other-1");
        window.waitUntil(
                () -> !guest.sees("waiting-1") || !guest.words("waiting-1").startsWith("Read again"));
        guest.fire("today-step-1");
        window.waitUntil(() -> !guest.sees("today-step-1-about"));
        guest.undo();
        guest.waitForWords("today-step-1-about", "whenever you like");
        guest.undo();
        guest.waitForWords("waiting-1", "Read again what Nadia said");
        assertThat(guest.sees("today-welcome")).as("for all of this day").isTrue();
    }

    private void aYearLater() {
        nextDay((int) FIRST.plusYears(1).toEpochDay()
                - (int) LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toEpochDay());
        guest.waitForWords("on-this-day-text", "Slept badly.");
        guest.fire("on-this-day-not");
        window.waitUntil(() -> !guest.sees("on-this-day-text"));
        guest.fire("today-continue");
        window.waitUntil(() -> guest.isOn("feelings"));
    }
}
