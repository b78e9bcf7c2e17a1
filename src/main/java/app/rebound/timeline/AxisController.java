package app.rebound.timeline;

import app.rebound.task.Tasks;
import app.rebound.time.DateStatement;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import app.rebound.ui.Place;
import app.rebound.ui.Surroundings;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// What a person does on the axis, carried out.
final class AxisController implements AxisActions {
    private final Surroundings surroundings;
    private final EventService events;
    private final AxisSource source;
    private final TimelineModel model;
    private final TimelineActions screen;
    private final Consumer<Runnable> flush;
    private final Runnable reload;
    private final SheetController sheet;
    private final AxisModel axis;
    private final DateWords words;

    /// @param flush saves what stands in the form and goes on once it is on the disk
    /// @param reload reads the screen again
    AxisController(
            Surroundings surroundings,
            EventService events,
            AxisSource source,
            TimelineModel model,
            TimelineActions screen,
            Consumer<Runnable> flush,
            Runnable reload) {
        this.surroundings = surroundings;
        this.events = events;
        this.source = source;
        this.model = model;
        this.screen = screen;
        this.flush = flush;
        this.reload = reload;
        this.words = new DateWords(surroundings.messages());
        this.sheet = new SheetController(surroundings, model, source.files(), flush);
        this.axis = new AxisModel(sheet.model());
        tasks().run(source.looks()::read, axis.lookProperty()::set, surroundings::fault);
    }

    AxisModel model() {
        return axis;
    }

    private Tasks tasks() {
        return surroundings.tasks();
    }

    /// Reads the reasons again, where they are shown.
    void readReasons() {
        if (axis.lookProperty().get().isReasonShown()) {
            UUID setback = model.choice().setback();
            tasks().run(
                            () -> setback == null
                                    ? List.<AxisReason>of()
                                    : source.reasons().of(setback),
                            axis.reasonsProperty()::set,
                            surroundings::fault);
        }
    }

    @Override
    public void onSelect(UUID id) {
        screen.onSelect(id);
    }

    @Override
    public void onChoose(Set<UUID> ids) {
        if (ids.size() == 1) {
            screen.onSelect(ids.iterator().next());
        } else if (ids.size() > 1 || !model.chosen().isEmpty()) {
            screen.onSelectMany(List.copyOf(ids));
        }
    }

    @Override
    public void onMove(UUID id, FuzzyDate date) {
        flush.accept(() -> tasks().run(
                        () -> {
                            events.moveTo(id, new DateStatement(null, date));
                            return true;
                        },
                        _ -> {
                            reload.run();
                            surroundings
                                    .shell()
                                    .showNotice(
                                            surroundings.messages().get("timeline.event.moved", words.of(date)), true);
                        },
                        surroundings::fault));
    }

    @Override
    public void onAddAt(FuzzyDate date, String lane) {
        screen.onAddAt(words.of(date), lane);
    }

    @Override
    public void onLook(AxisLook look) {
        axis.lookProperty().set(look);
        readReasons();
        tasks().run(
                        () -> {
                            source.looks().keep(look);
                            return true;
                        },
                        _ -> {},
                        surroundings::fault);
    }

    @Override
    public void onRenameLane(String from, String to) {
        UUID setback = model.choice().setback();
        flush.accept(() -> tasks().run(
                        () -> events.renameLane(from, to, setback),
                        count -> {
                            onLook(axis.lookProperty().get().withRenamed(from, to));
                            reload.run();
                            surroundings
                                    .shell()
                                    .showNotice(surroundings.messages().get("timeline.lane.renamed", to, count), true);
                        },
                        surroundings::fault));
    }

    @Override
    public void onReason(UUID id) {
        UUID setback = model.choice().setback();
        if (setback != null) {
            surroundings.navigator().go(new Place.Reasons(setback, id));
        }
    }

    @Override
    public void onSave(SheetChoice choice) {
        sheet.onSave(choice);
    }
}
