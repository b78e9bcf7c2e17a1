package app.rebound.desk;

import app.rebound.evidence.ReadingOptions;
import app.rebound.people.PersonService;
import app.rebound.setback.Setback;
import app.rebound.setback.SetbackService;
import app.rebound.source.SourceService;
import app.rebound.timeline.EventService;
import app.rebound.ui.FileDialogs;
import app.rebound.ui.Place;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The evidence desk: what was brought in, what of it is on the line, and what will be; one for a whole sitting,
/// so that what was read and not kept is still there when the person comes back.
public final class DeskController implements Screen {
    private final Surroundings surroundings;
    private final FileDialogs dialogs;
    private final DeskModel model = new DeskModel();
    private final DeskStore store;
    private final Acceptance acceptance;
    private final ReadingController reading;
    private final ListingController listing;
    private final PickController picks;
    private final AttachController attaching;
    private final ShelfController shelf;
    private final DeskView view;
    private final List<Path> awaiting = new ArrayList<>();
    private boolean isAccepted;
    private @Nullable UUID wanted;

    /// @param dialogs ask for files
    public DeskController(
            Surroundings surroundings,
            DeskService desk,
            SourceService sources,
            EventService events,
            PersonService people,
            SetbackService setbacks,
            FileDialogs dialogs) {
        this.surroundings = surroundings;
        this.dialogs = dialogs;
        store = new DeskStore(sources, events, people, setbacks);
        acceptance = new Acceptance(events);
        reading = new ReadingController(surroundings, store, model, this::show);
        var lots = new LotsController(surroundings, model.lots());
        picks = new PickController(surroundings, desk, model, lots, this::onPicked);
        attaching = new AttachController(surroundings, desk, model, this::onPicked);
        listing = new ListingController(surroundings, store, model, picks::prepare);
        shelf = new ShelfController(surroundings, desk, sources, model, dialogs, lots, this::reload);
        view = new DeskView(
                model,
                surroundings.messages(),
                surroundings.today(),
                new DeskMoves(model, listing, reading, picks, attaching, shelf, lots, new Ways()));
        model.rowProperty().subscribe(picks::prepare);
        model.tickedProperty().subscribe(picks::prepare);
    }

    /// Comes to the desk.
    ///
    /// @param setback whose line; null for the one shown last
    /// @param files to begin with
    public void open(@Nullable UUID setback, List<Path> files) {
        wanted = setback == null ? wanted : setback;
        awaiting.addAll(files);
        reload();
    }

    @Override
    public Region region() {
        return view.region();
    }

    @Override
    public Place here(Place asked) {
        return new Place.Evidence(wanted, List.of());
    }

    @Override
    public void reload() {
        List<DeskFile> files = List.copyOf(model.files());
        UUID setback = wanted;
        surroundings
                .tasks()
                .run(() -> new Known(store.read(files, setback), acceptance.day()), this::show, surroundings::fault);
    }

    private record Known(DeskStore.Loaded loaded, String accepted) {}

    private void show(Known known) {
        model.acceptedBeforeProperty().set(acceptance.words(known.accepted(), surroundings.messages()));
        DeskStore.Loaded loaded = known.loaded();
        model.setbacks().setAll(loaded.setbacks());
        model.setbackProperty().set(loaded.setback());
        wanted = loaded.setback() == null ? null : loaded.setback().id();
        model.lineProperty().set(loaded.line());
        DeskFile chosen = model.file();
        model.files().setAll(loaded.files());
        DeskFile same = chosen == null ? null : model.file(chosen).orElse(null);
        listing.choose(same != null ? same : model.first());
        face();
    }

    /// Shows what belongs there by now; files that wait are read once it is said that they are theirs.
    private void face() {
        if (!isAccepted) {
            model.faceProperty().set(DeskModel.Face.CARE);
            return;
        }
        model.faceProperty().set(model.files().isEmpty() ? DeskModel.Face.EMPTY : DeskModel.Face.DESK);
        if (!awaiting.isEmpty()) {
            List<Path> files = List.copyOf(awaiting);
            awaiting.clear();
            reading.read(files);
        }
    }

    /// Shows a file that was just read.
    private void show(DeskFile file) {
        model.put(file);
        listing.choose(file);
        model.faceProperty().set(DeskModel.Face.DESK);
        view.focusList();
    }

    /// Shows on the line what was just put there, without reading all files again.
    private void onPicked(Set<Thing.Key> keys, Set<UUID> events) {
        model.picked().addAll(keys);
        Setback setback = model.setbackProperty().get();
        List<DeskFile> files =
                model.files().stream().map(file -> file.withOnLine(keys)).toList();
        model.tick(Set.of());
        surroundings
                .tasks()
                .run(
                        () -> new DeskStore.Loaded(List.of(), setback, store.line(setback), store.counted(files)),
                        loaded -> {
                            model.freshProperty().set(new HashSet<>(events));
                            model.lineProperty().set(loaded.line());
                            listing.renew(loaded.files());
                            view.focusList();
                        },
                        surroundings::fault);
    }

    /// Where the desk leads, and what comes to it.
    final class Ways {
        void accept() {
            isAccepted = true;
            LocalDate today = surroundings.today();
            surroundings.tasks().run(() -> acceptance.keep(today), _ -> {}, surroundings::fault);
            face();
        }

        void decline() {
            awaiting.clear();
            surroundings.navigator().go(new Place.Timeline(wanted));
        }

        void palette() {
            surroundings.shell().openPalette();
        }

        void chooseFiles() {
            read(dialogs.chooseFiles(surroundings.messages().get("desk.choose.files")));
        }

        void chooseFolder() {
            read(dialogs.chooseFolder(surroundings.messages().get("desk.choose.folder")).stream()
                    .toList());
        }

        void drop(List<File> files) {
            read(files.stream().map(File::toPath).toList());
        }

        private void read(List<Path> files) {
            awaiting.addAll(files);
            face();
        }

        void setback(UUID setback) {
            open(setback, List.of());
        }

        void event(UUID event) {
            surroundings.navigator().go(new Place.Timeline(wanted, event));
        }

        /// Reads the file that is looked at again.
        void readAgain(UnaryOperator<ReadingOptions> change) {
            DeskFile file = model.file();
            if (file != null && file.reading() != null) {
                reading.read(file.reading().path(), change.apply(file.reading().options()));
            }
        }

        void columns(DeskFile.FileRead read) {
            reading.showColumns(read.path(), read.options());
        }

        void leaveColumns() {
            face();
        }
    }
}
