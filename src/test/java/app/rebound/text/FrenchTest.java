package app.rebound.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// French words are set as French is: a space that does not break before high signs and inside quotes.
@Tag("architecture")
class FrenchTest {
    /// A plain space before a high sign or inside a quote. A sign that a letter follows is typed to the program.
    private static final Pattern BREAKS = Pattern.compile(" [?!;:»](?!\\p{L})|« ");

    /// None at all. A choice and a time have colons and signs of their own.
    private static final Pattern NONE = Pattern.compile("[\\p{L})][?!»](?!\\p{L})|«[\\p{L}{]|\\p{L}[:;](?=\\s|$)");

    @Test
    void highSignsAndQuotesStandAwayFromTheWords() {
        Messages french = Messages.of(Locale.FRENCH);
        List<String> wrong = french.keys().stream()
                .filter(key -> BREAKS.matcher(french.get(key)).find()
                        || NONE.matcher(french.get(key)).find())
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsWrongIsSeen() {
        assertThat(List.of("Quoi ?", "Quoi?", "« ici", "«ici", "Ici: là", "Ici : là"))
                .allMatch(words ->
                        BREAKS.matcher(words).find() || NONE.matcher(words).find());
        assertThat(List.of("Quoi\u00a0?", "«\u00a0ici\u00a0»", "Ici\u00a0: là", "avant:2024", "8:30"))
                .noneMatch(words ->
                        BREAKS.matcher(words).find() || NONE.matcher(words).find());
    }
}
