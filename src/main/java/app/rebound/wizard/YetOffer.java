package app.rebound.wizard;

import app.rebound.text.Messages;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Offers the same thought with "not yet" in the place of "not", where it says "not".
final class YetOffer {
    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String END = "end";

    private final String yet;
    private final String behind;
    private final Pattern negation;

    /// @param messages `wizard.reframe.yet.behind` is the word that "yet" follows, or `end` for the sentence's end
    YetOffer(Messages messages) {
        yet = messages.get("wizard.reframe.yet.word");
        behind = messages.get("wizard.reframe.yet.behind");
        negation = Pattern.compile(
                "(?<![\\p{L}])("
                        + String.join(
                                "|",
                                Arrays.stream(messages.get("wizard.reframe.yet.negations")
                                                .split(","))
                                        .map(Pattern::quote)
                                        .toList())
                        + ")(?![\\p{L}])",
                WORDS);
    }

    /// The offer; empty where the thought says no "not", or says "yet" already.
    Optional<String> of(String thought) {
        String clean = thought.strip().replace('\'', '’');
        if (!negation.matcher(clean).find() || clean.toLowerCase(Locale.ROOT).matches("(?s).*\\b" + yet + "\\b.*")) {
            return Optional.empty();
        }
        if (behind.equals(END)) {
            Matcher end = Pattern.compile("[.…!?]*$").matcher(clean);
            String body = end.replaceFirst("");
            return Optional.of(body + " " + yet + ".");
        }
        Matcher word = Pattern.compile("(?<![\\p{L}])" + Pattern.quote(behind) + "(?![\\p{L}])", WORDS)
                .matcher(clean);
        return word.find()
                ? Optional.of(clean.substring(0, word.end()) + " " + yet + clean.substring(word.end()))
                : Optional.empty();
    }
}
