package app.rebound.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Formatting commands as changes of the source; `‹` and `›` show the selection, `|` the caret, `¶` a line break.
@Tag("domain")
class MarkersTest {
    @ParameterizedTest
    @CsvSource({
        "a ‹word› b, a ‹**word**› b",
        "a ‹**word**› b, a ‹word› b",
        "a **‹word›** b, a ‹word› b",
        "a wo|rd b, a **wo|rd** b",
        "a **wo|rd** b, a wo|rd b",
        "a | b, a **|** b",
        "‹one¶¶two›, ‹**one**¶¶**two**›",
        "‹- one›, ‹- **one**›",
    })
    void makesStrong(String before, String after) {
        assertThat(around(before, "**")).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "a ‹word› b, a ‹*word*› b",
        "a *‹word›* b, a ‹word› b",
        "a **‹word›** b, a **‹*word*›** b",
        "a ***‹word›*** b, a **‹word›** b",
    })
    void makesEmphasis(String before, String after) {
        assertThat(around(before, "*")).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "one¶tw|o, one¶- tw|o",
        "one¶- tw|o, one¶tw|o",
        "o‹ne¶tw›o, ‹- one¶- two›",
        "> tw|o, - tw|o",
        "|, - |",
        "-| two, |two",
    })
    void makesAList(String before, String after) {
        Source source = Source.of(before);
        assertThat(show(source, Markers.before(source.text, source.from, source.to, "- ")))
                .isEqualTo(after);
    }

    private static String around(String before, String marker) {
        Source source = Source.of(before);
        return show(source, Markers.around(source.text, source.from, source.to, marker));
    }

    private static String show(Source source, Markers.Result result) {
        var text = new StringBuilder(source.text).replace(result.start(), result.end(), result.text());
        if (result.anchor() == result.caret()) {
            return text.insert(result.caret(), "|").toString().replace('\n', '¶');
        }
        return text.insert(result.caret(), "›")
                .insert(result.anchor(), "‹")
                .toString()
                .replace('\n', '¶');
    }

    private record Source(String text, int from, int to) {
        static Source of(String drawn) {
            String lines = drawn.replace('¶', '\n');
            int caret = lines.indexOf('|');
            if (caret >= 0) {
                return new Source(lines.replace("|", ""), caret, caret);
            }
            return new Source(lines.replaceAll("[‹›]", ""), lines.indexOf('‹'), lines.indexOf('›') - 1);
        }
    }
}
