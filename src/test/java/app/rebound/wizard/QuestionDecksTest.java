package app.rebound.wizard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.setback.SetbackKind;
import app.rebound.text.Languages;
import app.rebound.text.Messages;
import app.rebound.yaml.ContentException;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The decks are whole: one for everybody and one for each kind of setback, asked with care.
@Tag("domain")
class QuestionDecksTest {
    private static final int LEAST = 12;

    private final QuestionDecks decks = QuestionDeckReader.standard();

    @Test
    void thereIsOneForEachKindOfSetbackAndOneForAll() {
        assertThat(decks.decks().keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of(QuestionDecks.GENERAL),
                                Arrays.stream(SetbackKind.values()).map(SetbackKind::id))
                        .toList());
        assertThat(decks.decks())
                .allSatisfy((deck, questions) -> assertThat(questions).as(deck).hasSizeGreaterThanOrEqualTo(LEAST));
    }

    @ParameterizedTest
    @EnumSource(SetbackKind.class)
    void everybodyIsAskedTheGeneralOnesFirst(SetbackKind kind) {
        List<String> asked = decks.asked(kind.id());
        int general = decks.decks().get(QuestionDecks.GENERAL).size();
        assertThat(asked.subList(0, general)).allMatch(key -> key.startsWith("general-"));
        assertThat(asked.subList(general, asked.size()))
                .hasSizeGreaterThanOrEqualTo(LEAST)
                .allMatch(key -> key.startsWith(kind.id() + "-"));
    }

    @Test
    void anUnknownKindHasTheGeneralDeckAlone() {
        assertThat(decks.asked("no-such-kind")).hasSameSizeAs(decks.decks().get(QuestionDecks.GENERAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"treated-unfairly", "worn-out"})
    void ownPartIsAskedLastAndMayBeLeftOut(String kind) {
        assertThat(decks.asked(kind).getLast()).isEqualTo(kind + "-own-part");
        assertThat(Messages.of(Languages.available().getFirst())
                        .get("program.exercise.questions." + kind + "-own-part.label"))
                .isNotBlank();
        assertThat(Messages.of(java.util.Locale.ENGLISH).get("program.exercise.questions." + kind + "-own-part.label"))
                .startsWith("You may leave this one out");
    }

    @Test
    void noQuestionOfADeckReadsLikeAnother() {
        assertThat(Languages.available()).allSatisfy(language -> {
            Messages messages = Messages.of(language);
            decks.decks().keySet().forEach(deck -> {
                List<String> words = decks.asked(deck).stream()
                        .map(key -> messages.get("program.exercise.questions." + key + ".label"))
                        .toList();
                assertThat(new HashSet<>(words)).as(deck).hasSameSizeAs(words);
                assertThat(words)
                        .allSatisfy(question -> assertThat(question)
                                .endsWith("?")
                                .containsOnlyOnce("?")
                                .hasSizeLessThan(120));
            });
        });
    }

    @Test
    void aDamagedFileIsNamedWithItsPlace() {
        assertThat(read("decks: [{id: a, questions: [x, y]}]").asked("a")).containsExactly("a-x", "a-y");
        assertThatThrownBy(() -> read("decks: [{id: a, questions: [x, x]}]"))
                .isInstanceOf(ContentException.class)
                .hasMessage("deck a: field questions holds one twice");
        assertThatThrownBy(() -> read("decks: [{id: a, questions: [x]}, {id: a, questions: [y]}]"))
                .isInstanceOf(ContentException.class)
                .hasMessage("deck a: field id stands twice");
    }

    private static QuestionDecks read(String yaml) {
        return QuestionDeckReader.read(new ByteArrayInputStream(yaml.getBytes(UTF_8)));
    }
}
