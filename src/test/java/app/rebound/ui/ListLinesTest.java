package app.rebound.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Enter and Tab in lists and quotes; a bar is the caret, a slash a line break.
@Tag("domain")
class ListLinesTest {
    @ParameterizedTest
    @CsvSource({
        "'- milk|', '- milk/- |'",
        "'- milk| and bread', '- milk/- | and bread'",
        "'  * milk|', '  * milk/  * |'",
        "'9. ask|', '9. ask/10. |'",
        "'3) ask|', '3) ask/4) |'",
        "'> said|', '> said/> |'",
        "'> - said|', '> - said/> - |'",
        "'a/- |', 'a/|'",
        "'  - |', '|'",
        "'7. |', '|'",
        "'> |', '|'",
        "'> - |', '> |'",
        "'plain|', ''",
        "'# Title|', ''",
        "'-|- milk', ''",
        "'|- milk', ''",
        "'2024 was|', ''",
        "'**bold**|', ''",
    })
    void enterGoesOnOrEnds(String before, String after) {
        assertThat(drawn(before, ListLinesTest::enter)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "true, '- a/- b|', '- a/  - b|'",
        "true, '1. a/2. b|', '1. a/   1. b|'",
        "true, '1. a/   1. b/2. c|', '1. a/   1. b/   2. c|'",
        "true, '- a/  - b|', ''",
        "true, '- a/  - b/  - c|', '- a/  - b/    - c|'",
        "true, '- a|', ''",
        "true, '- a/  - b/      - c|', ''",
        "true, 'text/- b|', ''",
        "true, '- a/text|', ''",
        "false, '- a/  - b|', '- a/- b|'",
        "false, '1. a/   1. b|', '1. a/2. b|'",
        "false, '- a|', ''",
        "false, '> - a/>   - b|', '> - a/> - b|'",
    })
    void tabMovesAnItem(boolean isInward, String before, String after) {
        assertThat(drawn(before, (text, at) -> ListLines.shift(text, at, at, isInward)))
                .isEqualTo(after);
    }

    /// Whatever the lines, an edit lies within the text, keeps its words, and Tab and Shift+Tab undo each other.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anEditKeepsTheWords(long seed) {
        var random = new Random(seed);
        String[] pieces = {
            "- ", "* ", "1. ", "12) ", "> ", "  ", "\t", "word", "\n", "\n", "a-b", "#", " ", "99999999999. "
        };
        for (int round = 0; round < 2_000; round++) {
            String text = random.ints(random.nextInt(12), 0, pieces.length)
                    .mapToObj(piece -> pieces[piece])
                    .collect(Collectors.joining());
            int at = random.nextInt(text.length() + 1);
            boolean isInward = random.nextBoolean();
            enter(text, at).ifPresent(result -> check(text, result));
            ListLines.shift(text, at, at, isInward).ifPresent(result -> {
                check(text, result);
                assertThat(applied(text, result).lines().count())
                        .isEqualTo(text.lines().count());
            });
        }
    }

    private static void check(String text, Markers.Result result) {
        String after = applied(text, result);
        assertThat(result.caret()).as(text).isBetween(0, after.length());
        assertThat(after.replaceAll("[^a-z#]", "")).as(text).isEqualTo(text.replaceAll("[^a-z#]", ""));
    }

    private static Optional<Markers.Result> enter(String text, int at) {
        int start = at == 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
        int end = text.indexOf('\n', at);
        return ListLines.enter(text.substring(start, end < 0 ? text.length() : end), start, at);
    }

    private interface Command {
        Optional<Markers.Result> at(String text, int caret);
    }

    private static String drawn(String before, Command command) {
        String lines = before.replace('/', '\n');
        int caret = lines.indexOf('|');
        String text = lines.replace("|", "");
        return command.at(text, caret)
                .map(result -> new StringBuilder(applied(text, result))
                        .insert(result.caret(), "|")
                        .toString()
                        .replace('\n', '/'))
                .orElse("");
    }

    private static String applied(String text, Markers.Result result) {
        return text.substring(0, result.start()) + result.text() + text.substring(result.end());
    }
}
