package app.rebound.exchange;

import app.rebound.fault.WorkbookException;
import app.rebound.interchange.archive.ArchiveService;
import app.rebound.interchange.inflow.JournalInflow;
import app.rebound.interchange.out.ExportChoice;
import app.rebound.interchange.out.ExportReport;
import app.rebound.interchange.out.ExportService;
import app.rebound.interchange.out.OpenFormat;
import app.rebound.protect.StrengthEstimator;
import app.rebound.text.Messages;
import app.rebound.ui.FileDialogs;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import app.rebound.vault.Backups;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Writes everything out in the chosen form, and joins another copy once the person has seen what that changes.
public final class ExchangeController implements Screen {
    /// A zip's key takes a thousand rounds of a fast hash: some fifty million guesses a second with five good cards,
    /// so this is about ten days. An assumption and not a measurement.
    private static final BigDecimal ENOUGH_GUESSES = new BigDecimal("1e14");

    private final Surroundings surroundings;
    private final Messages messages;
    private final ExportService exports;
    private final FileDialogs dialogs;
    private final IncomingController incoming;
    private final JournalInController journals;
    private final StrengthEstimator estimator = new StrengthEstimator();
    private final ExchangeModel model = new ExchangeModel();
    private final ExchangeView view;

    /// @param onJoined has what follows the workbook look at everything anew
    public ExchangeController(
            Surroundings surroundings,
            ExportService exports,
            ArchiveService archives,
            JournalInflow inflow,
            Backups backups,
            FileDialogs dialogs,
            Runnable onJoined) {
        this.surroundings = surroundings;
        this.messages = surroundings.messages();
        this.exports = exports;
        this.dialogs = dialogs;
        this.incoming = new IncomingController(surroundings, model, archives, backups, dialogs, onJoined);
        this.journals = new JournalInController(surroundings, inflow, dialogs);
        view = new ExchangeView(
                messages,
                model,
                new ExchangeMoves(
                        this::save,
                        incoming::choose,
                        incoming::unlock,
                        incoming::join,
                        incoming::forget,
                        surroundings.shell()::openPalette),
                journals.region(),
                journals.model().begunProperty());
    }

    @Override
    public Region region() {
        return view.region();
    }

    @Override
    public void reload() {
        // What is chosen here is no part of the workbook.
    }

    @Override
    public void flush(Runnable then) {
        incoming.forget();
        journals.forget();
        then.run();
    }

    private void save(char[] first, char[] again) {
        model.saidProperty().set("");
        boolean isEncrypted =
                model.encryptedProperty().get() && !model.formatProperty().get().isFolder();
        String problem = isEncrypted ? problem(first, again) : "";
        Arrays.fill(again, '\0');
        model.problemProperty().set(problem);
        if (!problem.isEmpty()) {
            Arrays.fill(first, '\0');
            return;
        }
        if (!isEncrypted || model.warnedProperty().get()) {
            ask(isEncrypted ? first : null);
            return;
        }
        surroundings
                .tasks()
                .compute(
                        () -> estimator.guesses(first).compareTo(ENOUGH_GUESSES) >= 0,
                        isEnough -> {
                            if (isEnough) {
                                ask(first);
                            } else {
                                Arrays.fill(first, '\0');
                                model.warnedProperty().set(true);
                                model.problemProperty().set("exchange.passphrase.weak");
                            }
                        },
                        surroundings::fault);
    }

    private static String problem(char[] first, char[] again) {
        if (first.length == 0) {
            return "exchange.passphrase.empty";
        }
        return Arrays.equals(first, again) ? "" : "exchange.passphrase.differ";
    }

    private void ask(char @Nullable [] passphrase) {
        OpenFormat format = model.formatProperty().get();
        String ending = passphrase == null ? format.ending() : ".zip";
        LocalDate today = LocalDate.ofInstant(surroundings.clock().instant(), surroundings.zone());
        Optional<Path> target = dialogs.chooseTarget(
                messages.get("exchange.save.title"), messages.get("exchange.file") + "-" + today + ending);
        if (target.isEmpty()) {
            wipe(passphrase);
            return;
        }
        var choice = new ExportChoice(
                format, model.privateTooProperty().get(), surroundings.clock().instant(), surroundings.zone());
        model.busyProperty().set(true);
        surroundings
                .tasks()
                .compute(
                        () -> exports.write(target.get(), choice, passphrase, _ -> {}),
                        report -> saved(target.get(), report, passphrase),
                        fault -> failed(fault, passphrase));
    }

    private void saved(Path target, ExportReport report, char @Nullable [] passphrase) {
        wipe(passphrase);
        model.busyProperty().set(false);
        model.warnedProperty().set(false);
        String said = messages.get(
                "exchange.saved", String.valueOf(target.getFileName()), report.total(), report.attachments());
        String missing = report.missing() == 0 ? "" : "\n" + messages.get("exchange.saved.missing", report.missing());
        model.saidProperty().set(said + missing);
        view.clearSecrets();
    }

    private void failed(WorkbookException fault, char @Nullable [] passphrase) {
        wipe(passphrase);
        model.busyProperty().set(false);
        surroundings.fault(fault);
    }

    static void wipe(char @Nullable [] secret) {
        if (secret != null) {
            Arrays.fill(secret, '\0');
        }
    }
}
