package app.rebound.timeline;

import app.rebound.db.Action;
import app.rebound.db.Database;
import app.rebound.db.Facts;
import app.rebound.db.Transaction;
import java.time.Instant;
import java.util.UUID;

/// Keeps the line of quick add that was typed and not added yet, inside the workbook.
///
/// It is a draft, not a thing of its own: undo and versions never learn of it.
final class QuickLines {
    private static final String NAME = "quick-add-line";

    private final Database database;
    private final EventService events;
    private final Facts facts = new Facts();

    QuickLines(Database database, EventService events) {
        this.database = database;
        this.events = events;
    }

    /// The line as it was left; empty when there is none.
    String read() {
        return database.read(handle -> facts.find(handle, NAME)).orElse("");
    }

    /// Keeps a line, or none where it is blank; on the disk when this returns.
    Instant keep(String line) {
        return database.write(tx -> {
            if (line.isBlank()) {
                facts.remove(tx, NAME);
            } else {
                facts.put(tx, NAME, line);
            }
            return tx.now();
        });
    }

    /// Adds the event and forgets the line that told it, both or neither; undo takes the event back.
    UUID add(EventDraft draft) {
        return database.act(Action.of("undo.event.add"), tx -> add(tx, draft));
    }

    private UUID add(Transaction tx, EventDraft draft) {
        facts.remove(tx, NAME);
        return events.add(tx, draft);
    }
}
