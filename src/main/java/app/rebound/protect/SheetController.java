package app.rebound.protect;

import app.rebound.printer.PrinterController;
import app.rebound.printout.KeySheet;
import app.rebound.printout.Paper;
import app.rebound.ui.Surroundings;
import app.rebound.vault.Keys;
import app.rebound.vault.RecoveryKey;
import app.rebound.vault.SafeFile;
import app.rebound.vault.Secret;
import app.rebound.vault.Workbook;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Makes a recovery sheet: a new key, the page to keep, one group typed back, and only then in force.
final class SheetController implements SheetMoves {
    /// Works with the page waiting; overwrites the secrets afterwards.
    @FunctionalInterface
    interface Work {
        void run(String working, String done, Runnable change, Secret... secrets);
    }

    private final Surroundings surroundings;
    private final ProtectModel model;
    private final Workbook workbook;
    private final WaysOut ways;
    private final Work work;
    private final SecureRandom random = new SecureRandom();
    private final PrinterController printer;
    private @Nullable RecoveryKey key;

    SheetController(Surroundings surroundings, ProtectModel model, Workbook workbook, WaysOut ways, Work work) {
        this.surroundings = surroundings;
        this.model = model;
        this.workbook = workbook;
        this.ways = ways;
        this.work = work;
        this.printer = PrinterController.ofOneSheet(surroundings, ways.printers(), this::pdf);
    }

    @Override
    public void make() {
        forget();
        surroundings
                .tasks()
                .run(
                        Keys::newRecoveryKey,
                        made -> {
                            key = made;
                            model.doneProperty().set("");
                            model.open(ProtectModel.Step.SHEET);
                        },
                        surroundings::fault);
    }

    @Override
    public char[] characters() {
        return key == null ? new char[0] : key.characters();
    }

    @Override
    public void save() {
        model.problemProperty().set("");
        String name = surroundings.messages().get("protect.sheet.file") + ".pdf";
        ways.dialogs()
                .chooseTarget(surroundings.messages().get("protect.sheet.save.title"), name)
                .ifPresent(this::save);
    }

    private void save(Path target) {
        if (target.toAbsolutePath()
                .normalize()
                .startsWith(workbook.folder().toAbsolutePath().normalize())) {
            model.problemProperty().set("protect.sheet.beside");
            return;
        }
        pdf(made -> write(target, made), () -> {});
    }

    @Override
    public void print() {
        model.problemProperty().set("");
        printer.open();
    }

    @Override
    public Region printer() {
        return printer.region();
    }

    private void pdf(Consumer<byte[]> then, Runnable failed) {
        char[] characters = characters();
        if (characters.length == 0) {
            failed.run();
            return;
        }
        KeySheet sheet = new SheetWords(surroundings.messages())
                .sheet(name(workbook.folder()), characters, surroundings.today());
        Arrays.fill(characters, '\0');
        surroundings.tasks().compute(() -> ways.writer().pdf(sheet, Paper.A4), then, fault -> {
            failed.run();
            surroundings.fault(fault);
        });
    }

    private void write(Path target, byte[] pdf) {
        surroundings
                .tasks()
                .run(
                        () -> {
                            try {
                                SafeFile.write(target, pdf);
                                return name(target);
                            } finally {
                                Arrays.fill(pdf, (byte) 0);
                            }
                        },
                        model.savedAsProperty()::set,
                        surroundings::fault);
    }

    private static String name(Path path) {
        return String.valueOf(path.toAbsolutePath().normalize().getFileName());
    }

    @Override
    public void askBack() {
        model.askedGroupProperty().set(1 + random.nextInt(RecoveryKey.GROUPS));
        model.open(ProtectModel.Step.TYPE_BACK);
    }

    @Override
    public void confirm(char[] typed) {
        RecoveryKey made = key;
        boolean isRight =
                made != null && made.isGroup(model.askedGroupProperty().get(), typed);
        Arrays.fill(typed, '\0');
        if (!isRight || made == null) {
            model.problemProperty().set("protect.back.wrong");
            return;
        }
        // A copy of its own: leaving the page overwrites the one that is held here, and the work goes on.
        char[] characters = made.characters();
        RecoveryKey given = RecoveryKey.read(characters).orElseThrow();
        Arrays.fill(characters, '\0');
        work.run(
                "protect.working.sheet",
                "protect.done.sheet.",
                () -> workbook.keys().addRecovery(given),
                given);
    }

    /// Overwrites the key: it is in force, or it never will be.
    void forget() {
        if (key != null) {
            key.close();
            key = null;
        }
        model.savedAsProperty().set("");
        printer.close();
    }
}
