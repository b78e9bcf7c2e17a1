package app.rebound.protect;

import java.security.SecureRandom;
import java.util.List;
import java.util.random.RandomGenerator;
import me.gosimple.nbvcxz.resources.DictionaryUtil;

/// Draws a passphrase of random words from the long list of the Electronic Frontier Foundation: 7,776 English words,
/// so 12.9 bits each.
final class WordSuggestion {
    /// 64 bits in all: some thirty million years at the rate that [Strength] grants.
    static final int WORDS = 5;

    private final RandomGenerator random;

    WordSuggestion() {
        this(new SecureRandom());
    }

    /// @param random tests give one of their own
    WordSuggestion(RandomGenerator random) {
        this.random = random;
    }

    /// Five words with blanks between them; reads the list, so not for the thread that draws.
    ///
    /// @return the caller overwrites it
    char[] draw() {
        List<String> words = List.copyOf(
                DictionaryUtil.loadUnrankedDictionary(DictionaryUtil.eff_large).keySet());
        var phrase = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            phrase.append(i == 0 ? "" : " ").append(words.get(random.nextInt(words.size())));
        }
        char[] drawn = new char[phrase.length()];
        phrase.getChars(0, drawn.length, drawn, 0);
        for (int i = 0; i < drawn.length; i++) {
            phrase.setCharAt(i, '\0');
        }
        return drawn;
    }
}
