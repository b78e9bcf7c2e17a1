package app.rebound.telling;

import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.ui.Surroundings;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javafx.scene.layout.Region;

/// Lets a person say under a journal entry which event it tells of, and offers another way when one event is told over
/// and over.
public final class EntryAboutController {
    private final Surroundings surroundings;
    private final BrakeService brake;
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
        this.isOn = isOn;
        view = new AboutView(
                surroundings.messages(),
                model,
                new AboutMoves(
                        surroundings,
                        brake,
                        outside,
                        often -> often.setbacks().stream().findFirst(),
                        this::readAgain));
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

    private void readAgain() {
        About about = model.aboutProperty().get();
        if (about != null) {
            read(about.text(), setbacks);
        }
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
}
