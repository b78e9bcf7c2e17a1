package app.rebound.today;

import app.rebound.setback.SetbackService;
import app.rebound.timeline.EventService;
import app.rebound.ui.Place;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import app.rebound.wizard.AnswerService;
import app.rebound.wizard.Program;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Region;

/// Shows what waits today and leads there.
public final class TodayController implements Screen {
    private final Surroundings surroundings;
    private final TodayService service;
    private final Supplier<Optional<TodayOffer>> offers;
    private final TodayModel model;
    private final TodayView view;

    public TodayController(
            Surroundings surroundings,
            SetbackService setbacks,
            AnswerService answers,
            EventService events,
            Program program) {
        this(surroundings, setbacks, answers, events, program, Optional::empty);
    }

    /// @param offers says whether something is to be put to the person; asked away from the drawing thread
    public TodayController(
            Surroundings surroundings,
            SetbackService setbacks,
            AnswerService answers,
            EventService events,
            Program program,
            Supplier<Optional<TodayOffer>> offers) {
        this.offers = offers;
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
        surroundings.tasks().run(offers, found -> model.offerProperty().set(found.orElse(null)), surroundings::fault);
    }
}
