package app.rebound.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// Asks a large index for some of its own words before the person does, so that the first answers are as quick as the
/// later ones: the compiler learns the ways of a search only by going them.
final class Practice {
    /// With fewer rows even the slow first answers come at once.
    private static final int FEW_ROWS = 2000;

    private static final int WORDS = 250;
    private static final int SHORTEST = 4;
    private static final int MOST = 20;

    private final SearchIndex index;
    private final BooleanSupplier isEnough;

    /// @param isEnough asked before each question; ends the practice
    Practice(SearchIndex index, BooleanSupplier isEnough) {
        this.index = index;
        this.isEnough = isEnough;
    }

    /// Asks for words, beginnings of words and misspelt words; nothing where the index is small.
    ///
    /// @return how many questions were asked
    int run() {
        if (index.size() < FEW_ROWS) {
            return 0;
        }
        var seeker = new Seeker(index);
        int asked = 0;
        for (String word : words()) {
            for (Wanted wanted : List.of(
                    wanted(word, false),
                    wanted(word.substring(0, SHORTEST - 1), true),
                    wanted(misspelt(word), false))) {
                if (isEnough.getAsBoolean()) {
                    return asked;
                }
                seeker.find(wanted, Seeker.Order.RELEVANCE, MOST, Set.of(), false);
                asked++;
            }
        }
        return asked;
    }

    /// Words from all over the alphabet.
    private List<String> words() {
        List<String> all = index.words(SearchIndex.TEXT).stream()
                .filter(word -> word.length() >= SHORTEST)
                .toList();
        List<String> some = new ArrayList<>();
        for (int i = 0; i < WORDS && !all.isEmpty(); i++) {
            some.add(all.get((int) ((long) i * all.size() / WORDS)));
        }
        return some;
    }

    private static String misspelt(String word) {
        return word.charAt(0) + "x" + word.substring(2);
    }

    private static Wanted wanted(String word, boolean isOpen) {
        return new Wanted(List.of(new Wanted.Clause(List.of(word), false, isOpen)), List.of(), null, null, List.of());
    }
}
