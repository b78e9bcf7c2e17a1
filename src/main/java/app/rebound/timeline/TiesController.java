package app.rebound.timeline;

import app.rebound.id.Ref;
import app.rebound.link.Word;
import app.rebound.ui.Surroundings;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads what the event in the form is joined to, and joins it to more.
final class TiesController {
    private final Surroundings surroundings;
    private final EventTies ties;
    private final TimelineModel model;
    private final TimelineDesk desk;

    TiesController(Surroundings surroundings, EventService events, TimelineModel model, TimelineDesk desk) {
        this.surroundings = surroundings;
        this.ties = events.ties();
        this.model = model;
        this.desk = desk;
        model.form().openedProperty().subscribe(_ -> read());
        model.selectedProperty().subscribe(_ -> read());
    }

    private void read() {
        UUID asked = model.selected();
        if (asked == null) {
            model.ties().clear();
            return;
        }
        surroundings
                .tasks()
                .run(
                        () -> ties.of(asked),
                        found -> {
                            if (asked.equals(model.selected()) && !found.equals(model.ties())) {
                                model.ties().setAll(found);
                            }
                        },
                        surroundings::fault);
    }

    /// Says that the event leads to something.
    ///
    /// @param to null asks for nothing
    void onTie(Word word, @Nullable Ref to) {
        if (to != null) {
            change(event -> ties.tie(List.of(event), word, to));
        }
    }

    void onUntie(EventTie tie) {
        change(event -> ties.untie(event, tie));
    }

    private void change(Consumer<UUID> work) {
        desk.flush(() -> desk.event()
                .ifPresent(event -> surroundings
                        .tasks()
                        .run(
                                () -> {
                                    work.accept(event);
                                    return true;
                                },
                                _ -> read(),
                                surroundings::fault)));
    }
}
