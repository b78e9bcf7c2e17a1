package app.rebound.protect;

import app.rebound.db.Facts;
import app.rebound.db.Transaction;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/// Keeps in `meta` what was put off, and knows whether anything has been written.
final class OfferDao {
    private static final Pattern ROW = Pattern.compile("([0-9]{1,3}) (\\S+)");

    private final Facts facts = new Facts();

    /// How often and when `offer` was put off; empty as well where the row cannot be read.
    Optional<PutOff> find(Handle handle, Offer offer) {
        return facts.find(handle, name(offer)).flatMap(OfferDao::read);
    }

    private static Optional<PutOff> read(String text) {
        Matcher row = ROW.matcher(text);
        if (!row.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PutOff(Integer.parseInt(row.group(1)), Instant.parse(row.group(2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    void put(Transaction tx, Offer offer, PutOff putOff) {
        facts.put(tx, name(offer), putOff.times() + " " + putOff.at());
    }

    void forget(Transaction tx, Offer offer) {
        facts.remove(tx, name(offer));
    }

    private static String name(Offer offer) {
        return "offer-" + offer.id();
    }

    /// Whether there is an answer, an event or an entry with words in it.
    boolean hasWriting(Handle handle) {
        return handle.createQuery("""
                        SELECT EXISTS (SELECT 1 FROM answer_part WHERE text <> '' AND deleted_at IS NULL)
                            OR EXISTS (SELECT 1 FROM event WHERE title <> '' AND deleted_at IS NULL)
                            OR EXISTS (SELECT 1 FROM entry WHERE text <> '' AND deleted_at IS NULL)
                        """).mapTo(Boolean.class).one();
    }
}
