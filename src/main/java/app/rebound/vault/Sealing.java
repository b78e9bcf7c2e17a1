package app.rebound.vault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// Keeps the seal of an open workbook up with its database.
///
/// The database is on the disk before its seal is. When the seal cannot be written the words are safe all the same, so
/// that is no failure of saving: the seal stays behind, which is allowed, and the next save tries again.
final class Sealing {
    private final Callable<FileChannel> opening;
    private final UUID workbook;
    private final Clock clock;
    private Seal seal;
    private int place;
    private @Nullable FileChannel file;

    /// @param opening opens the seal's file for reading and writing, making it where it is missing
    Sealing(Callable<FileChannel> opening, UUID workbook, DataKey key, Clock clock) {
        this.opening = opening;
        this.workbook = workbook;
        this.clock = clock;
        this.seal = new Seal(workbook, key);
    }

    /// What the seal says.
    ///
    /// @return empty when it is missing or damaged
    synchronized Optional<Seal.State> read() {
        try {
            Optional<Seal.State> state = seal.read(file());
            place = state.map(found -> 1 - found.place()).orElse(0);
            return state;
        } catch (IOException e) {
            forget();
            return Optional.empty();
        }
    }

    /// Says that the database has come as far as `counter`.
    synchronized void advance(long counter) {
        write(seal, counter);
    }

    /// Says that the database counts as it is, although it had been further.
    synchronized void startAgain(long counter) {
        write(seal, counter);
        write(seal, counter);
    }

    /// Says the same under a key that is about to count, beside the record under the present one.
    synchronized void alsoUnder(DataKey key, long counter) {
        write(new Seal(workbook, key), counter);
    }

    synchronized void goOnUnder(DataKey key) {
        seal = new Seal(workbook, key);
    }

    private void write(Seal with, long counter) {
        try {
            with.write(file(), new Seal.State(counter, clock.instant(), place));
            place = 1 - place;
        } catch (IOException e) {
            forget();
        }
    }

    private FileChannel file() throws IOException {
        FileChannel open = file;
        if (open == null || !open.isOpen()) {
            try {
                open = opening.call();
            } catch (IOException e) {
                throw e;
            } catch (Exception e) {
                throw new IOException(e);
            }
            file = open;
        }
        return open;
    }

    private void forget() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            // It is given up either way.
            return;
        } finally {
            file = null;
        }
    }

    synchronized void close() {
        forget();
    }
}
