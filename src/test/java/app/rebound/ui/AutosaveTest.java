package app.rebound.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.fault.WorkbookException;
import app.rebound.task.DirectTasks;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Saving at each pause, and what happens when the disk refuses.
@Tag("domain")
class AutosaveTest {
    private static final Instant NOW = Instant.parse("2024-04-18T19:04:00Z");

    private final DirectTasks tasks = new DirectTasks();
    private final List<String> saved = new ArrayList<>();
    private final List<Runnable> retries = new ArrayList<>();
    private String text = "";
    private boolean isDiskFull;

    private final Autosave<String> autosave =
            new Autosave<>(tasks, () -> text, this::save, (_, retry) -> retries.add(retry));

    private Instant save(String words) {
        if (isDiskFull) {
            throw new WorkbookException.DiskFull(null);
        }
        saved.add(words);
        return NOW;
    }

    private void type(String words) {
        text = words;
        autosave.changed();
    }

    @Test
    void nothingIsSavedBeforeSomethingIsTyped() {
        tasks.advance(Duration.ofHours(1));
        autosave.flush(() -> saved.add("then"));
        assertThat(saved).containsExactly("then");
        assertThat(autosave.stateProperty().get()).isEqualTo(new Autosave.State.Clean());
    }

    @Test
    void aPauseSavesOnceAndTypingPutsItOff() {
        type("a");
        tasks.advance(Duration.ofMillis(400));
        type("ab");
        tasks.advance(Duration.ofMillis(400));
        assertThat(saved).isEmpty();
        assertThat(autosave.stateProperty().get()).isEqualTo(new Autosave.State.Pending());
        tasks.advance(Duration.ofMillis(100));
        assertThat(saved).containsExactly("ab");
        assertThat(autosave.stateProperty().get()).isEqualTo(new Autosave.State.Saved(NOW));
        tasks.advance(Duration.ofHours(1));
        assertThat(saved).containsExactly("ab");
    }

    @Test
    void leavingSavesAtOnceAndOnlyThenGoesOn() {
        type("a");
        autosave.flush(() -> saved.add("then"));
        assertThat(saved).containsExactly("a", "then");
    }

    @Test
    void aFullDiskKeepsTheTextPendingAndDoesNotGoOn() {
        isDiskFull = true;
        type("a");
        autosave.flush(() -> saved.add("then"));
        assertThat(saved).isEmpty();
        assertThat(autosave.isPending()).isTrue();
        assertThat(autosave.stateProperty().get()).isEqualTo(new Autosave.State.Failed());
        isDiskFull = false;
        retries.getFirst().run();
        assertThat(saved).containsExactly("a");
        assertThat(autosave.isPending()).isFalse();
    }

    @Test
    void typingAfterAFailureSavesAgain() {
        isDiskFull = true;
        type("a");
        tasks.advance(Autosave.PAUSE);
        isDiskFull = false;
        type("ab");
        tasks.advance(Autosave.PAUSE);
        assertThat(saved).containsExactly("ab");
    }
}
