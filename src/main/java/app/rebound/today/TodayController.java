package app.rebound.today;

import app.rebound.setback.ReturnDay;
import app.rebound.setback.SetbackService;
import app.rebound.time.DateReader;
import app.rebound.ui.Inset;
import app.rebound.ui.Place;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Shows what waits today and leads there; reads everything on the page in one go.
public final class TodayController implements Screen {
    private final Surroundings surroundings;
    private final TodayService service;
    private final SetbackRows setbackRows;
    private final Supplier<List<Waiting>> due;
    private final Pieces pieces;
    private final DateReader days;
    private final TodayModel model;
    private final TodayView view;

    /// The pieces of Today that read and save by themselves.
    ///
    /// @param below in the first column, under what waits
    /// @param beside in the second column
    public record Pieces(List<Inset> below, List<Inset> beside) {
        public Pieces {
            below = List.copyOf(below);
            beside = List.copyOf(beside);
        }

        List<Inset> all() {
            return Stream.concat(below.stream(), beside.stream()).toList();
        }
    }

    /// All that was read in one go.
    private record Read(TodayContent content, List<Waiting> waiting, List<Runnable> shows) {}

    /// @param due what waits beside the setbacks themselves, the most urgent first; asked away from the drawing thread
    public TodayController(
            Surroundings surroundings,
            SetbackService setbacks,
            TodayService service,
            Supplier<List<Waiting>> due,
            Pieces pieces) {
        this.surroundings = surroundings;
        this.service = service;
        this.due = due;
        this.pieces = pieces;
        setbackRows = new SetbackRows(surroundings.messages(), setbacks);
        days = new DateReader(surroundings.messages());
        model = new TodayModel(now());
        view = new TodayView(
                surroundings.messages(),
                model,
                new TodayView.Actions(
                        surroundings.shell()::openPalette,
                        new TodayCards(
                                surroundings.messages(),
                                (setback, exercise) -> go(new Place.Steps(setback, exercise)),
                                () -> go(new Place.NewSetback()),
                                () -> go(new Place.Setbacks()),
                                () -> go(new Place.Timeline(null))),
                        new Rows(),
                        one -> go(
                                one.isEntry()
                                        ? new Place.Journal(one.id(), one.day())
                                        : new Place.Timeline(null, one.id())),
                        this::onNotThis),
                pieces.below().stream().map(Inset::region).toList(),
                pieces.beside().stream().map(Inset::region).toList());
        reload();
        LocalDate today = surroundings.today();
        write(() -> service.wasOpened(today), () -> {});
    }

    private TodayModel.Moment now() {
        return new TodayModel.Moment(
                surroundings.today(), LocalTime.ofInstant(surroundings.clock().instant(), surroundings.zone()));
    }

    private void go(Place place) {
        surroundings.navigator().go(place);
    }

    @Override
    public Region region() {
        return view.region();
    }

    @Override
    public void reload() {
        model.nowProperty().set(now());
        LocalDate today = surroundings.today();
        surroundings.tasks().run(() -> read(today), this::show, surroundings::fault);
    }

    private Read read(LocalDate today) {
        TodayContent content = service.read(today);
        Set<String> elsewhen = service.waitingElsewhen(today);
        List<Waiting> waiting = Stream.of(setbackRows.back(content), due.get(), setbackRows.going(content))
                .flatMap(List::stream)
                .filter(one -> !elsewhen.contains(one.id()))
                .toList();
        return new Read(content, waiting, pieces.all().stream().map(Inset::read).toList());
    }

    private void show(Read read) {
        model.contentProperty().set(read.content());
        model.waitingProperty().set(read.waiting());
        read.shows().forEach(Runnable::run);
    }

    @Override
    public void flush(Runnable then) {
        flush(pieces.all(), then);
    }

    private static void flush(List<Inset> insets, Runnable then) {
        if (insets.isEmpty()) {
            then.run();
        } else {
            insets.getFirst().flush(() -> flush(insets.subList(1, insets.size()), then));
        }
    }

    private void onNotThis(OnThisDay one) {
        change(() -> service.notThis(one.id()), surroundings.messages().get("today.on-this-day.not.done"), false);
    }

    /// Saves what is pending, changes something, shows the page anew and says so.
    ///
    /// @param words null to say nothing
    private void change(Runnable work, @Nullable String words, boolean isUndoable) {
        flush(() -> write(work, () -> {
            reload();
            if (words != null) {
                surroundings.shell().showNotice(words, isUndoable);
            }
        }));
    }

    private void write(Runnable work, Runnable then) {
        surroundings
                .tasks()
                .run(
                        () -> {
                            work.run();
                            return true;
                        },
                        _ -> then.run(),
                        surroundings::fault);
    }

    /// What the rows of what waits do.
    private final class Rows implements WaitingPane.Actions {
        @Override
        public void onWay(Waiting waiting, Waiting.Way way) {
            Place to = way.to();
            if (to == null) {
                change(way.work(), way.said(), way.isUndoable());
            } else {
                write(way.work(), () -> go(to));
            }
        }

        @Override
        public void onDays(Waiting waiting, int count) {
            putOff(waiting, surroundings.today().plusDays(count));
        }

        @Override
        public @Nullable String onDay(Waiting waiting, String typed) {
            ReturnDay read = ReturnDay.read(days, typed, surroundings.today());
            String problem = read.problem();
            LocalDate day = read.day();
            if (day != null) {
                putOff(waiting, day);
            }
            return problem == null ? null : surroundings.messages().get(problem);
        }

        private void putOff(Waiting waiting, LocalDate until) {
            var own = waiting.later();
            LocalDate today = surroundings.today();
            Runnable work = own == null ? () -> service.putOff(waiting.id(), until, today) : () -> own.accept(until);
            change(
                    work,
                    surroundings.messages().get("today.waiting.until", new DayWords(surroundings).of(until)),
                    own != null);
        }

        @Override
        public void onBringBack() {
            change(service::bringBack, null, false);
        }
    }
}
