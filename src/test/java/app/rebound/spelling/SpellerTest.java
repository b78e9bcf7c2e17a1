package app.rebound.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.ui.SpellingSource.Range;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is taken for a misspelt word, and what is offered instead.
@Tag("domain")
class SpellerTest {
    private static final Set<String> NOBODY = Set.of();

    private final Speller speller = Shared.SPELLER;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AMERICAN | I did not recieve the letter, and it was neccessary. | recieve neccessary",
                "AMERICAN | The color of it wasn’t mine; the colour was. | colour",
                "BRITISH  | The colour of it wasn’t mine; the color was. | color",
                "AMERICAN | They’re re-reading Monday’s well-meant e-mail. |",
                "AMERICAN | A teh-like thing, definately. | teh-like definately",
                "FRENCH   | J’ai reçu la lettre aujourd’hui, c’est-à-dire hier. |",
                "FRENCH   | Il faut que je m’excuse auprés de l’équipe, jai pas dormi. | auprés jai",
                "FRENCH   | Qu’est-ce qu’il y a ? « L’échec », dit-elle. |",
                "FRENCH   | Peut-être a-t-il été licensié. | licensié",
            })
    void marksWhatIsWrong(Dialect dialect, String text, String wrong) {
        assertThat(wrong(text, dialect, NOBODY)).isEqualTo(wrong == null ? "" : wrong);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mail to ann.xyzzy@exmple.com or see https://exmple.com/pth and www.exmple.org today.",
                "The KPI of ACME, version 2b, in C:\\tmp\\fole and my_fole and /etc/fole and #wrk was fine.",
                "The room x, then y. שלום לכולם and Привет мир and 你好 were there.",
                "Fine, e.g. this one, and so on.",
            })
    void leavesAloneWhatIsNoProse(String text) {
        assertThat(wrong(text, Dialect.AMERICAN, NOBODY)).isEmpty();
    }

    @Test
    void knowsThePersonsWordsInAnyCase() {
        Set<String> own = Set.of("nadiah", "zorvex");
        assertThat(wrong("Nadiah’s call to Zorvex and to ZORVEX.", Dialect.AMERICAN, own))
                .isEmpty();
        assertThat(wrong("L’appel de Nadiah et d’Nadiah, l’Nadiah-Zorvex.", Dialect.FRENCH, own))
                .isEmpty();
        assertThat(wrong("Nadiah’s call to Zorvex.", Dialect.AMERICAN, NOBODY)).isEqualTo("Nadiah’s Zorvex");
    }

    @Test
    void aTextInTheOtherLanguageIsReadInThatOne() {
        String french = "Je ne sais plus quoi dire à mon équipe, et je n’ai pas dorrmi.";
        assertThat(wrong(french, Dialect.AMERICAN, NOBODY)).isEqualTo("dorrmi");
        String english = "Nothing of what they told me yesterday was trrue.";
        assertThat(wrong(english, Dialect.FRENCH, NOBODY)).isEqualTo("trrue");
        assertThat(wrong("Merci beaucoup.", Dialect.AMERICAN, NOBODY)).isEmpty();
        assertThat(wrong("It was a grand rendez-vousse.", Dialect.AMERICAN, NOBODY))
                .isEqualTo("rendez-vousse");
        assertThat(wrong("Xqzz wvbn plmk trfd.", Dialect.AMERICAN, NOBODY)).hasSize(19);
        assertThat(speller.dialectOf(french, Dialect.AMERICAN, NOBODY)).isEqualTo(Dialect.FRENCH);
        assertThat(speller.dialectOf(english, Dialect.AMERICAN, NOBODY)).isEqualTo(Dialect.AMERICAN);
    }

    @ParameterizedTest
    @CsvSource({
        "AMERICAN, recieve, receive",
        "AMERICAN, definately, definitely",
        "AMERICAN, wich, which",
        "AMERICAN, Tommorow, Tomorrow",
        "AMERICAN, doesn’tt, doesn’t",
        "BRITISH, behaviuor, behaviour",
        "BRITISH, seperate, separate",
        "FRENCH, licensié, licencié",
        "FRENCH, auprés, auprès",
        "FRENCH, dévelopement, développement",
        "FRENCH, l’échecq, l’échec",
    })
    void offersTheRightWord(Dialect dialect, String wrong, String right) {
        List<String> found = speller.suggest(wrong, dialect);
        assertThat(found.stream().limit(5)).contains(right);
    }

    /// Whatever the paragraph: what is marked are whole words of it, in order, and a second look says the same.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void marksLieWithinAnyParagraph(long seed) {
        String[] pieces = {
            "word", "wrrd", "’", "-", " ", ".", "é", "\u00AD", "👩‍👩‍👧", "l’", "@", "1", "\t", "\u00a0", "Ana", "שלום"
        };
        var random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(16), 0, pieces.length).forEach(piece -> text.append(pieces[piece]));
            List<Range> marks = speller.check(text.toString(), Dialect.AMERICAN, NOBODY);
            int last = 0;
            for (Range mark : marks) {
                assertThat(mark.start()).as("%s", text).isGreaterThanOrEqualTo(last);
                assertThat(mark.end())
                        .as("%s", text)
                        .isGreaterThan(mark.start())
                        .isLessThanOrEqualTo(text.length());
                last = mark.end();
            }
            assertThat(speller.check(text.toString(), Dialect.AMERICAN, NOBODY)).isEqualTo(marks);
        }
    }

    @Test
    void theChoiceNamesALanguage() {
        assertThat(SpellingChoice.OFF.dialect(Locale.FRENCH, Locale.US)).isEmpty();
        assertThat(SpellingChoice.INTERFACE.dialect(Locale.FRENCH, Locale.US)).contains(Dialect.FRENCH);
        assertThat(SpellingChoice.INTERFACE.dialect(Locale.ENGLISH, Locale.UK)).contains(Dialect.BRITISH);
        assertThat(SpellingChoice.INTERFACE.dialect(Locale.ENGLISH, Locale.GERMANY))
                .contains(Dialect.AMERICAN);
        assertThat(SpellingChoice.INTERFACE.dialect(Locale.GERMAN, Locale.GERMANY))
                .isEmpty();
        assertThat(SpellingChoice.BRITISH.dialect(Locale.FRENCH, Locale.FRANCE)).contains(Dialect.BRITISH);
        assertThat(Arrays.stream(SpellingChoice.values())
                        .map(SpellingChoice::id)
                        .map(SpellingChoice::of))
                .containsExactly(SpellingChoice.values());
        assertThat(SpellingChoice.of("klingon")).isEqualTo(SpellingChoice.INTERFACE);
    }

    private String wrong(String text, Dialect dialect, Set<String> own) {
        return String.join(
                " ",
                speller.check(text, dialect, own).stream()
                        .map(range -> text.substring(range.start(), range.end()))
                        .toList());
    }

    @Test
    void whatIsNotFoundInTimeIsLeftOut() {
        Lexicon french = Lexicon.read(Dialect.FRENCH);
        assertThat(french.suggest("licensié")).contains("licencié");
        // The time is over before the first word was looked at.
        assertThat(french.suggest("licensié", -1))
                .hasSizeLessThan(french.suggest("licensié").size());
    }
}
