package app.rebound.cli;

import app.rebound.app.WorkbookServices;
import app.rebound.printout.MadeCopy;
import app.rebound.printout.PageStyle;
import app.rebound.printout.Paper;
import app.rebound.printout.PartId;
import app.rebound.printout.PdfWriter;
import app.rebound.printout.Printout;
import app.rebound.printout.PrintoutChoice;
import app.rebound.printout.PrintoutComposer;
import app.rebound.printout.Progress;
import app.rebound.setback.Setback;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `rebound print WORKBOOK --out FILE.pdf`: saves a printout of one setback.
@Command(name = "print", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class PrintCommand implements Callable<Integer> {
    private final CliServices services;

    @Mixin
    private SetbackFile file;

    @Option(names = "--reader", paramLabel = "READER", descriptionKey = "reader", defaultValue = "MENTOR")
    private PrintoutChoice.Reader reader;

    @Option(names = "--paper", paramLabel = "PAPER", descriptionKey = "paper", defaultValue = "A4")
    private Paper paper;

    @Option(names = "--pseudonyms", descriptionKey = "pseudonyms")
    private boolean hasPseudonyms;

    PrintCommand(CliServices services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        return file.write(services, this::pdf);
    }

    private byte[] pdf(WorkbookServices open, Setback chosen) {
        var choice = PrintoutChoice.document(
                        chosen.id(),
                        reader,
                        PartId.timelineAndSteps(open.program()),
                        hasPseudonyms,
                        services.messages().locale())
                .on(PageStyle.upright(paper));
        LocalDate day = LocalDate.ofInstant(services.clock().instant(), services.zone());
        Printout printout = new PrintoutComposer(services.messages(), open.program(), open.feelings())
                .compose(open.printouts().read(chosen.id()), choice, day);
        MadeCopy copy = new PdfWriter().copy(printout, choice.page(), Progress.NONE);
        open.printed().keep(copy, choice, printout.title(), day);
        return copy.pdf();
    }
}
