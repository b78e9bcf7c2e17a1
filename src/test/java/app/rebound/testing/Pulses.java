package app.rebound.testing;

import com.sun.javafx.tk.Toolkit;
import java.lang.reflect.Method;
import org.testfx.util.WaitForAsyncUtils;

/// Lets the toolkit do what it has in hand, layout included, without waiting for the clock as TestFX does.
public final class Pulses {
    private static final long PATIENCE = 30_000;

    /// Work that asks for work that asks for work: nothing in the program goes deeper.
    private static final int ROUNDS = 5;

    private static final Method UNDRAWN = undrawnPulse();

    private Pulses() {}

    private static Method undrawnPulse() {
        try {
            Method pulse = Toolkit.getToolkit().getClass().getDeclaredMethod("pulse", boolean.class);
            pulse.setAccessible(true);
            return pulse;
        } catch (NoSuchMethodException e) {
            throw new LinkageError("this toolkit has no pulse that is not drawn", e);
        }
    }

    /// Does on the JavaFX thread what one pulse does, animations included, but for drawing the windows.
    ///
    /// Nobody sees them, and the headless platform copies each pixel by itself, which took longer than all else in
    /// these tests. Its own pulses, which draw, are few therefore.
    static void undrawn() {
        try {
            UNDRAWN.invoke(Toolkit.getToolkit(), false);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a pulse failed", e);
        }
    }

    /// Returns once the events on hand, what they put off, and the layout after them are done.
    public static void settle() {
        for (int round = 0; round < ROUNDS; round++) {
            WaitForAsyncUtils.waitForAsyncFx(
                    PATIENCE, () -> Toolkit.getToolkit().firePulse());
        }
    }
}
