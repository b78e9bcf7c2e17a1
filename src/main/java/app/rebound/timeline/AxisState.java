package app.rebound.timeline;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What on the axis is selected, focused and under way.
///
/// @param chosen the places of what is selected
/// @param focus the place that the keys are at; -1 for none
/// @param isFocused whether the axis has the focus
/// @param band the rectangle that is being drawn to select what lies in it
/// @param hint what is being dragged, in words
/// @param reason the reason of that place that the keys are at
record AxisState(
        Set<Integer> chosen,
        int focus,
        boolean isFocused,
        Optional<Area> band,
        Optional<Hint> hint,
        Optional<UUID> reason) {
    static final AxisState NONE =
            new AxisState(Set.of(), -1, false, Optional.empty(), Optional.empty(), Optional.empty());

    /// What is being dragged.
    ///
    /// @param x of the pointer
    /// @param y of the pointer
    /// @param words the date it would get
    /// @param shadow where it would stand
    /// @param isGround whether it stands behind all that is on the axis, its words below
    record Hint(double x, double y, String words, Optional<Area> shadow, boolean isGround) {
        Hint(double x, double y, String words, Optional<Area> shadow) {
            this(x, y, words, shadow, false);
        }
    }

    AxisState chosen(Set<Integer> places) {
        return new AxisState(Set.copyOf(places), focus, isFocused, band, hint, reason);
    }

    AxisState at(int place) {
        return new AxisState(chosen, place, isFocused, band, hint, Optional.empty());
    }

    AxisState focused(boolean is) {
        return new AxisState(chosen, focus, is, band, hint, reason);
    }

    AxisState banded(Optional<Area> area) {
        return new AxisState(chosen, focus, isFocused, area, hint, reason);
    }

    AxisState hinted(Optional<Hint> other) {
        return new AxisState(chosen, focus, isFocused, band, other, reason);
    }

    AxisState reason(Optional<UUID> other) {
        return new AxisState(chosen, focus, isFocused, band, hint, other);
    }
}
