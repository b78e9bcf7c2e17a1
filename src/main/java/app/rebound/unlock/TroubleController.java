package app.rebound.unlock;

import app.rebound.fault.WorkbookException;
import app.rebound.guide.Topics;
import app.rebound.task.Tasks;
import app.rebound.text.Messages;
import app.rebound.vault.Workbook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import org.jspecify.annotations.Nullable;

/// Says what is wrong with a workbook and goes the way out that the person chooses.
final class TroubleController {
    /// Where the ways out lead.
    interface Doors {
        void open(Path folder);

        /// Opens a workbook.
        ///
        /// @param notice told once the workbook is open; null for nothing
        void run(Path folder, Supplier<Workbook> opening, @Nullable String notice);

        void chooseFolder();

        void showFirst();
    }

    private final Messages messages;
    private final Tasks tasks;
    private final EntryServices services;
    private final Supplier<EntryView> view;
    private final HeldSecret held;
    private final BooleanProperty busy;
    private final Doors doors;

    /// @param held what opened the workbook, as far as it went
    TroubleController(
            Messages messages,
            Tasks tasks,
            EntryServices services,
            Supplier<EntryView> view,
            HeldSecret held,
            BooleanProperty busy,
            Doors doors) {
        this.messages = messages;
        this.tasks = tasks;
        this.services = services;
        this.view = view;
        this.held = held;
        this.busy = busy;
        this.doors = doors;
    }

    /// @param folder null where the fault is about none
    void show(@Nullable Path folder, WorkbookException thrown) {
        // Nothing was open yet that could have been closed: the file ends where it should go on.
        WorkbookException fault =
                thrown instanceof WorkbookException.Closed ? new WorkbookException.Damaged(thrown) : thrown;
        tasks.run(
                () -> ways(folder, fault),
                ways -> show(folder, fault.key() + ".", ways, fault.details()),
                later -> show(folder, later.key() + ".", List.of(WayOut.BACK), later.details()));
    }

    private List<WayOut> ways(@Nullable Path folder, WorkbookException fault) {
        List<WayOut> ways = new ArrayList<>(WayOut.of(fault));
        if (folder == null) {
            ways.retainAll(List.of(WayOut.OTHER_FOLDER, WayOut.RESTORE_FILE, WayOut.BACK));
            return ways;
        }
        if (services.backups().of(folder).isEmpty()) {
            ways.removeAll(List.of(WayOut.BACKUPS, WayOut.KEY_COPY));
        }
        if (!services.settings().get().known().contains(folder.toAbsolutePath())) {
            ways.remove(WayOut.FORGET);
        }
        return ways;
    }

    private void show(@Nullable Path folder, String key, List<WayOut> ways, Object... details) {
        busy.set(false);
        var about = folder == null ? null : new KnownWorkbook(folder);
        var trouble = new Trouble(
                about == null ? "" : about.name(),
                about == null ? "" : about.path(),
                messages.get(key + "what", details),
                messages.get(key + "safe", details),
                messages.get(key + "next", details),
                Topics.ofFault(key.substring(0, key.length() - 1)),
                ways);
        view.get()
                .show(new TroubleView(
                        messages,
                        trouble,
                        busy.asObject(),
                        way -> take(way, folder),
                        () -> view.get().showGuide(null)));
    }

    private void take(WayOut way, @Nullable Path folder) {
        switch (way) {
            case BACK -> doors.showFirst();
            case OTHER_FOLDER -> doors.chooseFolder();
            case RESTORE_FILE -> chooseBackup(folder);
            case AGAIN, BACKUPS, KEY_COPY, OLDER, FORGET -> {
                if (folder != null) {
                    takeIn(way, folder);
                }
            }
        }
    }

    private void takeIn(WayOut way, Path folder) {
        switch (way) {
            case BACKUPS -> showBackups(folder, false, () -> services.backups().of(folder));
            case KEY_COPY -> restoreKey(folder);
            case OLDER -> doors.run(folder, () -> services.vault().openOlder(folder, held.get()), null);
            case FORGET -> forget(folder);
            default -> doors.open(folder);
        }
    }

    private void restoreKey(Path folder) {
        busy.set(true);
        tasks.run(
                () -> services.backups().restoreKeyFile(folder),
                isThere -> {
                    busy.set(false);
                    if (isThere) {
                        doors.open(folder);
                    } else {
                        show(folder, "unlock.no-key-copy.", List.of(WayOut.BACKUPS, WayOut.RESTORE_FILE, WayOut.BACK));
                    }
                },
                fault -> show(folder, fault));
    }

    private void forget(Path folder) {
        tasks.run(
                () -> services.settings().update(now -> now.without(folder.toAbsolutePath())),
                _ -> doors.showFirst(),
                fault -> show(folder, fault));
    }

    /// Asks for a backup file and shows what it holds.
    ///
    /// @param over the workbook it is to replace; null to put it into a folder of its own
    void chooseBackup(@Nullable Path over) {
        services.dialogs()
                .chooseFile(messages.get("unlock.backups.file.title"))
                .ifPresent(file -> showBackup(file, over));
    }

    /// Shows what the backup in `file` holds; it is put into a folder of its own.
    void showBackup(Path file) {
        showBackup(file, null);
    }

    private void showBackup(Path file, @Nullable Path over) {
        showBackups(
                over == null ? KnownWorkbooks.free(services.folders()) : over,
                over == null,
                () -> List.of(services.backups().at(file)));
    }

    private void showBackups(Path target, boolean isNew, Supplier<List<BackupOffer>> list) {
        var model = new RestoreModel(new KnownWorkbook(target), isNew);
        var restore = new RestoreController(
                messages,
                tasks,
                services.backups(),
                model,
                list,
                held,
                services.zone(),
                new RestoreController.Outcome() {
                    @Override
                    public void restored(@Nullable Path kept) {
                        String notice = kept == null
                                ? messages.get("unlock.restored")
                                : messages.get("unlock.restored.kept", kept.toString());
                        doors.run(target, () -> services.vault().open(target, held.get()), notice);
                    }

                    @Override
                    public void chooseFile() {
                        chooseBackup(isNew ? null : target);
                    }

                    @Override
                    public void back() {
                        doors.showFirst();
                    }
                });
        view.get().show(restore.view());
    }
}
