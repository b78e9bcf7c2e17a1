package app.rebound.timeline;

import app.rebound.id.Ref;
import app.rebound.link.Word;
import app.rebound.text.Messages;
import app.rebound.time.DateShift;
import app.rebound.time.DateWords;
import app.rebound.ui.Surroundings;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Does what is asked of the selected events, then shows them as they are by then.
final class ManyController implements ManyActions {
    private final Surroundings surroundings;
    private final Messages messages;
    private final ManyEvents events;
    private final EventTies ties;
    private final TimelineModel model;
    private final TimelineDesk desk;
    private final DateEntryReading reading;

    ManyController(Surroundings surroundings, EventService events, TimelineModel model, TimelineDesk desk) {
        this.surroundings = surroundings;
        this.messages = surroundings.messages();
        this.events = events.many();
        this.ties = events.ties();
        this.model = model;
        this.desk = desk;
        this.reading = new DateEntryReading(surroundings);
        model.splitDate().typedProperty().subscribe(_ -> reading.read(model.splitDate(), ""));
    }

    private List<UUID> selected() {
        UUID one = model.selected();
        return model.chosen().isEmpty() && one != null ? List.of(one) : List.copyOf(model.chosen());
    }

    /// Runs `work` on the writer thread and shows the events it returns.
    private void act(Supplier<List<UUID>> work, String notice) {
        desk.flush(() -> surroundings
                .tasks()
                .run(
                        work,
                        ids -> {
                            desk.show(ids);
                            surroundings.shell().showNotice(notice, true);
                        },
                        fault -> surroundings.shell().showFault(fault, () -> act(work, notice))));
    }

    private void change(Runnable work) {
        List<UUID> ids = selected();
        act(
                () -> {
                    work.run();
                    return ids;
                },
                messages.get("timeline.many.changed", ids.size()));
    }

    @Override
    public void onMark(Mark mark) {
        List<UUID> ids = selected();
        change(() -> events.setMark(ids, mark));
    }

    @Override
    public void onLane(String lane) {
        List<UUID> ids = selected();
        change(() -> events.setLane(ids, lane));
    }

    @Override
    public void onPerson(String name) {
        List<UUID> ids = selected();
        if (!name.isBlank()) {
            change(() -> events.involve(ids, name));
        }
    }

    @Override
    public void onMove(String typed) {
        List<UUID> ids = selected();
        Long days = days(typed);
        if (days == null || !canMove(ids, days)) {
            model.moveFaultProperty()
                    .set(messages.get(days == null ? "timeline.many.move.wrong" : "timeline.many.move.far"));
            return;
        }
        model.moveFaultProperty().set("");
        change(() -> events.moveBy(ids, days));
    }

    private static @Nullable Long days(String typed) {
        try {
            return Long.valueOf(typed.strip().replace('\u2212', '-').replaceAll("[\\s\u00a0\u202f]", ""));
        } catch (NumberFormatException _) {
            return null;
        }
    }

    private boolean canMove(List<UUID> ids, long days) {
        try {
            for (UUID id : ids) {
                model.event(id).map(Event::when).ifPresent(when -> DateShift.byDays(when, days));
            }
            return true;
        } catch (DateTimeException | ArithmeticException _) {
            return false;
        }
    }

    @Override
    public void onDuplicate() {
        List<UUID> ids = selected();
        act(
                () -> events.duplicate(ids, title -> messages.get("timeline.copy", title)),
                messages.get("timeline.many.copied", ids.size()));
    }

    @Override
    public void onMerge() {
        List<UUID> ids = selected();
        if (ids.size() > 1) {
            act(() -> List.of(events.merge(ids, this::heading)), messages.get("timeline.many.merged", ids.size()));
        }
    }

    private String heading(Event event) {
        List<String> said = new ArrayList<>();
        said.add(event.title());
        if (event.when() != null) {
            said.add(new DateWords(messages).of(event.when().date()));
        } else if (event.timing().typedInstead() != null) {
            said.add(event.timing().typedInstead());
        }
        if (event.mark() != Mark.NONE) {
            said.add(messages.get(event.mark().nameKey()));
        }
        if (event.mood() != null) {
            said.add(new MoodWords(messages).words(new MoodWords.Mood(event.mood())));
        }
        if (event.lane() != null) {
            said.add(event.lane());
        }
        return String.join(", ", said);
    }

    @Override
    public void onTrash() {
        List<UUID> ids = selected();
        act(
                () -> {
                    events.trash(ids);
                    return List.of();
                },
                messages.get("timeline.many.deleted", ids.size()));
    }

    @Override
    public void onTie(Word word, @Nullable Ref to) {
        List<UUID> ids = selected();
        if (to != null) {
            change(() -> ties.tie(ids, word, to));
        }
    }

    @Override
    public void onSplit() {
        desk.flush(() -> {
            if (model.event(model.selected()).isPresent()) {
                model.splitDate().load("", null);
                model.extraProperty().set(TimelineModel.Extra.SPLIT);
            }
        });
    }

    @Override
    public void onSplitAt(String title, int at) {
        UUID id = model.selected();
        if (id == null) {
            return;
        }
        var split = new EventSplit(title, at, model.splitDate().date());
        act(() -> List.of(events.split(id, split::first, split::second)), messages.get("timeline.split.done"));
        onLeave();
    }

    @Override
    public void onLeave() {
        model.extraProperty().set(TimelineModel.Extra.NONE);
    }
}
