package app.rebound.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.setback.SetbackKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The content's words keep the house's tone and typography.
@Tag("domain")
class ContentWordsTest {
    private static final List<String> SECTIONS =
            List.of("program.", "setback.kind.", "first-days.", "help.", "feeling.family.", "feeling.word.");
    private static final Pattern ASCII_QUOTES = Pattern.compile("['\"]");
    private static final Pattern BREAKING_SPACE = Pattern.compile(" [:;?!»]|« ");
    private static final Pattern NO_SPACE = Pattern.compile("[^\\u00A0\\u202F][:;?»]|«[^\\u00A0\\u202F]");

    private final Map<String, String> english = words(Locale.ENGLISH);
    private final Map<String, String> french = words(Locale.FRENCH);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(english).isNotEmpty();
        assertThat(french.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void everyKindOfSetbackHasAName() {
        Set<String> kinds = english.keySet().stream()
                .filter(key -> key.matches("setback\\.kind\\.[a-z-]+\\.name"))
                .collect(Collectors.toSet());
        assertThat(SetbackKind.values()).extracting(SetbackKind::nameKey).containsExactlyInAnyOrderElementsOf(kinds);
    }

    @Test
    void nothingShoutsAndNoQuoteIsEaten() {
        assertThat(List.of(english, french))
                .allSatisfy(words -> assertThat(words).allSatisfy((key, text) -> {
                    assertThat(text).as(key).isNotBlank().doesNotContain("!");
                    assertThat(text).as(key).doesNotContainPattern(ASCII_QUOTES);
                }));
    }

    @Test
    void frenchPunctuationIsSpaced() {
        assertThat(french).allSatisfy((key, text) -> {
            assertThat(text).as(key).doesNotContainPattern(BREAKING_SPACE);
            assertThat(text).as(key).doesNotContainPattern(NO_SPACE);
        });
    }

    @Test
    void promptsAskOneThingAndHintsStayShort() {
        assertThat(List.of(english, french))
                .allSatisfy(words -> assertThat(words).allSatisfy((key, text) -> {
                    if (key.matches("program\\.exercise\\.[a-z-]+\\.prompt")) {
                        assertThat(text)
                                .as(key)
                                .endsWith("?")
                                .containsOnlyOnce("?")
                                .hasSizeLessThan(90);
                    }
                    if (key.endsWith(".title")) {
                        assertThat(text).as(key).hasSizeLessThan(32);
                    }
                }));
    }

    private static Map<String, String> words(Locale locale) {
        Messages messages = Messages.of(locale);
        var words = new TreeMap<String, String>();
        messages.keys().stream()
                .filter(key -> SECTIONS.stream().anyMatch(key::startsWith))
                .forEach(key -> words.put(key, messages.get(key)));
        return words;
    }
}
