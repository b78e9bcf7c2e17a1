package app.rebound.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is typed into a search, as it is understood.
@Tag("domain")
class QueryReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 4, 18);
    private final QueryReader reader = new QueryReader(Messages.of(Locale.ENGLISH));

    private Wanted read(String typed) {
        return reader.read(typed, TODAY);
    }

    private static List<String> words(Wanted wanted) {
        return wanted.clauses().stream()
                .map(clause -> (clause.isExcluded() ? "-" : "")
                        + String.join(" ", clause.words())
                        + (clause.isOpen() ? "*" : ""))
                .toList();
    }

    @Test
    void wordsPhrasesAndWhatIsExcluded() {
        assertThat(words(read("Lost the clie"))).containsExactly("lost", "the", "clie*");
        assertThat(words(read("lost the client "))).containsExactly("lost", "the", "client");
        assertThat(words(read("\"lost the\" -client « l’été » “so what” x")))
                .containsExactly("lost the", "-client", "ete", "so what", "x*");
        assertThat(words(read("\"still typ"))).containsExactly("still typ*");
        assertThat(words(read("a - b — -"))).containsExactly("a", "b");
        assertThat(words(read("https://example.org 10:30"))).isNotEmpty();
    }

    @Test
    void filtersInBothLanguages() {
        Wanted wanted =
                read("in:journal dans:évènements -in:people person:\"Nadia B\" personne:jean tag:#Work mot:été");
        assertThat(wanted.filters())
                .containsExactlyInAnyOrder(
                        new Wanted.InPart(Part.JOURNAL, false),
                        new Wanted.InPart(Part.EVENTS, false),
                        new Wanted.InPart(Part.PEOPLE, true),
                        new Wanted.WithPerson(List.of("nadia", "b"), false),
                        new Wanted.WithPerson(List.of("jean"), false),
                        new Wanted.WithTag("work", false),
                        new Wanted.WithTag("ete", false));
        assertThat(wanted.clauses()).isEmpty();
        assertThat(wanted.unread()).isEmpty();
    }

    @Test
    void datesAreReadAsEverywhere() {
        assertThat(read("before:2024").until()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(read("after:\"3 March 2023\"").from()).isEqualTo(LocalDate.of(2023, 3, 4));
        assertThat(read("avant:\"mai 2023\" après:2021").until()).isEqualTo(LocalDate.of(2023, 5, 1));
        assertThat(read("avant:\"mai 2023\" après:2021").from()).isEqualTo(LocalDate.of(2022, 1, 1));
        assertThat(read("before:yesterday").until()).isEqualTo(TODAY.minusDays(1));
        assertThat(read("before:2024 before:2020").until()).isEqualTo(LocalDate.of(2020, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"before:soonish", "in:nowhere", "person:?!", "after:99/99/2024"})
    void aFilterThatCannotBeReadIsSaidAndLeftOut(String typed) {
        Wanted wanted = read("client " + typed);
        assertThat(words(wanted)).containsExactly("client");
        assertThat(wanted.filters()).isEmpty();
        assertThat(wanted.unread()).extracting(Wanted.Unread::typed).containsExactly(typed);
        Messages messages = Messages.of(Locale.FRENCH);
        assertThat(wanted.unread().getFirst())
                .satisfies(unread ->
                        assertThat(messages.get(unread.key(), unread.typed())).contains(typed));
    }

    @Test
    void nothingThatIsTypedIsAnError() {
        var random = new Random(5);
        String signs = "ab -\"«»:“”in:before:tag:person: \u00a0\ud83c\udf89\ud83c'’*?~^(){}[]\\/+&|!\t\n東";
        for (int i = 0; i < 3000; i++) {
            var typed = new StringBuilder();
            for (int length = random.nextInt(30); length > 0; length--) {
                typed.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertThat(read(typed.toString())).as("seed 5, %d: %s", i, typed).isNotNull();
        }
        assertThat(read("x ".repeat(100_000)).clauses()).hasSizeLessThan(40);
        assertThat(read("").isEmpty()).isTrue();
        assertThat(read(" - ").isEmpty()).isTrue();
    }
}
