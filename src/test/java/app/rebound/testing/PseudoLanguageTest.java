package app.rebound.testing;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.text.Messages;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PseudoLanguageTest {
    @Test
    void wordsGrowByTwoFifthsAndPlaceholdersStay() {
        assertThat(PseudoLanguage.of("Save")).isEqualTo("[Šåvéšå]");
        assertThat(PseudoLanguage.of("If {0}, then {1}")).isEqualTo("[Îfî {0}, théñth {1}]");
        String choice = PseudoLanguage.of("{0,choice,1#One more|1<{0} more}");
        assertThat(new MessageFormat(choice, Locale.ENGLISH).format(new Object[] {3}))
                .isEqualTo("[3 möřémö]");
    }

    @Test
    void everyWordingCanStillBeFilledIn() {
        Messages english = Messages.of(Locale.ENGLISH);
        List<String> keys = english.keys().stream()
                .filter(key -> PseudoLanguage.isWording(english.get(key)))
                .toList();
        for (String key : keys) {
            String before = english.get(key, 1, 2, 3, 4, 5);
            String after = new MessageFormat(PseudoLanguage.of(english.get(key)), Locale.ENGLISH)
                    .format(new Object[] {1, 2, 3, 4, 5});
            assertThat(after.length()).as(key).isGreaterThan(before.length());
        }
    }
}
