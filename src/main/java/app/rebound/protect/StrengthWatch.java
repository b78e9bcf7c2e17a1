package app.rebound.protect;

import app.rebound.task.Tasks;
import app.rebound.ui.Surroundings;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Estimates what is typed at each short pause, away from the thread that draws.
final class StrengthWatch {
    static final Duration PAUSE = Duration.ofMillis(250);

    private final Surroundings surroundings;
    private final StrengthEstimator estimator;
    private final Consumer<@Nullable Strength> show;
    private Tasks.@Nullable Cancellable pause;
    private char[] latest = {};
    private long typed;

    /// @param show is told each estimate, null for nothing typed
    StrengthWatch(Surroundings surroundings, StrengthEstimator estimator, Consumer<@Nullable Strength> show) {
        this.surroundings = surroundings;
        this.estimator = estimator;
        this.show = show;
    }

    /// @param now what stands in the field; taken over and overwritten when it is done with
    void typed(char[] now) {
        forget();
        if (now.length == 0) {
            show.accept(null);
            return;
        }
        latest = now;
        pause = surroundings.tasks().after(PAUSE, this::estimateLatest);
    }

    private void estimateLatest() {
        long mine = typed;
        char[] passphrase = latest.clone();
        of(passphrase, strength -> {
            if (mine == typed) {
                show.accept(strength);
            }
        });
    }

    /// Estimates `passphrase` at once and overwrites it.
    void of(char[] passphrase, Consumer<Strength> then) {
        surroundings
                .tasks()
                .compute(
                        () -> {
                            try {
                                return estimator.of(passphrase);
                            } finally {
                                Arrays.fill(passphrase, '\0');
                            }
                        },
                        then,
                        surroundings::fault);
    }

    /// Overwrites what was typed last and estimates nothing more of it.
    void forget() {
        typed++;
        Arrays.fill(latest, '\0');
        latest = new char[0];
        if (pause != null) {
            pause.cancel();
            pause = null;
        }
    }
}
