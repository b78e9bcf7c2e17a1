package app.rebound.people;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Somebody's place in the support circle.
///
/// @param nearness null while it is not said
/// @param lift null while it is not said; private, never printed
/// @param gives what they can give, may be empty
/// @param hasBeenThere whether they have been through something like it
/// @param lastContact null while it is not said
public record Support(
        @Nullable Nearness nearness,
        @Nullable Lift lift,
        Set<Gift> gives,
        boolean hasBeenThere,
        @Nullable LocalDate lastContact) {
    /// Nothing said yet.
    public static final Support NONE = new Support(null, null, Set.of(), false, null);

    public Support {
        gives = Set.copyOf(gives);
    }
}
