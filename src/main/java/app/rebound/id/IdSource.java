package app.rebound.id;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/// Gives ids that sort by the time they were made (UUID version 7, RFC 9562), so that two copies of a workbook can be
/// merged.
@FunctionalInterface
public interface IdSource {
    /// An id never given before.
    UUID next();

    /// Ids from the clock and randomness of this machine.
    static IdSource timeOrdered() {
        return UuidCreator::getTimeOrderedEpoch;
    }
}
