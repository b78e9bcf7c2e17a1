package app.rebound.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.card.Card;
import app.rebound.card.Field;
import app.rebound.grieving.GrievingService;
import app.rebound.lesson.Lesson;
import app.rebound.lesson.LessonChain;
import app.rebound.people.Person;
import app.rebound.plan.StepToTake;
import app.rebound.settings.Theme;
import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import app.rebound.testing.TestVault;
import app.rebound.timeline.Event;
import app.rebound.vault.Workbook;
import app.rebound.wizard.Exercise;
import app.rebound.wizard.ExerciseKind;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole program without a mouse, from Begin to the end of Come back, and from a step of the plan back to the
/// event.
@FxTest
@Tag("journey")
class KeyboardJourneyTest {
    private static final String EVENT = "The launch is stopped";
    private static final int MOST_STOPS = 20;

    @TempDir
    private Path home;

    private final Map<String, String> written = new LinkedHashMap<>();
    private final List<String> withoutWords = new ArrayList<>();
    private final List<String> focusElsewhere = new ArrayList<>();

    @Test
    void everyPageIsWrittenAndAStepLeadsBackToTheEvent(Screen screen) {
        var guest = new Guest(screen, home, Clock.systemUTC());
        var keys = new Keys(screen, guest);
        guest.start(Locale.ENGLISH, Theme.LIGHT, null);
        begin(guest, keys, screen);
        List<Exercise> all = guest.services().program().exercises();
        List<String> met = walk(all, guest, keys, screen);
        assertThat(focusElsewhere)
                .as("pages that open with the focus elsewhere")
                .isEmpty();
        assertThat(met)
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().map(Exercise::id).toList());
        assertThat(withoutWords).as("pages without a place for words").isEmpty();
        leadBack(guest, keys, screen);
        guest.close();
        readBack();
    }

    private static void begin(Guest guest, Keys keys, Screen screen) {
        keys.awaitFocus("welcome-start");
        screen.press(KeyCode.SPACE);
        guest.waitFor("today");
        keys.choose("go-setbacks");
        keys.choose("new-setback");
        keys.awaitFocus("setback-form-title");
        screen.type("The Lighthouse launch");
        keys.choose("setback-form-save");
        guest.waitFor("prompt");
    }

    /// Goes through the pages by the keys that lead on, and writes on each.
    private List<String> walk(List<Exercise> all, Guest guest, Keys keys, Screen screen) {
        List<String> met = new ArrayList<>();
        while (met.size() < all.size()) {
            screen.waitUntil(() -> all.stream().anyMatch(one -> !met.contains(one.id()) && isOpen(keys, one)));
            Exercise page = screen.run(() ->
                    all.stream().filter(one -> isOpen(keys, one)).findFirst().orElseThrow());
            met.add(page.id());
            if (screen.isShown("ready-yes")) {
                keys.awaitFocus("ready-yes");
                screen.press(KeyCode.SPACE);
            }
            if (keys.isWithin("place")) {
                writeOn(page, guest, keys, screen);
            } else {
                focusElsewhere.add(page.id() + " at " + Keys.name(keys.owner()));
                keys.reach("the page", one -> Keys.isIn(one, "place"));
            }
            if (met.size() % 2 == 0) {
                screen.press(KeyCode.CONTROL, KeyCode.ENTER);
            } else {
                screen.press(KeyCode.ALT, KeyCode.RIGHT);
            }
        }
        return met;
    }

    private static boolean isOpen(Keys keys, Exercise exercise) {
        return keys.isSelected("exercise-" + exercise.id());
    }

    private void writeOn(Exercise page, Guest guest, Keys keys, Screen screen) {
        if (page.kind() == ExerciseKind.TIMELINE) {
            // It leads away, to the timeline; the event is told of after the walk.
            return;
        }
        if (!keys.isAtText() && keys.owner() instanceof ButtonBase) {
            screen.press(KeyCode.SPACE);
        }
        for (int i = 0; i < MOST_STOPS && !keys.isAtText() && keys.isWithin("place"); i++) {
            screen.press(KeyCode.TAB);
        }
        if (!keys.isAtText() || !keys.isWithin("place")) {
            withoutWords.add(page.id());
            keys.back("place");
            return;
        }
        screen.type(words(page));
        if (page.kind() == ExerciseKind.GRIEVING) {
            return;
        }
        written.put(page.id(), words(page));
        switch (page.kind()) {
            case FEELINGS, OPTIONS, PLAN -> screen.press(KeyCode.ENTER);
            case LESSON -> linkLesson(guest, keys, screen);
            default -> {}
        }
    }

    private static String words(Exercise page) {
        return switch (page.kind()) {
            case RUNWAY -> "1200";
            case GRIEVING -> "1 March 2027";
            default -> "Words of " + page.id();
        };
    }

    private static void linkLesson(Guest guest, Keys keys, Screen screen) {
        guest.waitFor("lesson-follow");
        keys.reach("lesson-follow");
        screen.press(KeyCode.DOWN);
        keys.waitForAny("lesson-reason-");
        guest.waitFor("lesson-make-step");
        keys.choose("lesson-make-step");
        keys.waitForAny("lesson-step-");
    }

    private static void leadBack(Guest guest, Keys keys, Screen screen) {
        keys.choose("go-timeline");
        keys.choose("add-first-event");
        keys.awaitFocus("event-title");
        screen.type(EVENT);
        guest.waitForWords("save-line", "Saved");
        keys.choose("go-plan");
        Card step = guest.services().cards().all(StepToTake.TYPE).getFirst();
        keys.choose("open-" + step.id());
        keys.choose(keys.waitForAny("step-lesson-"));
        keys.choose(keys.waitForAny("lesson-reason-"));
        guest.waitFor("reason-tie-event");
        keys.reach("reason-tie-event");
        screen.press(KeyCode.DOWN);
        keys.choose(keys.waitForAny("reason-event-"));
        guest.waitFor("event-title");
        assertThat(screen.find("event-title", TextField.class).getText()).isEqualTo(EVENT);
    }

    private void readBack() {
        var vault = TestVault.at(Clock.systemUTC());
        try (Workbook workbook = vault.open(home.resolve("data/workbook"))) {
            WorkbookServices services = WorkbookServices.of(workbook);
            UUID setback = services.setbacks().all().getFirst().id();
            assertThat(String.join("\n", stored(services, setback))).contains(written.values());
            assertThat(new GrievingService(workbook.database()).until(setback)).contains(LocalDate.of(2027, 3, 1));
            Card lesson = services.cards().of(Lesson.TYPE, setback).getFirst();
            LessonChain chain = services.lessons().chain(lesson.id()).orElseThrow();
            assertThat(chain.steps()).extracting(Card::title).containsExactly(lesson.title());
            assertThat(chain.from()).singleElement().satisfies(from -> {
                assertThat(from.reason().title()).isEqualTo(written.get("reasons"));
                assertThat(from.events()).extracting(Event::title).containsExactly(EVENT);
            });
        }
    }

    private static List<String> stored(WorkbookServices services, UUID setback) {
        List<String> texts = new ArrayList<>();
        services.answers().ofSetback(setback).forEach(answer -> answer.parts().forEach(part -> texts.add(part.text())));
        services.people().all().stream().map(Person::name).forEach(texts::add);
        services.cards().read(handle -> services.cards().ofEach(handle, setback)).values().stream()
                .flatMap(List::stream)
                .forEach(card -> card.type().fields().stream()
                        .filter(Field.Text.class::isInstance)
                        .map(card.values()::get)
                        .filter(Objects::nonNull)
                        .forEach(text -> texts.add(text.toString())));
        return texts;
    }
}
