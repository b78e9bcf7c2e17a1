package app.rebound.composer;

import app.rebound.fault.WorkbookException;
import app.rebound.printout.MadeCopy;
import app.rebound.printout.Progress;
import app.rebound.ui.Surroundings;
import app.rebound.vault.SafeFile;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Makes copies with marks of their own, keeps what each is known by, and writes them.
final class CopyMaking {
    private final Surroundings surroundings;
    private final Press press;

    CopyMaking(Surroundings surroundings, Press press) {
        this.surroundings = surroundings;
        this.press = press;
    }

    /// Makes a copy of what is shown; what it is known by is on the disk before `done` is given it.
    void make(Made made, Consumer<MadeCopy> done, Consumer<WorkbookException> failed) {
        surroundings
                .tasks()
                .compute(
                        () -> press.writer().copy(made.printout(), made.choice().page(), Progress.NONE),
                        copy -> keep(made, copy, done, failed),
                        failed);
    }

    private void keep(Made made, MadeCopy copy, Consumer<MadeCopy> done, Consumer<WorkbookException> failed) {
        surroundings
                .tasks()
                .run(
                        () -> press.copies()
                                .keep(
                                        copy,
                                        made.choice(),
                                        made.printout().title(),
                                        made.printout().made()),
                        _ -> done.accept(copy),
                        failed);
    }

    /// Writes the whole file; a failure can be tried again.
    ///
    /// @param done gets the file's name
    void save(Path target, MadeCopy copy, Consumer<String> done) {
        surroundings
                .tasks()
                .run(
                        () -> {
                            SafeFile.write(target, copy.pdf());
                            return String.valueOf(target.getFileName());
                        },
                        done,
                        fault -> surroundings.shell().showFault(fault, () -> save(target, copy, done)));
    }
}
