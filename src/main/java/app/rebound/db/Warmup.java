package app.rebound.db;

import java.util.UUID;

/// Loads what opening a workbook needs, so that it is there when a key has been derived.
public final class Warmup {
    private Warmup() {}

    /// Opens a database in memory, gives it the newest schema, checks it and closes it; takes some tenths of a second.
    public static void run() {
        // A name of its own, so that two that warm up at once do not meet.
        try (Connections connections = Connections.open("jdbc:h2:mem:" + UUID.randomUUID(), "rebound")) {
            connections.jdbi().useHandle(handle -> {
                Migrations.run(handle, 0);
                Schema.put(handle, "clock", "0");
                Schema.number(handle, "clock");
            });
        }
    }
}
