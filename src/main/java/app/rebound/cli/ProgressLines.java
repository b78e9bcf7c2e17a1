package app.rebound.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/// Says on the error stream how far long work has come, every few seconds.
final class ProgressLines implements IntConsumer {
    private static final Duration EVERY = Duration.ofSeconds(3);

    private final Clock clock;
    private final PrintWriter err;
    private final IntFunction<String> words;
    private Instant last;

    /// @param words of how many are done
    ProgressLines(Clock clock, PrintWriter err, IntFunction<String> words) {
        this.clock = clock;
        this.err = err;
        this.words = words;
        last = clock.instant();
    }

    @Override
    public void accept(int done) {
        Instant now = clock.instant();
        if (Duration.between(last, now).compareTo(EVERY) >= 0) {
            last = now;
            err.println(words.apply(done));
        }
    }
}
