package app.rebound.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One step of the caret is one character as a person sees it.
@Tag("domain")
class GraphemesTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "e\u0301", "👩‍👩‍👧", "🇫🇷", "👍🏽", "❤️", "\n", "각"})
    void stepsOverEachAsOne(String cluster) {
        String text = "x" + cluster + "y";
        assertThat(Graphemes.after(text, 1)).isEqualTo(1 + cluster.length());
        assertThat(Graphemes.before(text, 1 + cluster.length())).isEqualTo(1);
    }

    @Test
    void tellsFlagsApart() {
        String text = "🇫🇷🇩🇪🇮🇹";
        assertThat(Graphemes.after(text, 4)).isEqualTo(8);
        assertThat(Graphemes.before(text, 12)).isEqualTo(8);
    }

    @Test
    void staysInsideTheText() {
        assertThat(Graphemes.before("ab", 0)).isZero();
        assertThat(Graphemes.after("ab", 2)).isEqualTo(2);
        assertThat(Graphemes.after("", 0)).isZero();
    }

    @Test
    void findsBordersFarIntoALongText() {
        String text = "word ".repeat(10_000) + "👩‍👩‍👧!" + "x".repeat(10_000);
        assertThat(Graphemes.after(text, 50_000)).isEqualTo(50_008);
        assertThat(Graphemes.before(text, 50_008)).isEqualTo(50_000);
    }
}
