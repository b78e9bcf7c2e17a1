package app.rebound.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How words are spelt plainly, and where they stand in the text as it was written.
@Tag("domain")
class PlainWordsTest {
    private final PlainWords plain = new PlainWords(false);

    private List<String> words(String text) {
        return plain.of(text).stream().map(PlainWords.Word::spelling).toList();
    }

    @Test
    void wordsAreSpeltPlainly() {
        assertThat(words("L’élève, l'été: «Œuvre» d’ŒUF — straße, cœur, Ærø"))
                .containsExactly("eleve", "ete", "oeuvre", "oeuf", "strasse", "coeur", "aero");
        assertThat(words("John's don't aujourd’hui e\u0301te\u0301 follow-up"))
                .containsExactly("john", "dont", "aujourdhui", "ete", "follow", "up");
        assertThat(words("Ελλάδα Йод שָׁלוֹם")).containsExactly("ελλαδα", "иод", "שלום");
        assertThat(words("東京都 がき 🎉")).containsExactly("東京", "京都", "がき", "🎉");
        assertThat(new PlainWords(true).of("東京").stream().map(PlainWords.Word::spelling))
                .contains("東", "京", "東京");
        assertThat(words(" … ?! \u00a0")).isEmpty();
    }

    private static String marked(String text, String typed, boolean isSimilar) {
        Wanted wanted = new QueryReader(Messages.of(Locale.ENGLISH)).read(typed, LocalDate.of(2024, 4, 18));
        var said = new StringBuilder();
        new Excerpts(wanted)
                .whole(text, isSimilar)
                .pieces()
                .forEach(piece -> said.append(piece.isHit() ? "[" + piece.text() + "]" : piece.text()));
        return said.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Un œuf et l’œuvre de l'été | oeuvre ete | Un œuf et l’[œuvre] de l'[été]",
                "Straße und STRASSE | strasse | [Straße] und [STRASSE]",
                "e\u0301te\u0301 puis été | été | [e\u0301te\u0301] puis [été]",
                "🎉🎉 the 🎉party👩‍👩‍👧 today | party | 🎉🎉 the 🎉[party]👩‍👩‍👧 today",
                "住在東京都中 | 東京都 | 住在[東京都]中",
                "住在東京都中 | 都 | 住在東[京都中]",
                "אמר שָׁלוֹם לכולם | שלום | אמר [שָׁלוֹם] לכולם",
                "planned, plan, Planning | plan | [planned], [plan], [Planning]",
                "planned, plan, Planning | 'plan ' | planned, [plan], Planning",
                "the lost client, the client lost | \"lost client\" | the [lost client], the client lost",
                "a follow-up follows up | follow-up | a [follow-up] follows up",
                "İstanbul ﬁrst ①② | first | İstanbul [ﬁrst] ①②",
            })
    void whatWasLookedForIsMarkedWhereItStands(String text, String typed, String expected) {
        assertThat(marked(text, typed.startsWith("'") ? typed.replace("'", "") : typed, false))
                .isEqualTo(expected);
    }

    @Test
    void wordsThatLookAlikeAreMarkedWhereTheyWereFoundBySuch() {
        assertThat(marked("the meeting was long", "meetign ", true)).isEqualTo("the [meeting] was long");
        assertThat(marked("the meeting was long", "meetign ", false)).isEqualTo("the meeting was long");
        assertThat(Typos.isWithin("harbor", "harbour", 1)).isTrue();
        assertThat(Typos.isWithin("harbor", "arbor", 1)).isFalse();
        assertThat(Typos.isWithin("cat", "car", 0)).isFalse();
    }

    @Test
    void anExcerptStandsAroundTheWordsAndCutsNoSignInTwo() {
        String filler = "🎉".repeat(300);
        Wanted wanted = new QueryReader(Messages.of(Locale.ENGLISH)).read("anchor", LocalDate.EPOCH);
        Excerpt excerpt = new Excerpts(wanted).of(List.of("A title", filler + " the anchor client " + filler), false);
        assertThat(excerpt.text()).contains("the anchor client").hasSizeLessThan(Excerpts.LENGTH + 60);
        assertThat(excerpt.hasHit()).isTrue();
        assertThat(excerpt.text().codePoints().noneMatch(sign -> sign >= 0xD800 && sign < 0xE000))
                .isTrue();
        String words = "word ".repeat(200);
        assertThat(new Excerpts(wanted)
                        .of(List.of(words + "anchor " + words), false)
                        .text())
                .startsWith("… word")
                .endsWith("word …")
                .contains(" anchor ");
        assertThat(new Excerpts(wanted).of(List.of("", "Nothing of it"), false).text())
                .isEqualTo("Nothing of it");
    }

    @Test
    void accentedLettersLoseTheirAccentsAsTheRulesSay() {
        for (char letter = '\u00C0'; letter <= '\u017F'; letter++) {
            // The last is an apostrophe and a letter, which stays one sign where it is written so.
            if (Character.isLetter(letter) && letter != '\u0149') {
                String apart = java.text.Normalizer.normalize("o" + letter + "o", java.text.Normalizer.Form.NFKD);
                assertThat(words("o" + letter + "o")).as("%04X", (int) letter).isEqualTo(words(apart));
            }
        }
    }

    @Test
    void wordsAreAsFarApartAsTheTyposBetweenThem() {
        assertThat(Typos.between("harbour", "harbour", 2)).isZero();
        assertThat(Typos.between("harbour", "harbor", 2)).isEqualTo(1);
        assertThat(Typos.between("harbour", "harobur", 2)).isEqualTo(1);
        assertThat(Typos.between("harbour", "hrbr", 2)).isGreaterThan(2);
        assertThat(Typos.between("", "ab", 2)).isEqualTo(2);
        assertThat(Typos.between("abcdef", "ghijkl", 2)).isGreaterThan(2);
    }
}
