package app.rebound.timeline;

import app.rebound.source.ProvenanceController;
import app.rebound.time.DateStatement;
import app.rebound.time.FuzzyDate;
import app.rebound.ui.Surroundings;
import javafx.scene.layout.Region;

/// Shows the records that the event in the form rests on, and gives it the date of one.
final class RecordsController {
    private final Surroundings surroundings;
    private final EventService events;
    private final TimelineModel model;
    private final TimelineDesk desk;
    private final ProvenanceController provenance;

    RecordsController(Surroundings surroundings, EventService events, TimelineModel model, TimelineDesk desk) {
        this.surroundings = surroundings;
        this.events = events;
        this.model = model;
        this.desk = desk;
        provenance = new ProvenanceController(surroundings, events.sources(), this::onTake);
        model.form().openedProperty().subscribe(_ -> read());
        model.selectedProperty().subscribe(_ -> read());
        model.form().whenWordsProperty().subscribe(_ -> compare());
    }

    Region region() {
        return provenance.region();
    }

    private void read() {
        compare();
        provenance.show(model.selected());
    }

    private void compare() {
        provenance.compare(model.form().understoodWhen());
    }

    private void onTake(FuzzyDate date) {
        desk.flush(() -> desk.event()
                .ifPresent(event -> surroundings
                        .tasks()
                        .run(
                                () -> {
                                    events.moveTo(event, new DateStatement(null, date));
                                    return true;
                                },
                                _ -> desk.refresh(event),
                                surroundings::fault)));
    }
}
