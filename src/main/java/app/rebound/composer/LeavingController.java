package app.rebound.composer;

import app.rebound.fault.WorkbookException;
import app.rebound.printer.PrinterController;
import app.rebound.printout.MadeCopy;
import app.rebound.printout.PrintoutChoice;
import app.rebound.printout.PrintoutKind;
import app.rebound.printout.Progress;
import app.rebound.ui.Surroundings;
import app.rebound.vault.SafeFile;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.Region;

/// Saves, prints and opens copies: asks what there is to ask first, and keeps what a copy is known by before it leaves.
final class LeavingController {
    private final Surroundings surroundings;
    private final Press press;
    private final Outlets outlets;
    private final Supplier<Optional<Made>> shown;
    private final LeavingModel model = new LeavingModel();
    private final LeavingPane pane;
    private final PrinterController printer;
    private final Deque<LeavingModel.State> questions = new ArrayDeque<>();
    private Runnable then = () -> {};

    /// @param shown the document as it is shown; none while it is being made
    LeavingController(
            Surroundings surroundings,
            Press press,
            Outlets outlets,
            Supplier<Optional<Made>> shown) {
        this.surroundings = surroundings;
        this.press = press;
        this.outlets = outlets;
        this.shown = shown;
        printer = new PrinterController(surroundings, outlets.printers(), this::toPrint);
        pane = new LeavingPane(surroundings.messages(), model, printer.region(), this::ask, this::onNotNow);
    }

    /// What is asked before a copy leaves, and below it the choice of a printer; no room while nothing leaves.
    Region region() {
        return pane;
    }

    void onSave() {
        shown.get().ifPresent(made -> begin(made, false, () -> choose(made).ifPresent(target -> copy(
                made,
                copy -> save(target, copy, name -> say("printout.saved", name)),
                surroundings::fault))));
    }

    void onPrint() {
        shown.get().ifPresent(made -> begin(made, false, printer::open));
    }

    void onOpen() {
        shown.get().ifPresent(made -> begin(made, true, () -> choose(made)
                .ifPresent(target -> copy(
                        made, copy -> save(target, copy, name -> open(target, name)), surroundings::fault))));
    }

    /// Another document is shown: what was asked of the earlier one is no question any more.
    void forget() {
        questions.clear();
        model.stateProperty().set(new LeavingModel.State.Quiet());
        printer.close();
    }

    private void begin(Made made, boolean isToOpen, Runnable leave) {
        questions.clear();
        PrintoutChoice choice = made.choice();
        if (choice.reader() == PrintoutChoice.Reader.MANAGER || choice.kind() == PrintoutKind.IMPROVEMENT_PLAN) {
            questions.add(new LeavingModel.State.IsItYours());
        }
        if (isToOpen) {
            questions.add(new LeavingModel.State.NotProtected());
        }
        then = leave;
        ask();
    }

    private void ask() {
        LeavingModel.State next = questions.poll();
        if (next != null) {
            model.stateProperty().set(next);
            return;
        }
        model.stateProperty().set(new LeavingModel.State.Quiet());
        then.run();
    }

    private void onNotNow() {
        questions.clear();
        model.stateProperty().set(new LeavingModel.State.Quiet());
    }

    private Optional<Path> choose(Made made) {
        return outlets.dialogs().chooseTarget(
                surroundings.messages().get("printout.save.title"),
                FileName.of(made.printout().title()));
    }

    /// Makes a copy with marks of its own and keeps what it is known by.
    private void copy(Made made, Consumer<MadeCopy> done, Consumer<WorkbookException> failed) {
        model.stateProperty().set(new LeavingModel.State.Making());
        surroundings
                .tasks()
                .compute(
                        () -> press.writer().copy(made.printout(), made.choice().page(), Progress.NONE),
                        copy -> surroundings
                                .tasks()
                                .run(
                                        () -> press.copies().keep(
                                                copy,
                                                made.choice(),
                                                made.printout().title(),
                                                surroundings.today()),
                                        _ -> {
                                            onNotNow();
                                            done.accept(copy);
                                        },
                                        fault -> fail(fault, failed)),
                        fault -> fail(fault, failed));
    }

    private void fail(WorkbookException fault, Consumer<WorkbookException> failed) {
        onNotNow();
        failed.accept(fault);
    }

    private void save(Path target, MadeCopy copy, Consumer<String> done) {
        surroundings
                .tasks()
                .run(
                        () -> {
                            SafeFile.write(target, copy.pdf());
                            return String.valueOf(target.getFileName());
                        },
                        done,
                        fault -> surroundings.shell().showFault(fault, () -> save(target, copy, done)));
    }

    private void open(Path file, String name) {
        surroundings
                .tasks()
                .compute(
                        () -> outlets.viewer().open(file),
                        isOpen -> say(isOpen ? "printout.opened" : "printout.opened.not", name),
                        surroundings::fault);
    }

    private void say(String key, String name) {
        surroundings.shell().showNotice(surroundings.messages().get(key, name), false);
    }

    private void toPrint(Consumer<byte[]> ready, Runnable failed) {
        shown.get()
                .ifPresentOrElse(
                        made -> copy(made, copy -> ready.accept(copy.pdf()), fault -> {
                            failed.run();
                            surroundings.fault(fault);
                        }),
                        failed);
    }
}
