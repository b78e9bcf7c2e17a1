package app.rebound.unlock;

import app.rebound.fault.WorkbookException;
import app.rebound.guide.ReadingController;
import app.rebound.task.Tasks;
import app.rebound.text.Messages;
import app.rebound.vault.Protection;
import app.rebound.vault.Secret;
import app.rebound.vault.Vault;
import app.rebound.vault.Workbook;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Leads to an open workbook: the first screen, the unlock form, and what to do when a workbook does not open.
public final class EntryController {
    /// Waits for a workbook to be closed.
    @FunctionalInterface
    public interface Closing {
        /// The workbook is closed; called on the drawing thread.
        ///
        /// @param fault what went wrong with that; null for nothing
        void ended(@Nullable WorkbookException fault);
    }

    /// What is in a folder: a workbook, opened where nobody has to be asked.
    private record Found(Protection protection, @Nullable Workbook workbook) {}

    private final Messages messages;
    private final Tasks tasks;
    private final EntryServices services;
    private final EntryOutcome outcome;
    private final EntryPlace place;
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
    private final HeldSecret held = new HeldSecret();
    private final Doors doors = new Doors();
    private final TroubleController troubles;

    public EntryController(Messages messages, Tasks tasks, EntryServices services, EntryOutcome outcome) {
        this.messages = messages;
        this.tasks = tasks;
        this.services = services;
        this.outcome = outcome;
        this.place = new EntryPlace(() -> new EntryView(
                messages, () -> services.help().open(messages, tasks).region(), this::guide));
        this.troubles = new TroubleController(messages, tasks, services, place::view, held, busy, doors);
    }

    /// Where the pages are shown; clear as long as there is none.
    public Region region() {
        return place;
    }

    /// Opens the guide over the page that is shown.
    public void showGuide(String anchor) {
        place.view().showGuide(anchor);
    }

    private Region guide(String anchor, Runnable onLeave) {
        var reading = new ReadingController(
                messages, tasks, services.guides().in(messages), anchor, onLeave, fault -> troubles.show(null, fault));
        return reading.region();
    }

    /// Shows what can be opened or begun.
    public void showFirst() {
        held.close();
        var model = new FirstModel();
        model.busyProperty().bind(busy);
        var first = new FirstView(
                messages,
                model,
                new FirstView.Actions(
                        known -> open(known.folder()),
                        () -> run(null, () -> services.vault().create(KnownWorkbooks.free(services.folders())), null),
                        doors::chooseFolder,
                        () -> troubles.chooseBackup(null),
                        this::lookAtExample));
        place.view().show(first);
        tasks.run(
                () -> KnownWorkbooks.find(
                        services.folders(), services.settings().get().known()),
                found -> {
                    model.load(found);
                    first.focus();
                },
                fault -> troubles.show(null, fault));
    }

    /// Opens the workbook in `folder`, asks for its passphrase, or says what is wrong.
    public void open(Path folder) {
        held.close();
        busy.set(true);
        place.sayLater(tasks, messages.get("unlock.moment"), busy);
        tasks.run(
                () -> {
                    // Both at once: the drawing thread is busy with the window while the program starts.
                    Protection protection = services.vault().protection(folder);
                    Workbook opened =
                            protection.hasPassphrase() ? null : services.vault().open(folder);
                    return new Found(protection, opened);
                },
                found -> {
                    busy.set(false);
                    if (found.workbook() == null) {
                        showUnlock(folder, found.protection());
                    } else {
                        outcome.opened(found.workbook(), null);
                    }
                },
                fault -> troubles.show(folder, fault));
    }

    /// Shows what the backup in `file` holds, which would go into a folder of its own.
    ///
    /// @param file said to be none where it is no backup
    public void openBackup(Path file) {
        held.close();
        troubles.showBackup(file);
    }

    /// Shows the form of a workbook that is being locked; nothing can be typed until it is closed.
    ///
    /// @return to be told when it is
    public Closing showLocked(Path folder, Protection protection) {
        UnlockController form = showUnlock(folder, protection);
        form.waitForClosing();
        return form::ready;
    }

    /// Shows that a workbook is being closed.
    public void showClosing() {
        place.view().show(new MomentView("closing", messages.get("unlock.closing")));
    }

    /// Says what is wrong with the workbook in `folder`.
    public void showFault(Path folder, WorkbookException fault) {
        troubles.show(folder, fault);
    }

    private UnlockController showUnlock(Path folder, Protection protection) {
        var form = new UnlockController(
                messages,
                tasks,
                new KnownWorkbook(folder),
                protection,
                secret -> services.vault().open(folder, secret),
                new UnlockController.Outcome() {
                    @Override
                    public void opened(Workbook workbook, boolean byRecoveryKey) {
                        outcome.opened(workbook, byRecoveryKey ? messages.get("unlock.opened-by-recovery") : null);
                    }

                    @Override
                    public void failed(WorkbookException fault, Secret secret) {
                        held.hold(secret);
                        troubles.show(folder, fault);
                    }

                    @Override
                    public void back() {
                        showFirst();
                    }
                });
        place.view().show(form.view());
        outcome.unlockShown();
        return form;
    }

    private void lookAtExample() {
        Path folder = services.folders().example();
        run(folder, () -> Vault.isWorkbook(folder) ? services.vault().open(folder) : outcome.makeExample(folder), null);
    }

    private void run(@Nullable Path folder, Supplier<Workbook> opening, @Nullable String notice) {
        busy.set(true);
        tasks.run(
                opening,
                workbook -> {
                    busy.set(false);
                    held.close();
                    outcome.opened(workbook, notice);
                },
                fault -> troubles.show(folder, fault));
    }

    /// Where the ways out of trouble lead.
    private final class Doors implements TroubleController.Doors {
        @Override
        public void open(Path folder) {
            EntryController.this.open(folder);
        }

        @Override
        public void run(Path folder, Supplier<Workbook> opening, @Nullable String notice) {
            EntryController.this.run(folder, opening, notice);
        }

        @Override
        public void chooseFolder() {
            services.dialogs()
                    .chooseFolder(messages.get("unlock.first.open.title"))
                    .ifPresent(this::open);
        }

        @Override
        public void showFirst() {
            EntryController.this.showFirst();
        }
    }
}
