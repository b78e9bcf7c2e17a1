package app.rebound.app;

import app.rebound.fault.WorkbookException;
import app.rebound.settings.Folders;
import app.rebound.task.Tasks;
import app.rebound.text.Messages;
import app.rebound.ui.FileDialogs;
import app.rebound.vault.Vault;
import app.rebound.vault.Workbook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Opens, makes or shows a workbook, and says on the first screen what went wrong.
final class WelcomeController {
    private final Messages messages;
    private final Tasks tasks;
    private final Vault vault;
    private final Folders folders;
    private final FileDialogs dialogs;
    private final Function<Path, Workbook> example;
    private final Consumer<Workbook> onOpened;
    private final SimpleObjectProperty<@Nullable Fault> fault = new SimpleObjectProperty<>();
    private final SimpleBooleanProperty isBusy = new SimpleBooleanProperty();

    /// @param example makes the worked example in a folder and opens it
    /// @param onOpened takes over the open workbook
    WelcomeController(
            Messages messages,
            Tasks tasks,
            Vault vault,
            Folders folders,
            FileDialogs dialogs,
            Function<Path, Workbook> example,
            Consumer<Workbook> onOpened) {
        this.messages = messages;
        this.tasks = tasks;
        this.vault = vault;
        this.folders = folders;
        this.dialogs = dialogs;
        this.example = example;
        this.onOpened = onOpened;
    }

    /// @param last the workbook that was open last, null when there is none
    WelcomeView view(@Nullable Path last) {
        Runnable again = last == null ? null : () -> open(last);
        return new WelcomeView(
                messages,
                new WelcomeView.Actions(this::start, this::choose, this::lookAtExample, again),
                fault,
                isBusy.asObject());
    }

    /// Opens the workbook in `folder`; the first screen says what is wrong when it cannot.
    void open(Path folder) {
        run(() -> vault.open(folder));
    }

    private void start() {
        run(() -> vault.create(free(folders.data())));
    }

    private void choose() {
        dialogs.chooseFolder(messages.get("app.welcome.open.title")).ifPresent(this::open);
    }

    private void lookAtExample() {
        Path folder = folders.example();
        run(() -> Vault.isWorkbook(folder) ? vault.open(folder) : example.apply(folder));
    }

    private void run(Supplier<Workbook> opening) {
        isBusy.set(true);
        fault.set(null);
        tasks.run(
                opening,
                workbook -> {
                    isBusy.set(false);
                    onOpened.accept(workbook);
                },
                this::failed);
    }

    /// Says what went wrong.
    void failed(WorkbookException failure) {
        isBusy.set(false);
        fault.set(Fault.of(messages, failure, null));
    }

    /// `workbook`, or the first `workbook-2`, `-3` … that is not there yet.
    private static Path free(Path data) {
        Path folder = data.resolve("workbook");
        for (int number = 2; Files.exists(folder); number++) {
            folder = data.resolve("workbook-" + number);
        }
        return folder;
    }
}
