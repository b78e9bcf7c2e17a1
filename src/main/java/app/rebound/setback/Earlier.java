package app.rebound.setback;

import java.util.List;

/// What was learned in an earlier setback.
///
/// @param sayings the takeaway and the lessons, in the person's words
/// @param plans what to do when something like it comes again
record Earlier(Setback setback, List<String> sayings, List<IfThen> plans) {
    Earlier {
        sayings = List.copyOf(sayings);
        plans = List.copyOf(plans);
    }

    /// "If this happens, then I do that."
    record IfThen(String condition, String response) {
        boolean isWhole() {
            return !condition.isBlank() && !response.isBlank();
        }
    }

    boolean isEmpty() {
        return sayings.isEmpty() && plans.isEmpty();
    }
}
