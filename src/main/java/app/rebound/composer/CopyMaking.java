package app.rebound.composer;

import app.rebound.fault.WorkbookException;
import app.rebound.printout.Booklet;
import app.rebound.printout.MadeCopy;
import app.rebound.printout.Progress;
import app.rebound.ui.Surroundings;
import app.rebound.vault.SafeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    /// The pages as they go to a printer: small upright ones two by two, to be folded.
    ///
    /// @param done gets pages that are its own to overwrite
    void forPrinter(Made made, MadeCopy copy, Consumer<byte[]> done, Consumer<WorkbookException> failed) {
        if (made.choice().page().isBooklet()) {
            surroundings.tasks().compute(() -> booklet(copy), done, failed);
        } else {
            done.accept(copy.pdf());
        }
    }

    private static byte[] booklet(MadeCopy copy) {
        try {
            return Booklet.of(copy.pdf());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
