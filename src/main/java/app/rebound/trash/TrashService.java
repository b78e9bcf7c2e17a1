package app.rebound.trash;

import app.rebound.card.CardType;
import app.rebound.db.Action;
import app.rebound.db.Database;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Shows what is in the trash, brings it back, and deletes for good.
public final class TrashService {
    private final Database database;
    private final Runnable afterErase;
    private final TrashDao trash;
    private final FarewellDao farewells;

    /// @param afterErase makes the file forget what its tables no longer hold; runs where [#erase] was called
    /// @param types the cards there are
    public TrashService(Database database, List<CardType> types, Runnable afterErase) {
        this.database = database;
        this.trash = new TrashDao(types);
        this.farewells = new FarewellDao(types);
        this.afterErase = afterErase;
    }

    /// At most `most` things of the trash, the last deleted first.
    ///
    /// @param after the last thing of the page before; null for the first page
    public TrashPage page(@Nullable Trashed after, int most) {
        return database.read(handle -> new TrashPage(trash.page(handle, after, most), trash.count(handle)));
    }

    /// Brings a thing back with all that belonged to it; one step of undo.
    ///
    /// @return false when its words are gone for good
    public boolean restore(Ref ref) {
        return database.act(
                Action.of("undo.trash.restore"), tx -> tx.restore(ref.noun().table(), ref.id()));
    }

    /// What deleting `ref` for good would take with it; empty when its words are gone already.
    public Optional<Farewell> farewell(Ref ref) {
        return database.read(handle -> trash.title(handle, ref).map(title -> farewell(handle, title, Set.of(ref))));
    }

    /// What emptying the trash would take with it.
    public Farewell farewellToAll() {
        return database.read(handle -> farewell(handle, "", new LinkedHashSet<>(trash.all(handle))));
    }

    private Farewell farewell(Handle handle, String title, Set<Ref> asked) {
        Set<Ref> gone = farewells.closure(handle, asked);
        Set<UUID> answers = farewells.answers(handle, gone);
        List<UUID> versioned = new ArrayList<>(answers);
        gone.forEach(ref -> versioned.add(ref.id()));
        return new Farewell(
                title,
                asked,
                gone,
                count(gone, asked, Noun.EVENT),
                farewells.cards(gone, asked),
                count(gone, asked, Noun.SOURCE) + count(gone, asked, Noun.ATTACHMENT),
                farewells.written(handle, answers),
                farewells.versions(handle, versioned),
                farewells.left(handle, gone));
    }

    private static int count(Set<Ref> gone, Set<Ref> asked, Noun noun) {
        return (int) gone.stream()
                .filter(ref -> ref.noun() == noun && !asked.contains(ref))
                .count();
    }

    /// Deletes for good: takes the words of everything that goes with `asked` out of every table, forgets what could
    /// be undone, for that holds words too, and has the file forget.
    ///
    /// @return everything whose words are gone
    public Set<Ref> erase(Collection<Ref> asked) {
        Set<Ref> gone = database.write(tx -> {
            Set<Ref> going = farewells.closure(tx.handle(), asked);
            farewells.purge(tx, going);
            return going;
        });
        database.undoStack().clear();
        afterErase.run();
        return gone;
    }

    /// Whether a database, of any schema, still holds words of `ref`: the thing itself, an earlier version of it, or
    /// the answers of a setback.
    public static boolean holds(Handle handle, Ref ref) {
        return holdsAny(handle, List.of(ref));
    }

    /// Whether it still holds words of one of `refs`.
    public static boolean holdsAny(Handle handle, Collection<Ref> refs) {
        return new TrashDao(List.of()).holdsAny(handle, refs);
    }
}
