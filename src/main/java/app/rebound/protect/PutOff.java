package app.rebound.protect;

import java.time.Instant;

/// That an offer was put off.
///
/// @param times how often, at least 1
/// @param at the last time
record PutOff(int times, Instant at) {
    /// After so many it is not asked again.
    static final int MOST = 2;

    boolean isDueAgain(Offer offer, Instant now) {
        return times < MOST && !now.isBefore(at.plus(offer.pause()));
    }
}
