package app.rebound.card;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.CardTypes;
import app.rebound.feedback.Feedback;
import app.rebound.reason.Reason;
import app.rebound.session.WorkSession;
import app.rebound.text.Languages;
import app.rebound.text.Messages;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every field and every option of every card has words, and a card says in words what its fields hold.
@Tag("domain")
class CardWordsTest {
    static List<Locale> languages() {
        return Languages.available();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyFieldAndOptionHasWords(Locale language) {
        var keys = Messages.of(language).keys();
        for (CardType type : CardTypes.all()) {
            assertThat(keys).contains("trash.kind." + type.id());
            for (Field field : type.fields()) {
                assertThat(keys).contains(type.labelKey(field));
                if (field instanceof Field.Choice choice) {
                    choice.options().forEach(option -> assertThat(keys).contains(type.optionKey(choice, option)));
                }
            }
        }
    }

    @Test
    void whatIsNoMarkOutOfSoManyIsSaidWithItsUnit() {
        var words = new CardWords(Messages.of(Locale.FRENCH));
        Values values =
                Values.NONE.with(WorkSession.MINUTES_DONE, 95).with(WorkSession.PLANNED_MINUTES, new BigDecimal("180"));
        assertThat(words.said(WorkSession.TYPE, WorkSession.MINUTES_DONE, values))
                .isEqualTo("95 min");
        assertThat(words.said(WorkSession.TYPE, WorkSession.PLANNED_MINUTES, values))
                .isEqualTo("180 min");
    }

    @Test
    void whatIsKeptBackIsNotPrinted() {
        var words = new CardWords(Messages.of(Locale.ENGLISH));
        Values values = Values.NONE
                .with(Feedback.TITLE, "The pace")
                .with(Feedback.WORDS, "Too slow")
                .with(Feedback.REACTION, "Hot in the face");
        var card = new Card(UUID.randomUUID(), Feedback.TYPE, null, values, false, 0, Instant.EPOCH);
        assertThat(words.printed(card)).contains("The pace", "Too slow").doesNotContain("Hot in the face");
        assertThat(words.all(Feedback.TYPE, values)).contains("Hot in the face");
    }

    @Test
    void aCardSaysWhatItHolds() {
        var words = new CardWords(Messages.of(Locale.ENGLISH));
        Values values = Values.NONE
                .with(Reason.TITLE, "I never asked directly")
                .with(Reason.KIND, "own-action")
                .with(Reason.SURE, 7);
        assertThat(words.all(Reason.TYPE, values))
                .isEqualTo("I never asked directly\n\nKind\nSomething I did\n\nHow sure am I\n7 of 10");
        assertThat(words.all(Reason.TYPE, Values.NONE)).isEmpty();
    }
}
