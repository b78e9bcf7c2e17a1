package app.rebound.unlock;

import org.jspecify.annotations.Nullable;

/// A backup in the list, with what it holds as far as that is known.
///
/// @param holding there when it was looked inside
record BackupRow(BackupOffer offer, State state, @Nullable BackupHolding holding) {
    enum State {
        /// Not looked inside yet.
        UNREAD,
        READ,
        /// It needs the passphrase of that time, which was not given yet.
        LOCKED,
        DAMAGED
    }

    static BackupRow of(BackupOffer offer) {
        return new BackupRow(offer, State.UNREAD, null);
    }

    BackupRow with(State now) {
        return new BackupRow(offer, now, null);
    }

    BackupRow with(BackupHolding found) {
        return new BackupRow(offer, State.READ, found);
    }
}
