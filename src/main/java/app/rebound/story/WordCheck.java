package app.rebound.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds words that blame or leave no exception, by the list of one language; words are compared whole, with case and
/// accents folded.
public final class WordCheck {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");

    /// What is the matter with a word.
    public enum Category {
        BLAME,
        ABSOLUTES
    }

    /// A word or phrase of the list in a text.
    ///
    /// @param from the first character
    /// @param to after the last one
    /// @param words as they stand in the text
    public record Hit(int from, int to, String words, Category category) {}

    private record Entry(List<String> words, Category category) {}

    private record Token(int from, int to, String folded) {}

    private final List<Entry> entries;

    private WordCheck(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /// The list of a language; where there is none, nothing is ever found.
    public static WordCheck of(Locale language) {
        try (var stream = WordCheck.class.getResourceAsStream("words_" + language.getLanguage() + ".txt")) {
            if (stream == null) {
                return new WordCheck(List.of());
            }
            var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new WordCheck(entries(reader.lines().toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Entry> entries(List<String> lines) {
        List<Entry> entries = new ArrayList<>();
        Category category = Category.BLAME;
        for (String line : lines) {
            String text = line.strip();
            Category named = category(text);
            if (named != null) {
                category = named;
            } else if (!text.isEmpty() && !text.startsWith("#")) {
                entries.add(new Entry(tokens(text).stream().map(Token::folded).toList(), category));
            }
        }
        return entries;
    }

    private static @Nullable Category category(String line) {
        return Arrays.stream(Category.values())
                .filter(one -> line.equals("[" + one.name().toLowerCase(Locale.ROOT) + "]"))
                .findFirst()
                .orElse(null);
    }

    private static List<Token> tokens(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> new Token(word.start(), word.end(), folded(word.group())))
                .toList();
    }

    private static String folded(String word) {
        String plain =
                MARK.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT);
    }

    /// Every place of a text where words of the list stand, in order; of two that begin alike the longer.
    public List<Hit> hits(String text) {
        // A composed letter is one word character, a letter with a loose accent is two; both are to be read alike.
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        List<Token> tokens = tokens(composed);
        List<Hit> hits = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Entry found = longestAt(tokens, at);
            if (found == null) {
                at++;
                continue;
            }
            int from = tokens.get(at).from();
            int to = tokens.get(at + found.words().size() - 1).to();
            hits.add(new Hit(from, to, composed.substring(from, to), found.category()));
            at += found.words().size();
        }
        return hits;
    }

    private @Nullable Entry longestAt(List<Token> tokens, int at) {
        Entry longest = null;
        for (Entry entry : entries) {
            int size = entry.words().size();
            if (at + size <= tokens.size()
                    && (longest == null || size > longest.words().size())
                    && tokens.subList(at, at + size).stream()
                            .map(Token::folded)
                            .toList()
                            .equals(entry.words())) {
                longest = entry;
            }
        }
        return longest;
    }

    /// The words found, each once, by what is the matter with them.
    public Map<Category, List<String>> found(String text) {
        Map<Category, List<String>> found = new EnumMap<>(Category.class);
        for (Hit hit : hits(text)) {
            List<String> words = found.computeIfAbsent(hit.category(), _ -> new ArrayList<>());
            String word = hit.words().toLowerCase(Locale.ROOT);
            if (!words.contains(word)) {
                words.add(word);
            }
        }
        return found;
    }
}
