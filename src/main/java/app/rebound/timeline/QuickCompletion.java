package app.rebound.timeline;

import app.rebound.text.Messages;
import app.rebound.time.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the tag before the cursor can become.
///
/// @param start where the tag begins in the line
/// @param end where it ends, at the cursor
/// @param choices what can stand there instead, sign included; empty for nothing to offer
record QuickCompletion(int start, int end, List<String> choices) {
    private static final int MOST = 8;
    private static final Pattern BEGUN = Pattern.compile("(?<![^\\s(\u00a0])([@#!])([\\p{L}\\p{M}\\p{N}_.'’-]*)$");
    private static final QuickCompletion NONE = new QuickCompletion(0, 0, List.of());

    QuickCompletion {
        choices = List.copyOf(choices);
    }

    static QuickCompletion of(String line, int cursor, QuickContext context, Messages messages) {
        Matcher begun = BEGUN.matcher(line.substring(0, cursor));
        if (!begun.find()) {
            return NONE;
        }
        String sign = begun.group(1);
        String typed = Folding.plain(begun.group(2));
        List<String> choices = known(sign, context, messages)
                .filter(name -> begins(name, typed) && !name.equals(begun.group(2)))
                .distinct()
                .limit(MOST)
                .map(name -> sign + name)
                .toList();
        return new QuickCompletion(begun.start(), cursor, choices);
    }

    private static Stream<String> known(String sign, QuickContext context, Messages messages) {
        return switch (sign) {
            case "@" -> context.people().stream();
            case "#" -> context.lanes().stream();
            default ->
                Arrays.stream(Mark.values())
                        .filter(mark -> mark != Mark.NONE)
                        .map(mark -> messages.get("timeline.mark." + mark.id() + ".typed")
                                .split(" ", 2)[0]);
        };
    }

    /// Whether some word of a name begins with what was typed.
    private static boolean begins(String name, String typed) {
        String plain = Folding.plain(name).toLowerCase(Locale.ROOT);
        return plain.startsWith(typed) || plain.contains(" " + typed) || plain.contains("-" + typed);
    }
}
