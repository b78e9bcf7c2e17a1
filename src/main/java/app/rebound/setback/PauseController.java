package app.rebound.setback;

import app.rebound.time.DateReader;
import app.rebound.ui.Place;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import java.time.LocalDate;
import javafx.scene.layout.Region;

/// Puts a setback aside until a day that the person chooses.
public final class PauseController implements Screen {
    private final Surroundings surroundings;
    private final SetbackService setbacks;
    private final Setback setback;
    private final DateReader reader;
    private final SetbackWords words;
    private final PauseModel model = new PauseModel();
    private final PauseView view;

    public PauseController(Surroundings surroundings, SetbackService setbacks, Setback setback) {
        this.surroundings = surroundings;
        this.setbacks = setbacks;
        this.setback = setback;
        reader = new DateReader(surroundings.messages());
        words = new SetbackWords(surroundings.messages());
        view = new PauseView(
                surroundings.messages(),
                model,
                words,
                setback,
                new PauseView.Actions(
                        surroundings.shell()::openPalette,
                        stretch -> choose(surroundings.today().plusDays(stretch.days())),
                        this::onPause,
                        () -> surroundings.navigator().go(new Place.Setback(setback.id()))));
        model.whenProperty().subscribe(_ -> onTyped());
        choose(surroundings.today().plusDays(7));
    }

    @Override
    public Region region() {
        return view.region();
    }

    /// What is typed is no part of the workbook yet.
    @Override
    public void reload() {}

    private void choose(LocalDate day) {
        model.whenProperty().set(words.day(day));
    }

    private ReturnDay read() {
        return ReturnDay.read(reader, model.whenProperty().get(), surroundings.today());
    }

    private void onTyped() {
        model.refusedProperty().set(false);
        ReturnDay read = read();
        String problem = read.problem();
        LocalDate day = read.day();
        model.readingProperty()
                .set(
                        day == null
                                ? surroundings.messages().get(problem == null ? "setback.pause.when.no-day" : problem)
                                : surroundings.messages().get("setback.pause.when.read", words.day(day)));
    }

    private void onPause() {
        LocalDate day = read().day();
        if (day == null) {
            model.refusedProperty().set(true);
            view.focusOnDay();
            return;
        }
        surroundings
                .tasks()
                .run(
                        () -> {
                            setbacks.pause(setback.id(), day);
                            return true;
                        },
                        _ -> {
                            surroundings.navigator().go(new Place.Setbacks());
                            surroundings
                                    .shell()
                                    .showNotice(
                                            surroundings
                                                    .messages()
                                                    .get("setback.paused", setback.title(), words.day(day)),
                                            true);
                        },
                        fault -> surroundings.shell().showFault(fault, this::onPause));
    }
}
