package app.rebound.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.settings.Theme;
import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import app.rebound.testing.TestClock;
import app.rebound.ui.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What opens over a page or beside it takes the focus, closes with Escape, and the focus is where it was before.
@FxTest
@Tag("journey")
class EscapeTest {
    private final TestClock clock = new TestClock();
    private final List<String> problems = new ArrayList<>();

    @TempDir
    private Path home;

    private Screen screen;
    private Guest guest;

    @BeforeEach
    void open(Screen here) {
        screen = here;
        clock.advance(Duration.ofDays(28));
        guest = new Guest(screen, home, clock);
        guest.start(Locale.ENGLISH, Theme.LIGHT, null, 1280, 832);
    }

    @Test
    void escapeLeadsBackToWhatOpened() throws IOException {
        opens("entry-help", "entry-help-page");
        opens("entry-guide", "guide");
        guest.fire("welcome-example");
        guest.waitFor("today-continue");
        opens("open-palette", "palette");
        at("go-setbacks", "setback-1");
        opens("new-setback", "setback-form");
        timeline();
        at("go-lessons", "lesson-list");
        opens("lesson-add", "lesson-form", "lesson-list");
        at("go-people", "people-list");
        opens("add-person", "person-form");
        guest.go(new Place.Reasons(guest.setback()));
        guest.waitFor("reason-map");
        opens("reason-add", "reason-form", "spot-");
        at("go-help", "help-now");
        opens("add-own-line", "own-line-form");
        guest.go(new Place.Steps(guest.setback(), "the-moment"));
        screen.waitUntil(() -> guest.isOn("the-moment"));
        opens("versions-open", "versions", "answer-");
        journal();
        copies();
        guest.go(new Place.Pause(guest.setback()));
        guest.waitFor("pause-when");
        screen.run(() -> screen.find("pause-when", Node.class).requestFocus());
        closes("pause", "middle");
        guest.close();
        assertThat(String.join("\n", problems)).isEmpty();
    }

    private void timeline() {
        at("go-timeline", "timeline-table");
        opens("add-event", "event-form");
        opens("sheet-open", "sheet-form");
        TableView<?> table = screen.find("timeline-table", TableView.class);
        screen.run(() -> {
            table.requestFocus();
            table.getSelectionModel().select(4);
        });
        guest.waitFor("event-form");
        screen.run(() -> screen.find("event-title", Node.class).requestFocus());
        closes("event-form", "timeline-table");
        screen.run(() -> table.getSelectionModel().selectRange(3, 8));
        guest.waitFor("many-form");
        screen.run(() -> screen.find("many-close", Node.class).requestFocus());
        closes("many-form", "timeline-table");
    }

    private void journal() {
        at("go-journal", "entry-list");
        screen.waitUntil(
                () -> !screen.find("entry-list", ListView.class).getItems().isEmpty());
        guest.fire("entry-alone");
        screen.waitUntil(() -> !screen.isShown("side-bar"));
        screen.run(() -> screen.find("entry-text", Node.class).requestFocus());
        screen.press(KeyCode.ESCAPE);
        if (!screen.isShown("side-bar")) {
            problems.add("the text stays alone after Escape");
        }
        guest.fire("entry-more");
        guest.fire("erase-entry");
        guest.waitFor("erase-keep");
        closes("erase", "middle");
    }

    /// What is asked before the workbook or a copy of it is changed.
    private void copies() throws IOException {
        at("go-settings", "settings");
        guest.fire("open-backups");
        guest.waitFor("backups");
        guest.fire("backup-now");
        guest.waitFor("backup-1");
        opens("backup-restore-1", "backup-asked");
        guest.go(new Place.Exchange());
        guest.waitFor("exchange-save");
        guest.chooseBackup(Files.writeString(
                home.resolve("entries.jsonl"), "{\"date\":\"2019-11-04\",\"text\":\"A quiet evening.\"}\n"));
        opens("inflow-file", "inflow-bring");
        Path copy = home.resolve("copy.zip");
        guest.services().archives().write(copy, clock.instant(), null, _ -> {});
        guest.chooseBackup(copy);
        opens("exchange-choose", "exchange-preview");
    }

    private void at(String way, String there) {
        guest.fire(way);
        guest.waitFor(there);
    }

    private void opens(String opener, String opened) {
        opens(opener, opened, opener);
    }

    private void opens(String opener, String opened, String after) {
        guest.waitFor(opener);
        screen.run(() -> {
            ButtonBase button = screen.find(opener, ButtonBase.class);
            button.requestFocus();
            button.fire();
        });
        guest.waitFor(opened);
        closes(opened, after);
    }

    /// @param after how the id of what has the focus afterwards begins; "middle" for none in particular on the next
    /// page
    private void closes(String opened, String after) {
        isWithin(opened);
        screen.press(KeyCode.ESCAPE);
        Node owner = owner();
        if (guest.sees(opened)) {
            problems.add(opened + " is not closed by Escape");
        } else if (after.equals("middle") ? isInSideBar(owner) : !name(owner).startsWith(after)) {
            problems.add(opened + " leaves the focus on " + name(owner) + " instead of " + after);
        }
    }

    private void isWithin(String opened) {
        Node owner = owner();
        if (!Keys.isIn(owner, opened)) {
            problems.add(opened + " opens without the focus, which is on " + name(owner));
        }
    }

    private static boolean isInSideBar(Node node) {
        return node == null || Keys.isIn(node, "side-bar");
    }

    private static String name(Node node) {
        return Keys.name(node);
    }

    private Node owner() {
        return screen.run(() -> guest.stage().getScene().getFocusOwner());
    }
}
