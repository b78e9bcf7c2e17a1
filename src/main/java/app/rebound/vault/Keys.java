package app.rebound.vault;

import app.rebound.db.Database;
import app.rebound.fault.WorkbookException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What opens an open workbook: its passphrase, its recovery key, and the data key behind them. Not for the thread that
/// draws: a passphrase takes up to a second, encrypting anew as long as copying the file twice.
public final class Keys {
    private final Path folder;
    private final KeyFile file;
    private final Database database;
    private final Supplier<KeyCost> cost;
    private final OnNewKey onNewKey;
    private Header header;
    private DataKey key;
    private final Sealing sealing;

    /// What follows a new data key.
    interface OnNewKey {
        /// Encrypts what the attachments of `next` hold under the new key as well.
        ///
        /// @param next the database under the new key
        void before(Path next, DataKey fresh);

        /// The new key counts.
        void after();

        /// Called between the steps, so that tests can look at what an interruption there would leave.
        default void step() {}
    }

    /// @param onNewKey called before and after the data key has changed: what was encrypted under the old one has to
    /// follow
    Keys(
            Path folder,
            Header header,
            DataKey key,
            Database database,
            Sealing sealing,
            Supplier<KeyCost> cost,
            OnNewKey onNewKey) {
        this.folder = folder;
        this.file = new KeyFile(folder);
        this.header = header;
        this.key = key;
        this.database = database;
        this.sealing = sealing;
        this.cost = cost;
        this.onNewKey = onNewKey;
    }

    /// The data key that `secret` leads to.
    ///
    /// @param secret null for none
    /// @throws WorkbookException.Locked when one is needed
    /// @throws WorkbookException.WrongPassphrase when it does not fit
    /// @throws WorkbookException.WrongRecoveryKey when it does not fit
    static DataKey find(Header header, @Nullable Secret secret) {
        Optional<Header.Slot> open = header.slot(Header.Slot.Kind.OPEN);
        if (open.isPresent()) {
            byte[] content = open.get().content();
            if (content.length != DataKey.BYTES) {
                throw new WorkbookException.DamagedHeader(null);
            }
            return new DataKey(content);
        }
        if (secret == null) {
            throw header.slots().isEmpty() ? new WorkbookException.DamagedHeader(null) : new WorkbookException.Locked();
        }
        DataKey key = found(header, secret);
        if (key == null) {
            throw wrong(secret);
        }
        return key;
    }

    private static WorkbookException wrong(Secret secret) {
        return secret instanceof Passphrase
                ? new WorkbookException.WrongPassphrase()
                : new WorkbookException.WrongRecoveryKey();
    }

    /// Overwrites the data key: the workbook is closed.
    synchronized void forget() {
        key.destroy();
    }

    public synchronized Protection protection() {
        return Protection.of(header);
    }

    synchronized UUID workbook() {
        return header.workbook();
    }

    synchronized DataKey dataKey() {
        return key;
    }

    synchronized Header header() {
        return header;
    }

    /// Whether `secret` opens this workbook.
    public synchronized boolean fits(Secret secret) {
        return Optional.ofNullable(found(header, secret)).filter(key::isSame).isPresent();
    }

    private static @Nullable DataKey found(Header header, Secret secret) {
        Header.Slot.Kind kind = secret instanceof Passphrase ? Header.Slot.Kind.PASSPHRASE : Header.Slot.Kind.RECOVERY;
        return header.slot(kind)
                .flatMap(slot -> Wrapping.open(slot, secret, header.workbook()))
                .orElse(null);
    }

    /// Gives the workbook its first passphrase: a new data key, and all that was written is encrypted anew under it.
    ///
    /// @throws WorkbookException when the disk refuses it; the workbook is as it was then
    public synchronized void protect(Passphrase passphrase) {
        renew(fresh -> new Header(
                header.workbook(),
                List.of(Wrapping.under(fresh, passphrase, cost.get(), header.workbook())),
                header.databaseHead()));
    }

    /// Changes the passphrase. Copies of the key file and backups made before still open with the old one.
    ///
    /// @throws WorkbookException.WrongPassphrase when `present` does not open the workbook
    public synchronized void change(Secret present, Passphrase next) {
        demand(present);
        Header changed = header.with(Wrapping.under(key, next, cost.get(), header.workbook()));
        replace(changed, next);
    }

    /// Encrypts everything anew, under a new data key: an old key file with its old passphrase opens nothing any more.
    /// The
    /// recovery sheet does not open it any more either; a new one has to be made.
    ///
    /// @throws WorkbookException.WrongPassphrase when `present` does not open the workbook
    public synchronized void renew(Passphrase present) {
        demand(present);
        renew(fresh -> new Header(
                header.workbook(),
                List.of(Wrapping.under(fresh, present, cost.get(), header.workbook())),
                header.databaseHead()));
    }

    /// Takes the passphrase and the recovery key away: whoever can read the folder can read the workbook then.
    ///
    /// @throws WorkbookException.WrongPassphrase when `present` does not open the workbook
    public synchronized void unprotect(Secret present) {
        demand(present);
        Header changed = header.without(Header.Slot.Kind.PASSPHRASE)
                .without(Header.Slot.Kind.RECOVERY)
                .with(Wrapping.open(key));
        file.replace(changed, _ -> {});
        header = changed;
    }

    /// A recovery key that opens nothing yet; [#addRecovery] puts it in force.
    public static RecoveryKey newRecoveryKey() {
        return RecoveryKey.random();
    }

    /// Lets `recovery` open the workbook; the sheet before it no longer does.
    ///
    /// @throws IllegalStateException without a passphrase: there is nothing to recover from
    public synchronized void addRecovery(RecoveryKey recovery) {
        if (!protection().hasPassphrase()) {
            throw new IllegalStateException("a workbook without a passphrase needs no recovery key");
        }
        replace(header.with(Wrapping.under(key, recovery, header.workbook())), recovery);
    }

    /// Makes the recovery sheet worthless.
    public synchronized void removeRecovery() {
        Header changed = header.without(Header.Slot.Kind.RECOVERY);
        file.replace(changed, _ -> {});
        header = changed;
    }

    private void demand(Secret present) {
        if (!fits(present)) {
            throw wrong(present);
        }
    }

    private void replace(Header changed, Secret opens) {
        file.replace(changed, read -> {
            DataKey found = found(read, opens);
            if (found == null || !found.isSame(key)) {
                throw new WorkbookException.DamagedHeader(null);
            }
        });
        header = changed;
    }

    private static byte[] head(Path file) {
        try {
            return Reencryption.head(file);
        } catch (IOException e) {
            throw new WorkbookException.Closed(e);
        }
    }

    /// Puts the file under a new data key. The header is what decides: until it is replaced the old file counts, and
    /// the
    /// new one from then on; an opening after an interruption finishes or forgets the rest (see [Leftovers]).
    private void renew(Function<DataKey, Header> making) {
        DataKey fresh = DataKey.random();
        Path present = folder.resolve(Vault.FILE);
        Path next = folder.resolve(Leftovers.NEXT);
        long counter = database.counter();
        database.exchange(() -> {
            SafeFile.deleteQuietly(next);
            Reencryption.copy(present, key, next, fresh);
            Copies.verify(next, fresh, counter);
            onNewKey.before(next, fresh);
            onNewKey.step();
            Header changed = making.apply(fresh).withDatabaseHead(head(next));
            sealing.alsoUnder(fresh, counter);
            Header before = header;
            file.replace(changed, _ -> {});
            onNewKey.step();
            try {
                SafeFile.move(next, present);
            } catch (IOException e) {
                file.replace(before, _ -> {});
                SafeFile.deleteQuietly(next);
                throw SafeFile.fault(present, e);
            }
            onNewKey.step();
            sealing.goOnUnder(fresh);
            header = changed;
            key.destroy();
            key = fresh;
            return Vault.storage(folder, fresh);
        });
        onNewKey.after();
    }
}
