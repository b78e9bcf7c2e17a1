package app.rebound.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a paste keeps and what it loses.
@Tag("domain")
class CleanTextTest {
    @Test
    void makesOneKindOfLineBreak() {
        assertThat(CleanText.of("a\r\nb\rc\nd\u2028e\u0085f\r\n\r\ng")).isEqualTo("a\nb\nc\nd\ne\nf\n\ng");
    }

    @Test
    void dropsControlCharacters() {
        assertThat(CleanText.of("\uFEFFa\0b\u0007c\u001Bd\u007F\te")).isEqualTo("abcd\te");
    }

    @Test
    void keepsWhatPeopleWrite() {
        String text = "l’échec — 👩‍👩‍👧 🇫🇷 שלום\u00A0: « oui »";
        assertThat(CleanText.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void isCleanAfterOnePassAndLosesNoLetter(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String raw = random.ints(random.nextInt(40), 0, 0x300)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            String clean = CleanText.of(raw);
            assertThat(CleanText.of(clean)).as("seed %d", seed).isEqualTo(clean);
            assertThat(clean.chars().filter(c -> Character.isISOControl(c) && c != '\n' && c != '\t'))
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(clean.chars().filter(Character::isLetterOrDigit).count())
                    .as("seed %d", seed)
                    .isEqualTo(raw.chars().filter(Character::isLetterOrDigit).count());
        }
    }

    @Test
    void countsWords() {
        assertThat(CleanText.words("")).isZero();
        assertThat(CleanText.words("I don’t know\n\n— 2 of them\u00A0!")).isEqualTo(6);
    }

    @Test
    void measuresTheLongestParagraph() {
        assertThat(CleanText.longestParagraph("")).isZero();
        assertThat(CleanText.longestParagraph("ab\nabcd\nabc")).isEqualTo(4);
        assertThat(CleanText.longestParagraph("ab\nabcde")).isEqualTo(5);
    }
}
