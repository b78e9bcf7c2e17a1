package app.rebound.interchange.inflow;

import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/// Whoever follows a long reading.
///
/// @param isStopped asked at each entry
/// @param onRead told now and then how many were read
public record Watch(BooleanSupplier isStopped, IntConsumer onRead) {
    public static Watch none() {
        return new Watch(() -> false, _ -> {});
    }
}
