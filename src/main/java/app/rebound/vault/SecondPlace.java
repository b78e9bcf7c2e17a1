package app.rebound.vault;

import app.rebound.fault.WorkbookException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// The second place for backups, if the person has named one: a stick, a synced folder.
final class SecondPlace {
    private static final String NOTE = "backups.second-place";

    private final Path workbook;
    private final NotesDao notes;

    /// @param workbook the workbook's folder, which is no second place
    SecondPlace(Path workbook, NotesDao notes) {
        this.workbook = workbook.toAbsolutePath().normalize();
        this.notes = notes;
    }

    /// Where it is, whether it can be reached now or not.
    Optional<Path> path() {
        try {
            return notes.find(NOTE).map(Path::of);
        } catch (InvalidPathException e) {
            // The workbook came from a system with other names.
            return Optional.empty();
        }
    }

    Optional<BackupPlace> place() {
        return path().map(BackupPlace::new);
    }

    /// Names it.
    ///
    /// @param first put there at once, to see that the place takes it
    void name(Path place, Backup first) {
        if (!Files.isDirectory(place) || place.toAbsolutePath().normalize().startsWith(workbook)) {
            throw new WorkbookException.UnwritableTarget(String.valueOf(place.getFileName()), null);
        }
        new BackupPlace(place).copy(first);
        notes.put(NOTE, place.toAbsolutePath().toString());
    }

    void forget() {
        notes.remove(NOTE);
    }

    /// Copies a backup there; that the place is away or full is no failure, since the first copy counts.
    Backups.Second copy(Backup made) {
        Optional<BackupPlace> place = place();
        if (place.isEmpty()) {
            return Backups.Second.NONE;
        }
        if (!place.get().isReachable()) {
            return Backups.Second.UNREACHABLE;
        }
        try {
            place.get().removeLeftovers(made.mark());
            place.get().demandRoom(made.size());
            place.get().copy(made);
            return Backups.Second.DONE;
        } catch (WorkbookException e) {
            return Backups.Second.REFUSED;
        }
    }
}
