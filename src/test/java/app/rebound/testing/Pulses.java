package app.rebound.testing;

import com.sun.javafx.tk.Toolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Lets the toolkit do what it has in hand, layout included, without waiting for the clock as TestFX does.
public final class Pulses {
    private static final long PATIENCE = 30_000;

    /// Work that asks for work that asks for work: nothing in the program goes deeper.
    private static final int ROUNDS = 5;

    private Pulses() {}

    /// Returns once the events on hand, what they put off, and the layout after them are done.
    public static void settle() {
        for (int round = 0; round < ROUNDS; round++) {
            WaitForAsyncUtils.waitForAsyncFx(
                    PATIENCE, () -> Toolkit.getToolkit().firePulse());
        }
    }
}
