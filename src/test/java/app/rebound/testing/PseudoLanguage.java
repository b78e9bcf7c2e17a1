package app.rebound.testing;

import app.rebound.text.Messages;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/// A language that nobody speaks: English with accents, two fifths longer, in brackets that show where a cut is.
///
/// Placeholders and choices (`java.text.MessageFormat`) stay what they are, and so do forms of dates.
public final class PseudoLanguage {
    /// Esperanto's code: the program asks for one that is known, and has no words of its own under it.
    public static final Locale LOCALE = Locale.of("eo");

    /// What its file has no words for.
    public static final String UNSAID = "help.about.title";

    public static final char BEGIN = '[';
    public static final char END = ']';
    private static final double LONGER = 0.4;
    private static final String PLAIN = "AEIOUaeioucnyCNYsSzZlLgGrR";
    private static final String ACCENTED = "ÅÉÎÖÛåéîöûçñýÇÑÝšŠžŽłŁğĞřŘ";

    private PseudoLanguage() {}

    /// Writes the one file that a language consists of below `classPath`.
    public static void write(Path classPath) throws IOException {
        Messages english = Messages.of(Locale.ENGLISH);
        var words = new Properties();
        for (String key : english.keys()) {
            if (key.equals(UNSAID)) {
                continue;
            }
            String text = english.get(key);
            words.setProperty(key, isForm(key) || !isWording(text) ? text : of(text));
        }
        Path folder = Files.createDirectories(classPath.resolve("app/rebound/text"));
        try (Writer out =
                Files.newBufferedWriter(folder.resolve(LOCALE.getLanguage() + ".properties"), StandardCharsets.UTF_8)) {
            words.store(out, null);
        }
    }

    /// How dates are written and read, which is no wording; keys on the keyboard are called what they are called.
    private static boolean isForm(String key) {
        return key.equals("today.date")
                || (key.startsWith("time.") && !key.endsWith("date") && !key.endsWith("empty"))
                || key.startsWith("shortcut.key.");
    }

    /// A number that the program reckons with is none.
    static boolean isWording(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    /// @param text in the form of `java.text.MessageFormat`, or plain
    static String of(String text) {
        var out = new StringBuilder().append(BEGIN);
        int at = 0;
        while (at < text.length()) {
            char letter = text.charAt(at);
            if (letter == '{') {
                int end = close(text, at);
                out.append(placeholder(text.substring(at + 1, end)));
                at = end + 1;
            } else if (Character.isLetter(letter)) {
                int end = at;
                while (end < text.length() && Character.isLetter(text.charAt(end))) {
                    end++;
                }
                out.append(word(text.substring(at, end)));
                at = end;
            } else {
                out.append(letter);
                at++;
            }
        }
        return out.append(END).toString();
    }

    private static int close(String text, int open) {
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("a placeholder has no end");
    }

    /// What a choice says is words too; its limits are not.
    private static String placeholder(String inside) {
        String[] parts = inside.split(",", 3);
        if (parts.length < 3 || !parts[1].strip().equals("choice")) {
            return "{" + inside + "}";
        }
        var out = new StringBuilder("{").append(parts[0]).append(",choice,");
        int depth = 0;
        int from = 0;
        String choices = parts[2];
        for (int at = 0; at <= choices.length(); at++) {
            char letter = at == choices.length() ? '|' : choices.charAt(at);
            depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            if (depth == 0 && letter == '|') {
                String one = choices.substring(from, at);
                int limit = limit(one);
                String said = of(one.substring(limit + 1));
                out.append(from == 0 ? "" : "|").append(one, 0, limit + 1).append(said, 1, said.length() - 1);
                from = at + 1;
            }
        }
        return out.append('}').toString();
    }

    private static int limit(String choice) {
        for (int at = 0; at < choice.length(); at++) {
            if ("#<≤".indexOf(choice.charAt(at)) >= 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("a choice has no limit");
    }

    private static String word(String word) {
        var out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            int at = PLAIN.indexOf(letter);
            out.append(at < 0 ? letter : ACCENTED.charAt(at));
        }
        // Of the letters there are already, so that the width grows as a word's does.
        for (int more = 0; more < Math.ceil(word.length() * LONGER); more++) {
            out.append(Character.toLowerCase(out.charAt(more % word.length())));
        }
        return out.toString();
    }
}
