package app.rebound.composer;

import app.rebound.printout.NamedPrintout;
import app.rebound.printout.NamedPrintoutService;
import app.rebound.printout.PrintoutChoice;
import app.rebound.ui.Surroundings;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Keeps choices under names and brings them back.
final class KeptController implements KeptPane.Moves {
    private final Surroundings surroundings;
    private final NamedPrintoutService service;
    private final Supplier<PrintoutChoice> choice;
    private final Consumer<PrintoutChoice> onChoice;
    private final KeptModel model = new KeptModel();
    private final KeptPane pane;

    /// @param choice what is chosen now
    /// @param onChoice is given what was kept
    KeptController(
            Surroundings surroundings,
            NamedPrintoutService service,
            Supplier<PrintoutChoice> choice,
            Consumer<PrintoutChoice> onChoice) {
        this.surroundings = surroundings;
        this.service = service;
        this.choice = choice;
        this.onChoice = onChoice;
        pane = new KeptPane(surroundings.messages(), model, this);
    }

    Region region() {
        return pane;
    }

    /// Reads them again; the one that is open stays open while it is there.
    void load() {
        NamedPrintout open = model.openProperty().get();
        load(open == null ? null : open.id());
    }

    private void load(@Nullable UUID open) {
        surroundings.tasks().run(service::all, found -> model.show(found, open), surroundings::fault);
    }

    @Override
    public void onOpen(NamedPrintout kept) {
        model.open(kept.id());
        onChoice.accept(kept.choice());
    }

    @Override
    public void onKeep(String name) {
        NamedPrintout open = model.openProperty().get();
        PrintoutChoice now = choice.get();
        surroundings
                .tasks()
                .run(
                        () -> {
                            if (open == null) {
                                return service.add(name, now);
                            }
                            service.change(open.id(), now, name);
                            return open.id();
                        },
                        id -> {
                            load(id);
                            surroundings
                                    .shell()
                                    .showNotice(surroundings.messages().get("printout.kept.done", name.strip()), true);
                        },
                        fault -> surroundings.shell().showFault(fault, () -> onKeep(name)));
    }

    @Override
    public void onTrash() {
        NamedPrintout open = model.openProperty().get();
        if (open == null) {
            return;
        }
        surroundings
                .tasks()
                .run(
                        () -> {
                            service.trash(open.id());
                            return open.title();
                        },
                        title -> {
                            load(null);
                            surroundings
                                    .shell()
                                    .showNotice(surroundings.messages().get("printout.kept.trashed", title), true);
                        },
                        surroundings::fault);
    }
}
