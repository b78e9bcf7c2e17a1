package app.rebound.printout;

import java.util.List;

/// One way in which somebody is named in a text.
///
/// @param words as [FoldedText] has them, at least one
/// @param gaps what stands between them where the name is written down; one fewer than the words
/// @param sort how sure it is that these words mean a person
/// @param isSmall whether it is written down without a capital
record NameForm(List<String> words, List<String> gaps, Sort sort, boolean isSmall) {
    /// How sure it is that words mean a person; what is written down goes before what only follows from it.
    enum Sort {
        /// The whole name, or a nickname.
        WHOLE,
        /// A word of the name.
        WORD,
        /// A piece of a double name.
        PIECE,
        /// Made of initials, whole or in part.
        INITIALS
    }

    NameForm {
        words = List.copyOf(words);
        gaps = List.copyOf(gaps);
    }

    /// What it is found by.
    String key() {
        return String.join(" ", words);
    }

    /// What is written down means somebody before what only follows from it does.
    int rank() {
        return switch (sort) {
            case WHOLE, WORD -> 0;
            case PIECE -> 1;
            case INITIALS -> 2;
        };
    }

    String lastWord() {
        return words.getLast();
    }

    boolean isOneWord() {
        return words.size() == 1;
    }

    /// Whether these words stand in `text` from the word `at` on, with nothing between them that parts a name.
    boolean standsAt(FoldedText text, int at) {
        List<FoldedText.Word> found = text.words();
        if (at + words.size() > found.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!found.get(at + i).folded().equals(words.get(i))) {
                return false;
            }
            if (i > 0 && !joins(text.gap(at + i - 1), words.get(i - 1), gaps.get(i - 1))) {
                return false;
            }
        }
        return true;
    }

    /// A space, a hyphen or one end of a line; after an initial a stop; or just what the name itself has there.
    private static boolean joins(String gap, String before, String own) {
        if (gap.equals(own)) {
            return true;
        }
        boolean isInitial = before.codePointCount(0, before.length()) == 1;
        String rest = isInitial && gap.startsWith(".") ? gap.substring(1) : gap;
        if (rest.isEmpty()) {
            return gap.length() == 1 || own.isEmpty();
        }
        return rest.matches("[\\h]*(?:[-‐‑]|\\R)?\\h*")
                || ((isInitial || own.matches("['’]")) && rest.matches("['’]"))
                || (own.equals(", ") && rest.matches(",\\s*"));
    }
}
