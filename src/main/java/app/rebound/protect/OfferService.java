package app.rebound.protect;

import app.rebound.db.Database;
import app.rebound.vault.Keys;
import app.rebound.vault.Protection;
import java.time.Instant;
import java.util.Optional;

/// Decides whether a passphrase or a recovery sheet is offered now, and remembers what was put off, in the workbook.
public final class OfferService {
    private final Database database;
    private final Keys keys;
    private final OfferDao dao = new OfferDao();

    public OfferService(Database database, Keys keys) {
        this.database = database;
        this.keys = keys;
    }

    /// What to offer at `now`: nothing before something was written, nothing that is there already, and nothing that
    /// was put off a short while ago or twice.
    public Optional<Offer> due(Instant now) {
        Protection protection = keys.protection();
        if (protection.hasPassphrase() && protection.hasRecovery()) {
            return Optional.empty();
        }
        Offer offer = protection.hasPassphrase() ? Offer.RECOVERY : Offer.PASSPHRASE;
        return database.read(handle -> {
            boolean isDue = dao.hasWriting(handle)
                    && dao.find(handle, offer)
                            .map(putOff -> putOff.isDueAgain(offer, now))
                            .orElse(true);
            return isDue ? Optional.of(offer) : Optional.empty();
        });
    }

    /// Whether `offer` is what to offer at `now`.
    boolean isDue(Offer offer, Instant now) {
        return due(now).filter(offer::equals).isPresent();
    }

    /// Puts `offer` off.
    ///
    /// @return whether it will be asked once more
    public boolean later(Offer offer) {
        return database.write(tx -> {
            int times = dao.find(tx.handle(), offer).map(PutOff::times).orElse(0);
            dao.put(tx, offer, new PutOff(times + 1, tx.now()));
            return times + 1 < PutOff.MOST;
        });
    }

    /// Never asks for `offer` by itself: for a workbook that is an example.
    public void never(Offer offer) {
        database.write(tx -> {
            dao.put(tx, offer, new PutOff(PutOff.MOST, tx.now()));
            return true;
        });
    }

    /// Asks for `offer` again as if it had never been put off: what it was for has changed.
    void renew(Offer offer) {
        database.write(tx -> {
            dao.forget(tx, offer);
            return true;
        });
    }
}
