package app.rebound.hyphen;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where words of a language may be divided, after Franklin Liang: patterns of letters with a number between them, of
/// which the largest counts and an odd one allows a hyphen.
///
/// Read from TeX's own files, which stand beside this class with their licences in their heads.
final class Patterns {
    /// A language without patterns: nothing is divided.
    static final Patterns NONE = new Patterns("", 0, 0);

    private static final Pattern COMMENT = Pattern.compile("%[^\\n]*");
    private static final Pattern PIECES = Pattern.compile("\\s+");

    private final Map<String, byte[]> levels = new HashMap<>();
    private final Map<String, byte[]> exceptions = new HashMap<>();
    private final int left;
    private final int right;
    private int longest;

    private Patterns(String tex, int left, int right) {
        this.left = left;
        this.right = right;
        for (String piece : group(tex, "patterns")) {
            add(piece);
        }
        for (String word : group(tex, "hyphenation")) {
            addException(word);
        }
    }

    /// The patterns of a language, with three letters at least on either side, since lines need not be full: English as
    /// in America, French; none for others.
    static Patterns of(Locale language) {
        return switch (language.getLanguage()) {
            case "en" -> new Patterns(read("hyph-en-us.tex"), 3, 3);
            case "fr" -> new Patterns(read("hyph-fr.tex"), 3, 3);
            default -> NONE;
        };
    }

    private static String read(String file) {
        try (var stream = Objects.requireNonNull(Patterns.class.getResourceAsStream(file), file);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return COMMENT.matcher(reader.readAllAsString()).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> group(String tex, String name) {
        Matcher found = Pattern.compile("\\\\" + name + "\\{([^}]*)}").matcher(tex);
        List<String> pieces = new ArrayList<>();
        while (found.find()) {
            PIECES.splitAsStream(found.group(1)).filter(one -> !one.isEmpty()).forEach(pieces::add);
        }
        return pieces;
    }

    private void add(String piece) {
        StringBuilder letters = new StringBuilder();
        byte[] numbers = new byte[piece.length() + 1];
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (c >= '0' && c <= '9') {
                numbers[letters.length()] = (byte) (c - '0');
            } else {
                letters.append(c);
            }
        }
        levels.put(letters.toString(), java.util.Arrays.copyOf(numbers, letters.length() + 1));
        longest = Math.max(longest, letters.length());
    }

    private void addException(String word) {
        String plain = word.replace("-", "");
        byte[] numbers = new byte[plain.length() + 1];
        int at = 0;
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) == '-') {
                numbers[at] = 1;
            } else {
                at++;
            }
        }
        exceptions.put(plain, numbers);
    }

    /// Whether a hyphen may stand before each letter of `word`: odd numbers.
    ///
    /// @param word in lower case, a straight apostrophe for a curved one
    byte[] numbers(String word) {
        byte[] known = exceptions.get(word);
        byte[] result = known == null ? new byte[word.length() + 1] : known.clone();
        if (known == null) {
            match(word, result);
        }
        for (int i = 0; i < result.length; i++) {
            if (i < left || i > word.length() - right) {
                result[i] = 0;
            }
        }
        return result;
    }

    private void match(String word, byte[] result) {
        if (longest == 0 || word.length() < left + right) {
            return;
        }
        String dotted = "." + word + ".";
        for (int from = 0; from < dotted.length(); from++) {
            int end = Math.min(dotted.length(), from + longest);
            for (int to = from + 1; to <= end; to++) {
                byte[] numbers = levels.get(dotted.substring(from, to));
                if (numbers != null) {
                    for (int i = 0; i < numbers.length; i++) {
                        int at = from + i - 1;
                        if (at >= 0 && at < result.length && numbers[i] > result[at]) {
                            result[at] = numbers[i];
                        }
                    }
                }
            }
        }
    }
}
