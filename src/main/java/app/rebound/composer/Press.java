package app.rebound.composer;

import app.rebound.printout.CopyService;
import app.rebound.printout.MadeCopy;
import app.rebound.printout.Material;
import app.rebound.printout.PdfPages;
import app.rebound.printout.PdfWriter;
import app.rebound.printout.Printout;
import app.rebound.printout.PrintoutChoice;
import app.rebound.printout.PrintoutComposer;
import app.rebound.printout.PrintoutService;
import app.rebound.printout.Progress;
import app.rebound.wizard.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/// What documents are made with.
public record Press(
        PrintoutService printouts, PrintoutComposer composer, PdfWriter writer, CopyService copies, Program program) {
    /// Makes the document of one choice, to be looked at.
    ///
    /// @throws java.util.concurrent.CancellationException when `progress` is cancelled
    Made make(Material material, PrintoutChoice choice, LocalDate day, Progress progress) {
        Printout printout = composer.compose(material, choice, day);
        MadeCopy copy = writer.preview(printout, choice.page(), progress);
        try {
            return new Made(
                    choice,
                    material,
                    printout,
                    composer.offer(material, choice.kind(), choice.reader(), choice.language()),
                    copy,
                    new PdfPages(copy.pdf()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
