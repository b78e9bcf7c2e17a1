package app.rebound.journal;

import java.util.regex.Pattern;

/// How a tag is kept.
final class Tag {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONGEST = 60;

    private Tag() {}

    /// One line of at most 60 characters without a mark before it; empty for none.
    static String of(String typed) {
        String plain = BLANKS.matcher(typed).replaceAll(" ").strip();
        while (plain.startsWith("#")) {
            plain = plain.substring(1).strip();
        }
        return plain.substring(0, Math.min(LONGEST, plain.length())).strip();
    }
}
