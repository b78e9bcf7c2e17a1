package app.rebound.cli;

import app.rebound.app.WorkbookServices;
import app.rebound.printout.MadeCopy;
import app.rebound.printout.PdfWriter;
import app.rebound.printout.Printout;
import app.rebound.printout.PrintoutChoice;
import app.rebound.printout.PrintoutComposer;
import app.rebound.printout.Progress;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `rebound print WORKBOOK --out FILE.pdf`: saves a printout of any kind.
@Command(name = "print", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class PrintCommand implements Callable<Integer> {
    private final CliServices services;

    @Mixin
    private SetbackFile file;

    @Mixin
    private PrintOptions options;

    PrintCommand(CliServices services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        return file.write(
                services,
                open -> options.choice(services.messages(), open, file.hasSetback(), () -> file.setback(services, open))
                        .map(choice -> pdf(open, choice)));
    }

    private byte[] pdf(WorkbookServices open, PrintoutChoice choice) {
        LocalDate day = LocalDate.ofInstant(services.clock().instant(), services.zone());
        Printout printout = new PrintoutComposer(
                        services.messages(), open.program(), open.feelings(), services.ordinary(), services.zone())
                .compose(open.printouts().read(choice.kind(), choice.setback()), choice, day);
        MadeCopy copy = new PdfWriter().copy(printout, choice.page(), Progress.NONE);
        open.printed().keep(copy, choice, printout.title(), day);
        return copy.pdf();
    }
}
