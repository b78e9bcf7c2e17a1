package app.rebound.app;

import app.rebound.settings.Theme;
import app.rebound.testing.Screen;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// The first half of the journey, run in a process of its own that is killed once everything says Saved.
public final class FirstSitting {
    /// What is written, by the place it is written in.
    static final Map<String, String> WRITTEN = Map.of(
            "answer-knew-when", "The mail came at noon and I read it on the stairs.",
            "answer-words", "They stopped the launch. I was told after everybody else.",
            "answer-learn", "asking before the silence grows.");

    static final List<String> EVENTS = List.of(
            "The contract is signed", "The first delay", "Nobody answers", "The launch is stopped", "I told my sister");
    static final List<String> DATES =
            List.of("3 March 2023", "spring 2023", "about mid January 2024", "14 February 2024", "");

    /// Printed when all is written and nothing is closed.
    static final String READY = "ALL SAVED";

    private FirstSitting() {}

    public static void main(String[] args) throws Exception {
        FxToolkit.registerPrimaryStage();
        var screen = new Screen(new FxRobot());
        var guest = new Guest(screen, Path.of(args[0]), Clock.systemUTC());
        guest.start(Locale.ENGLISH, Theme.LIGHT, null);
        write(guest, screen);
        System.out.println(READY);
        // Killed here: nothing is closed, nothing is flushed on the way out.
        new CountDownLatch(1).await();
    }

    static void write(Guest guest, Screen screen) {
        guest.click("welcome-start");
        guest.click("go-setbacks");
        guest.click("new-setback");
        guest.typeInto("setback-form-title", "The Lighthouse launch");
        guest.click("setback-form-save");
        guest.typeInto("answer-knew-when", WRITTEN.get("answer-knew-when"));
        guest.waitForWords("save-status", "Saved");
        answer(guest, "accept", "what-happened", "answer-words");
        answer(guest, "accept", "permission", "answer-learn");
        guest.click("go-timeline");
        for (int i = 0; i < EVENTS.size(); i++) {
            guest.click(i == 0 ? "add-first-event" : "add-event");
            guest.typeInto("event-title", EVENTS.get(i));
            guest.typeInto("event-when", DATES.get(i));
            guest.waitForWords("save-line", "Saved");
            guest.waitForWords("page-subtitle", "Timeline · " + (i + 1) + " event");
        }
    }

    private static void answer(Guest guest, String step, String exercise, String place) {
        guest.click("step-" + step);
        guest.click("exercise-" + exercise);
        guest.typeInto(place, WRITTEN.get(place));
        guest.waitForWords("save-status", "Saved");
    }
}
