package app.rebound.timeline;

import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.ui.Place;
import app.rebound.ui.Surroundings;
import java.io.File;
import java.util.List;
import java.util.UUID;

/// Does what a person asks of the timeline; whatever leaves the form saves it first.
final class TimelineCommands implements TimelineActions {
    private final Surroundings surroundings;
    private final EventService events;
    private final TimelineModel model;
    private final TimelineDesk desk;

    TimelineCommands(Surroundings surroundings, EventService events, TimelineModel model, TimelineDesk desk) {
        this.surroundings = surroundings;
        this.events = events;
        this.model = model;
        this.desk = desk;
    }

    @Override
    public void onSelect(UUID id) {
        if (id.equals(model.selected()) && model.chosen().isEmpty()) {
            return;
        }
        desk.flush(() -> model.event(id).ifPresent(desk::open));
    }

    @Override
    public void onSelectMany(List<UUID> ids) {
        desk.flush(() -> desk.choose(ids));
    }

    @Override
    public void onAddAt(String when, String lane) {
        desk.flush(() -> {
            UUID chosen = model.choice().setback();
            desk.openNew(chosen == null ? List.of() : List.of(chosen), when, lane);
        });
    }

    @Override
    public void onEvidence(List<File> files) {
        surroundings
                .navigator()
                .go(new Place.Evidence(
                        model.choice().setback(),
                        files.stream().map(File::toPath).toList()));
    }

    @Override
    public void onDelete() {
        if (model.formOpenProperty().get()) {
            desk.flush(() -> desk.event().ifPresentOrElse(this::remove, desk::close));
        }
    }

    private void remove(UUID id) {
        new EventRemoval(surroundings, events).remove(id, () -> desk.show(List.of()));
    }

    @Override
    public void onErase() {
        desk.flush(() -> desk.event()
                .ifPresentOrElse(
                        id -> surroundings
                                .navigator()
                                .go(new Place.Erase(
                                        new Ref(Noun.EVENT, id),
                                        new Place.Timeline(model.choice().setback()))),
                        desk::close));
    }

    @Override
    public void onVersions() {
        desk.flush(desk::showVersions);
    }

    @Override
    public void onClose() {
        desk.flush(desk::close);
    }

    @Override
    public void onChoose(TimelineModel.Choice choice) {
        desk.flush(() -> {
            model.setChoice(choice);
            desk.show(List.of());
        });
    }
}
