package app.rebound.printout;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.people.Person;
import app.rebound.spelling.OrdinaryWords;
import app.rebound.testing.SharedWords;
import app.rebound.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What still tells who is meant once the pseudonyms are in a document, and what is done about it.
@Tag("domain")
class NameCheckTest {
    private static final OrdinaryWords WORDS = SharedWords.ORDINARY;
    private static final List<Person> PEOPLE = List.of(
            new Person(new UUID(0, 1), "Nadia Verhelst", "the client", "", ""),
            new Person(new UUID(0, 2), "Will May", "", "", ""));

    private static OtherNames names(Locale language) {
        return new OtherNames(PEOPLE, Messages.of(language), WORDS);
    }

    private static Printout printout(String... texts) {
        return new Printout(
                Locale.ENGLISH,
                "A talk",
                null,
                "my mentor",
                LocalDate.of(2024, 5, 16),
                null,
                "",
                List.of(new Part.Chapter(
                        "story",
                        "Story",
                        List.of(new Part.Section(
                                "answer:1",
                                "What happened",
                                "",
                                Stream.of(texts).<Block>map(Block.Prose::new).toList())))),
                PrintoutWords.of(Messages.of(Locale.ENGLISH)),
                false);
    }

    private static String found(Locale language, String text) {
        StringBuilder said = new StringBuilder();
        names(language)
                .findings(printout(text))
                .forEach(one -> said.append(said.isEmpty() ? "" : "; ")
                        .append(one.words())
                        .append(" ")
                        .append(one.kind().id()));
        return said.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            I told Jonas about it.                     | Jonas name
            Zorvex rang twice, then Zorvex again.      | Zorvex name
            Nadia rang, and Will May too, on a Monday. | ``
            I rang on Monday, 3 March, in English.     | ``
            It rained. We left. - And then: Nothing.   | ``
            I told Rose of it, at the Harbour Group.   | Rose maybe; Harbour Group company
            Ms Rose left, with Dr. Sorel-Blanc.        | Rose name; Sorel-Blanc name
            the contract with Acme Ltd and Brandt GmbH | Acme Ltd company; Brandt GmbH company
            write to a.b@harbour.example now           | a.b@harbour.example mail
            see https://harbour.example/x and @zorvex. | https://harbour.example/x address; @zorvex address
            call +33 6 12 34 56 78 or 020 7946 0000    | +33 6 12 34 56 78 number; 020 7946 0000 number
            on 2024-03-03 or 03.03.2024, 10:30 to 12   | ``
            DE89 3704 0044 0532 0130 00 is the account | DE89 3704 0044 0532 0130 00 number
            we lost €40,000, then 12.5k EUR, 300 pounds| €40,000 amount; 12.5k EUR amount; 300 pounds amount
            40 people, 3 months, 100 %, and 2 pages    | ``
            Will you come in May?                      | Will maybe; May maybe
            She said “We go”, (But no), the CEO and I. | ``
            Sent to: North Shore Ferries. Then Jonas   | North Shore Ferries name; Jonas name
            I went to London with Peter.               | London name; Peter maybe
            """)
    void whatTellsIsFound(String text, String expected) {
        assertThat(found(Locale.ENGLISH, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            J’ai vu Jonas à Lyon, lundi.               | Jonas name; Lyon name
            Le mail d’Aline à M. Roux, chez Brandt SARL| Roux name; Aline name; Brandt SARL company
            L’été. J’ai écrit. Il l’a dit : Rien.      | ``
            perdu 40 000 €, puis 3 k€ et 200 euros     | 40 000 € amount; 3 k€ amount; 200 euros amount
            appelle le 06 12 34 56 78                  | 06 12 34 56 78 number
            """)
    void inFrenchToo(String text, String expected) {
        assertThat(found(Locale.FRENCH, text)).isEqualTo(expected);
    }

    @Test
    void eachIsToldOnceWithItsNumberAndWhereItStands() {
        var found = names(Locale.ENGLISH)
                .findings(printout("I told Jonas about\nit.", "Jonas said no. And so I told Jonas."));
        assertThat(found)
                .containsExactly(new NameCheck.Finding("Jonas", NameCheck.Kind.NAME, 3, "I told ", " about it."));
    }

    @Test
    void whatWasDecidedIsPutInWithTheWordsAroundIt() {
        var choice = Map.of("Jonas", "the developer", "Jonas Brandt", "somebody", "Lyon", "Lyon", "€40,000", "a sum");
        assertThat(names(Locale.ENGLISH)
                        .over(printout("Jonas lost €40,000 in Lyon. Jonas Brandt, Jonasson, Nadia."), choice)
                        .toString())
                .contains("[Prose[markdown=The developer lost a sum in Lyon. Somebody, Jonasson, the client.]]");
        assertThat(names(Locale.FRENCH)
                        .over(printout("Le mail de Jonas, d’Éric."), Map.of("Jonas", "le voisin", "Éric", "un ami"))
                        .toString())
                .contains("Le mail du voisin, d’un ami.");
    }
}
