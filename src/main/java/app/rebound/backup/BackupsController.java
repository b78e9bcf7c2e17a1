package app.rebound.backup;

import app.rebound.fault.WorkbookException;
import app.rebound.ui.FileDialogs;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import app.rebound.vault.Backup;
import app.rebound.vault.Backups;
import app.rebound.vault.Workbook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The page of backups: makes, tries, restores and removes them, and keeps the second place.
public final class BackupsController implements Screen {
    /// What is shown at once, by names alone.
    private record Found(List<Backups.Stored> stored, String place, String second, String rehearsal, boolean isLate) {}

    private final Surroundings surroundings;
    private final Workbook workbook;
    private final FileDialogs dialogs;
    private final Consumer<Backup> onRestore;
    private final BackupWords words;
    private final BackupsModel model = new BackupsModel();
    private final BackupsView view;
    private List<Backups.Stored> stored = List.of();

    /// @param onRestore closes the workbook, puts the backup in its place and opens it again
    public BackupsController(
            Surroundings surroundings, Workbook workbook, FileDialogs dialogs, Consumer<Backup> onRestore) {
        this.surroundings = surroundings;
        this.workbook = workbook;
        this.dialogs = dialogs;
        this.onRestore = onRestore;
        words = new BackupWords(surroundings.messages(), surroundings.zone());
        view = new BackupsView(
                surroundings.messages(),
                model,
                new BackupsActions(
                        this::backUp,
                        this::rehearse,
                        this::choosePlace,
                        this::forgetPlace,
                        (kind, row) -> model.questionProperty().set(new BackupsModel.Question(kind, row)),
                        this::confirm,
                        () -> model.questionProperty().set(null),
                        surroundings.shell()::openPalette));
        reload();
    }

    @Override
    public Region region() {
        return view.region();
    }

    @Override
    public void reload() {
        surroundings.tasks().run(this::find, this::show, surroundings::fault);
    }

    private Found find() {
        Backups backups = workbook.backups();
        return new Found(
                backups.all(),
                backups.place().toString(),
                backups.secondPlace().map(Path::toString).orElse(""),
                workbook.rehearsal().last().map(words::last).orElse(""),
                backups.isRenewalDue());
    }

    private void show(Found found) {
        stored = found.stored();
        model.placeProperty().set(found.place());
        model.secondPlaceProperty().set(found.second());
        model.rehearsalProperty().set(found.rehearsal());
        if (found.isLate()) {
            model.stateProperty().set(surroundings.messages().get("backup.renewal"));
        }
        model.rows().setAll(rows(stored, List.of()));
        List<Backups.Stored> asked = stored;
        // What each holds lies inside its file, and a stick may be slow.
        surroundings.tasks().compute(() -> held(asked), held -> showHeld(asked, held), surroundings::fault);
    }

    private List<BackupRow> rows(List<Backups.Stored> all, List<String> held) {
        List<BackupRow> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            rows.add(words.row(all.get(i), held.isEmpty() ? "…" : held.get(i), all.size() > 1));
        }
        return rows;
    }

    private List<String> held(List<Backups.Stored> all) {
        return all.stream().map(this::held).toList();
    }

    private String held(Backups.Stored one) {
        try {
            Backups backups = workbook.backups();
            return words.holds(backups.look(one.backup()), backups.lacking(one.backup()));
        } catch (WorkbookException.DamagedBackup | WorkbookException.NewerVersion e) {
            return words.damaged();
        }
    }

    private void showHeld(List<Backups.Stored> asked, List<String> held) {
        if (stored.equals(asked)) {
            model.rows().setAll(rows(asked, held));
        }
    }

    private void backUp() {
        doing(() -> words.made(workbook.backups().make().second()));
    }

    private void rehearse() {
        doing(() -> words.report(workbook.rehearsal().run()));
    }

    private void choosePlace() {
        dialogs.chooseFolder(surroundings.messages().get("backup.second.title"))
                .ifPresent(place -> doing(() -> {
                    workbook.backups().setSecondPlace(place);
                    return words.made(Backups.Second.DONE);
                }));
    }

    private void forgetPlace() {
        doing(() -> {
            workbook.backups().forgetSecondPlace();
            return surroundings.messages().get("backup.second.forgotten");
        });
    }

    private void confirm() {
        BackupsModel.Question question = model.questionProperty().get();
        Optional<Backup> backup = question == null ? Optional.empty() : find(question.row());
        model.questionProperty().set(null);
        if (question == null || backup.isEmpty()) {
            return;
        }
        switch (question.kind()) {
            case RESTORE -> onRestore.accept(backup.get());
            case REMOVE ->
                doing(() -> {
                    workbook.backups().remove(List.of(backup.get()));
                    return surroundings.messages().get("backup.removed");
                });
        }
    }

    private Optional<Backup> find(BackupRow row) {
        return stored.stream()
                .map(Backups.Stored::backup)
                .filter(backup -> row.id().equals(String.valueOf(backup.file().getFileName())))
                .findFirst();
    }

    /// Does something that takes a while, says what came of it, and reads the list again.
    private void doing(Supplier<String> work) {
        model.busyProperty().set(true);
        surroundings.tasks().run(work, said -> done(said, null), fault -> done("", fault));
    }

    private void done(String said, @Nullable WorkbookException fault) {
        model.busyProperty().set(false);
        model.stateProperty().set(said);
        if (fault != null) {
            surroundings.fault(fault);
        }
        reload();
    }
}
