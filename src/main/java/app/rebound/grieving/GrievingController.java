package app.rebound.grieving;

import app.rebound.time.DateReader;
import app.rebound.time.Reading;
import app.rebound.ui.AtOnce;
import app.rebound.ui.Autosave;
import app.rebound.ui.Panel;
import app.rebound.ui.Surroundings;
import java.time.LocalDate;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Lets somebody choose until when they grieve for one setback.
public final class GrievingController implements Panel {
    private final Surroundings surroundings;
    private final GrievingService service;
    private final UUID setback;
    private final GrievingModel model = new GrievingModel();
    private final GrievingView view;
    private final DateReader dates;
    private final AtOnce storing;

    public GrievingController(Surroundings surroundings, GrievingService service, UUID setback) {
        this.surroundings = surroundings;
        this.storing = new AtOnce(surroundings);
        this.service = service;
        this.setback = setback;
        dates = new DateReader(surroundings.messages());
        view = new GrievingView(model, surroundings.messages(), surroundings::today, new Moves());
        reload();
    }

    @Override
    public Region region() {
        return view.region();
    }

    @Override
    public ReadOnlyObjectProperty<Autosave.State> savingProperty() {
        return storing.savingProperty();
    }

    @Override
    public void focusFirst() {
        view.focusFirst();
    }

    @Override
    public void reload() {
        surroundings
                .tasks()
                .run(
                        () -> service.until(setback),
                        until -> model.untilProperty().set(until.orElse(null)),
                        surroundings::fault);
    }

    private void choose(@Nullable LocalDate until) {
        model.misreadProperty().set(false);
        storing.store(
                () -> service.set(setback, until), () -> model.untilProperty().set(until));
    }

    /// What the view asks for.
    private final class Moves implements GrievingView.Moves {
        @Override
        public void onWeeks(int weeks) {
            choose(surroundings.today().plusWeeks(weeks));
        }

        @Override
        public void onTyped(String day) {
            LocalDate read = read(day);
            if (read == null) {
                model.misreadProperty().set(!day.isBlank());
            } else if (!read.equals(model.untilProperty().get())) {
                choose(read);
            }
        }

        private @Nullable LocalDate read(String day) {
            return dates.read(day, surroundings.today()) instanceof Reading.Understood understood
                    ? understood.date().onlyDay()
                    : null;
        }

        @Override
        public void onNone() {
            choose(null);
        }
    }
}
