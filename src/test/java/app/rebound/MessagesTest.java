package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.feeling.FeelingVocabularyReader;
import app.rebound.text.Languages;
import app.rebound.text.Messages;
import app.rebound.wizard.ProgramReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every language has exactly the words that the program asks for.
@Tag("architecture")
class MessagesTest {
    /// A key as the code writes it: whole, or the beginning of one that is put together.
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z-]*(?:\\.[a-z0-9-]+)*\\.?)\"");

    private static final Pattern PUT_TOGETHER = Pattern.compile("\"([a-z][a-z-]*(?:\\.[a-z0-9-]+)*\\.)\"");

    static List<Locale> languages() {
        return Languages.available();
    }

    private static Set<String> english() {
        return Messages.of(Locale.ENGLISH).keys();
    }

    private static String sources() throws IOException {
        var text = new StringBuilder();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }

    @Test
    void thereAreEnglishAndFrench() {
        assertThat(languages()).extracting(Locale::getLanguage).contains("en", "fr");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasTheSameKeys(Locale language) {
        assertThat(Messages.of(language).keys()).containsExactlyElementsOf(english());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noWordsAreEmptyAndNoneHoldAnApostropheThatWouldBeEaten(Locale language) {
        Messages messages = Messages.of(language);
        for (String key : messages.keys()) {
            assertThat(messages.get(key)).as(key).isNotBlank().doesNotContain("'");
        }
    }

    @Test
    void everyKeyInTheCodeHasWords() throws IOException {
        Set<String> words = english();
        Set<String> features = new HashSet<>();
        words.forEach(key -> features.add(key.substring(0, key.indexOf('.'))));
        List<String> missing = new ArrayList<>();
        var found = LITERAL.matcher(sources());
        while (found.find()) {
            String key = found.group(1);
            String feature = key.contains(".") ? key.substring(0, key.indexOf('.')) : "";
            if (!features.contains(feature) || isFile(key)) {
                continue;
            }
            boolean isThere = words.contains(key)
                    || words.stream().anyMatch(word -> word.startsWith(key.endsWith(".") ? key : key + "."));
            if (!isThere) {
                missing.add(key);
            }
        }
        assertThat(missing).as("keys without words").isEmpty();
    }

    private static boolean isFile(String key) {
        return key.matches(".*\\.(yaml|css|properties|xml|txt|key|pdf|lock|db)");
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        String code = sources();
        Set<String> used = new TreeSet<>();
        var literal = LITERAL.matcher(code);
        while (literal.find()) {
            used.add(literal.group(1));
        }
        List<String> beginnings = new ArrayList<>();
        var beginning = PUT_TOGETHER.matcher(code);
        while (beginning.find()) {
            beginnings.add(beginning.group(1));
        }
        used.addAll(ProgramReader.recovery().keys());
        used.addAll(FeelingVocabularyReader.standard().keys());
        List<String> unused = english().stream()
                .filter(key -> !used.contains(key))
                .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                // A failure's words are asked for by its type; picocli asks for its own by name.
                .filter(key -> !(key.startsWith("fault.") && used.contains(key.substring(0, key.lastIndexOf('.')))))
                .filter(key -> !key.startsWith("cli."))
                .toList();
        assertThat(unused).as("words that nothing asks for").isEmpty();
    }
}
