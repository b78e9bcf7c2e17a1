package app.rebound.setback;

import app.rebound.ui.Place;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import app.rebound.ui.VersionsController;
import app.rebound.wizard.Programs;
import java.util.UUID;
import javafx.scene.layout.Region;

/// Shows one setback and leads into its parts; opens it again when it is paused or closed.
public final class SetbackController implements Screen {
    private final Surroundings surroundings;
    private final SetbackService setbacks;
    private final OverviewService overviews;
    private final Programs programs;
    private final UUID id;
    private final SetbackModel model;
    private final VersionsController<SetbackVersion> versions;
    private final SetbackView view;

    public SetbackController(
            Surroundings surroundings,
            SetbackService setbacks,
            OverviewService overviews,
            Programs programs,
            SetbackOverview shown) {
        this.surroundings = surroundings;
        this.setbacks = setbacks;
        this.overviews = overviews;
        this.programs = programs;
        id = shown.setback().id();
        model = new SetbackModel(shown, Way.of(programs.whole(), id));
        versions = new VersionsController<>(
                surroundings,
                surroundings.messages().get("setback.versions.none"),
                new SetbackVersionSource(
                        setbacks,
                        surroundings.messages(),
                        () -> model.shown().setback(),
                        (version, then) -> write(() -> setbacks.takeBack(id, version), then)));
        view = new SetbackView(
                surroundings.messages(),
                model,
                versions.region(),
                new SetbackView.Actions(
                        surroundings.shell()::openPalette,
                        surroundings.navigator()::go,
                        () -> write(() -> setbacks.open(id), () -> notice("setback.opened")),
                        this::onSwitch,
                        versions::show));
    }

    @Override
    public Region region() {
        return view.region();
    }

    @Override
    public Place here(Place asked) {
        return new Place.Setback(id);
    }

    @Override
    public void reload() {
        write(() -> {}, () -> {});
    }

    private void onSwitch() {
        boolean isShort = Programs.isShort(model.shown().setback().programId());
        String other = isShort ? programs.whole().id() : Programs.SHORT;
        write(() -> setbacks.choose(id, other), () -> {});
    }

    private void notice(String key) {
        surroundings
                .shell()
                .showNotice(
                        surroundings.messages().get(key, model.shown().setback().title()), true);
    }

    /// Does `work`, shows what is stored then, and runs `then`.
    private void write(Runnable work, Runnable then) {
        surroundings
                .tasks()
                .run(
                        () -> {
                            work.run();
                            return overviews.find(id);
                        },
                        found -> {
                            found.ifPresent(model::show);
                            then.run();
                        },
                        surroundings::fault);
    }
}
