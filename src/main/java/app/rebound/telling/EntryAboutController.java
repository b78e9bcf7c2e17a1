package app.rebound.telling;

import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.timeline.Event;
import app.rebound.ui.Place;
import app.rebound.ui.Surroundings;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javafx.scene.layout.Region;

/// Lets a person say under a journal entry which event it tells of, and offers another way when one event is told over
/// and over.
public final class EntryAboutController {
    private final Surroundings surroundings;
    private final BrakeService brake;
    private final String outside;
    private final BooleanSupplier isOn;
    private final AboutModel model = new AboutModel();
    private final AboutView view;
    private List<UUID> setbacks = List.of();
    private long shown;

    /// @param outside the id of the exercise that looks from outside
    /// @param isOn whether something else is offered when one event is told over and over
    public EntryAboutController(Surroundings surroundings, BrakeService brake, String outside, BooleanSupplier isOn) {
        this.surroundings = surroundings;
        this.brake = brake;
        this.outside = outside;
        this.isOn = isOn;
        view = new AboutView(surroundings.messages(), model, new Moves());
    }

    public Region region() {
        return view;
    }

    /// Shows what a stored entry tells of.
    ///
    /// @param ofSetbacks whose events can be chosen
    public void show(UUID entry, List<UUID> ofSetbacks) {
        setbacks = List.copyOf(ofSetbacks);
        read(new Ref(Noun.ENTRY, entry), setbacks);
    }

    /// Shows nothing, where no entry is stored yet.
    public void clear() {
        shown++;
        model.aboutProperty().set(null);
    }

    private void read(Ref text, List<UUID> ofSetbacks) {
        long asked = ++shown;
        surroundings
                .tasks()
                .run(
                        () -> brake.about(
                                text, ofSetbacks, isOn.getAsBoolean(), surroundings.today(), surroundings.zone()),
                        about -> {
                            // Another entry may have been opened meanwhile.
                            if (asked == shown) {
                                model.aboutProperty().set(about);
                            }
                        },
                        surroundings::fault);
    }

    /// What the row asks for.
    private final class Moves implements AboutView.Moves {
        @Override
        public void add(About about, Event event) {
            List<UUID> told = told(about);
            told.add(event.id());
            link(about, told);
        }

        @Override
        public void remove(About about, Event event) {
            List<UUID> told = told(about);
            told.remove(event.id());
            link(about, told);
        }

        private List<UUID> told(About about) {
            return new ArrayList<>(about.events().stream().map(Event::id).toList());
        }

        private void link(About about, List<UUID> told) {
            write(about, () -> brake.link(about.text(), told));
        }

        private void write(About about, Runnable work) {
            surroundings
                    .tasks()
                    .run(
                            () -> {
                                work.run();
                                return true;
                            },
                            _ -> read(about.text(), setbacks),
                            surroundings::fault);
        }

        @Override
        public boolean isOutsideThere(Event often) {
            return !often.setbacks().isEmpty();
        }

        @Override
        public void lookFromOutside(Event often) {
            surroundings.navigator().go(new Place.Steps(often.setbacks().getFirst(), outside));
        }

        @Override
        public void lookAtPlan() {
            surroundings.navigator().go(new Place.Plan());
        }

        @Override
        public void leave(Event event) {
            About about = model.aboutProperty().get();
            if (about != null) {
                write(about, () -> brake.leave(event.id(), surroundings.today()));
            }
        }
    }
}
