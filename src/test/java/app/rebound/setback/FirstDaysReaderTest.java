package app.rebound.setback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.text.Messages;
import app.rebound.yaml.ContentException;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What can be seen to in the first days: every kind has its items, and every item its words.
@Tag("domain")
class FirstDaysReaderTest {
    private final FirstDays days = FirstDaysReader.standard();

    @ParameterizedTest
    @EnumSource
    void everyKindHasFourToSevenItems(SetbackKind kind) {
        assertThat(days.of(kind)).hasSizeBetween(4, 7).doesNotHaveDuplicates();
    }

    @Test
    void kindsDoNotAllSayTheSame() {
        assertThat(Arrays.stream(SetbackKind.values()).map(days::of).distinct()).hasSize(13);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyItemHasWordsAndNoWordsAreLeftOver(String language) {
        Messages messages = Messages.of(Locale.of(language));
        Set<String> there = messages.keys().stream()
                .filter(key -> key.startsWith("first-days."))
                .collect(Collectors.toSet());
        assertThat(there).isEqualTo(days.keys());
        for (String key : days.keys()) {
            String words = messages.get(key);
            assertThat(words).as(key).hasSizeBetween(8, key.endsWith(".what") ? 56 : 180);
            assertThat(words.endsWith(".") || words.endsWith("?")).as(key).isEqualTo(key.endsWith(".how"));
        }
    }

    @Test
    void whoMayBeAskedToSignIsToldToWait() {
        for (SetbackKind kind : List.of(SetbackKind.FIRED, SetbackKind.MADE_REDUNDANT, SetbackKind.BUSINESS_FAILED)) {
            assertThat(days.of(kind)).contains("sign-nothing", "deadlines");
        }
    }

    private static String yaml(List<String> kinds) {
        return "version: 1\nkinds:\n"
                + kinds.stream().map(kind -> "  - " + kind + "\n").collect(Collectors.joining());
    }

    private static List<String> kinds() {
        return new ArrayList<>(Arrays.stream(SetbackKind.values())
                .map(kind -> "{kind: " + kind.id() + ", items: [a, b, c, d]}")
                .toList());
    }

    private static FirstDays read(String yaml) {
        return FirstDaysReader.read(new ByteArrayInputStream(yaml.getBytes(UTF_8)));
    }

    @Test
    void aWholeFileIsRead() {
        assertThat(read(yaml(kinds())).of(SetbackKind.WORN_OUT)).containsExactly("a", "b", "c", "d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{kind: fired, items: [a, b, c]}",
                "{kind: fired, items: [a, b, c, d, e, f, g, h]}",
                "{kind: fired, items: [a, b, c, a]}",
                "{kind: sacked, items: [a, b, c, d]}",
                "{kind: worn-out, items: [a, b, c, d]}",
                "{kind: fired, items: [a, b, c, d], note: x}"
            })
    void whatDoesNotFitIsRefusedWithItsPlace(String first) {
        List<String> kinds = kinds();
        kinds.set(0, first);
        assertThatThrownBy(() -> read(yaml(kinds)))
                .isInstanceOf(ContentException.class)
                .hasMessageContaining("kind");
    }

    @Test
    void aMissingKindIsRefused() {
        assertThatThrownBy(() -> read(yaml(kinds().subList(0, 12))))
                .isInstanceOf(ContentException.class)
                .hasMessageContaining("something-else");
    }
}
