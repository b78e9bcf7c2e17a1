package app.rebound.app;

import app.rebound.task.Tasks;
import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// A sitting without a person, which ends itself: the cache of a package is made of what it loads.
final class UnattendedSitting {
    /// Names the folder that such a sitting has for its workbook and settings; for the scripts that make packages.
    static final String PROPERTY = "rebound.rehearsal";

    private static final List<String> FIRST = List.of("welcome-start", "go-journal", "go-today");
    /// As the person comes back each day, then by way of the first screen. No more than what that shows: all that is
    /// in the cache is in memory for as long as the program runs.
    private static final List<String> LATER =
            List.of("go-journal", "go-settings", "close-workbook", "welcome-again", "go-today");

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
    ///
    /// @param isFirst whether there is no workbook yet
    void begin(boolean isFirst) {
        go(isFirst ? FIRST : LATER);
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
