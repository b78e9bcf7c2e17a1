package app.rebound.today;

import app.rebound.setback.OverviewService;
import app.rebound.setback.Setback;
import app.rebound.setback.SetbackService;
import app.rebound.timeline.EventService;
import app.rebound.ui.Place;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Shows what waits today and leads there.
public final class TodayController implements Screen {
    private final Surroundings surroundings;
    private final SetbackService setbacks;
    private final TodayService service;
    private final Supplier<Optional<TodayOffer>> offers;
    private final TodayModel model;
    private final TodayView view;

    public TodayController(
            Surroundings surroundings, SetbackService setbacks, OverviewService overviews, EventService events) {
        this(surroundings, setbacks, overviews, events, Optional::empty);
    }

    /// @param offers says whether something is to be put to the person; asked away from the drawing thread
    public TodayController(
            Surroundings surroundings,
            SetbackService setbacks,
            OverviewService overviews,
            EventService events,
            Supplier<Optional<TodayOffer>> offers) {
        this.offers = offers;
        this.surroundings = surroundings;
        this.setbacks = setbacks;
        this.service = new TodayService(overviews, events);
        this.model = new TodayModel(now());
        this.view = new TodayView(
                surroundings.messages(),
                model,
                surroundings.shell()::openPalette,
                (setback, exercise) -> surroundings.navigator().go(new Place.Steps(setback, exercise)),
                () -> surroundings.navigator().go(new Place.Setbacks()),
                () -> surroundings.navigator().go(new Place.Timeline(null)),
                new ReturnPane.Actions(this::onOpen, this::onWeek, this::onPutAway));
        reload();
    }

    private void onOpen(Setback setback) {
        write(
                () -> setbacks.open(setback.id()),
                () -> surroundings.navigator().go(new Place.Steps(setback.id(), null)));
    }

    private void onWeek(Setback setback) {
        pause(setback, surroundings.today().plusDays(7), "today.back.week.done");
    }

    private void onPutAway(Setback setback) {
        pause(setback, null, "today.back.away.done");
    }

    private void pause(Setback setback, @Nullable LocalDate until, String key) {
        write(() -> setbacks.pause(setback.id(), until), () -> {
            reload();
            surroundings.shell().showNotice(surroundings.messages().get(key, setback.title()), true);
        });
    }

    private void write(Runnable work, Runnable then) {
        surroundings
                .tasks()
                .run(
                        () -> {
                            work.run();
                            return true;
                        },
                        _ -> then.run(),
                        surroundings::fault);
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
