package app.rebound.hyphen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where words are divided.
@Tag("domain")
class HyphenationTest {
    private final Hyphenation english = Hyphenation.of(Locale.ENGLISH);
    private final Hyphenation french = Hyphenation.of(Locale.FRENCH);

    @ParameterizedTest
    @CsvSource({
        "hyphenation, hyphen-ation",
        "reconciliation, rec-on-cil-i-a-tion",
        "project, project",
        "Reformation, Ref-or-ma-tion",
        "table, table",
        "asked, asked",
        "contract, con-tract",
        "GitHubActions, GitHubActions",
    })
    void englishWords(String word, String divided) {
        assertThat(shown(english.soften(word))).isEqualTo(divided);
    }

    @ParameterizedTest
    @CsvSource({
        "périmètre, péri-mètre",
        "responsabilité, res-pon-sa-bi-lité",
        "compréhension, com-pré-hen-sion",
        "l’entreprise, l’en-tre-prise",
        "aujourd’hui, aujourd’hui",
        "qu’il, qu’il",
        "L’Ardèche, L’Ar-dèche",
        "été, été",
    })
    void frenchWords(String word, String divided) {
        assertThat(shown(french.soften(word))).isEqualTo(divided);
    }

    @Test
    void onlySoftHyphensAreAdded() {
        String text = "I’d asked “responsibility”, 12 reconciliations & d’accord — résumé, Ελληνικά, 東京, שלום, 🙂.";

        assertThat(english.soften(text).replace("\u00AD", "")).isEqualTo(text);
        assertThat(french.soften(text).replace("\u00AD", "")).isEqualTo(text);
        assertThat(english.soften("")).isEmpty();
        assertThat(english.soften("’")).isEqualTo("’");
    }

    @Test
    void addressesAndNumbersStayWhole() {
        for (String whole : new String[] {"somebody@example.org", "https://example.org/responsibilities", "14weeks"}) {
            assertThat(english.soften(whole))
                    .doesNotContain("\u00ADsomebody", "some\u00AD", "re\u00ADspon", "\u00ADweeks");
        }
    }

    @Test
    void aLanguageWithoutPatternsIsLeftAlone() {
        assertThat(Hyphenation.of(Locale.GERMAN).soften("Verantwortung")).isEqualTo("Verantwortung");
    }

    private static String shown(String text) {
        return text.replace('\u00AD', '-');
    }
}
