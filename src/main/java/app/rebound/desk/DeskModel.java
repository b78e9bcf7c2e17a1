package app.rebound.desk;

import app.rebound.setback.Setback;
import app.rebound.source.ImportOf;
import app.rebound.timeline.EventOrder;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the desk shows: the files, the things of the one that is looked at, and the line beside them.
final class DeskModel {
    /// What stands in the place of the screen's body.
    enum Face {
        /// Nothing yet: the workbook is being read.
        NONE,
        /// Whether it is the person's to take.
        CARE,
        /// Nothing is on the desk.
        EMPTY,
        DESK,
        /// Which column of a table holds what.
        COLUMNS
    }

    /// The line beside the desk.
    ///
    /// @param names of people, by their ids
    record Line(EventOrder order, Map<UUID, String> names) {
        static final Line NONE = new Line(EventOrder.of(List.of()), Map.of());
    }

    /// The question before a whole import is taken back.
    record TakeBack(UUID importId, String file, Removable removable) {}

    private final ObjectProperty<Face> face = new SimpleObjectProperty<>(Face.NONE);
    private final StringProperty acceptedBefore = new SimpleStringProperty("");
    private final ObservableList<DeskFile> files = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable DeskFile> file = new SimpleObjectProperty<>();
    private final ObservableList<DeskRow> rows = FXCollections.observableArrayList();
    private final LongProperty matching = new SimpleLongProperty();
    private final ObjectProperty<@Nullable DeskRow> row = new SimpleObjectProperty<>();
    private final ObjectProperty<Set<Thing.Key>> ticked = new SimpleObjectProperty<>(Set.of());
    private final SoughtModel sought = new SoughtModel();
    private final ObservableList<Setback> setbacks = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Setback> setback = new SimpleObjectProperty<>();
    private final ObjectProperty<Line> line = new SimpleObjectProperty<>(Line.NONE);
    private final ObjectProperty<Set<UUID>> fresh = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<@Nullable TakeBack> takeBack = new SimpleObjectProperty<>();
    private final ReadingModel reading = new ReadingModel();
    private final KeepModel keep = new KeepModel();
    private final LotsModel lots = new LotsModel();
    private final ColumnsModel columns = new ColumnsModel();
    private final Set<Thing.Key> picked = new HashSet<>();
    private Set<DeskRow.Group> open = Set.of();
    private List<Thing> shown = List.of();
    private boolean isNextWanted;

    ObjectProperty<Face> faceProperty() {
        return face;
    }

    /// The day on which it was last said that it is theirs, in words; empty for never.
    StringProperty acceptedBeforeProperty() {
        return acceptedBefore;
    }

    /// What was read in this sitting first, then what was kept earlier.
    ObservableList<DeskFile> files() {
        return files;
    }

    /// The file that is looked at; null for all of them.
    ObjectProperty<@Nullable DeskFile> fileProperty() {
        return file;
    }

    @Nullable
    DeskFile file() {
        return file.get();
    }

    Optional<DeskFile> file(DeskFile other) {
        return files.stream().filter(other::isSame).findFirst();
    }

    /// The file to begin with: the first in which something is open; null where there is no file.
    @Nullable
    DeskFile first() {
        return files.stream()
                .filter(one -> one.waiting() + one.unkept() > 0)
                .findFirst()
                .orElse(files.isEmpty() ? null : files.getFirst());
    }

    /// Puts a file in the place of what it was, or first where it is new.
    void put(DeskFile other) {
        DeskFile chosen = file.get();
        for (int at = 0; at < files.size(); at++) {
            if (files.get(at).isSame(other)) {
                files.set(at, other);
                if (chosen != null && chosen.isSame(other)) {
                    file.set(other);
                }
                return;
            }
        }
        files.addFirst(other);
    }

    /// The files whose things are looked at.
    List<DeskFile> lookedAt() {
        DeskFile one = file.get();
        return one == null ? List.copyOf(files) : List.of(one);
    }

    /// The things of the files that are looked at, in order of time.
    List<Thing> things() {
        List<DeskFile> those = lookedAt();
        Stream<Thing> all =
                those.stream().flatMap(one -> Stream.ofNullable(one.things())).flatMap(List::stream);
        return (those.size() > 1 ? all.sorted(Thing.BY_TIME) : all).toList();
    }

    /// The file of each thing that is looked at.
    Map<Thing.Key, ImportOf> origins() {
        Map<Thing.Key, ImportOf> origins = new HashMap<>();
        for (DeskFile one : lookedAt()) {
            List<Thing> those = one.things();
            ImportOf of = one.importOf();
            (those == null ? List.<Thing>of() : those).forEach(thing -> origins.putIfAbsent(thing.key(), of));
        }
        return origins;
    }

    /// The lines of the list.
    ObservableList<DeskRow> rows() {
        return rows;
    }

    /// How many things the lines stand for.
    LongProperty matchingProperty() {
        return matching;
    }

    /// Shows other lines; what was looked at and what is ticked stays so where it is still there.
    void show(List<Thing> things, List<DeskRow> lines) {
        DeskRow before = row.get();
        int place = before == null ? -1 : Math.max(0, rows.indexOf(before));
        shown = things;
        rows.setAll(lines);
        matching.set(things.size());
        Set<Thing.Key> keys = new HashSet<>();
        things.stream().filter(thing -> !thing.isOnLine()).forEach(thing -> keys.add(thing.key()));
        tick(ticked.get().stream().filter(keys::contains).toList());
        DeskRow same = before == null
                ? null
                : lines.stream().filter(before::isSame).findFirst().orElse(null);
        if (same == null) {
            row.set(lines.isEmpty() ? null : lines.get(Math.clamp(place, 0, lines.size() - 1)));
        } else {
            row.set(isNextWanted && same.isOnLine() ? next(same) : same);
        }
        isNextWanted = false;
    }

    private DeskRow next(DeskRow after) {
        return rows.stream()
                .skip(rows.indexOf(after))
                .filter(line -> !line.isOnLine())
                .findFirst()
                .orElse(after);
    }

    /// When the line that is looked at is on the timeline, the next that is not is looked at.
    void goOn() {
        isNextWanted = true;
    }

    /// The line that is looked at; null for none.
    ObjectProperty<@Nullable DeskRow> rowProperty() {
        return row;
    }

    /// What is ticked.
    ObjectProperty<Set<Thing.Key>> tickedProperty() {
        return ticked;
    }

    void tick(Collection<Thing.Key> keys) {
        Set<Thing.Key> now = Set.copyOf(keys);
        if (!now.equals(ticked.get())) {
            ticked.set(now);
        }
    }

    /// Ticks what is open in a line, or takes the ticks off where all of it is ticked.
    void turn(DeskRow line) {
        List<Thing.Key> keys = line.open().stream().map(Thing::key).toList();
        Set<Thing.Key> now = new LinkedHashSet<>(ticked.get());
        if (!now.containsAll(keys)) {
            now.addAll(keys);
        } else {
            keys.forEach(now::remove);
        }
        tick(now);
    }

    boolean isTicked(DeskRow line) {
        List<Thing> open = line.open();
        return !open.isEmpty() && open.stream().allMatch(thing -> ticked.get().contains(thing.key()));
    }

    /// Ticks all that matches.
    void tickAll() {
        tick(shown.stream().filter(thing -> !thing.isOnLine()).map(Thing::key).toList());
    }

    /// The lines that are to be put on the timeline: those ticked, else the one that is looked at.
    List<DeskRow> chosen() {
        if (ticked.get().isEmpty()) {
            return Optional.ofNullable(row.get()).stream().toList();
        }
        Set<DeskRow.Group> whole = new HashSet<>();
        rows.stream()
                .filter(line -> line.isGroup() && isTicked(line))
                .forEach(line -> whole.add(Objects.requireNonNull(line.group())));
        return rows.stream()
                .filter(line -> line.isGroup() ? !line.isOpen() && whole.contains(line.group()) : isTicked(line))
                .toList();
    }

    SoughtModel sought() {
        return sought;
    }

    /// The groups whose things are shown one by one.
    Set<DeskRow.Group> open() {
        return open;
    }

    void turn(DeskRow.Group group) {
        Set<DeskRow.Group> now = new HashSet<>(open);
        if (!now.remove(group)) {
            now.add(group);
        }
        open = Set.copyOf(now);
    }

    /// What was put on the line in this sitting.
    Set<Thing.Key> picked() {
        return picked;
    }

    ObservableList<Setback> setbacks() {
        return setbacks;
    }

    /// Whose line it is; null while there is no setback.
    ObjectProperty<@Nullable Setback> setbackProperty() {
        return setback;
    }

    ObjectProperty<Line> lineProperty() {
        return line;
    }

    /// The events that were just made or added to.
    ObjectProperty<Set<UUID>> freshProperty() {
        return fresh;
    }

    /// What is asked before a whole import is taken back; null while it is not.
    ObjectProperty<@Nullable TakeBack> takeBackProperty() {
        return takeBack;
    }

    ReadingModel reading() {
        return reading;
    }

    LotsModel lots() {
        return lots;
    }

    KeepModel keep() {
        return keep;
    }

    ColumnsModel columns() {
        return columns;
    }
}
