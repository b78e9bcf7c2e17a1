package app.rebound.wizard;

import java.util.List;

/// What an earlier page or another part of the workbook says, to be read again on a page that sums up.
///
/// @param id where it comes from, to be asked for when the person goes there
/// @param title where it comes from, in words
/// @param lines what is said, none of them blank
public record Quote(String id, String title, List<String> lines) {
    public Quote {
        lines = List.copyOf(lines);
    }

    /// Gives the quotes of a page that sums up, and leads to where they come from.
    public interface Source {
        /// Reads what an exercise quotes, in the order of its fields and only where something is said.
        void read(Exercise exercise, java.util.function.Consumer<List<Quote>> show);

        /// Goes to where a quote comes from.
        void open(String id);
    }
}
