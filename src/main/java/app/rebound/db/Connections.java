package app.rebound.db;

import app.rebound.fault.WorkbookException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Jdbi;

/// The connections to an open database file.
///
/// H2 would open the file anew for each connection unless one stays open; this one does, until the end.
final class Connections implements AutoCloseable {
    private static final int MOST = 4;

    private final Connection kept;
    private final JdbcConnectionPool pool;
    private final Jdbi jdbi;

    private Connections(Connection kept, JdbcConnectionPool pool) {
        this.kept = kept;
        this.pool = pool;
        jdbi = Jdbi.create(pool);
    }

    /// Opens the file.
    ///
    /// @throws app.rebound.fault.WorkbookException when the file cannot be opened
    static Connections open(Storage storage, Storage.Access access) {
        return open(storage.url(access), storage.password());
    }

    static Connections open(String url, String password) {
        var source = new JdbcDataSource();
        source.setURL(url);
        source.setUser("rebound");
        source.setPassword(password);
        return Faults.guarded(() -> {
            try {
                Connection kept = source.getConnection();
                JdbcConnectionPool pool = JdbcConnectionPool.create(source);
                pool.setMaxConnections(MOST);
                return new Connections(kept, pool);
            } catch (SQLException e) {
                throw Faults.of(e);
            }
        });
    }

    Jdbi jdbi() {
        return jdbi;
    }

    /// Lets go of the file without another byte being written to it.
    void abandon() {
        try {
            end("SHUTDOWN IMMEDIATELY");
        } catch (WorkbookException e) {
            // A damaged file closes by itself; why it is let go is known already, and is what shall be said.
            return;
        }
    }

    /// Compacts the file and closes it.
    ///
    /// @throws app.rebound.fault.WorkbookException when the disk refuses it
    void compact() {
        end("SHUTDOWN COMPACT");
    }

    private void end(String shutdown) {
        try (Statement statement = kept.createStatement()) {
            statement.execute(shutdown);
        } catch (SQLException e) {
            throw Faults.of(e);
        } finally {
            close();
        }
    }

    /// Closes the file; when the disk failed it is closed already, and the next opening says what is wrong.
    @Override
    public void close() {
        try (kept) {
            pool.dispose();
        } catch (SQLException e) {
            pool.dispose();
        }
    }
}
