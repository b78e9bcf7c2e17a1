package app.rebound.story;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.story.WordCheck.Category;
import app.rebound.story.WordCheck.Hit;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words that blame or leave no exception are found in both languages, whole and folded; time is told by words.
@Tag("domain")
class WordCheckTest {
    private final WordCheck english = WordCheck.of(Locale.ENGLISH);
    private final WordCheck french = WordCheck.of(Locale.FRENCH);

    @Test
    void englishWordsAreFound() {
        assertThat(english.found("They ALWAYS said it was my fault. Never again. Always."))
                .isEqualTo(Map.of(Category.ABSOLUTES, List.of("always", "never"), Category.BLAME, List.of("my fault")));
    }

    @Test
    void frenchWordsAreFound() {
        assertThat(french.found("C’est toujours à cause d’eux, et Jamais la faute de personne. INCOMPETENT."))
                .isEqualTo(Map.of(
                        Category.ABSOLUTES,
                        List.of("toujours", "jamais", "personne"),
                        Category.BLAME,
                        List.of("à cause d’eux", "la faute de", "incompetent")));
    }

    @ParameterizedTest
    @CsvSource({
        "en,The default was sideways and nevertheless allowed",
        "en,''",
        "fr,Les personnes ont laissé un rien-du-tout",
        "cy,always never fault"
    })
    void onlyWholeWordsOfTheLanguageCount(String language, String text) {
        List<Hit> hits = WordCheck.of(Locale.of(language)).hits(text);
        assertThat(hits).extracting(Hit::words).isSubsetOf(language.equals("fr") ? List.of("rien") : List.of());
    }

    @Test
    void looseAccentsAndStraightApostrophesAreReadAlike() {
        String loose = Normalizer.normalize("complètement à cause d'elle", Normalizer.Form.NFD);
        assertThat(french.hits(loose)).extracting(Hit::category).containsExactly(Category.ABSOLUTES, Category.BLAME);
    }

    @Test
    void hitsStandWhereTheirWordsStandAndNeverOverlap() {
        List<String> pieces =
                List.of("always", " ", "my", "fault", ", ", "because of him", "été", "no one", "\n", "x", "’", "never");
        var random = new Random(11);
        for (int turn = 0; turn < 300; turn++) {
            var text = new StringBuilder();
            for (int i = 0; i < random.nextInt(30); i++) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            int end = 0;
            for (Hit hit : english.hits(text.toString())) {
                assertThat(hit.from()).isGreaterThanOrEqualTo(end);
                assertThat(text.substring(hit.from(), hit.to())).isEqualTo(hit.words());
                end = hit.to();
            }
        }
    }

    @Test
    void theLongerPhraseWins() {
        assertThat(english.hits("It was their fault")).extracting(Hit::words).containsExactly("their fault");
    }

    @ParameterizedTest
    @CsvSource({"'',130,0,0", "one,130,1,5", "'it’s well-known, is it',130,4,5", "a b c d e f g h i j k l m,13,13,60"})
    void timeIsToldByWords(String text, int perMinute, int words, int seconds) {
        assertThat(SpokenTime.of(text, perMinute)).isEqualTo(new SpokenTime(words, seconds));
    }
}
