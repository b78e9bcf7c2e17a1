package app.rebound.checkin;

import app.rebound.card.CardService;
import app.rebound.feeling.FeelingVocabulary;
import app.rebound.ui.Inset;
import app.rebound.ui.Place;
import app.rebound.ui.Surroundings;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.layout.Region;

/// How one is at this moment: one check-in, which goes on for an hour after the last change.
public final class CheckInController implements Inset {
    private static final Duration GOES_ON = Duration.ofHours(1);
    private static final int DAYS_DRAWN = 60;

    private final Surroundings surroundings;
    private final CheckInService service;
    private final CheckInForm form;

    public CheckInController(Surroundings surroundings, CardService cards, FeelingVocabulary feelings) {
        this.surroundings = surroundings;
        service = new CheckInService(cards);
        form = new CheckInForm(
                surroundings,
                cards,
                feelings,
                this::drawAnew,
                List.of(new CheckInPane.Way(
                        "checkin-over-time",
                        surroundings.messages().get("checkin.over-time"),
                        () -> surroundings.navigator().go(new Place.Feelings()))));
    }

    private LocalDate firstDrawn() {
        return surroundings.today().minusDays(DAYS_DRAWN);
    }

    /// The line knows of what was just said.
    private void drawAnew() {
        LocalDate first = firstDrawn();
        surroundings
                .tasks()
                .run(
                        () -> service.since(first),
                        lately -> form.model().latelyProperty().set(lately),
                        surroundings::fault);
    }

    @Override
    public Region region() {
        return form.pane();
    }

    @Override
    public Runnable read() {
        CheckInService.Present read = service.present(
                surroundings.today(), surroundings.clock().instant().minus(GOES_ON), firstDrawn());
        return () -> show(read);
    }

    private void show(CheckInService.Present read) {
        form.model().latelyProperty().set(read.lately());
        if (!form.isPending()) {
            form.model().offered().setAll(read.offered());
            form.show(read.goingOn().orElse(null));
        }
    }

    @Override
    public void flush(Runnable then) {
        form.flush(then);
    }
}
