package app.rebound.cli;

import app.rebound.app.WorkbookServices;
import app.rebound.example.Example;
import app.rebound.example.ExampleReader;
import app.rebound.text.Messages;
import app.rebound.vault.Workbook;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rebound example DIR`: writes the worked example as a workbook.
@Command(name = "example", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class ExampleCommand implements Callable<Integer> {
    private final CliServices services;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "dir")
    private Path folder;

    ExampleCommand(CliServices services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        Example example = ExampleReader.of(services.messages().locale());
        try (Workbook workbook = services.vault().create(folder)) {
            WorkbookServices.of(workbook).examples().add(example, Messages.of(example.language()));
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(services.messages().get("cli.example.done", folder.toString()));
        return ExitCode.DONE.number();
    }
}
