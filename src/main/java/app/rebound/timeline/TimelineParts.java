package app.rebound.timeline;

import app.rebound.text.Messages;
import app.rebound.ui.Place;
import app.rebound.ui.Surroundings;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The parts of the timeline's screen that filter, list and change events beside the drawn axis.
final class TimelineParts {
    private final FilterPane filter;
    private final ThenPane then;
    private final EventTable table;
    private final ManyPane many;
    private final SplitEventPane split;
    private final ManyActions commands;
    private final VBox ties;

    TimelineParts(
            TimelineModel model,
            Surroundings surroundings,
            EventService events,
            TimelineDesk desk,
            TimelineActions actions) {
        Messages messages = surroundings.messages();
        var shown = new ShownController(surroundings, model);
        var cells = new TableController(surroundings, events, model, desk);
        commands = new ManyController(surroundings, events, model, desk);
        var joined = new TiesController(surroundings, events, model, desk);
        var records = new RecordsController(surroundings, events, model, desk);
        var leading = new TiesPane(
                model,
                messages,
                joined::onTie,
                joined::onUntie,
                entry -> surroundings.navigator().go(new Place.Journal(entry.id(), null)));
        ties = new VBox(16, leading, records.region());
        ties.setId("event-ties");
        filter = new FilterPane(model, messages, shown::onThen);
        then = new ThenPane(model, messages);
        table = new EventTable(model, messages, actions, cells, commands);
        many = new ManyPane(model, messages, commands, actions::onClose);
        split = new SplitEventPane(model, messages, commands);
    }

    /// The line above the axis.
    FilterPane filter() {
        return filter;
    }

    /// The look back, shown while it is on.
    ThenPane then() {
        return then;
    }

    /// Puts the events that are selected together into the trash.
    void trashChosen() {
        commands.onTrash();
    }

    EventTable table() {
        return table;
    }

    /// What the event in the form is joined to and rests on.
    Region ties() {
        return ties;
    }

    /// What stands beside the axis.
    SidePane side(TimelineModel model, EventPane form) {
        return new SidePane(model, form, many, split);
    }
}
