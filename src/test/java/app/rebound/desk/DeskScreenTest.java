package app.rebound.desk;

import static app.rebound.desk.DeskStage.fire;
import static app.rebound.desk.DeskStage.look;
import static app.rebound.desk.DeskStage.text;
import static app.rebound.desk.DeskStage.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files are brought in, looked through, put on the line and taken back.
@FxTest
class DeskScreenTest {
    @TempDir
    private Path folder;

    private DeskStage stage;

    @BeforeEach
    void open() {
        stage = new DeskStage(folder);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aFileIsReadOnceItIsTheirsAndPutOnTheLineAndTakenBackByOneUndo(Screen screen) {
        Path file = stage.file("calendar.ics", DeskStage.CALENDAR);
        DeskController desk = stage.show(screen);
        assertThat(screen.isShown("desk-care")).isTrue();
        assertThat(screen.run(() -> Accessible.problems(desk.region()))).isEmpty();
        fire(screen, "desk-accept");
        assertThat(screen.isShown("desk-empty")).isTrue();
        assertThat(screen.run(() -> Accessible.problems(desk.region()))).isEmpty();
        stage.dialogs.files = java.util.List.of(file);
        fire(screen, "desk-files");
        assertThat(titles(screen)).containsExactly("Launch standup x4", "Client cancels the order");
        assertThat(stage.onLine()).isEmpty();
        look(screen, 1);
        assertThat(text(screen, "desk-original")).contains("They go with the other offer.");
        assertThat(screen.run(() -> Accessible.problems(desk.region()))).isEmpty();
        fire(screen, "desk-put");
        assertThat(stage.onLine()).containsExactly("Client cancels the order");
        assertThat(stage.people.all()).isEmpty();
        assertThat(stage.book.notices()).containsExactly("One is on the line. +undo");
        screen.picture(desk.region(), "desk-first");
        screen.run(() -> {
            stage.book.database().undo();
            desk.reload();
        });
        assertThat(stage.onLine()).isEmpty();
        assertThat(titles(screen)).containsExactly("Launch standup x4", "Client cancels the order");
    }
}
