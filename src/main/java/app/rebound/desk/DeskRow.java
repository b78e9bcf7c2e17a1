package app.rebound.desk;

import app.rebound.evidence.Found;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One line of the desk: a thing, or several that belong together.
///
/// @param group what they share; null for a thing that stands alone
/// @param things one, or the several of a group that is shown as one line
/// @param isOpen whether the things of the group follow one by one
/// @param isMember whether it is one of a group that is open
record DeskRow(@Nullable Group group, List<Thing> things, boolean isOpen, boolean isMember) {
    /// What things that belong together share.
    record Group(app.rebound.evidence.SourceKind kind, String name) {}

    DeskRow {
        things = List.copyOf(things);
    }

    static DeskRow of(Thing thing, boolean isMember) {
        return new DeskRow(null, List.of(thing), false, isMember);
    }

    boolean isGroup() {
        return group != null;
    }

    Found first() {
        return things.getFirst().found();
    }

    /// What is not on the line yet.
    List<Thing> open() {
        return things.stream().filter(thing -> !thing.isOnLine()).toList();
    }

    boolean isOnLine() {
        return things.stream().allMatch(Thing::isOnLine);
    }

    /// Whether it is the same line, whatever has become of what is in it.
    boolean isSame(DeskRow other) {
        return group != null
                ? group.equals(other.group)
                : other.group == null
                        && things.getFirst()
                                .key()
                                .equals(other.things.getFirst().key());
    }

    /// All that lines stand for.
    static Set<Thing.Key> keys(Collection<DeskRow> rows) {
        return rows.stream()
                .flatMap(row -> row.things().stream())
                .map(Thing::key)
                .collect(Collectors.toUnmodifiableSet());
    }
}
