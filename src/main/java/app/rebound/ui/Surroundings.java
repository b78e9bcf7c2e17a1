package app.rebound.ui;

import app.rebound.fault.WorkbookException;
import app.rebound.task.Tasks;
import app.rebound.text.Messages;
import app.rebound.time.LocalDay;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What every controller is given: words, tasks, the way to other places, and the shell's own commands.
///
/// @param clock tests move it
/// @param zone the person's time zone
public record Surroundings(
        Messages messages, Tasks tasks, Navigator navigator, ShellCommands shell, Clock clock, ZoneId zone) {
    /// What a screen may ask of the shell.
    public interface ShellCommands {
        /// Shows the banner for a foreseen failure, with a button to try again where `retry` is given.
        void showFault(WorkbookException fault, @Nullable Runnable retry);

        /// Shows a short line that goes by itself ("Deleted. Undo").
        ///
        /// @param offersUndo whether it carries an undo button
        void showNotice(String words, boolean offersUndo);

        /// Opens the palette.
        void openPalette();

        /// Takes the last action back and reloads the screen.
        void undo();

        /// Does the last undone action again and reloads the screen.
        void redo();

        /// Takes away everything beside the screen, or brings it back; a shell that has nothing there does nothing.
        default void showAlone(boolean isAlone) {}
    }

    /// The person's day: a late evening belongs to the one it began on.
    public LocalDate today() {
        return LocalDay.dayOf(clock.instant(), zone, LocalDay.DEFAULT_END);
    }

    /// Shows a failure that nothing can be tried again for.
    public void fault(WorkbookException fault) {
        shell.showFault(fault, null);
    }
}
