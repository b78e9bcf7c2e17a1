package app.rebound.app;

import app.rebound.task.Tasks;
import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// A first sitting without a person, which ends itself: the cache of a package is made of what it loads.
final class UnattendedSitting {
    /// Names the folder that such a sitting has for its workbook and settings; for the scripts that make packages.
    static final String PROPERTY = "rebound.rehearsal";

    private static final List<String> PRESSED =
            List.of("welcome-example", "today-continue", "go-journal", "go-timeline", "go-printouts", "go-today");

    private final Stage stage;
    private final Tasks tasks;
    private final Duration pause;

    /// @param pause between two buttons, for what the first leads to
    UnattendedSitting(Stage stage, Tasks tasks, Duration pause) {
        this.stage = stage;
        this.tasks = tasks;
        this.pause = pause;
    }

    /// Presses one button after the other as soon as each is there, then closes the window.
    void begin() {
        go(PRESSED);
    }

    private void go(List<String> left) {
        tasks.after(pause, () -> {
            if (left.isEmpty()) {
                stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
                return;
            }
            Node found = stage.getScene().getRoot().lookup("#" + left.getFirst());
            if (found instanceof ButtonBase button && !button.isDisabled()) {
                button.fire();
                go(left.subList(1, left.size()));
            } else {
                go(left);
            }
        });
    }
}
