package app.rebound.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// Makes text of unknown making fit to be shown, and names it.
public final class Texts {
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
    private static final int KEY_BYTES = 16;

    private Texts() {}

    /// Without control characters and what turns the direction of writing; line breaks are `\n`, none at the ends.
    public static String clean(String text) {
        int at = 0;
        while (at < text.length() && isPlain(text.charAt(at))) {
            at++;
        }
        // Nearly every text is plain, and needs no copy.
        return at == text.length() ? text.strip() : cleaned(text, at);
    }

    private static String cleaned(String text, int from) {
        var clean = new StringBuilder(text.length()).append(text, 0, from);
        for (int at = from; at < text.length(); at++) {
            char one = text.charAt(at);
            boolean isPair = Character.isHighSurrogate(one)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1));
            if (isPair) {
                clean.append(one).append(text.charAt(++at));
            } else if (isPlain(one)) {
                clean.append(one);
            } else if (isBreak(one)) {
                clean.append('\n');
                boolean isOneWithNext = one == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
                at += isOneWithNext ? 1 : 0;
            }
        }
        return clean.toString().strip();
    }

    private static boolean isBreak(char one) {
        return one == '\r' || one == '\u0085' || one == '\u2028' || one == '\u2029';
    }

    /// Whether it stays as it is wherever it stands.
    private static boolean isPlain(char one) {
        boolean isControl = (one < ' ' && one != '\n' && one != '\t') || (one >= 0x7F && one < 0xA0);
        return !isControl
                && (one < '\u2028' || one > '\u202E')
                && (one < '\u2066' || one > '\u2069')
                && one != '\uFEFF'
                && !Character.isSurrogate(one);
    }

    /// All of it on one line of at most so many characters.
    public static String line(String text, int longest) {
        String start = text.length() > 8 * longest ? text.substring(0, 8 * longest) : text;
        return cut(BLANKS.matcher(clean(start)).replaceAll(" ").strip(), longest);
    }

    /// The first line that is not blank; empty where there is none.
    public static String firstLine(String text) {
        return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    /// At most so many characters, with "…" for the rest; no pair of surrogates is cut.
    public static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /// A short name for parts that say together what it is; the same parts always give the same.
    public static String key(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
