package app.rebound.app;

import app.rebound.example.Example;
import app.rebound.example.ExampleReader;
import app.rebound.id.IdSource;
import app.rebound.printout.PdfWriter;
import app.rebound.protect.Offer;
import app.rebound.settings.Folders;
import app.rebound.settings.Settings;
import app.rebound.settings.SettingsActions;
import app.rebound.settings.SettingsController;
import app.rebound.settings.SettingsStore;
import app.rebound.task.FxTasks;
import app.rebound.text.Messages;
import app.rebound.ui.FileDialogs;
import app.rebound.ui.Place;
import app.rebound.ui.Surroundings;
import app.rebound.vault.KeyCost;
import app.rebound.vault.Vault;
import app.rebound.vault.Workbook;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The one place where everything is put together; reads from top to bottom.
public final class AppGraph {
    private final Folders folders;
    private final FileDialogs dialogs;
    private final SittingClock clock;
    private final IdSource ids;
    private final SettingsStore settings;
    private final AppWindow window;
    private final FxTasks tasks;
    private final Vault vault;
    private final PdfWriter pdfWriter;
    private Messages messages;
    private @Nullable Sitting sitting;
    private boolean isEnding;

    /// @param stage the window, not shown yet
    public AppGraph(Stage stage, Folders folders, FileDialogs dialogs, SittingClock clock) {
        this.folders = folders;
        this.dialogs = dialogs;
        this.clock = clock;
        ids = IdSource.timeOrdered();
        settings = new SettingsStore(folders.settingsFile());
        messages = Messages.of(language(settings.get()));
        window = new AppWindow(stage, settings, this::onClose);
        var errors = new ErrorReporter(() -> messages, () -> stage, window::isDark);
        tasks = new FxTasks(errors::report);
        Thread.currentThread().setUncaughtExceptionHandler((_, bug) -> errors.report(bug));
        vault = new Vault(
                clock.clock(),
                ids,
                Platform::isFxApplicationThread,
                () -> KeyCost.calibrated(System::nanoTime, Runtime.getRuntime().maxMemory()));
        pdfWriter = new PdfWriter();
    }

    /// The open workbook's screens, if one is open.
    Optional<Sitting> sitting() {
        return Optional.ofNullable(sitting);
    }

    private static Locale language(Settings settings) {
        return Objects.requireNonNullElseGet(settings.language(), Locale::getDefault);
    }

    /// Shows the window on `wanted`, or on the workbook open last, or on the first screen.
    public void start(@Nullable Path wanted) {
        Path last = settings.get().workbook();
        Path folder = wanted == null ? last : wanted;
        WelcomeController welcome = showWelcome();
        window.show();
        if (folder != null && (wanted != null || Vault.isWorkbook(folder))) {
            welcome.open(folder);
        }
    }

    private WelcomeController showWelcome() {
        sitting = null;
        var welcome = new WelcomeController(messages, tasks, vault, folders, dialogs, this::makeExample, this::opened);
        Path last = settings.get().workbook();
        window.setContent(welcome.view(last != null && Vault.isWorkbook(last) ? last : null), messages.get("app.name"));
        return welcome;
    }

    private Workbook makeExample(Path folder) {
        Workbook workbook = vault.create(folder);
        Example example = ExampleReader.of(messages.locale());
        WorkbookServices services = WorkbookServices.of(workbook);
        services.examples().add(example, Messages.of(example.language()));
        // Nothing in it is the person's.
        services.offers().never(Offer.PASSPHRASE);
        return workbook;
    }

    private void opened(Workbook workbook) {
        boolean isExample = workbook.folder().equals(folders.example());
        if (!isExample) {
            remember(now -> now.withWorkbook(workbook.folder().toAbsolutePath()));
        }
        tasks.run(
                () -> WorkbookServices.of(workbook),
                services -> {
                    Sitting opened = sit(services, new Place.Today());
                    if (isExample) {
                        opened.shell().showNotice(messages.get("app.example.notice"), false);
                    }
                },
                fault -> {
                    throw fault;
                });
    }

    private void remember(UnaryOperator<Settings> change) {
        tasks.run(() -> settings.update(change), _ -> {}, _ -> {});
    }

    private Sitting sit(WorkbookServices services, Place first) {
        var now = new Sitting(
                services, messages, tasks, clock, ids, pdfWriter, dialogs, this::settingsScreen, this::closeWorkbook);
        sitting = now;
        window.setContent(now.shell().view(), messages.get("app.name"));
        now.start(first);
        return now;
    }

    private SettingsController settingsScreen(Sitting of, Surroundings surroundings) {
        return new SettingsController(
                surroundings,
                settings,
                of.services().workbook().folder(),
                folders.settingsFile(),
                new SettingsActions(
                        _ -> {
                            messages = Messages.of(language(settings.get()));
                            sit(of.services(), new Place.Settings());
                        },
                        _ -> window.applyLook(),
                        _ -> window.applyLook(),
                        () -> closeWorkbook(of)));
    }

    private void closeWorkbook(Sitting of) {
        of.shell()
                .flush(() -> tasks.run(
                        () -> {
                            of.services().workbook().close();
                            return true;
                        },
                        _ -> {
                            remember(now -> now.withWorkbook(null));
                            showWelcome();
                        },
                        fault -> of.shell().showFault(fault, null)));
    }

    /// Saves what is pending, closes the workbook and ends; when saving fails the window stays and says so.
    private void onClose() {
        Sitting open = sitting;
        if (isEnding) {
            return;
        }
        if (open == null) {
            end();
            return;
        }
        open.shell()
                .flush(() -> tasks.run(
                        () -> {
                            open.services().workbook().close();
                            return true;
                        },
                        _ -> end(),
                        fault -> open.shell().showFault(fault, this::end)));
    }

    /// Ends once, however often the close button was pressed.
    private void end() {
        if (isEnding) {
            return;
        }
        isEnding = true;
        Settings.Window place = window.place();
        tasks.run(
                () -> settings.update(now -> now.withWindow(place)),
                _ -> {
                    window.close();
                    tasks.close();
                },
                _ -> window.close());
    }
}
