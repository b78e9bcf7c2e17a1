package app.rebound.protect;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.text.Messages;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How strong passphrases are, by what guessing programs try.
@Tag("domain")
class StrengthEstimatorTest {
    private static final StrengthEstimator ESTIMATOR = new StrengthEstimator();

    private static Strength of(String typed) {
        return ESTIMATOR.of(typed.toCharArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "123456", "password1", "P@ssw0rd!", "qwertyuiop", "sunshine2024", "01.02.1984"})
    void whatEverybodyTakesIsWeak(String typed) {
        assertThat(of(typed).level()).isEqualTo(Strength.Level.WEAK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anniversaire", "Bibliothèque", "bibliotheque", "désintéressé", "chaussures2023"})
    void frenchWordsAreKnownWithAndWithoutTheirAccents(String typed) {
        assertThat(of(typed).level()).isEqualTo(Strength.Level.WEAK);
        assertThat(of(typed).seconds()).isLessThan(3_600);
    }

    @Test
    void longRowsOfLettersWithoutSenseAreStrong() {
        assertThat(of("vq7LxwzR9tk2mB").level()).isEqualTo(Strength.Level.STRONG);
    }

    @Test
    void whatIsSuggestedIsStrongAndNeverTwiceTheSame() {
        var words = new WordSuggestion(new Random(7));
        String first = new String(words.draw());
        String second = new String(words.draw());
        assertThat(first.split(" ", -1)).hasSize(WordSuggestion.WORDS);
        assertThat(first).isNotEqualTo(second);
        assertThat(of(first).level()).isEqualTo(Strength.Level.STRONG);
        assertThat(of(second).level()).isEqualTo(Strength.Level.STRONG);
    }

    @Test
    void suggestionsAreDrawnFromTheWholeList() {
        var words = new WordSuggestion(new Random(7));
        List<String> drawn = java.util.stream.Stream.generate(() -> new String(words.draw()))
                .limit(200)
                .flatMap(phrase -> java.util.Arrays.stream(phrase.split(" ", -1)))
                .distinct()
                .toList();
        assertThat(drawn).hasSizeGreaterThan(850);
    }

    @Test
    void anEvenLongerOneIsEstimatedToo() {
        assertThat(of("a b c d e f g h i j ".repeat(100)).level()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "1, WEAK, less than a minute",
        "1200000, WEAK, about a minute",
        "144000000, WEAK, about 2 hours",
        "51840000000, FAIR, about 30 days",
        "94672800000000, GOOD, about 150 years",
        "1000000000000000, STRONG, more than a thousand years",
        "1000000000000000000, STRONG, more than a million years"
    })
    void guessesBecomeATimeInWords(BigDecimal guesses, Strength.Level level, String words) {
        Strength strength = Strength.of(guesses);
        Messages messages = Messages.of(Locale.ENGLISH);
        assertThat(strength.level()).isEqualTo(level);
        assertThat(messages.get(strength.timeKey(), strength.amount())).isEqualTo(words);
    }
}
