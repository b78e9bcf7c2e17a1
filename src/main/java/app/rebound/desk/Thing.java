package app.rebound.desk;

import app.rebound.evidence.Found;
import app.rebound.evidence.FoundDate;
import app.rebound.evidence.SourceKind;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something on the desk, and how far it is.
///
/// @param id of the record that is kept of it; null where none is, or where it is on the line
record Thing(Found found, State state, @Nullable UUID id) {
    /// How far something on the desk is.
    enum State {
        /// Read from a file, and not kept.
        READ,
        /// Kept for later.
        WAITING,
        /// An event rests on it.
        ON_LINE
    }

    /// What makes it the same as another, in whatever file and state.
    record Key(SourceKind kind, String key) {
        static Key of(Found found) {
            return new Key(found.kind(), found.key());
        }
    }

    /// In order of time, undated ones last.
    static final Comparator<Thing> BY_TIME =
            Comparator.comparing(Thing::begin, Comparator.nullsLast(Comparator.naturalOrder()));

    Key key() {
        return Key.of(found);
    }

    boolean isOnLine() {
        return state == State.ON_LINE;
    }

    Thing onLine() {
        return new Thing(found, State.ON_LINE, null);
    }

    /// The first moment it can mean; null where it has no date.
    @Nullable
    LocalDateTime begin() {
        FoundDate when = found.when();
        if (when == null) {
            return null;
        }
        return when.date().earliest() == null
                ? when.date().latest()
                : when.date().earliest();
    }
}
