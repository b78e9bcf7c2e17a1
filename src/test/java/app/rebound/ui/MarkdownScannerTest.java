package app.rebound.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How a paragraph of Markdown source is read.
@Tag("domain")
class MarkdownScannerTest {
    private static final String[] PIECES = {
        "*",
        "**",
        "_",
        "__",
        "***",
        "`",
        "``",
        "[",
        "]",
        "(",
        ")",
        "[[",
        "]]",
        "\\",
        "# ",
        "- ",
        "> ",
        "1. ",
        " ",
        "word",
        "l’échec",
        "https://a.example/b",
        "👩‍👩‍👧",
        "\t",
        ".",
        "שלום"
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a *b* c            | a {*:marker}{b:emphasis}{*:marker} c",
                "**so**             | {**:marker}{so:strong}{**:marker}",
                "snake_case_word    | snake_case_word",
                "2 * 3 * 4          | 2 * 3 * 4",
                "_so_ it            | {_:marker}{so:emphasis}{_:marker} it",
                "**a *b* c**        | {**:marker}{a :strong}{*:marker strong}{b:strong emphasis}{*:marker strong}{ c:strong}{**:marker}",
                "un*finished        | un*finished",
                "`a *b*` c          | {`:marker code}{a *b*:code}{`:marker code} c",
                "\\*a\\*            | {\\:marker}*a{\\:marker}*",
                "[[Call with Ana]]  | {[[:marker}{Call with Ana:link}{]]:marker}",
                "[a](b) c           | {[:marker}{a:link}{](b):marker} c",
                "see https://a.example/x_y_z. | see {https://a.example/x_y_z:link}.",
            })
    void stylesWhatIsInside(String source, String expected) {
        assertThat(drawn(source)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# Title    | heading heading-1 | 2",
                "## Title   | heading heading-2 | 3",
                "###### T   | heading heading-3 | 7",
                "- item     | list              | 2",
                "12. item   | list              | 4",
                "> said     | quote             | 2",
                "'  - deep' | list list-2       | 4",
                "'   1. de' | list list-2       | 6",
                "'    * de' | list list-3       | 6",
                "> - item   | quote list        | 4",
                "> > twice  | quote             | 4",
            })
    void namesTheBlock(String source, String classes, int markerLength) {
        MarkdownScanner.Look look = MarkdownScanner.scan(source);
        assertThat(String.join(" ", look.block())).isEqualTo(classes);
        assertThat(look.spans().getFirst().length()).isEqualTo(markerLength);
        assertThat(look.spans().getFirst().classes()).containsExactly("marker");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#hashtag", "-dash", "2024 was", "a > b", "", "####### seven"})
    void leavesPlainParagraphsAlone(String source) {
        assertThat(MarkdownScanner.scan(source).block()).isEmpty();
        assertThat(drawn(source)).isEqualTo(source);
    }

    @Test
    void knowsTheDirectionByTheFirstLetter() {
        assertThat(MarkdownScanner.scan("1. שלום hello").block()).contains("right-to-left");
        assertThat(MarkdownScanner.scan("hello שלום").block()).doesNotContain("right-to-left");
    }

    @Test
    void keepsOnlyTheBlockOfALongParagraph() {
        String source = "# *a* " + "x".repeat(MarkdownScanner.INLINE_LIMIT);
        MarkdownScanner.Look look = MarkdownScanner.scan(source);
        assertThat(look.block()).contains("heading");
        assertThat(look.spans()).hasSize(2);
        assertThat(covered(look)).isEqualTo(source.length());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void coversEveryCharacterOfAnyText(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String source = random.ints(random.nextInt(20), 0, PIECES.length)
                    .mapToObj(piece -> PIECES[piece])
                    .collect(Collectors.joining());
            MarkdownScanner.Look look = MarkdownScanner.scan(source);
            assertThat(covered(look)).as("seed %d, %s", seed, source).isEqualTo(source.length());
            assertThat(look.spans())
                    .as("seed %d, %s", seed, source)
                    .allMatch(span -> span.length() > 0 || source.isEmpty());
        }
    }

    @Test
    void isSteadyWithAThousandMarkers() {
        String source = "*a _b ".repeat(600);
        assertThat(covered(MarkdownScanner.scan(source))).isEqualTo(source.length());
    }

    private static int covered(MarkdownScanner.Look look) {
        return look.spans().stream().mapToInt(MarkdownScanner.Span::length).sum();
    }

    private static String drawn(String source) {
        var drawn = new StringBuilder();
        int at = 0;
        for (MarkdownScanner.Span span : MarkdownScanner.scan(source).spans()) {
            String text = source.substring(at, at + span.length());
            drawn.append(span.classes().isEmpty() ? text : "{" + text + ":" + String.join(" ", span.classes()) + "}");
            at += span.length();
        }
        return drawn.toString();
    }
}
