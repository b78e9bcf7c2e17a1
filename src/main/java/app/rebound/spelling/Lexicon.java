package app.rebound.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.NGramFragmentChecker;
import org.apache.lucene.analysis.hunspell.Suggester;
import org.apache.lucene.analysis.hunspell.SuggestionTimeoutException;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/// The words of one dialect, and what comes near to a word that is none; in memory only, for any thread but the one
/// that draws.
final class Lexicon {
    private static final int REMEMBERED = 20_000;
    private static final long PATIENCE = 3_000;
    private static final int FRAGMENT = 3;
    private static final String FIRST = "ab";

    private final Dictionary dictionary;
    private final Hunspell hunspell;
    private final Object suggesting = new Object();
    private @Nullable Suggester suggester;
    /// The words asked about last.
    private final Map<String, Boolean> remembered = new LinkedHashMap<>(1_024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    };

    private Lexicon(Dictionary dictionary) {
        this.dictionary = dictionary;
        // What is found is exact: a word is known, or it is not within the time that this takes.
        hunspell = new Hunspell(dictionary, TimeoutPolicy.NO_TIMEOUT, () -> {});
    }

    /// Reads the bundled dictionary; half a second of work.
    static Lexicon read(Dialect dialect) {
        try (InputStream affixes = open(dialect, "index.aff");
                InputStream words = open(dialect, "index.dic")) {
            // What is sorted on the way stays in memory too.
            return new Lexicon(new Dictionary(new ByteBuffersDirectory(), "words", affixes, words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException(dialect.folder(), e);
        }
    }

    private static InputStream open(Dialect dialect, String file) {
        String path = dialect.folder() + "/" + file;
        return Objects.requireNonNull(Lexicon.class.getResourceAsStream(path), path);
    }

    /// Whether `word`, with straight apostrophes, is spelt right.
    synchronized boolean knows(String word) {
        return remembered.computeIfAbsent(word, hunspell::spell);
    }

    /// Words that `word` may have been meant to be, the likeliest first; the first time takes seconds.
    List<String> suggest(String word) {
        return suggest(word, PATIENCE);
    }

    /// The same; what was not found in time is not among them.
    ///
    /// @param patience in milliseconds
    List<String> suggest(String word, long patience) {
        synchronized (suggesting) {
            Suggester made = suggester;
            if (made == null) {
                made = new Suggester(dictionary)
                        .withSuggestibleEntryCache()
                        .withFragmentChecker(NGramFragmentChecker.fromAllSimpleWords(FRAGMENT, dictionary, () -> {}));
                // The first question makes the list that all are answered from: no time limit may cut that short.
                made.suggestNoTimeout(FIRST, () -> {});
                suggester = made;
            }
            try {
                return made.suggestWithTimeout(word, patience, () -> {});
            } catch (SuggestionTimeoutException e) {
                return e.getPartialResult();
            }
        }
    }
}
