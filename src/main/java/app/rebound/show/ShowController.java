package app.rebound.show;

import app.rebound.fault.WorkbookException;
import app.rebound.printout.Printout;
import app.rebound.printout.PrintoutChoice;
import app.rebound.printout.PrintoutComposer;
import app.rebound.printout.PrintoutService;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Shows a printout part by part to somebody who sits beside, and keeps what they say as feedback on each.
public final class ShowController implements Screen {
    private record Made(@Nullable UUID setback, Printout printout) {}

    private final Surroundings surroundings;
    private final PrintoutService service;
    private final PrintoutComposer composer;
    private final Supplier<@Nullable PrintoutChoice> choice;
    private final Runnable onLeave;
    private final ShowModel model = new ShowModel();
    private final HeardController desk;
    private final ShowView view;

    /// @param choice what is shown, as it would be printed: the same parts, left out and renamed alike; null where
    /// there
    ///     is nothing to show; asked away from the drawing thread
    /// @param onLeave takes the person back
    public ShowController(
            Surroundings surroundings,
            PrintoutService service,
            PrintoutComposer composer,
            HeardService heard,
            Supplier<@Nullable PrintoutChoice> choice,
            Runnable onLeave) {
        this.surroundings = surroundings;
        this.service = service;
        this.composer = composer;
        this.choice = choice;
        this.onLeave = onLeave;
        desk = new HeardController(surroundings, heard);
        view = new ShowView(model, desk, surroundings, desk::changed, this::leave);
        surroundings.shell().showAlone(true);
        reload();
    }

    @Override
    public Region region() {
        return view.region();
    }

    @Override
    public void reload() {
        surroundings.tasks().compute(this::make, this::show, this::failed);
    }

    private @Nullable Made make() {
        PrintoutChoice chosen = choice.get();
        return chosen == null
                ? null
                : new Made(
                        chosen.setback(),
                        composer.compose(service.read(chosen.kind(), chosen.setback()), chosen, surroundings.today()));
    }

    private void show(@Nullable Made made) {
        if (made == null) {
            model.show("", List.of());
            return;
        }
        desk.begin(new HeardController.Subject(made.setback(), null));
        if (desk.whoProperty().get().isBlank()) {
            desk.whoProperty().set(made.printout().reader());
        }
        model.show(made.printout().title(), ShowPages.of(made.printout()));
        view.focusPage();
    }

    private void failed(WorkbookException fault) {
        model.busyProperty().set(false);
        surroundings.shell().showFault(fault, this::reload);
    }

    private void leave() {
        flush(onLeave);
    }

    /// The side bar comes back with whatever comes next.
    @Override
    public void flush(Runnable then) {
        desk.flush(() -> {
            surroundings.shell().showAlone(false);
            then.run();
        });
    }
}
