package app.rebound.printout;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.people.Person;
import app.rebound.people.Support;
import app.rebound.spelling.OrdinaryWords;
import app.rebound.testing.SharedWords;
import app.rebound.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private static final OrdinaryWords WORDS = SharedWords.ORDINARY;

    private static final Pseudonyms PEOPLE = of(
            Locale.ENGLISH,
            "Nadia Verhelst=the client",
            "Zoë de Vries=the coach",
            "Anne Martin=the lawyer",
            "Anne-Marie Lund=the neighbour",
            "Tom Reed=the driver",
            "Tom Hale=the cook",
            "Éloïse=my friend",
            "mika=my cousin",
            "Ruth Castell=",
            "James O'Brien=my manager",
            "Rose Will=my aunt",
            "May Jensen=the nurse",
            "Jürgen Groß-Köhler=the builder",
            "Piet van der Berg=the smith",
            "Anh Le=the tailor",
            "李小龙=the teacher",
            "Ingrid Tveit; Big Inga; N. Claes; gaffer; Queen I=the clerk");

    private static final Pseudonyms FRENCH = of(
            Locale.FRENCH,
            "Hélène Dubois=la cliente",
            "Éric Le Goff=le directeur",
            "Aline Petit=l’avocate",
            "Pierre Roux=un ami",
            "Olga Marchand=les voisins",
            "Nadia Verhelst=ma cheffe",
            "Ursule Blanc=",
            "Zoé d’Arcy-Moreau=l’avocat");

    private static Pseudonyms of(Locale language, String... people) {
        List<Person> all = new ArrayList<>();
        for (String person : people) {
            String[] said = person.split("=", -1);
            List<String> names = List.of(said[0].split("; ", -1));
            all.add(new Person(
                    new UUID(0, all.size()),
                    names.getFirst(),
                    said[1],
                    "",
                    "",
                    Support.NONE,
                    names.subList(1, names.size())));
        }
        return new Pseudonyms(all, Messages.of(language), WORDS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            I met Nadia Verhelst.            | I met the client.
            I met Nadia and Verhelst.        | I met the client and the client.
            Nadia called. Nadia left.        | The client called. The client left.
            ask Nadia's boss, Nadia’s team   | ask the client's boss, the client’s team
            **Nadia** and _Nadia_, (Nadia)   | **The client** and _the client_, (the client)
            it was NADIA, nadia verhelst     | it was the client, the client
            Nadiaism, xNadia, Nadia2         | Nadiaism, xNadia, Nadia2
            with Verhelst, Nadia             | with the client
            with Zoë de Vries, de rien       | with the coach, de rien
            De Vries said, de vries said     | The coach said, the coach said
            with Zoe\u0308, Zoe and Na\u00ADdia | with the coach, the coach and the client
            with Anne-Marie, with Anne       | with the neighbour, with the lawyer
            with Anne Marie, with Annemarie  | with the neighbour, with the neighbour
            with A.-M. Lund, with A.M.L.     | with the neighbour, with the neighbour.
            with Tom and Tom Hale            | with the driver / the cook and the cook
            with mika, with Mika             | with my cousin, with my cousin
            with Ruth Castell                | with Person I
            it was N. Verhelst, N.V. said    | it was the client, the client said
            it was NV, not nv                | it was the client, not nv
            a mail of Nadia V. of Monday     | a mail of the client of Monday
            James’ plan, James' plan, James’s| My manager’s plan, my manager’s plan, my manager’s
            so ‘James’ said O’Brien          | so ‘my manager’ said my manager
            talk to Mr O'Brien, Mr. O’Brien  | talk to my manager, my manager
            the Nadia problem, dear Nadia    | the client problem, dear client
            Rose called, a rose, with Rose   | My aunt called, a rose, with my aunt
            Will you come? Will called.      | Will you come? My aunt called.
            I will. I asked Will. rose will  | I will. I asked my aunt. rose will
            in May 2024, May left, with May  | in May 2024, the nurse left, with the nurse
            May left. May I? Early May       | The nurse left. May I? Early May
            Juergen, Jurgen Grosz, JÜRGEN    | The builder, the builder Grosz, the builder
            Gross-Koehler, Groß, Köhler      | The builder, the builder, the builder
            van der Berg, Berg, the van      | The smith, the smith, the van
            Le chef. With Le and Anh         | Le chef. With the tailor and the tailor
            李小龙说, 小龙                      | The teacher说, 小龙
            nadia.v@harbour.example, @nadiav | The client, the client
            #NadiaVerhelst nadia_verhelst.xls| #The client the client.xls
            ask Inga, Big Inga, a big house  | ask the clerk, the clerk, a big house
            the gaffer’s desk, N. claes; Gaffer| the clerk’s desk, the clerk; the clerk
            on IT, I.T. said                 | on IT, the clerk said
            """)
    void namesBecomePseudonyms(String written, String printed) {
        assertThat(PEOPLE.hide(written.replace("\\u0308", "\u0308").replace("\\u00AD", "\u00AD")))
                .isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            le mail d’Hélène Dubois          | le mail de la cliente
            le mail d'Helene, HÉLÈNE         | le mail de la cliente, la cliente
            le mail d’Éric, d’É. Le Goff     | le mail du directeur, du directeur
            je parle à Éric, qu’Éric sache   | je parle au directeur, que le directeur sache
            D’Éric, je sais. Qu’Éric parte   | Du directeur, je sais. Que le directeur parte
            le mail d’Aline, à Aline         | le mail de l’avocate, à l’avocate
            lorsqu’Aline dit que Pierre part | lorsque l’avocate dit qu’un ami part
            le fils de Pierre, jette la pierre | le fils d’un ami, jette la pierre
            Pierre part. Je vois Pierre.     | Un ami part. Je vois un ami.
            la maison d’Olga, parle à Olga   | la maison des voisins, parle aux voisins
            chère Nadia, la Nadia d’avant    | chère cheffe, la cheffe d’avant
            Madame Verhelst, M. Petit, Mme Dubois | Ma cheffe, l’avocate, la cliente
            Le goff dort. Le chat. le goût   | Le directeur dort. Le chat. le goût
            le petit chat, Petit chat        | le petit chat, l’avocate chat
            Mme d’Arcy-Moreau, Mme Moreau, Z. d’Arcy | L’avocat, l’avocat, l’avocat
            d’Ursule, qu’U. Blanc, le blanc  | de Personne G, que Personne G, le blanc
            """)
    void theWordsAroundAgree(String written, String printed) {
        assertThat(FRENCH.hide(written)).isEqualTo(printed);
    }

    private static List<String> doubts(String text) {
        return PEOPLE.doubtful(text).stream()
                .map(one -> text.substring(one.start(), one.end()))
                .toList();
    }

    @Test
    void whatMayBeJustAWordStaysAndIsTold() {
        assertThat(doubts("Will you come in May? Nadia asked. Rose that we are."))
                .containsExactly("Will", "May", "Rose");
        assertThat(doubts("Nadia asked Rose.")).isEmpty();
        assertThat(PEOPLE.hide("Will")).isEqualTo("My aunt");
        assertThat(PEOPLE.hide("Rose Will")).isEqualTo("my aunt");
    }

    @Test
    void whoeverHasNoPseudonymGetsANeutralOneThatNobodyElseHas() {
        var people = of(Locale.ENGLISH, "Nadia=Person B", "Ruth=", "Jonas=", "X=");
        assertThat(people.hide("Nadia, Ruth, Jonas")).isEqualTo("Person B, Person C, Person D");
        assertThat(people.hide("X")).isEqualTo("Person E");
        assertThat(of(Locale.FRENCH, "Nadia=").hide("avec Nadia")).isEqualTo("avec Personne A");
    }

    @Test
    void aPseudonymThatNamesSomebodyIsNotUsed() {
        var people = of(Locale.ENGLISH, "Nadia Berg=the client", "Ruth=Nadia’s boss", "Jonas=jonas");
        assertThat(people.hide("Ruth and Jonas")).isEqualTo("Person B and Person C");
    }

    @Test
    void aNameAcrossALineEndIsOneName() {
        assertThat(PEOPLE.hide("told Nadia\nVerhelst so")).isEqualTo("told the client so");
    }

    @Test
    void signsOfPatternsInNamesAndPseudonymsAreOnlyText() {
        assertThat(of(Locale.ENGLISH, "J.(Jo) $1 Q\\E[x=the $1 \\lead").hide("with J.(Jo) $1 Q\\E[x here"))
                .isEqualTo("with the $1 \\lead here");
    }

    @Test
    void aNameOfOneLetterIsNotLookedFor() {
        assertThat(of(Locale.ENGLISH, "I=me").hide("I saw it")).isEqualTo("I saw it");
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
