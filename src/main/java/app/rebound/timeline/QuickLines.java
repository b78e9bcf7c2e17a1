package app.rebound.timeline;

import app.rebound.db.Action;
import app.rebound.db.Database;
import app.rebound.db.Transaction;
import java.time.Instant;
import java.util.UUID;

/// Keeps the line of quick add that was typed and not added yet, inside the workbook.
///
/// It is a draft, not a thing of its own: undo and versions never learn of it.
final class QuickLines {
    private final Database database;
    private final EventService events;
    private final QuickLineDao lines = new QuickLineDao();

    QuickLines(Database database, EventService events) {
        this.database = database;
        this.events = events;
    }

    /// The line as it was left; empty when there is none.
    String read() {
        return database.read(lines::read);
    }

    /// Keeps a line, or none where it is blank; on the disk when this returns.
    Instant keep(String line) {
        return database.write(tx -> {
            lines.put(tx, line);
            return tx.now();
        });
    }

    /// Adds the event and forgets the line that told it, both or neither; undo takes the event back.
    UUID add(EventDraft draft) {
        return database.act(Action.of("undo.event.add"), tx -> add(tx, draft));
    }

    private UUID add(Transaction tx, EventDraft draft) {
        lines.put(tx, "");
        return events.add(tx, draft);
    }
}
