package app.rebound.composer;

import app.rebound.composer.LeavingModel.Way;
import app.rebound.fault.WorkbookException;
import app.rebound.printer.PrinterController;
import app.rebound.printout.FileName;
import app.rebound.printout.MadeCopy;
import app.rebound.printout.NameCheckModel;
import app.rebound.printout.NameCheckPane;
import app.rebound.printout.PrintoutChoice;
import app.rebound.printout.PrintoutKind;
import app.rebound.text.Messages;
import app.rebound.ui.Surroundings;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Saves, prints and opens copies: asks what there is to ask first, and keeps what a copy is known by before it leaves.
final class LeavingController {
    private final Surroundings surroundings;
    private final Press press;
    private final Outlets outlets;
    private final CopyMaking copies;
    private final Supplier<Optional<Made>> shown;
    private final LeavingModel model = new LeavingModel();
    private final LeavingPane pane;
    private final PrinterController printer;
    private final Deque<LeavingModel.State> questions = new ArrayDeque<>();
    private final Consumer<Map<String, String>> onDecided;
    private final Consumer<@Nullable Region> names;
    private Runnable then = () -> {};
    private @Nullable Way wanted;

    /// @param shown the document as it is shown; none while it is being made
    /// @param onDecided gets what was decided on names, after which the document is made anew
    /// @param names shows the list of names in place of the pages; null for the pages again
    LeavingController(
            Surroundings surroundings,
            Press press,
            Outlets outlets,
            Supplier<Optional<Made>> shown,
            Consumer<Map<String, String>> onDecided,
            Consumer<@Nullable Region> names) {
        this.surroundings = surroundings;
        this.press = press;
        this.outlets = outlets;
        copies = new CopyMaking(surroundings, press);
        this.shown = shown;
        this.onDecided = onDecided;
        this.names = names;
        printer = new PrinterController(surroundings, outlets.printers(), this::toPrint);
        pane = new LeavingPane(surroundings.messages(), model, printer.region(), this::ask, this::onNotNow);
    }

    /// What is asked before a copy leaves, and below it the choice of a printer; no room while nothing leaves.
    Region region() {
        return pane;
    }

    /// Asks what there is to ask of the document that is shown, and then lets a copy of it out.
    void leave(Way way) {
        wanted = null;
        shown.get().ifPresent(made -> checkNames(made, way));
    }

    /// Another document is being made: what was asked of the earlier one is no question any more.
    void forget() {
        questions.clear();
        names.accept(null);
        model.stateProperty().set(new LeavingModel.State.Quiet());
        printer.close();
    }

    /// The document is made; a copy that waited for it goes on its way.
    void onMade() {
        Way way = wanted;
        if (way != null) {
            leave(way);
        }
    }

    private void checkNames(Made made, Way way) {
        if (!made.choice().hasPseudonyms()) {
            begin(made, way);
            return;
        }
        surroundings
                .tasks()
                .compute(
                        () -> press.composer().findings(made.material(), made.choice(), surroundings.today()),
                        found -> {
                            var check = new NameCheckModel();
                            check.show(found, made.choice().decided());
                            if (check.hasNew()) {
                                names.accept(namesPane(check, made, way));
                            } else {
                                begin(made, way);
                            }
                        },
                        surroundings::fault);
    }

    private NameCheckPane namesPane(NameCheckModel check, Made made, Way way) {
        return new NameCheckPane(
                check,
                surroundings.messages(),
                Messages.of(made.choice().language()),
                decided -> {
                    names.accept(null);
                    wanted = way;
                    onDecided.accept(decided);
                },
                () -> names.accept(null));
    }

    private void begin(Made made, Way way) {
        questions.clear();
        PrintoutChoice choice = made.choice();
        if (choice.reader() == PrintoutChoice.Reader.MANAGER || choice.kind() == PrintoutKind.IMPROVEMENT_PLAN) {
            questions.add(new LeavingModel.State.IsItYours());
        }
        if (way == Way.OPEN) {
            questions.add(new LeavingModel.State.NotProtected());
        }
        then = () -> letOut(made, way);
        ask();
    }

    private void letOut(Made made, Way way) {
        if (way == Way.PRINT) {
            printer.open();
            return;
        }
        choose(made)
                .ifPresent(target -> copy(
                        made,
                        copy -> copies.save(target, copy, name -> {
                            if (way == Way.OPEN) {
                                open(target, name);
                            } else {
                                say("printout.saved", name);
                            }
                        }),
                        surroundings::fault));
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
        return outlets.dialogs()
                .chooseTarget(
                        surroundings.messages().get("printout.save.title"),
                        FileName.of(made.printout().title()));
    }

    private void copy(Made made, Consumer<MadeCopy> done, Consumer<WorkbookException> failed) {
        model.stateProperty().set(new LeavingModel.State.Making());
        copies.make(
                made,
                copy -> {
                    onNotNow();
                    done.accept(copy);
                },
                fault -> {
                    onNotNow();
                    failed.accept(fault);
                });
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
        Consumer<WorkbookException> say = fault -> {
            failed.run();
            surroundings.fault(fault);
        };
        shown.get().ifPresentOrElse(made -> copy(made, copy -> copies.forPrinter(made, copy, ready, say), say), failed);
    }
}
