package app.rebound.printout;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.people.Person;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What becomes of people's names in a text.
@Tag("domain")
class PseudonymsTest {
    private static final Pseudonyms PEOPLE = of(
            "Nadia Verhelst=the client",
            "Zoë de Vries=the coach",
            "Anne Martin=the lawyer",
            "Anne-Marie Lund=the neighbour",
            "Tom Reed=the driver",
            "Tom Hale=the cook",
            "Éloïse=my friend",
            "mika=my cousin",
            "Ruth Castell=");

    private static Pseudonyms of(String... people) {
        return new Pseudonyms(Arrays.stream(people)
                .map(person -> person.split("=", -1))
                .map(person -> new Person(new UUID(0, 0), person[0], person[1], "", ""))
                .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            I met Nadia Verhelst.            | I met the client.
            I met Nadia and Verhelst.        | I met the client and the client.
            Nadia called. Nadia left.        | The client called. The client left.
            ask Nadia's boss, Nadia’s team   | ask the client's boss, the client’s team
            le mail d’Éloïse                 | le mail d’my friend
            **Nadia** and _Nadia_, (Nadia)   | **The client** and _the client_, (the client)
            it was NADIA                     | it was the client
            nadia in small letters           | nadia in small letters
            Nadiaism, xNadia, Nadia2         | Nadiaism, xNadia, Nadia2
            with Zoë de Vries, de rien       | with the coach, de rien
            with Zoe\u0308 again             | with the coach again
            with Anne-Marie, with Anne       | with the neighbour, with the lawyer
            with Tom and Tom Hale            | with the driver / the cook and the cook
            with mika, with Mika             | with my cousin, with my cousin
            with Ruth Castell                | with Ruth Castell
            """)
    void namesBecomePseudonyms(String written, String printed) {
        assertThat(PEOPLE.hide(written.replace("\\u0308", "\u0308"))).isEqualTo(printed);
    }

    @Test
    void aNameAcrossALineEndIsOneName() {
        assertThat(PEOPLE.hide("told Nadia\nVerhelst so")).isEqualTo("told the client so");
    }

    @Test
    void signsOfPatternsInNamesAndPseudonymsAreOnlyText() {
        assertThat(of("J.(Jo) $1 Q\\E[x=the $1 \\lead").hide("with J.(Jo) $1 Q\\E[x here"))
                .isEqualTo("with the $1 \\lead here");
    }

    @Test
    void nobodyWithAPseudonymChangesNothing() {
        assertThat(of("Nadia=", " = x", "I=me").hide("I saw Nadia")).isEqualTo("I saw Nadia");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void noNameIsLeftAndNothingElseIsTouched(long seed) {
        Random random = new Random(seed);
        List<String> others = List.of("it", "rained", "clientele", "annex", "tomorrow", "42", "—");
        List<String> names =
                List.of("Nadia", "Verhelst", "Nadia Verhelst", "Zoë", "Vries", "Anne", "Anne-Marie", "Tom");
        StringBuilder text = new StringBuilder("so");
        StringBuilder kept = new StringBuilder("so");
        for (int i = 0; i < 200; i++) {
            String between = List.of(" ", ", ", " (", "/", " “").get(random.nextInt(5));
            boolean isName = random.nextBoolean();
            String word = isName ? names.get(random.nextInt(names.size())) : others.get(random.nextInt(others.size()));
            text.append(between).append(word).append(" and");
            kept.append(between).append(isName ? "" : word).append(" and");
        }
        String hidden = PEOPLE.hide(text.toString());
        assertThat(hidden).as("seed " + seed).doesNotContainPattern("\\b(Nadia|Verhelst|Zoë|Vries|Anne|Marie|Tom)\\b");
        String rest = hidden.replaceAll("(?i)the (client|coach|lawyer|neighbour|driver / the cook)\\b", "");
        assertThat(rest).as("seed " + seed).isEqualTo(kept.toString());
    }
}
