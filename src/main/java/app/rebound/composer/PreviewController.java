package app.rebound.composer;

import app.rebound.fault.WorkbookException;
import app.rebound.ui.Surroundings;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Makes documents one after the other, the newest wish first, and pictures of those of their pages that are in sight.
final class PreviewController {
    /// How often the bar is brought up to date.
    private static final Duration LOOK = Duration.ofMillis(120);

    private static final int POINTS = 72;

    private final Surroundings surroundings;
    private final PreviewModel model = new PreviewModel();
    private final PageDrawing drawing;
    private final PreviewPane pane;
    private @Nullable Making making;
    private long edition;

    PreviewController(Surroundings surroundings) {
        this.surroundings = surroundings;
        drawing = new PageDrawing(surroundings, model);
        pane = new PreviewPane(surroundings.messages(), model, drawing::onSight, this::onStop);
    }

    PreviewPane pane() {
        return pane;
    }

    PreviewModel model() {
        return model;
    }

    /// Stops what is being made, if anything is, and makes `work` instead.
    ///
    /// @param work runs where long work does; ends with a `CancellationException` when it is stopped
    /// @param done is given what is shown from now on, on the drawing thread
    void make(Function<Making, Made> work, Consumer<Made> done, Consumer<WorkbookException> failed) {
        stop();
        Making mine = new Making();
        making = mine;
        model.busyProperty().set(true);
        model.stoppedProperty().set(false);
        model.shareProperty().set(0);
        look(mine);
        surroundings
                .tasks()
                .compute(
                        () -> attempt(work, mine),
                        made -> {
                            if (making == mine) {
                                end();
                                made.ifPresent(one -> show(one, done));
                            }
                        },
                        fault -> {
                            if (making == mine) {
                                end();
                                failed.accept(fault);
                            }
                        });
    }

    private static Optional<Made> attempt(Function<Making, Made> work, Making mine) {
        if (mine.isCancelled()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.apply(mine));
        } catch (CancellationException _) {
            // Whoever stopped it knows.
            return Optional.empty();
        }
    }

    /// Says that pages are on their way; those that are being made are no longer wanted.
    void expect() {
        stop();
        model.stoppedProperty().set(false);
        model.shareProperty().set(0);
        model.busyProperty().set(true);
    }

    private void look(Making mine) {
        surroundings.tasks().after(LOOK, () -> {
            if (making == mine) {
                model.shareProperty().set(mine.share());
                look(mine);
            }
        });
    }

    private void end() {
        making = null;
        model.busyProperty().set(false);
    }

    /// Stops what is being made; the pages stay.
    void stop() {
        if (making != null) {
            making.stop();
        }
        end();
    }

    private void onStop() {
        stop();
        model.stoppedProperty().set(true);
    }

    /// Shows no pages.
    void clear() {
        stop();
        drawing.show(null);
        model.show(PreviewModel.Pages.NONE);
    }

    private void show(Made made, Consumer<Made> done) {
        drawing.show(made);
        edition++;
        var style = made.choice().page();
        double points = POINTS / 25.4;
        model.show(new PreviewModel.Pages(
                edition, made.pages().count(), new Zoom.PageSize(style.width() * points, style.height() * points)));
        done.accept(made);
    }
}
