package app.rebound.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.desk.DeskService;
import app.rebound.desk.Pick;
import app.rebound.evidence.Found;
import app.rebound.evidence.FoundDate;
import app.rebound.evidence.Limits;
import app.rebound.evidence.SourceKind;
import app.rebound.evidence.Where;
import app.rebound.source.ImportOf;
import app.rebound.source.SourceService;
import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the event in the form rests on, and memory beside record.
@FxTest
class RecordsScreenTest {
    private static final ImportOf CALENDAR = new ImportOf(SourceKind.CALENDAR, "work.ics", 1, 0, 0);
    private static final LocalDate DAY = LocalDate.of(2024, 5, 14);

    @TempDir
    private Path folder;

    private Stage stage;
    private DeskService desk;
    private TimelineController controller;

    private void begin(Locale language) {
        stage = new Stage(folder, language);
        var database = stage.workbook.database();
        desk = new DeskService(database, new SourceService(database), stage.events, stage.people);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private static Found found(int number) {
        return new Found.Draft(SourceKind.CALENDAR, "key-" + number)
                .title("Review " + number)
                .when(FoundDate.of(DAY))
                .person("Nadia", "nadia@example.org")
                .original("BEGIN:VEVENT\nSUMMARY:Review " + number, "20240514")
                .found("work.ics", Where.item("work.ics", number), Limits.STANDARD);
    }

    private void open(Screen screen, UUID event) {
        controller = stage.show(screen);
        screen.run(() -> controller.open(event));
    }

    private static String said(Screen screen, String id) {
        return screen.run(() -> screen.lookup("#" + id).queryAll().stream()
                .flatMap(node -> node.lookupAll(".label").stream())
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining("\n")));
    }

    @Test
    void whereARecordIsFromAndHowItStoodIsReadByKeyboard(Screen screen) {
        begin(Locale.ENGLISH);
        UUID plain = stage.add("2 March 2024", "Remembered", Mark.NONE);
        UUID event = desk.pick(CALENDAR, List.of(Pick.of(found(7))), stage.setback)
                .events()
                .getFirst();
        open(screen, plain);
        assertThat(screen.isShown("provenance")).isFalse();
        screen.run(() -> controller.open(event));
        assertThat(screen.isShown("provenance")).isTrue();
        assertThat(said(screen, "source-0"))
                .contains("Review 7", "14 May 2024", "20240514", "Calendar · work.ics · item 7", "Named in it: Nadia");
        assertThat(screen.isShown("discord-0")).isFalse();
        screen.run(() -> screen.find("source-0-open", Button.class).requestFocus());
        screen.press(KeyCode.SPACE);
        assertThat(screen.find("source-0-text", TextArea.class).getText()).isEqualTo("BEGIN:VEVENT\nSUMMARY:Review 7");
        screen.press(KeyCode.SPACE);
        assertThat(screen.isShown("source-0-text")).isFalse();
        screen.run(() -> controller.open(plain));
        assertThat(screen.isShown("provenance")).isFalse();
    }

    @Test
    void memoryAndRecordStandSideBySideUntilOneIsTaken(Screen screen) {
        begin(Locale.ENGLISH);
        UUID event = stage.add("March 2024", "The talk", Mark.NONE);
        desk.attach(CALENDAR, List.of(found(1)), event);
        open(screen, event);
        assertThat(said(screen, "discord-0")).isEqualTo("You wrote: March 2024. work.ics says: 14 May 2024.");

        screen.run(() -> screen.find("discord-0-leave", Button.class).fire());
        assertThat(screen.isShown("discord-0")).isFalse();
        assertThat(stage.only().when().typed()).isEqualTo("March 2024");
        screen.fill("event-when", "April 2024");
        assertThat(said(screen, "discord-0")).startsWith("You wrote: April 2024.");
        screen.fill("event-when", "May 2024");
        assertThat(screen.isShown("discord-0")).isFalse();
        screen.fill("event-when", "April 2024");

        screen.run(() -> screen.find("discord-0-take", Button.class).fire());
        assertThat(stage.only().when().date()).isEqualTo(found(1).when().date());
        assertThat(screen.isShown("discord-0")).isFalse();
        assertThat(stage.events.versions(event, 0, 10).getFirst().event().when().typed())
                .isEqualTo("April 2024");
        screen.run(() -> {
            stage.surroundings.shell().undo();
            controller.reload();
        });
        assertThat(stage.only().when().typed()).isEqualTo("April 2024");
        assertThat(screen.isShown("discord-0")).isTrue();
    }

    @Test
    void aGroupOfManyRecordsIsUnfoldedPartByPart(Screen screen) {
        begin(Locale.FRENCH);
        List<Found> members =
                IntStream.range(1, 46).mapToObj(RecordsScreenTest::found).toList();
        UUID event = desk.pickGroup(
                CALENDAR, "The weekly", members, Pick.of(members.getFirst()).when(), List.of(), stage.setback);
        open(screen, event);
        assertThat(screen.isShown("source-19")).isTrue();
        assertThat(screen.isShown("source-20")).isFalse();
        Button more = screen.find("source-more", Button.class);
        assertThat(more.getText()).isEqualTo("En montrer 25 de plus");
        screen.run(more::fire);
        assertThat(screen.isShown("source-39")).isTrue();
        assertThat(screen.run(() ->
                        screen.find("source-20", Node.class).lookup(".link").isFocused()))
                .isTrue();
        screen.run(() -> screen.find("source-more", Button.class).fire());
        assertThat(screen.isShown("source-44")).isTrue();
        assertThat(screen.isShown("source-more")).isFalse();
    }
}
