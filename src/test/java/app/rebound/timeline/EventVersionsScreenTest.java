package app.rebound.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The earlier versions of an event as somebody reads, compares and takes them back.
@FxTest
class EventVersionsScreenTest {
    @TempDir
    private Path folder;

    private Stage stage;
    private Region root;

    private void open(Screen screen, Locale language) {
        stage = new Stage(folder, language);
        UUID id = add("We began in the small room.");
        stage.clock.advance(Duration.ofMinutes(1));
        stage.events.edit(id, draft("We began in the large hall."));
        root = screen.show(() -> stage.timeline(stage.setback).region(), 1_000, 800);
        screen.run(() -> screen.find("timeline-table", TableView.class)
                .getSelectionModel()
                .clearAndSelect(0));
        screen.click("event-versions");
    }

    private UUID add(String fact) {
        return stage.events.add(draft(fact));
    }

    private EventDraft draft(String fact) {
        return new EventDraft(
                "Kick-off",
                Timing.of(Stage.date("3 March 2024")),
                Mark.NONE,
                null,
                null,
                new Event.Details(fact, "", "", "", "", ""),
                List.of(),
                List.of(stage.setback));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void whatChangedIsToldWordByWordAndTakenBack(Screen screen) {
        open(screen, Locale.ENGLISH);
        assertThat(screen.isShown("versions")).isTrue();
        assertThat(screen.isShown("event-form")).isFalse();
        screen.picture(root, "event-versions");
        screen.click("version-open-0");
        screen.picture(root, "event-versions-compared");
        assertThat(screen.run(() -> screen.find("versions-rows", Region.class).lookupAll(".change-cell").stream()
                        .map(cell -> String.valueOf(((ListCell<?>) cell).getAccessibleText()))
                        .toList()))
                .contains("We began in the Removed: small. Added: large. Removed: room. Added: hall. .");
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.isShown("version-open-0")).isTrue();
        screen.click("version-take-0");
        assertThat(stage.only().details().fact()).isEqualTo("We began in the small room.");
        assertThat(screen.isShown("versions")).isFalse();
        assertThat(screen.find("event-title", TextField.class).isFocused()).isTrue();
        assertThat(stage.notices).hasSize(1);
        stage.workbook.database().undo();
        assertThat(stage.only().details().fact()).isEqualTo("We began in the large hall.");
    }

    @Test
    void versionsSpeakFrench(Screen screen) {
        open(screen, Locale.FRENCH);
        assertThat(screen.find("versions-title", Label.class).getText()).isEqualTo("Versions antérieures");
    }
}
