package app.rebound.protect;

import java.time.Duration;
import java.util.Locale;

/// Something that is offered once, asked again at most once, and then left to the person.
public enum Offer {
    /// A passphrase for a workbook that holds writing.
    PASSPHRASE(Duration.ofDays(7)),
    /// A recovery sheet for a workbook with a passphrase.
    RECOVERY(Duration.ofDays(1));

    private final Duration pause;

    Offer(Duration pause) {
        this.pause = pause;
    }

    /// How long "later" lasts before it is asked again.
    Duration pause() {
        return pause;
    }

    /// The part of a message key that names it.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
