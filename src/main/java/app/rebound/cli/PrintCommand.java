package app.rebound.cli;

import app.rebound.app.WorkbookServices;
import app.rebound.printout.Paper;
import app.rebound.printout.PdfWriter;
import app.rebound.printout.Printout;
import app.rebound.printout.PrintoutChoice;
import app.rebound.printout.PrintoutComposer;
import app.rebound.setback.Setback;
import app.rebound.vault.SafeFile;
import app.rebound.vault.Secret;
import app.rebound.vault.Workbook;
import app.rebound.wizard.Step;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rebound print WORKBOOK --out FILE.pdf`: saves a printout of one setback.
@Command(name = "print", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class PrintCommand implements Callable<Integer> {
    private final CliServices services;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SecretOption secret;

    @Parameters(index = "0", paramLabel = "WORKBOOK", descriptionKey = "workbook")
    private Path folder;

    @Option(names = "--setback", paramLabel = "NAME", descriptionKey = "setback")
    private @Nullable String setback;

    @Option(names = "--reader", paramLabel = "READER", descriptionKey = "reader", defaultValue = "MENTOR")
    private PrintoutChoice.Reader reader;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "out")
    private Path out;

    @Option(names = "--paper", paramLabel = "PAPER", descriptionKey = "paper", defaultValue = "A4")
    private Paper paper;

    @Option(names = "--pseudonyms", descriptionKey = "pseudonyms")
    private boolean hasPseudonyms;

    PrintCommand(CliServices services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        return secret.open(services, services.vault().protection(folder), this::print);
    }

    private int print(@Nullable Secret given) {
        try (Workbook workbook = services.vault().open(folder, given)) {
            WorkbookServices open = WorkbookServices.of(workbook);
            var found = SetbackChoice.of(
                    open.setbacks().all(),
                    setback,
                    services.messages(),
                    spec.commandLine().getErr());
            if (found.isEmpty()) {
                return ExitCode.USAGE.number();
            }
            SafeFile.write(out, pdf(open, found.get()));
        }
        PrintWriter words = spec.commandLine().getOut();
        words.println(services.messages().get("cli.print.done", out.toString()));
        return ExitCode.DONE.number();
    }

    private byte[] pdf(WorkbookServices open, Setback chosen) {
        var choice = new PrintoutChoice(
                chosen.id(),
                reader,
                open.program().steps().stream().map(Step::id).collect(Collectors.toSet()),
                true,
                hasPseudonyms,
                true,
                paper);
        Printout printout = new PrintoutComposer(services.messages(), open.program(), open.feelings())
                .compose(
                        open.printouts().read(chosen.id()),
                        choice,
                        LocalDate.ofInstant(services.clock().instant(), services.zone()));
        return new PdfWriter().pdf(printout, paper);
    }
}
