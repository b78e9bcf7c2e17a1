package app.rebound.setback;

import app.rebound.ui.Place;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import app.rebound.ui.Typing;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// Closes a setback with what the person takes along and what they leave; the words are kept when they close it later.
public final class ClosingController implements Screen {
    private final Surroundings surroundings;
    private final SetbackService setbacks;
    private final Setback setback;
    private final ClosingView view;
    private Parting stored;

    public ClosingController(Surroundings surroundings, SetbackService setbacks, Setback setback) {
        this.surroundings = surroundings;
        this.setbacks = setbacks;
        this.setback = setback;
        stored = setback.parting();
        var shell = surroundings.shell();
        view = new ClosingView(
                surroundings.messages(),
                new SetbackWords(surroundings.messages()),
                setback,
                new Typing(() -> {}, () -> {}, shell::undo, shell::redo),
                new ClosingView.Actions(shell::openPalette, this::onClose, this::goBack));
        view.load(stored);
    }

    @Override
    public Region region() {
        return view.region();
    }

    @Override
    public void reload() {
        surroundings
                .tasks()
                .run(
                        () -> setbacks.find(setback.id()),
                        found -> found.ifPresent(now -> {
                            stored = now.parting();
                            view.load(stored);
                        }),
                        surroundings::fault);
    }

    @Override
    public void flush(Runnable then) {
        Parting written = view.parting();
        if (written.equals(stored)) {
            then.run();
        } else {
            write(parting -> setbacks.keepParting(setback.id(), parting), written, then);
        }
    }

    private void onClose() {
        write(parting -> setbacks.close(setback.id(), parting, surroundings.today()), view.parting(), this::goBack);
    }

    private void write(Consumer<Parting> work, Parting written, Runnable then) {
        surroundings
                .tasks()
                .run(
                        () -> {
                            work.accept(written);
                            return written;
                        },
                        kept -> {
                            stored = kept;
                            then.run();
                        },
                        fault -> surroundings.shell().showFault(fault, () -> write(work, written, then)));
    }

    private void goBack() {
        surroundings.navigator().go(new Place.Setback(setback.id()));
    }
}
