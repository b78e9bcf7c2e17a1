package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The screen's style sheets name colours by token only, so that one sheet decides them for both themes.
@Tag("architecture")
class StyleSheetsTest {
    private static final Path SHEETS = Path.of("src/main/resources");
    private static final Path TOKENS = SHEETS.resolve("app/rebound/ui/tokens.css");
    private static final Path PAPER = SHEETS.resolve("app/rebound/printout/printout.css");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("#[0-9A-Fa-f]{3,8}\\b|\\b(?:rgb|hsb|hsl)a?\\s*\\(");
    private static final Pattern VALUE = Pattern.compile("-(?:fx|rtfx|color)-[\\w-]+\\s*:\\s*([^;}]*)");
    private static final Pattern WORD = Pattern.compile("(?<![\\w\"'.-])[A-Za-z]+(?![\\w\"'.(-])");
    private static final Pattern TOKEN = Pattern.compile("-r-[\\w-]+");
    private static final Pattern DEFINITION = Pattern.compile("(-r-[\\w-]+)\\s*:");

    static Stream<Path> screenSheets() throws IOException {
        try (var files = Files.walk(SHEETS)) {
            return files
                    .filter(file -> file.toString().endsWith(".css"))
                    .filter(file -> !file.equals(TOKENS) && !file.equals(PAPER))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("screenSheets")
    void namesNoColourOfItsOwn(Path sheet) {
        assertThat(literals(read(sheet))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("screenSheets")
    void movesNothing(Path sheet) {
        assertThat(read(sheet)).doesNotContain("transition");
    }

    @ParameterizedTest
    @MethodSource("screenSheets")
    void usesOnlyTokensThatExist(Path sheet) {
        Set<String> defined = DEFINITION
                .matcher(read(TOKENS))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        assertThat(TOKEN.matcher(read(sheet)).results().map(MatchResult::group)).isSubsetOf(defined);
    }

    @Test
    void theEditorsSheetIsAmongThem() throws IOException {
        assertThat(screenSheets()).contains(SHEETS.resolve("app/rebound/ui/editor.css"));
    }

    @Test
    void everyWayToWriteAColourIsSeen() {
        assertThat(literals(".a { -fx-fill: #FFF; -fx-text-fill: white; -fx-border-color: rgba(0, 0, 0, 0.5); }"))
                .containsExactlyInAnyOrder("#FFF", "rgba(", "white");
        assertThat(literals(".a { -fx-fill: -r-ink; -fx-background-color: transparent; -fx-font-family: \"Gold\"; }"))
                .isEmpty();
    }

    private static List<String> literals(String sheet) {
        Stream<String> numbers = LITERAL.matcher(sheet).results().map(MatchResult::group);
        Stream<String> names = VALUE.matcher(sheet)
                .results()
                .flatMap(value -> WORD.matcher(value.group(1)).results())
                .map(MatchResult::group)
                .filter(StyleSheetsTest::isColourName);
        return Stream.concat(numbers, names).toList();
    }

    private static boolean isColourName(String word) {
        // Color.web takes "bad" and "face" for numbers.
        if (word.equals("transparent") || word.matches("[0-9A-Fa-f]+")) {
            return false;
        }
        try {
            return Color.web(word.toLowerCase(Locale.ROOT)).isOpaque();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String read(Path sheet) {
        try {
            return COMMENT.matcher(Files.readString(sheet)).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
