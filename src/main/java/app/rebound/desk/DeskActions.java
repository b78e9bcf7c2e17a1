package app.rebound.desk;

import app.rebound.evidence.ReadingOptions;
import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What a person can ask of the desk.
interface DeskActions {
    /// It is theirs to use.
    void onAccept();

    /// Not today.
    void onDecline();

    void onPalette();

    void onChooseFiles();

    void onChooseFolder();

    void onDrop(List<File> files);

    /// Ends the reading that is under way.
    void onStop();

    /// Ends what is being written of very many things; what is done stays.
    void onStopWork();

    /// Looks at another file; null for all.
    void onFile(@Nullable DeskFile file);

    /// Looks at the line of another setback.
    void onSetback(UUID setback);

    /// Opens an event on the timeline.
    void onEvent(UUID event);

    /// Shows other lines, because what is looked for changed.
    void onFilter();

    /// Shows the things of a group one by one, or together again.
    void onOpen(DeskRow.Group group);

    /// Reads the date in a field again.
    void onDate();

    /// Puts what is chosen on the line.
    void onPut();

    /// Puts a line on the line that was dragged there.
    ///
    /// @param event the one it was let go on, which it then belongs to; empty for none
    void onDragged(DeskRow row, Optional<UUID> event);

    /// Looks for an event that what is chosen belongs to.
    void onAttach();

    void onAttachTo(UUID event);

    /// Keeps what was read of the file that is looked at, for later.
    void onKeep();

    /// Takes what is chosen off the desk.
    void onTakeOff();

    /// Asks before everything of the file that is looked at is taken back.
    void onTakeBack();

    void onTakeBackNow();

    /// Reads the file that is looked at again, in another way.
    void onReadAgain(UnaryOperator<ReadingOptions> change);

    /// Shows which column of the table that is looked at holds what.
    void onColumns();

    void onColumnsChanged();

    void onColumnsDone(boolean isTaken);

    /// Shows what was not taken in of the file that is looked at.
    void onReport();

    void onSaveReport();
}
