package app.rebound.exchange;

import java.util.List;

/// How far another journal is that somebody wants to bring in.
sealed interface Arriving {
    /// It is being looked into, or brought in.
    ///
    /// @param isBringing whether it is brought in
    record Reading(String name, boolean isBringing) implements Arriving {}

    /// It was read, and nothing is changed yet.
    ///
    /// @param title which journal it is
    /// @param lines what would come in
    /// @param refusals what would not, and why
    /// @param isNothing whether nothing would come in
    record Previewed(String title, List<String> lines, List<String> refusals, boolean isNothing) implements Arriving {
        public Previewed {
            lines = List.copyOf(lines);
            refusals = List.copyOf(refusals);
        }
    }
}
