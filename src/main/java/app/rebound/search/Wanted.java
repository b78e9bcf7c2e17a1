package app.rebound.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was typed into a search, as it was understood.
///
/// @param clauses the words and phrases; each that is not excluded must be there
/// @param filters what it was narrowed to
/// @param from the first day it may be about; null for any
/// @param until the first day it may not be about any more; null for none
/// @param unread filters that could not be read and were left out
record Wanted(
        List<Clause> clauses,
        List<Filter> filters,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<Unread> unread) {
    Wanted {
        clauses = List.copyOf(clauses);
        filters = List.copyOf(filters);
        unread = List.copyOf(unread);
    }

    /// A word, or several that stand side by side.
    ///
    /// @param words in plain spelling, at least one
    /// @param isExcluded whether nothing may be found that has it
    /// @param isOpen whether the last word may still be being typed
    record Clause(List<String> words, boolean isExcluded, boolean isOpen) {
        Clause {
            words = List.copyOf(words);
        }

        String last() {
            return words.getLast();
        }
    }

    /// What a filter asks for.
    sealed interface Filter {
        boolean isExcluded();
    }

    /// One part of the workbook; of several, any.
    record InPart(Part part, boolean isExcluded) implements Filter {}

    /// Somebody whose name has these words.
    ///
    /// @param words in plain spelling; the last may be the beginning of one
    record WithPerson(List<String> words, boolean isExcluded) implements Filter {
        WithPerson {
            words = List.copyOf(words);
        }
    }

    /// A tag, in plain spelling.
    record WithTag(String tag, boolean isExcluded) implements Filter {}

    /// A filter that says nothing that can be searched for.
    ///
    /// @param typed the filter as typed
    /// @param key of the words that say why; they take what was typed
    record Unread(String typed, String key) {}

    /// Whether there is nothing to look for.
    boolean isEmpty() {
        return clauses.isEmpty() && filters.isEmpty() && from == null && until == null;
    }

    /// The words that have to be there.
    List<Clause> asked() {
        return clauses.stream().filter(clause -> !clause.isExcluded()).toList();
    }
}
