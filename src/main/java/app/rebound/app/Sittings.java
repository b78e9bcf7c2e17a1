package app.rebound.app;

import app.rebound.db.Warmup;
import app.rebound.fault.WorkbookException;
import app.rebound.settings.Settings;
import app.rebound.task.FxTasks;
import app.rebound.text.Messages;
import app.rebound.ui.Place;
import app.rebound.unlock.EntryController;
import app.rebound.unlock.EntryOutcome;
import app.rebound.unlock.EntryServices;
import app.rebound.unlock.IdleWatch;
import app.rebound.vault.Backup;
import app.rebound.vault.Protection;
import app.rebound.vault.Workbook;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Workbooks come and go in the window: opened, locked, closed, and the end of it all.
final class Sittings implements EntryOutcome {
    /// A workbook that was locked, and where the person was.
    private record Left(Path folder, Place place) {}

    /// From the screens of a workbook to when its first one is there.
    private static final Duration STARTED = Duration.ofSeconds(2);

    private final Supplier<Messages> messages;
    private final FxTasks tasks;
    private final AppWindow window;
    private final EntryServices entry;
    private final Function<Path, Workbook> example;
    private final Function<WorkbookServices, Sitting> making;
    private final LockWatch watch;
    /// Read by the thread that looks for damage as well.
    private volatile @Nullable Sitting sitting;
    private @Nullable Left left;
    private @Nullable EntryController shownEntry;
    private boolean isWarm;
    private boolean isEnding;
    private boolean hasEnded;

    /// @param idle is told elsewhere of each key and each event of the mouse
    /// @param example makes the worked example in a folder and opens it
    /// @param making makes the screens of an open workbook
    Sittings(
            Supplier<Messages> messages,
            FxTasks tasks,
            AppWindow window,
            EntryServices entry,
            IdleWatch idle,
            Function<Path, Workbook> example,
            Function<WorkbookServices, Sitting> making) {
        this.messages = messages;
        this.tasks = tasks;
        this.window = window;
        this.entry = entry;
        this.example = example;
        this.making = making;
        this.watch = new LockWatch(
                tasks, idle, () -> entry.settings().get().lockAfter().duration(), () -> lock(false));
    }

    /// The open workbook's screens, if one is open.
    Optional<Sitting> sitting() {
        return Optional.ofNullable(sitting);
    }

    /// Shows the pages before a workbook; the caller says which.
    EntryController showEntry() {
        sitting = null;
        watch.stop();
        var shown = new EntryController(messages.get(), tasks, entry, this);
        shownEntry = shown;
        window.setContent(shown.region(), messages.get().get("app.name"));
        window.closeOthers();
        return shown;
    }

    /// Opens the guide over whatever is shown.
    void showGuide(String anchor) {
        Sitting open = sitting;
        EntryController before = shownEntry;
        if (open != null) {
            open.shell().go(new Place.Guide(anchor));
        } else if (before != null) {
            before.showGuide(anchor);
        }
    }

    @Override
    public Workbook makeExample(Path folder) {
        return example.apply(folder);
    }

    @Override
    public void unlockShown() {
        if (!isWarm) {
            isWarm = true;
            tasks.compute(
                    () -> {
                        Warmup.run();
                        return true;
                    },
                    _ -> {},
                    _ -> {});
        }
    }

    @Override
    public void opened(Workbook workbook, @Nullable String notice) {
        Path folder = workbook.folder().toAbsolutePath();
        boolean isExample = workbook.folder().equals(entry.folders().example());
        if (!isExample) {
            remember(now -> now.withWorkbook(folder));
        }
        Place first = left != null && left.folder().equals(folder) ? left.place() : new Place.Today();
        left = null;
        tasks.run(
                () -> WorkbookServices.of(workbook),
                services -> {
                    if (isEnding) {
                        tasks.run(() -> end(workbook), _ -> {}, _ -> {});
                        return;
                    }
                    Sitting opened = sit(services, first);
                    String said = isExample ? messages.get().get("app.example.notice") : notice;
                    if (said != null) {
                        opened.shell().showNotice(said, false);
                    }
                },
                fault -> {
                    throw fault;
                });
    }

    private void remember(UnaryOperator<Settings> change) {
        tasks.run(() -> entry.settings().update(change), _ -> {}, _ -> {});
    }

    /// Shows the screens of an open workbook, the first of them at `first`.
    Sitting sit(WorkbookServices services, Place first) {
        Sitting now = making.apply(services);
        sitting = now;
        window.setContent(now.shell().view(), messages.get().get("app.name"));
        now.start(first);
        watch.start();
        tasks.after(STARTED, this::giveMemoryBack);
        new DamageWatch(tasks)
                .start(
                        services.workbook().database(),
                        () -> !now.equals(sitting),
                        fault -> now.shell().showFault(fault, null));
        new RoomWatch(
                        tasks,
                        RoomWatch.of(services.workbook().folder()),
                        () -> !now.equals(sitting),
                        fault -> now.shell().showFault(fault, null))
                .start();
        return now;
    }

    /// Deriving a key takes hundreds of megabytes once, and a start leaves much behind; nothing else would collect it
    /// soon.
    private void giveMemoryBack() {
        tasks.aside(
                () -> {
                    System.gc();
                    return true;
                },
                _ -> {},
                _ -> {});
    }

    /// Saves what is pending, closes the workbook and asks for its passphrase. When saving fails nothing is locked: the
    /// banner says so, and the text stays.
    ///
    /// @param isAsked whether the person wants it, who is then told why a workbook without a passphrase stays open
    void lock(boolean isAsked) {
        Sitting open = sitting;
        if (open == null) {
            return;
        }
        // The keys may be busy with new encryption; the drawing thread does not wait for them.
        open.shell()
                .flush(() -> tasks.run(
                        () -> open.services().workbook().keys().protection(),
                        protection -> {
                            if (!open.equals(sitting)) {
                                return;
                            }
                            if (protection.hasPassphrase()) {
                                lock(open, protection);
                            } else if (isAsked) {
                                open.showNoPassphrase();
                            }
                        },
                        fault -> open.shell().showFault(fault, null)));
    }

    private void lock(Sitting open, Protection protection) {
        Path folder = folder(open);
        left = new Left(folder, open.shell().here());
        EntryController.Closing closing = showEntry().showLocked(folder, protection);
        end(open, () -> closing.ended(null), closing::ended);
    }

    private static Path folder(Sitting open) {
        return open.services().workbook().folder().toAbsolutePath();
    }

    /// Saves what is pending, closes the workbook and shows the first screen.
    void close() {
        Sitting open = sitting;
        if (open != null) {
            open.shell()
                    .flush(() -> leave(open, shown -> {
                        remember(now -> now.withWorkbook(null));
                        shown.showFirst();
                    }));
        }
    }

    /// Saves what is pending, closes the workbook and puts a backup in its place. What is replaced is kept, so no
    /// backup
    /// is made of it first: that could push the chosen one out.
    void restore(Backup backup) {
        Sitting open = sitting;
        if (open == null) {
            return;
        }
        Path folder = folder(open);
        open.shell().flush(() -> {
            EntryController shown = showEntry();
            shown.showClosing();
            tasks.run(
                    () -> {
                        open.services().workbook().close();
                        return entry.vault().restore().restore(backup, folder, null);
                    },
                    _ -> shown.open(folder),
                    fault -> shown.showFault(folder, fault));
        });
    }

    /// Saves what is pending, closes the workbook and ends; when saving fails the window stays and says so. What the
    /// end
    /// of a sitting takes goes on without a window.
    void closeWindow() {
        Sitting open = sitting;
        if (open == null) {
            endAll();
        } else {
            open.shell().flush(() -> {
                if (open.equals(sitting)) {
                    window.hide();
                    leave(open, _ -> endAll());
                }
            });
        }
    }

    /// Whether all is written and closed.
    boolean hasEnded() {
        return hasEnded;
    }

    /// Nothing can be typed any more from here on: it would find no workbook to be saved in.
    private void leave(Sitting open, Consumer<EntryController> then) {
        if (open.equals(sitting)) {
            EntryController shown = showEntry();
            shown.showClosing();
            end(open, () -> then.accept(shown), fault -> {
                window.show();
                shown.showFault(folder(open), fault);
            });
        }
    }

    /// However a sitting ends, its workbook is closed here, and what belongs to the end of a sitting is done.
    private void end(Sitting open, Runnable done, Consumer<WorkbookException> failed) {
        tasks.run(
                () -> {
                    // Before the backup, which is of the whole file.
                    open.services().search().end();
                    return end(open.services().workbook());
                },
                _ -> done.run(),
                failed);
    }

    private static boolean end(Workbook workbook) {
        workbook.endSitting();
        return true;
    }

    /// Ends once, however often the close button was pressed.
    private void endAll() {
        if (isEnding) {
            return;
        }
        isEnding = true;
        watch.stop();
        Settings.Window place = window.place();
        tasks.run(
                () -> entry.settings().update(now -> now.withWindow(place)),
                _ -> {
                    tasks.close();
                    hasEnded = true;
                    window.close();
                },
                _ -> window.close());
    }
}
