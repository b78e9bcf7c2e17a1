package app.rebound.timeline;

import app.rebound.ui.Surroundings;
import java.util.UUID;

/// Puts an event into the trash and says so, with the way back.
final class EventRemoval {
    private final Surroundings surroundings;
    private final EventService events;

    EventRemoval(Surroundings surroundings, EventService events) {
        this.surroundings = surroundings;
        this.events = events;
    }

    /// @param then runs once it is done, before it is said
    void remove(UUID id, Runnable then) {
        surroundings
                .tasks()
                .run(
                        () -> {
                            events.trash(id);
                            return true;
                        },
                        _ -> {
                            then.run();
                            surroundings
                                    .shell()
                                    .showNotice(surroundings.messages().get("timeline.event.deleted"), true);
                        },
                        surroundings::fault);
    }
}
