package app.rebound.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Words that mean the same look the same.
@Tag("domain")
class FoldedTextTest {
    @ParameterizedTest
    @CsvSource({
        "Été à Zürich, ete a zurich",
        "L’été, l'ete",
        "two   blanks, two blanks",
        "Ångström, angstrom",
        "Ωmega Καφές, ωmega καφες",
        "ﬁrst, first"
    })
    void isPlain(String text, String plain) {
        assertThat(FoldedText.of(text)).isEqualTo(plain);
    }

    @Test
    void blanksAtTheEndsGo() {
        assertThat(FoldedText.of(" \u00a0a\u202f ")).isEqualTo("a");
        assertThat(FoldedText.of("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theTableSaysWhatTheRulesSay(long seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            text.append((char) (32 + random.nextInt(0x230)));
        }
        assertThat(FoldedText.of(text.toString())).as("seed %d", seed).isEqualTo(rules(text.toString()));
    }

    private static String rules(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return plain.replaceAll("[’‘ʼ`´]", "'")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{Z}\\s]+", " ")
                .strip();
    }
}
