package app.rebound.journal;

import app.rebound.timer.QuietTimer;
import app.rebound.ui.Surroundings;
import java.util.function.IntConsumer;
import javafx.scene.layout.Region;

/// Runs timed sessions of writing and hands over their minutes when they are stopped.
final class TimedController {
    private static final int MINUTE = 60;

    private final TimedModel model = new TimedModel();
    private final QuietTimer timer;
    private final TimedPane pane;
    private final IntConsumer onDone;
    private final Runnable onBegin;

    /// @param onBegin puts the focus into the text
    /// @param onDone is given the minutes that a session took, 1 or more
    TimedController(Surroundings surroundings, Runnable onBegin, IntConsumer onDone) {
        this.onBegin = onBegin;
        this.onDone = onDone;
        timer = new QuietTimer(surroundings.tasks(), surroundings.clock());
        pane = new TimedPane(model, surroundings.messages(), this::start, this::stop);
        timer.elapsedProperty().subscribe(_ -> look());
    }

    Region region() {
        return pane;
    }

    /// The menu that begins a session.
    Region menu() {
        return pane.menu();
    }

    /// Begins a session; one that runs is stopped first.
    void start(int minutes) {
        stop();
        model.askingProperty().set(false);
        model.plannedProperty().set(minutes);
        look();
        timer.start();
        onBegin.run();
    }

    /// Ends the session, if one runs; less than half a minute counts as nothing.
    void stop() {
        if (model.plannedProperty().get() == 0) {
            return;
        }
        timer.stop();
        int minutes = (int) ((timer.elapsed().toSeconds() + MINUTE / 2) / MINUTE);
        timer.clear();
        model.plannedProperty().set(0);
        if (minutes > 0) {
            onDone.accept(minutes);
        }
    }

    private void look() {
        long left =
                model.plannedProperty().get() * (long) MINUTE - timer.elapsed().toSeconds();
        model.leftProperty().set((int) Math.max(0, (left + MINUTE - 1) / MINUTE));
    }
}
