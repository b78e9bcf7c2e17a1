package app.rebound.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.text.Messages;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// "Not" becomes "not yet", in the manner of each language.
@Tag("domain")
class YetOfferTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            en | I cannot lead a team          | I cannot lead a team yet.
            en | I don't know how to ask...    | I don’t know how to ask yet.
            en | "I am NOT good at numbers! "  | I am NOT good at numbers yet.
            fr | Je ne sais pas diriger        | Je ne sais pas encore diriger
            fr | Je n’y arrive pas.            | Je n’y arrive pas encore.
            """)
    void isOffered(String language, String thought, String offer) {
        assertThat(new YetOffer(Messages.of(Locale.of(language))).of(thought)).contains(offer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "I am a failure", "I cannot do it yet", "Nothing", "notable"})
    void isNotOfferedWhereItWouldSayNothing(String thought) {
        assertThat(new YetOffer(Messages.of(Locale.ENGLISH)).of(thought)).isEmpty();
    }

    @Test
    void frenchDoesNotTakeAStepForANot() {
        assertThat(new YetOffer(Messages.of(Locale.FRENCH)).of("Je suis passé à côté"))
                .isEmpty();
    }
}
