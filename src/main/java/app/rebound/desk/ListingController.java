package app.rebound.desk;

import app.rebound.evidence.SourceKind;
import app.rebound.timeline.DateEntryReading;
import app.rebound.ui.Surroundings;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// Fills the list of the desk: the things of the file that is looked at that match what is looked for.
final class ListingController {
    private static final int MOST_PERSONS = 500;

    private final Surroundings surroundings;
    private final DeskStore store;
    private final DeskModel model;
    private final Runnable onListed;
    private final DateEntryReading dates;
    private final AtomicLong asked = new AtomicLong();

    /// @param onListed runs after other lines are shown
    ListingController(Surroundings surroundings, DeskStore store, DeskModel model, Runnable onListed) {
        this.surroundings = surroundings;
        this.store = store;
        this.model = model;
        this.onListed = onListed;
        this.dates = new DateEntryReading(surroundings);
    }

    /// Looks at a file; null for all.
    void choose(@Nullable DeskFile file) {
        DeskFile before = model.file();
        if (before == null ? file != null : file == null || !before.isSame(file)) {
            model.takeBackProperty().set(null);
            model.reading().refusalsProperty().set(List.of());
            model.tick(Set.of());
            model.rowProperty().set(null);
        }
        model.fileProperty().set(file);
        fetch();
    }

    /// Shows the files as they are by now.
    void renew(List<DeskFile> files) {
        DeskFile chosen = model.file();
        model.files().setAll(files);
        model.fileProperty().set(chosen == null ? null : model.file(chosen).orElse(null));
        list();
    }

    /// Reads what waits of the files that are looked at, where that was not done.
    private void fetch() {
        List<DeskFile> unread =
                model.lookedAt().stream().filter(file -> file.things() == null).toList();
        if (unread.isEmpty()) {
            offer();
            list();
            return;
        }
        surroundings
                .tasks()
                .run(
                        () -> unread.stream().map(store::arranged).toList(),
                        files -> {
                            files.forEach(model::put);
                            offer();
                            list();
                        },
                        surroundings::fault);
    }

    /// Who and what can be asked for.
    private void offer() {
        Set<String> persons = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Set<SourceKind> kinds = new TreeSet<>();
        for (Thing thing : model.things()) {
            kinds.add(thing.found().kind());
            thing.found().people().stream()
                    .map(DeskFilter::name)
                    .filter(_ -> persons.size() < MOST_PERSONS)
                    .forEach(persons::add);
        }
        model.sought().persons().setAll(persons);
        model.sought().kinds().setAll(kinds);
        DeskFilter filter = model.sought().filterProperty().get();
        model.sought()
                .filterProperty()
                .set(filter.withPerson(
                                persons.contains(filter.person() == null ? "" : filter.person())
                                        ? filter.person()
                                        : null)
                        .withKind(kinds.size() > 1 ? filter.kind() : null));
    }

    /// Reads the span again.
    void readSpan() {
        dates.read(model.sought().from(), "");
        dates.read(model.sought().to(), "");
        model.sought()
                .filterProperty()
                .set(model.sought()
                        .filterProperty()
                        .get()
                        .withSpan(
                                model.sought().from().date(),
                                model.sought().to().date()));
        list();
    }

    /// Shows what matches by now.
    void list() {
        long now = asked.incrementAndGet();
        List<Thing> things = model.things();
        DeskFilter filter = model.sought().filterProperty().get();
        Set<Thing.Key> picked = Set.copyOf(model.picked());
        Set<DeskRow.Group> open = model.open();
        surroundings
                .tasks()
                .compute(
                        () -> now == asked.get() ? lines(filter.of(things, picked), filter, open) : null,
                        listed -> {
                            if (listed != null && now == asked.get()) {
                                model.show(listed.things(), listed.rows());
                                onListed.run();
                            }
                        },
                        surroundings::fault);
    }

    private record Listed(List<Thing> things, List<DeskRow> rows) {}

    private static Listed lines(List<Thing> things, DeskFilter filter, Set<DeskRow.Group> open) {
        return new Listed(things, DeskRows.of(things, filter.isGrouped(), open));
    }
}
