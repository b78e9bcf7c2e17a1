package app.rebound.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.journal.Entry;
import app.rebound.setback.SetbackDraft;
import app.rebound.setback.SetbackKind;
import app.rebound.settings.Theme;
import app.rebound.testing.FxTest;
import app.rebound.testing.Popups;
import app.rebound.testing.Screen;
import app.rebound.time.DateStatement;
import app.rebound.time.FuzzyDate;
import app.rebound.timeline.EventDraft;
import app.rebound.timeline.Timing;
import app.rebound.ui.Place;
import app.rebound.ui.Styles;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Menus, lists and small forms that keys open over a screen are for everyone: in both themes, and with the largest
/// letters.
@FxTest
@Tag("architecture")
class PopupsTest {
    private static final int MANY = 30;

    private final List<String> problems = new ArrayList<>();

    @TempDir
    private Path home;

    @Test
    void whatOpensOverAScreenIsForEveryone(Screen screen) {
        var guest = new Guest(screen, home, Clock.systemUTC());
        var keys = new Keys(screen, guest);
        guest.start(Locale.ENGLISH, Theme.LIGHT, null, 990, 800);
        guest.fire("welcome-example");
        guest.waitFor("today-continue");
        UUID crowded = crowded(guest);
        tag(guest);
        for (double scale : new double[] {1, 2}) {
            for (boolean isDark : new boolean[] {false, true}) {
                screen.run(() -> {
                    Styles.setDark(guest.stage().getScene().getRoot(), isDark);
                    Styles.setTextScale(guest.stage().getScene().getRoot(), scale);
                });
                String look = (isDark ? "dark " : "light ") + scale;
                journal(screen, guest, keys, look);
                timeline(screen, guest, look);
                cluster(screen, guest, crowded, look);
            }
        }
        guest.close();
        assertThat(String.join("\n", problems)).isEmpty();
    }

    private void journal(Screen screen, Guest guest, Keys keys, String look) {
        guest.go(new Place.Journal(null, null));
        guest.waitFor("entry-tag");
        screen.run(() -> texts(guest).findFirst().orElseThrow().requestFocus());
        screen.press(KeyCode.CONTROL, KeyCode.PERIOD);
        look(screen, guest, "menu of a text", look);
        assertThat(Keys.isText(keys.owner()))
                .as("the focus is in the text again")
                .isTrue();
        screen.press(KeyCode.CONTROL, KeyCode.END);
        screen.type(" [[");
        screen.waitUntil(() -> screen.isShown("editor-links"));
        look(screen, guest, "links", look);
        screen.run(() -> screen.find("entry-tag", Node.class).requestFocus());
        screen.type("w");
        look(screen, guest, "tags", look);
    }

    /// Another entry has a tag that this one can have.
    private static void tag(Guest guest) {
        Entry other = guest.services().entries().all().getLast();
        guest.services()
                .entries()
                .edit(
                        new Entry(
                                other.id(),
                                other.day(),
                                other.time(),
                                other.title(),
                                other.text(),
                                List.of("weekly"),
                                other.minutes()),
                        "visit",
                        false);
    }

    private static Stream<Node> texts(Guest guest) {
        return guest.stage().getScene().getRoot().lookup("#entry-pane").lookupAll("*").stream()
                .filter(node -> node.getAccessibleRole() == AccessibleRole.TEXT_AREA && node.isFocusTraversable());
    }

    private void timeline(Screen screen, Guest guest, String look) {
        guest.go(new Place.Timeline(guest.setback(), null));
        guest.waitFor("quick-add");
        screen.waitUntil(
                () -> !screen.find("timeline-table", TableView.class).getItems().isEmpty());
        screen.run(() -> screen.find("quick-add", Node.class).requestFocus());
        screen.type("@");
        look(screen, guest, "completion", look);
        screen.fill("quick-add", "");
        guest.select(0);
        screen.rightClick(screen.find("timeline-table", Node.class));
        look(screen, guest, "menu of an event", look);
        onAxis(guest, screen, KeyCode.HOME, "202");
        screen.press(KeyCode.CONTEXT_MENU);
        look(screen, guest, "menu of a lane", look);
        onAxis(guest, screen, KeyCode.HOME, "202");
        screen.press(KeyCode.T);
        look(screen, guest, "going to a date", look);
    }

    private void cluster(Screen screen, Guest guest, UUID crowded, String look) {
        guest.go(new Place.Timeline(crowded, null));
        screen.waitUntil(
                () -> screen.find("timeline-table", TableView.class).getItems().size() == MANY);
        guest.waitForWords("page-title", "Crowded");
        // It is gone nearer to as long as that may part them.
        for (int i = 0; i < MANY && !screen.isShown("cluster-list"); i++) {
            onAxis(guest, screen, KeyCode.END, "events, 2 Mar 2024. Enter opens them");
            screen.press(KeyCode.ENTER);
        }
        assertThat(screen.isShown("cluster-list")).isTrue();
        look(screen, guest, "what lies at one moment", look);
    }

    /// Goes to the axis and there to its first or last event; while a screen is being loaded the focus is taken away.
    private static void onAxis(Guest guest, Screen screen, KeyCode key, String words) {
        screen.waitUntil(() -> {
            Node axis = axis(guest);
            if (axis == null) {
                return false;
            }
            guest.stage().requestFocus();
            axis.requestFocus();
            Event.fireEvent(axis, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            return guest.stage().isFocused()
                    && axis.isFocused()
                    && axis.getAccessibleText().contains(words);
        });
    }

    private static Node axis(Guest guest) {
        return guest.stage().getScene().getRoot().lookup("#timeline-axis");
    }

    private void look(Screen screen, Guest guest, String name, String look) {
        screen.run(() -> {
                    List<String> found = Popups.problems(guest.stage());
                    // The headless window system does not give the focus back to the window below.
                    guest.stage().requestFocus();
                    return found;
                })
                .forEach(problem -> problems.add(problem + " [" + name + ", " + look + "]"));
    }

    /// A setback whose events no zoom can part.
    private static UUID crowded(Guest guest) {
        var when = Timing.of(
                new DateStatement("2 March 2024", FuzzyDate.parse("2024-03-02").orElseThrow()));
        UUID setback = guest.services()
                .setbacks()
                .add(
                        new SetbackDraft("Crowded", SetbackKind.PROJECT_CANCELLED, null),
                        guest.services().program().id());
        for (int i = 0; i < MANY; i++) {
            guest.services()
                    .events()
                    .add(EventDraft.titled("Same " + i, List.of(setback)).withTiming(when));
        }
        return setback;
    }
}
