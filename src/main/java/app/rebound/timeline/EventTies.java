package app.rebound.timeline;

import app.rebound.db.Action;
import app.rebound.db.Database;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.link.Link;
import app.rebound.link.LinkDao;
import app.rebound.link.Word;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Joins events to what they lead to, and reads what they are joined to.
public final class EventTies {
    private final Database database;
    private final EventWriting writing;
    private final EventTieDao ties = new EventTieDao();
    private final LinkDao links = new LinkDao();

    EventTies(Database database, EventWriting writing) {
        this.database = database;
        this.writing = writing;
    }

    /// What an event leads to, rests on and is led to by.
    public List<EventTie> of(UUID event) {
        return database.read(handle -> ties.of(handle, event));
    }

    /// The reasons of a setback (null: of all) that an event can lead to.
    public List<EventTie> reasons(@Nullable UUID setback) {
        return database.read(handle -> ties.reasons(handle, setback));
    }

    /// Says of all `events` that they lead to `other`; one step of undo. An event never leads to itself.
    ///
    /// @param word one of [EventTie#WORDS]
    /// @param other an event or a reason
    public void tie(Collection<UUID> events, Word word, Ref other) {
        refuseOther(word, other);
        database.act(Action.of("undo.event.tie"), tx -> {
            for (UUID event : events) {
                if (!event.equals(other.id())) {
                    writing.join(tx, EventWriting.ref(event), word, other);
                }
            }
            return true;
        });
    }

    private static void refuseOther(Word word, Ref other) {
        if (!EventTie.WORDS.contains(word) || (other.noun() != Noun.EVENT && other.noun() != Noun.REASON)) {
            throw new IllegalArgumentException("an event leads to events and reasons only");
        }
    }

    /// Takes one tie of an event back; one step of undo.
    public void untie(UUID event, EventTie tie) {
        Ref here = EventWriting.ref(event);
        Ref from = tie.isOutgoing() ? here : tie.other();
        Ref to = tie.isOutgoing() ? tie.other() : here;
        database.act(Action.of("undo.event.untie"), tx -> {
            for (Link link : links.from(tx.handle(), from, tie.word())) {
                if (link.to().equals(to)) {
                    tx.trash(Noun.LINK.table(), link.id());
                }
            }
            return true;
        });
    }
}
