package app.rebound.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The key on the recovery sheet: written so that it can be typed back, and checked so that a slip is noticed.
@Tag("domain")
class RecoveryKeyTest {
    @Test
    void whatIsOnTheSheetIsReadAsTheSameKey() {
        for (int i = 0; i < 200; i++) {
            RecoveryKey key = RecoveryKey.random();
            assertThat(key.characters()).hasSize(44);
            assertThat(RecoveryKey.read(key.characters()))
                    .hasValueSatisfying(read -> assertThat(read.bytes()).isEqualTo(key.bytes()));
        }
    }

    @Test
    void caseSpacesAndLookAlikesDoNotMatter() {
        RecoveryKey key = RecoveryKey.random();
        String typed = new String(key.characters())
                .toLowerCase(Locale.ROOT)
                .replace('-', ' ')
                .replace('0', 'o')
                .replace('1', 'l');
        assertThat(RecoveryKey.read(typed.toCharArray()))
                .hasValueSatisfying(read -> assertThat(read.bytes()).isEqualTo(key.bytes()));
    }

    @Test
    void oneWrongCharacterIsNoticedAlmostAlways() {
        var random = new Random(11);
        String alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        int taken = 0;
        for (int i = 0; i < 2000; i++) {
            char[] sheet = RecoveryKey.random().characters();
            int at = random.nextInt(sheet.length);
            char other = alphabet.charAt(random.nextInt(32));
            if (sheet[at] == '-' || sheet[at] == other) {
                continue;
            }
            sheet[at] = other;
            taken += RecoveryKey.read(sheet).isPresent() ? 1 : 0;
        }
        assertThat(taken).as("one in a million by the check group's 20 bits").isZero();
    }

    @Test
    void whatIsTooShortTooLongOrNoKeyIsNone() {
        char[] sheet = RecoveryKey.random().characters();
        assertThat(RecoveryKey.read(new char[0])).isEmpty();
        assertThat(RecoveryKey.read(new String(sheet, 0, 43).toCharArray())).isEmpty();
        assertThat(RecoveryKey.read((new String(sheet) + "0").toCharArray())).isEmpty();
        assertThat(RecoveryKey.read("é".repeat(36).toCharArray())).isEmpty();
        assertThat(RecoveryKey.read("U".repeat(36).toCharArray())).isEmpty();
    }

    @Test
    void aClosedKeyIsOverwritten() {
        RecoveryKey key = RecoveryKey.random();
        key.close();
        assertThat(key.bytes()).containsOnly(0);
        assertThat(key).hasToString("RecoveryKey");
    }

    @Test
    void aGroupIsReadAsForgivinglyAsTheWholeKeyAndNoOtherFits() {
        try (RecoveryKey key = RecoveryKey.random()) {
            List<String> groups = List.of(new String(key.characters()).split("-", -1));
            for (int group = 1; group <= RecoveryKey.GROUPS; group++) {
                String right = groups.get(group - 1);
                String typed = " "
                        + right.toLowerCase(java.util.Locale.ROOT)
                                .replace('0', 'o')
                                .replace('1', 'l') + "-";
                assertThat(key.isGroup(group, typed.toCharArray())).isTrue();
                assertThat(key.isGroup(group, right.substring(0, 3).toCharArray()))
                        .isFalse();
                assertThat(key.isGroup(group, (right + right).toCharArray())).isFalse();
                assertThat(key.isGroup(group, "!!!!".toCharArray())).isFalse();
                char[] wrong = right.toCharArray();
                wrong[2] = wrong[2] == 'A' ? 'B' : 'A';
                assertThat(key.isGroup(group, wrong)).isFalse();
            }
            assertThat(key.isGroup(1, new char[0])).isFalse();
        }
    }
}
