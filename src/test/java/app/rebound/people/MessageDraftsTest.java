package app.rebound.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.card.Card;
import app.rebound.card.Values;
import app.rebound.text.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// First drafts, the order of messages, and names that could be meant.
@Tag("domain")
class MessageDraftsTest {
    private static final Values ANN =
            Values.NONE.with(Outreach.WHO, " Ann Lee ").with(Outreach.TITLE, "a role in a port");

    private static String draft(String language, Values values) {
        return new MessageDrafts(Messages.of(Locale.of(language))).of(values);
    }

    @ParameterizedTest
    @CsvSource({"en,introduction", "en,thirty-minutes", "fr,introduction", "fr,thirty-minutes"})
    void aMessageToOnePersonNamesThemAndWhatIsLookedFor(String language, String purpose) {
        assertThat(draft(language, ANN.with(Outreach.PURPOSE, purpose)))
                .contains("Ann Lee,")
                .contains("a role in a port")
                .doesNotContain("{", "[");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void anAnnouncementNamesNobody(String language) {
        assertThat(draft(language, ANN.with(Outreach.PURPOSE, "announcement")))
                .contains("a role in a port")
                .doesNotContain("Ann");
    }

    @Test
    void whatIsMissingStandsInBrackets() {
        assertThat(draft("en", Values.NONE.with(Outreach.PURPOSE, "introduction")))
                .startsWith("Hello [name],")
                .contains("[what you are looking for]");
        assertThat(draft("fr", Values.NONE.with(Outreach.PURPOSE, "introduction")))
                .startsWith("Bonjour [nom],");
    }

    @Test
    void withoutAPurposeThereIsNoDraftAndNoneIsChosenFromTheStart() {
        assertThat(draft("en", ANN)).isEmpty();
        assertThat(Values.NONE.choice(Outreach.PURPOSE)).isEmpty();
    }

    private static Card card(String tie, int place) {
        return new Card(
                new UUID(0, place),
                Outreach.TYPE,
                null,
                Values.NONE.with(Outreach.TIE, tie),
                false,
                place,
                Instant.EPOCH);
    }

    @Test
    void nowAndThenComesFirstAndCloseOnesLast() {
        List<Card> cards =
                new ArrayList<>(List.of(card("now-and-then", 1), card("rarely", 2), card("often", 3), card("", 4)));
        var random = new Random(7);
        for (int turn = 0; turn < 20; turn++) {
            Collections.shuffle(cards, random);
            assertThat(cards.stream().sorted(Outreach.ORDER).map(Card::place)).containsExactly(1.0, 2.0, 3.0, 4.0);
        }
    }

    private static Person person(int id, String name, boolean hasBeenThere) {
        return new Person(
                new UUID(1, id), name, "", "", "", new Support(null, null, java.util.Set.of(), hasBeenThere, null));
    }

    @Test
    void namesAreFoundByEachOfTheirBeginnings() {
        List<Person> people =
                List.of(person(1, "Ann Lee", false), person(2, "Jonas Ahn", true), person(3, "Lea", false));
        assertThat(NameSuggestions.of("le", people, false, 8))
                .extracting(Person::name)
                .containsExactly("Ann Lee", "Lea");
        assertThat(NameSuggestions.of("", people, true, 8))
                .extracting(Person::name)
                .containsExactly("Jonas Ahn", "Ann Lee", "Lea");
        assertThat(NameSuggestions.of("", people, true, 2)).hasSize(2);
        assertThat(NameSuggestions.of("ann lee", people, false, 8)).isEmpty();
        assertThat(NameSuggestions.of("nn", people, false, 8)).isEmpty();
    }
}
