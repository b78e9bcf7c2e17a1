package app.rebound.journal;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// The links that stand in a text, written `[[name]]`.
final class TextLinks {
    /// The longest label, in characters.
    static final int LONGEST = 120;

    private static final Pattern LINK = Pattern.compile("\\[\\[([^\\[\\]\\n]{1," + LONGEST + "})]]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private TextLinks() {}

    /// The labels in a text, in their order, none twice.
    static Set<String> labels(String text) {
        var labels = new LinkedHashSet<String>();
        var found = LINK.matcher(text);
        while (found.find()) {
            String label = found.group(1).strip();
            if (!label.isEmpty()) {
                labels.add(label);
            }
        }
        return labels;
    }

    /// What stands between the brackets for a thing of that name; empty for a name without letters.
    static String label(String name) {
        String plain = BLANKS.matcher(name.replace('[', '(').replace(']', ')'))
                .replaceAll(" ")
                .strip();
        return plain.substring(0, Math.min(LONGEST, plain.length())).strip();
    }
}
