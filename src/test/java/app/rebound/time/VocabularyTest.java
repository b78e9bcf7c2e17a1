package app.rebound.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Which words belong to a date.
@Tag("domain")
class VocabularyTest {
    @Test
    void monthsAndWeekdaysOfAThirdLanguageAreKnownWithoutAFileOfThem() {
        var german = new Vocabulary(Locale.GERMAN);
        assertThat(german.find("dezember")).isEqualTo(new Token(Token.MONTH, 12));
        assertThat(german.find("donnerstag")).isEqualTo(new Token(Token.WEEKDAY, 4));
        assertThat(german.find("december")).as("English").isEqualTo(new Token(Token.MONTH, 12));
        assertThat(german.find("decembre")).as("French").isEqualTo(new Token(Token.MONTH, 12));
        assertThat(new Vocabulary(Locale.ENGLISH).find("donnerstag")).isNull();
    }

    @Test
    void theLanguageOfTheInterfaceIsAskedFirst() {
        assertThat(new Vocabulary(Locale.of("pt")).find("mar")).as("março").isEqualTo(new Token(Token.MONTH, 3));
        assertThat(new Vocabulary(Locale.of("it")).find("mar")).isEqualTo(new Token(Token.MONTH, 3));
    }
}
