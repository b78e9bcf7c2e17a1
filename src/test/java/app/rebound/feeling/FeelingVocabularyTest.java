package app.rebound.feeling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.text.Languages;
import app.rebound.text.Messages;
import app.rebound.yaml.ContentException;
import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The vocabulary of feelings is whole, in every language.
@Tag("domain")
class FeelingVocabularyTest {
    private final FeelingVocabulary vocabulary = FeelingVocabularyReader.standard();

    @Test
    void hasSixFamiliesOfFourWordsOnTheWheelAndMoreBesideIt() {
        assertThat(vocabulary.families())
                .extracting(FeelingFamily::id)
                .containsExactly("sad", "afraid", "angry", "ashamed", "tired", "well");
        assertThat(vocabulary.families()).allSatisfy(family -> {
            assertThat(family.itself().isFamily()).isTrue();
            assertThat(family.words()).hasSize(4).allSatisfy(word -> {
                assertThat(word.family()).isEqualTo(family.id());
                assertThat(word.isFamily()).isFalse();
            });
        });
        assertThat(vocabulary.words()).hasSizeBetween(95, 110);
        assertThat(vocabulary.families())
                .allSatisfy(family -> assertThat(family.more()).as(family.id()).hasSizeGreaterThanOrEqualTo(10));
    }

    @Test
    void onlyTheFamilyWellIsPleasant() {
        assertThat(vocabulary.words())
                .allSatisfy(word -> assertThat(word.pleasantness() > 0)
                        .as(word.id())
                        .isEqualTo(word.family().equals("well")));
    }

    @Test
    void wordsAreFoundById() {
        assertThat(vocabulary.word("drained"))
                .contains(new FeelingWord("drained", "tired", -5, -3))
                .map(FeelingWord::nameKey)
                .contains("feeling.word.drained.name");
        assertThat(vocabulary.word("tired")).map(FeelingWord::meaningKey).contains("feeling.family.tired.meaning");
        assertThat(vocabulary.word("hollow")).isEmpty();
    }

    @Test
    void everyWordIsThereInEveryLanguage() {
        assertThat(Languages.available()).isNotEmpty().allSatisfy(language -> {
            Set<String> written = Messages.of(language).keys().stream()
                    .filter(key -> key.startsWith("feeling.family.") || key.startsWith("feeling.word."))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(written).as(language.getLanguage()).isEqualTo(vocabulary.keys());
        });
    }

    @Test
    void noTwoWordsReadTheSame() {
        assertThat(Languages.available()).allSatisfy(language -> {
            Messages messages = Messages.of(language);
            assertThat(vocabulary.words())
                    .extracting(word -> messages.get(word.nameKey()))
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void aWordOutOfRangeOrTwiceIsNamed() {
        String sample = """
                version: 1
                families:
                  - {id: sad, energy: -2, pleasantness: -3, words: [{id: %s, energy: %d, pleasantness: -4}]}
                """;
        assertThat(read(sample.formatted("hurt", 5)).word("hurt")).isPresent();
        assertThatThrownBy(() -> read(sample.formatted("hurt", 6)))
                .isInstanceOf(ContentException.class)
                .hasMessage("feeling hurt: field energy must lie between -5 and 5");
        assertThatThrownBy(() -> read(sample.formatted("sad", 1)))
                .isInstanceOf(ContentException.class)
                .hasMessage("feeling sad: field id stands twice");
    }

    private static FeelingVocabulary read(String yaml) {
        return FeelingVocabularyReader.read(new ByteArrayInputStream(yaml.getBytes(UTF_8)));
    }
}
