package app.rebound.order;

import app.rebound.time.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Typed text as plain words that remember where they stand.
record Wording(String text, List<Word> words) {
    /// `plain` is in small letters without accents; a comma, semicolon or `&` is a word of its own, `,` or `&`.
    record Word(String plain, int start, int end) {}

    private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[,;&+]");
    private static final Set<String> LITTLE = Set.of(
            ("the a an of my our his her their your this that le la les l un une des du de d au aux mon ma mes notre nos"
                            + " votre vos son sa ses leur leurs ce cet cette ces")
                    .split(" "));

    Wording {
        words = List.copyOf(words);
    }

    static Wording of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            String plain = switch (piece.group()) {
                case ",", ";" -> ",";
                case "&", "+" -> "&";
                default -> Folding.plain(piece.group());
            };
            words.add(new Word(plain, piece.start(), piece.end()));
        }
        return new Wording(text, words);
    }

    String at(int place) {
        return words.get(place).plain();
    }

    int size() {
        return words.size();
    }

    /// The text as typed from one word up to, but not including, another.
    String typed(int from, int to) {
        return text.substring(words.get(from).start(), words.get(to - 1).end());
    }

    /// The telling words among those from `from` up to, but not including, `to`: without articles and the like, unless
    /// there is nothing else.
    List<String> telling(int from, int to) {
        List<String> all = words.subList(from, to).stream()
                .map(Word::plain)
                .filter(word -> !word.equals(",") && !word.equals("&"))
                .toList();
        List<String> telling =
                all.stream().filter(word -> !LITTLE.contains(word)).toList();
        return telling.isEmpty() ? all : telling;
    }

    /// Whether some of the words are more than articles and the like.
    static boolean isTelling(List<String> words) {
        return !LITTLE.containsAll(words);
    }
}
