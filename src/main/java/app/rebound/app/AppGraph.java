package app.rebound.app;

import app.rebound.example.Example;
import app.rebound.example.ExampleReader;
import app.rebound.guide.GuideSource;
import app.rebound.guide.Topics;
import app.rebound.help.HelpSource;
import app.rebound.id.IdSource;
import app.rebound.printout.PdfWriter;
import app.rebound.protect.Offer;
import app.rebound.settings.Folders;
import app.rebound.settings.Settings;
import app.rebound.settings.SettingsActions;
import app.rebound.settings.SettingsController;
import app.rebound.settings.SettingsStore;
import app.rebound.spelling.OwnWordsController;
import app.rebound.task.FxTasks;
import app.rebound.task.Tasks;
import app.rebound.text.Messages;
import app.rebound.ui.FileDialogs;
import app.rebound.ui.Place;
import app.rebound.ui.Surroundings;
import app.rebound.unlock.EntryController;
import app.rebound.unlock.EntryServices;
import app.rebound.unlock.IdleWatch;
import app.rebound.unlock.VaultBackups;
import app.rebound.vault.Backup;
import app.rebound.vault.KeyCost;
import app.rebound.vault.Vault;
import app.rebound.vault.Workbook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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
    private final ErrorReporter errors;
    private final FxTasks tasks;
    private final Vault vault;
    private final PdfWriter pdfWriter;
    private final HelpSource help;
    private final Sittings sittings;
    private volatile @Nullable Messages messages;

    /// @param stage the window, not shown yet
    public AppGraph(Stage stage, Folders folders, FileDialogs dialogs, SittingClock clock) {
        this.folders = folders;
        this.dialogs = dialogs;
        this.clock = clock;
        ids = IdSource.timeOrdered();
        settings = new SettingsStore(folders.settingsFile());
        var idle = new IdleWatch(clock.clock(), clock.nanos());
        window = new AppWindow(stage, settings, idle::touch, this::onClose);
        errors = new ErrorReporter(
                new ErrorReporter.Around(
                        this::messages,
                        window::isDark,
                        this::tasks,
                        dialogs,
                        folders.logs(),
                        () -> showGuide(Topics.BUG)),
                () -> stage,
                new Logbook(folders.logs(), clock.clock()));
        tasks = new FxTasks(errors::report, errors::note);
        Thread.currentThread().setUncaughtExceptionHandler((_, bug) -> errors.report(bug));
        vault = new Vault(
                clock.clock(),
                ids,
                Platform::isFxApplicationThread,
                () -> KeyCost.calibrated(System::nanoTime, Runtime.getRuntime().maxMemory()));
        pdfWriter = new PdfWriter();
        help = new HelpSource(settings, Locale.getDefault().getCountry(), clock.clock(), clock.zone());
        var entry = new EntryServices(
                vault,
                new VaultBackups(vault.restore()),
                folders,
                settings,
                dialogs,
                clock.zone(),
                help,
                in -> new GuideSource(in.locale(), KeyLines.of(in)));
        sittings = new Sittings(this::messages, tasks, window, entry, idle, this::makeExample, this::sitting);
    }

    /// The words of the interface, which a window without any does not wait for.
    private Messages messages() {
        Messages read = messages;
        if (read == null) {
            read = Messages.of(language(settings.get()));
            messages = read;
        }
        return read;
    }

    private Tasks tasks() {
        return tasks;
    }

    /// Tells of what no one foresaw, on whichever thread it happened.
    void report(Throwable bug) {
        Platform.runLater(() -> errors.report(bug));
    }

    private void showGuide(String anchor) {
        sittings.showGuide(anchor);
    }

    /// The open workbook's screens, if one is open.
    Optional<Sitting> sitting() {
        return sittings.sitting();
    }

    /// Whether all is written and closed.
    boolean hasEnded() {
        return sittings.hasEnded();
    }

    private static Locale language(Settings settings) {
        return Objects.requireNonNullElseGet(settings.language(), Locale::getDefault);
    }

    /// Shows the window on `wanted`, or on the workbook open last, or on the first screen.
    ///
    /// @param wanted the folder of a workbook, or the file of a backup; null for none in particular
    public void start(@Nullable Path wanted) {
        window.open(() -> begin(wanted));
    }

    private void begin(@Nullable Path wanted) {
        Path last = settings.get().workbook();
        Path folder = wanted == null ? last : wanted;
        EntryController entry = sittings.showEntry();
        if (wanted != null && Files.isRegularFile(wanted)) {
            window.furnish();
            entry.openBackup(wanted);
        } else if (folder != null && (wanted != null || Vault.isWorkbook(folder))) {
            // The disk is read meanwhile.
            entry.open(folder);
            window.furnish();
        } else {
            window.furnish();
            entry.showFirst();
        }
    }

    private Workbook makeExample(Path folder) {
        Workbook workbook = vault.create(folder);
        Example example = ExampleReader.of(messages().locale());
        WorkbookServices services = WorkbookServices.of(workbook);
        services.examples().add(example, Messages.of(example.language()));
        // Nothing in it is the person's.
        services.offers().never(Offer.PASSPHRASE);
        return workbook;
    }

    private Sitting sitting(WorkbookServices services) {
        return new Sitting(
                services,
                messages(),
                tasks,
                clock,
                ids,
                pdfWriter,
                dialogs,
                this::settingsScreen,
                () -> settings.get().offersAnotherWay(),
                () -> settings.get().spelling(),
                help,
                new Leaving());
    }

    private SettingsController settingsScreen(Sitting of, Surroundings surroundings) {
        return new SettingsController(
                surroundings,
                settings,
                of.services().workbook().folder(),
                folders,
                new SettingsActions(
                        _ -> {
                            messages = null;
                            sittings.sit(of.services(), new Place.Settings());
                        },
                        _ -> window.applyLook(),
                        _ -> window.applyLook(),
                        _ -> window.applyLook(),
                        sittings::close),
                new OwnWordsController(surroundings, of.services().ownWords()));
    }

    private void onClose() {
        sittings.closeWindow();
    }

    private final class Leaving implements Sitting.Leaving {
        @Override
        public void lock() {
            sittings.lock(true);
        }

        @Override
        public void close() {
            sittings.close();
        }

        @Override
        public void restore(Backup backup) {
            sittings.restore(backup);
        }
    }
}
