package app.rebound.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.fault.WorkbookException;
import app.rebound.task.DirectTasks;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Little room on the disk is said once, and again only after there was plenty.
@Tag("domain")
class RoomWatchTest {
    private final DirectTasks tasks = new DirectTasks();
    private final List<WorkbookException> said = new ArrayList<>();
    private long left = Long.MAX_VALUE;
    private boolean isOver;

    private void start() {
        new RoomWatch(tasks, () -> left, () -> isOver, said::add).start();
    }

    private void wait(int minutes) {
        tasks.advance(Duration.ofMinutes(minutes));
    }

    @Test
    void plentyIsNotSaid() {
        start();
        wait(30);
        assertThat(said).isEmpty();
    }

    @Test
    void littleIsSaidOnceWithTheMegabytesThatAreLeft() {
        left = 100L << 20;
        start();
        assertThat(said).isEmpty();
        wait(60);
        assertThat(said).singleElement().satisfies(fault -> {
            assertThat(fault).isInstanceOf(WorkbookException.LittleRoom.class);
            assertThat(fault.details()).containsExactly(100L);
        });
    }

    @Test
    void itIsSaidAgainOnlyAfterThereWasPlenty() {
        left = RoomWatch.LITTLE - 1;
        start();
        wait(6);
        left = RoomWatch.LITTLE + 1;
        wait(6);
        left = 1;
        wait(6);
        assertThat(said).hasSize(1);
        left = 10 * RoomWatch.LITTLE;
        wait(6);
        left = 1;
        wait(6);
        assertThat(said).hasSize(2);
    }

    @Test
    void aClosedWorkbookIsNotWatched() {
        left = 1;
        start();
        isOver = true;
        wait(30);
        assertThat(said).isEmpty();
    }

    @Test
    void theRoomIsThatOfTheDisk(@TempDir Path folder) {
        assertThat(RoomWatch.of(folder).getAsLong()).isBetween(1L, Long.MAX_VALUE - 1);
        assertThat(RoomWatch.of(folder.resolve("away")).getAsLong()).isEqualTo(Long.MAX_VALUE);
    }
}
