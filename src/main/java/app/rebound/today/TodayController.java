package app.rebound.today;

import app.rebound.setback.SetbackService;
import app.rebound.timeline.EventService;
import app.rebound.ui.Place;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import app.rebound.wizard.AnswerService;
import app.rebound.wizard.Program;
import java.time.LocalDateTime;
import javafx.scene.layout.Region;

/// Shows what waits today and leads there.
public final class TodayController implements Screen {
    private final Surroundings surroundings;
    private final TodayService service;
    private final TodayModel model;
    private final TodayView view;

    public TodayController(
            Surroundings surroundings,
            SetbackService setbacks,
            AnswerService answers,
            EventService events,
            Program program) {
        this.surroundings = surroundings;
        this.service = new TodayService(setbacks, answers, events, program);
        this.model = new TodayModel(now());
        this.view = new TodayView(
                surroundings.messages(),
                model,
                surroundings.shell()::openPalette,
                (setback, exercise) -> surroundings.navigator().go(new Place.Steps(setback, exercise)),
                () -> surroundings.navigator().go(new Place.Setbacks()),
                () -> surroundings.navigator().go(new Place.Timeline(null)));
        reload();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(surroundings.clock().instant(), surroundings.zone());
    }

    @Override
    public Region region() {
        return view.region();
    }

    @Override
    public void reload() {
        model.nowProperty().set(now());
        surroundings
                .tasks()
                .run(
                        () -> service.read(surroundings.today()),
                        read -> model.contentProperty().set(read),
                        surroundings::fault);
    }
}
