package app.rebound.desk;

import app.rebound.evidence.Found;
import app.rebound.evidence.FoundPerson;
import app.rebound.source.ImportOf;
import app.rebound.time.DateStatement;
import app.rebound.timeline.DateEntryReading;
import app.rebound.ui.Surroundings;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Shows what will be kept, and puts it on the line as new events.
final class PickController {
    private final Surroundings surroundings;
    private final DeskService desk;
    private final LotsController lots;
    private final DeskModel model;
    private final KeepModel keep;
    private final DeskWords words;
    private final DateEntryReading dates;
    private final BiConsumer<Set<Thing.Key>, Set<UUID>> onPicked;
    private final AtomicLong prepared = new AtomicLong();

    /// @param onPicked is given what was put on the line, and the events
    PickController(
            Surroundings surroundings,
            DeskService desk,
            DeskModel model,
            LotsController lots,
            BiConsumer<Set<Thing.Key>, Set<UUID>> onPicked) {
        this.surroundings = surroundings;
        this.desk = desk;
        this.lots = lots;
        this.model = model;
        this.keep = model.keep();
        this.words = new DeskWords(surroundings.messages());
        this.dates = new DateEntryReading(surroundings);
        this.onPicked = onPicked;
        keep.when().typedProperty().subscribe(this::readDate);
        keep.titleProperty().subscribe(() -> keep.titleMissingProperty().set(false));
    }

    private void readDate() {
        dates.read(keep.when(), surroundings.messages().get("timeline.no-date"));
    }

    /// Shows what is chosen by now; what was typed stays while that is the same.
    void prepare() {
        List<DeskRow> chosen = model.chosen();
        if (chosen.equals(keep.rows())) {
            return;
        }
        keep.attachingProperty().set(false);
        DeskRow before = keep.one();
        DeskRow one = chosen.size() == 1 ? chosen.getFirst() : null;
        if (before == null || one == null || !before.isSame(one)) {
            keep.bothProperty().set(null);
        }
        keep.readyProperty().set(false);
        keep.people().clear();
        if (one != null) {
            keep.titleProperty().set(words.title(one));
            DateStatement when = DeskWords.when(one);
            keep.when().load(dates.text(when, null), when);
            readDate();
            keep.basisProperty().set(Pick.basis(one.first()));
        }
        keep.rows().setAll(chosen);
        findPeople(chosen);
    }

    private void findPeople(List<DeskRow> chosen) {
        long now = prepared.incrementAndGet();
        List<Found> found = found(chosen);
        if (found.isEmpty()) {
            return;
        }
        surroundings
                .tasks()
                .compute(
                        () -> now == prepared.get() ? desk.people(found) : List.<PersonOffer>of(),
                        offers -> {
                            if (now == prepared.get()) {
                                keep.setPeople(offers);
                                keep.readyProperty().set(true);
                            }
                        },
                        surroundings::fault);
    }

    private static List<Found> found(List<DeskRow> rows) {
        return rows.stream()
                .flatMap(row -> row.open().stream())
                .map(Thing::found)
                .toList();
    }

    /// Puts what is chosen on the line.
    void put() {
        if (!keep.readyProperty().get() || keep.puttingProperty().get()) {
            return;
        }
        DeskRow one = keep.one();
        if (one != null && keep.titleProperty().get().isBlank()) {
            keep.titleMissingProperty().set(true);
        } else if (one == null || keep.when().unread() == null) {
            put(List.copyOf(keep.rows()), one != null);
        }
    }

    private void put(List<DeskRow> rows, boolean isEdited) {
        Map<Thing.Key, ImportOf> files = model.origins();
        Map<FoundPerson, String> taken = new HashMap<>();
        keep.taken().forEach(offer -> offer.seen().forEach(seen -> taken.put(seen, offer.name())));
        List<Putting> puttings = rows.stream()
                .filter(row -> !row.isOnLine())
                .map(row -> putting(row, isEdited, files, taken))
                .toList();
        UUID setback = setback();
        List<DeskRow> wanted = rows.stream().filter(row -> !row.isOnLine()).toList();
        keep.puttingProperty().set(true);
        lots.<Putting, Picked>run(puttings, (some, step) -> desk.put(some, setback, step), outcome -> {
            keep.puttingProperty().set(false);
            long added = outcome.results().stream().mapToLong(Picked::added).sum();
            long known = outcome.results().stream().mapToLong(Picked::known).sum();
            if (outcome.isWhole()) {
                say("desk.put.done", added, known);
            } else {
                say("desk.lots.stopped", outcome.done(), puttings.size());
            }
            model.goOn();
            Set<UUID> events = new HashSet<>();
            outcome.results().forEach(picked -> events.addAll(picked.events()));
            onPicked.accept(DeskRow.keys(wanted.subList(0, outcome.done())), events);
        });
    }

    private Putting putting(
            DeskRow row, boolean isEdited, Map<Thing.Key, ImportOf> files, Map<FoundPerson, String> taken) {
        List<Found> found = found(List.of(row));
        List<String> people = found.stream()
                .flatMap(one -> one.people().stream())
                .map(taken::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Putting(
                Objects.requireNonNull(files.get(Thing.Key.of(found.getFirst()))),
                isEdited ? keep.titleProperty().get() : words.title(row),
                found,
                isEdited ? keep.when().readProperty().get() : DeskWords.when(row),
                people,
                isEdited ? keep.basisProperty().get() : Pick.basis(row.first()));
    }

    private @Nullable UUID setback() {
        var setback = model.setbackProperty().get();
        return setback == null ? null : setback.id();
    }

    /// Puts a line on the line; as it was edited where it is the one that is looked at.
    void put(DeskRow row) {
        if (List.of(row).equals(keep.rows())) {
            put();
        } else {
            put(List.of(row), false);
        }
    }

    private void say(String key, Object... details) {
        surroundings.shell().showNotice(surroundings.messages().get(key, details), true);
    }
}
