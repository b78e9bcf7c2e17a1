package app.rebound.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Text of unknown making, made fit to be shown.
@Tag("domain")
class TextsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain words|plain words",
                "a\\r\\nb\\rc|a\\nb\\nc",
                "a\\r\\r\\nb|a\\n\\nb",
                "a\\u2028b\\u0085c|a\\nb\\nc",
                "a\\u0000b\\u001Bc\\td|abc\\td",
                "a\\u202Eb\\u2066c\\uFEFF|abc",
                "a\\uD83D\\uDE00b|a\\uD83D\\uDE00b",
                "a\\uD83Db\\uDE00|ab",
                "\\n a \\uD83D|a",
            })
    void whatCannotBeSeenIsTakenOut(String text, String clean) {
        assertThat(Texts.clean(unescaped(text))).isEqualTo(unescaped(clean));
    }

    private static String unescaped(String text) {
        var codes = java.util.regex.Pattern.compile("\\\\u([0-9A-F]{4})").matcher(text);
        return codes.replaceAll(code -> String.valueOf((char) Integer.parseInt(code.group(1), 16)))
                .replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\t", "\t");
    }
}
