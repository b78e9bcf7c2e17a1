package app.rebound.desk;

import app.rebound.evidence.Found;
import app.rebound.evidence.FoundDate;
import app.rebound.source.Discord;
import app.rebound.source.ImportOf;
import app.rebound.time.DateStatement;
import app.rebound.timeline.Event;
import app.rebound.ui.Surroundings;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/// Puts a record beside an event that is on the line already, and says where memory and record exclude each other.
final class AttachController {
    private final Surroundings surroundings;
    private final DeskService desk;
    private final DeskModel model;
    private final KeepModel keep;
    private final DeskWords words;
    private final BiConsumer<Set<Thing.Key>, Set<UUID>> onPicked;

    /// @param onPicked is given what was put on the line, and the events
    AttachController(
            Surroundings surroundings,
            DeskService desk,
            DeskModel model,
            BiConsumer<Set<Thing.Key>, Set<UUID>> onPicked) {
        this.surroundings = surroundings;
        this.desk = desk;
        this.model = model;
        this.keep = model.keep();
        this.words = new DeskWords(surroundings.messages());
        this.onPicked = onPicked;
        keep.wantedProperty().subscribe(this::seek);
    }

    /// Looks for events that the record may belong to.
    void start() {
        keep.wantedProperty().set("");
        seek();
        keep.attachingProperty().set(true);
    }

    private void seek() {
        DeskRow one = keep.one();
        if (one == null) {
            return;
        }
        List<Event> events = Nearest.of(
                model.lineProperty().get().order().events(),
                one.first(),
                keep.wantedProperty().get());
        keep.candidates().setAll(events.stream().map(this::candidate).toList());
    }

    private KeepModel.Candidate candidate(Event event) {
        return new KeepModel.Candidate(
                event.id(),
                event.title(),
                words.date(event.when() == null ? null : event.when().date()));
    }

    void attachTo(UUID event) {
        DeskRow one = keep.one();
        if (one != null) {
            attach(one, event);
        }
    }

    /// Puts what is open in a line beside an event.
    void attach(DeskRow row, UUID event) {
        Found first = row.first();
        List<Found> found = row.open().stream().map(Thing::found).toList();
        ImportOf file = model.origins().get(Thing.Key.of(first));
        if (file == null || found.isEmpty()) {
            return;
        }
        surroundings
                .tasks()
                .run(
                        () -> {
                            desk.attach(file, found, event);
                            return true;
                        },
                        _ -> {
                            keep.attachingProperty().set(false);
                            onPicked.accept(DeskRow.keys(List.of(row)), Set.of(event));
                            compare(first, event);
                        },
                        surroundings::fault);
    }

    /// Puts memory and record side by side where they exclude each other.
    private void compare(Found found, UUID id) {
        Event event = model.lineProperty().get().order().events().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElse(null);
        FoundDate recorded = found.when();
        DateStatement remembered = event == null ? null : event.when();
        surroundings
                .shell()
                .showNotice(surroundings.messages().get("desk.attach.done", event == null ? "" : event.title()), true);
        if (recorded != null && remembered != null && Discord.excludes(remembered.date(), recorded.date())) {
            keep.bothProperty()
                    .set(new KeepModel.Both(
                            id,
                            words.date(remembered.date()),
                            words.date(recorded.date()),
                            found.origin().source()));
        }
    }
}
