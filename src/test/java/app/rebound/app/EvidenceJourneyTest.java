package app.rebound.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.setback.SetbackDraft;
import app.rebound.setback.SetbackKind;
import app.rebound.settings.Theme;
import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import app.rebound.ui.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Evidence is brought in, put on the line, taken back and kept by keys alone, in the whole program.
@FxTest
@Tag("journey")
class EvidenceJourneyTest {
    @TempDir
    private Path home;

    @Test
    void aCalendarIsBroughtInPutOnTheLineAndFoundOnTheDeskAgain(Screen screen) throws IOException {
        var guest = new Guest(screen, home, Clock.systemUTC());
        var keys = new Keys(screen, guest);
        guest.chooseBackup(Files.writeString(home.resolve("calendar.ics"), ExampleEvidence.CALENDAR));
        guest.start(Locale.ENGLISH, Theme.LIGHT, null);
        keys.awaitFocus("welcome-start");
        screen.press(KeyCode.SPACE);
        guest.waitFor("today");
        UUID setback = guest.services()
                .setbacks()
                .add(new SetbackDraft("The Lighthouse", SetbackKind.PROJECT_CANCELLED, null), "recovery");
        keys.choose("go-timeline");
        keys.choose("bring-evidence");
        keys.choose("desk-accept");
        keys.choose("desk-files");
        screen.waitUntil(() -> screen.isShown("desk-things") && count(screen) == 4);
        keys.reach("desk-things");
        screen.press(KeyCode.DOWN);
        screen.waitUntil(() -> guest.words("desk-original").contains("Demo for the anchor client"));
        screen.waitUntil(() -> !screen.find("desk-put", ButtonBase.class).isDisabled());
        screen.press(KeyCode.ENTER);
        awaitNotice(screen, guest, "One is on the line.");
        assertThat(titles(guest, setback)).containsExactly("Demo for the anchor client");
        screen.waitUntil(() -> guest.words("desk-original").contains("Budget review"));
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        awaitNotice(screen, guest, "Taken back");
        assertThat(titles(guest, setback)).isEmpty();
        guest.go(new Place.Today());
        guest.waitFor("today");
        guest.go(new Place.Evidence(null));
        screen.waitUntil(() -> screen.isShown("desk-things") && count(screen) == 4);
        keys.choose("desk-keep");
        awaitNotice(screen, guest, "11 are kept");
        assertThat(guest.services().sources().imports())
                .singleElement()
                .satisfies(kept -> assertThat(kept.waiting()).isEqualTo(11));
        guest.close();
    }

    private static void awaitNotice(Screen screen, Guest guest, String beginning) {
        screen.waitUntil(() -> guest.stage().getScene().getRoot().lookup("#notice .label") instanceof Labeled said
                && said.getText().startsWith(beginning));
    }

    private static int count(Screen screen) {
        return screen.find("desk-things", ListView.class).getItems().size();
    }

    private static List<String> titles(Guest guest, UUID setback) {
        return guest.services().events().all(setback).stream()
                .map(event -> event.title())
                .toList();
    }
}
