package app.rebound.telling;

import app.rebound.timeline.Event;
import app.rebound.ui.Place;
import app.rebound.ui.Surroundings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Does what the row of what a text tells of asks for.
final class AboutMoves implements AboutView.Moves {
    private final Surroundings surroundings;
    private final BrakeService brake;
    private final String outside;
    private final Function<Event, Optional<UUID>> setbackOf;
    private final Runnable read;

    /// @param outside the id of the exercise that looks from outside
    /// @param setbackOf in which setback an event can be looked at from outside; empty for none
    /// @param read has the row read again
    AboutMoves(
            Surroundings surroundings,
            BrakeService brake,
            String outside,
            Function<Event, Optional<UUID>> setbackOf,
            Runnable read) {
        this.surroundings = surroundings;
        this.brake = brake;
        this.outside = outside;
        this.setbackOf = setbackOf;
        this.read = read;
    }

    @Override
    public void add(About about, Event event) {
        List<UUID> told = told(about);
        told.add(event.id());
        write(() -> brake.link(about.text(), told));
    }

    @Override
    public void remove(About about, Event event) {
        List<UUID> told = told(about);
        told.remove(event.id());
        write(() -> brake.link(about.text(), told));
    }

    private static List<UUID> told(About about) {
        return new ArrayList<>(about.events().stream().map(Event::id).toList());
    }

    private void write(Runnable work) {
        surroundings
                .tasks()
                .run(
                        () -> {
                            work.run();
                            return true;
                        },
                        _ -> read.run(),
                        surroundings::fault);
    }

    @Override
    public boolean isOutsideThere(Event often) {
        return setbackOf.apply(often).isPresent();
    }

    @Override
    public void lookFromOutside(Event often) {
        setbackOf.apply(often).ifPresent(setback -> surroundings.navigator().go(new Place.Steps(setback, outside)));
    }

    @Override
    public void lookAtPlan() {
        surroundings.navigator().go(new Place.Plan());
    }

    @Override
    public void leave(Event event) {
        write(() -> brake.leave(event.id(), surroundings.today()));
    }
}
