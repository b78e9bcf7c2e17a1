package app.rebound.interchange.journal;

import java.util.List;
import java.util.regex.Pattern;

/// Finds the tags that stand in a text: a sign before a word.
final class Tags {
    private static final Pattern AT = Pattern.compile("(?<![\\p{L}\\p{N}._@/-])@([\\p{L}\\p{N}][\\p{L}\\p{N}_-]*)");
    private static final Pattern HASH = Pattern.compile("(?<![\\p{L}\\p{N}&#/])#(?=[^#\\s]*\\p{L})([\\p{L}\\p{N}_-]+)");

    private Tags() {}

    /// Those with `@`, in order.
    static List<String> at(String text) {
        return AT.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /// Those with `#`, in order; a number alone is none.
    static List<String> hash(String text) {
        return HASH.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }
}
