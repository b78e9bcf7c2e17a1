package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.rebound.testing.Contrast;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is written can be read on what it is written on, in both themes: WCAG 2.2, criteria 1.4.3 and 1.4.11.
@Tag("architecture")
class ContrastTest {
    private static final Path TOKENS = Path.of("src/main/resources/app/rebound/ui/tokens.css");
    private static final Pattern COLOUR = Pattern.compile("-r-([\\w-]+):\\s*(#[0-9A-Fa-f]{6})");

    private static final double TEXT = 4.5;
    private static final double BORDER = 3;

    /// In `theme`, `ink` on `ground` has to reach `ratio`; names of tokens without their `-r-`.
    record Pair(String theme, String ink, String ground, double ratio) {}

    static Stream<Pair> pairs() {
        return Stream.of("light", "dark")
                .flatMap(theme -> Stream.of(
                                pairs(
                                        theme,
                                        List.of("ink", "muted", "accent", "gold", "warn"),
                                        "bg",
                                        "surface",
                                        "sunken"),
                                pairs(theme, List.of("ink", "muted"), "accent-soft", "gold-soft", "warn-soft"),
                                pairs(theme, List.of("accent"), "accent-soft"),
                                pairs(theme, List.of("gold"), "gold-soft"),
                                pairs(theme, List.of("warn"), "warn-soft"),
                                pairs(theme, List.of("on-accent"), "accent"),
                                // A tooltip turns ink and ground around.
                                pairs(theme, List.of("bg"), "ink"),
                                pairs(
                                        theme,
                                        List.of(
                                                "feel-sad",
                                                "feel-afraid",
                                                "feel-angry",
                                                "feel-ashamed",
                                                "feel-tired",
                                                "feel-well"),
                                        "bg",
                                        "surface",
                                        "sunken"),
                                Stream.of("bg", "surface")
                                        .map(ground -> new Pair(theme, "line-strong", ground, BORDER)))
                        .flatMap(some -> some));
    }

    private static Stream<Pair> pairs(String theme, List<String> inks, String... grounds) {
        return inks.stream().flatMap(ink -> Stream.of(grounds).map(ground -> new Pair(theme, ink, ground, TEXT)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void isReadable(Pair pair) throws IOException {
        Map<String, Color> tokens = tokens(pair.theme());
        assertThat(Contrast.ratio(token(tokens, pair.ink()), token(tokens, pair.ground())))
                .isGreaterThanOrEqualTo(pair.ratio());
    }

    @Test
    void theThemesDiffer() throws IOException {
        assertThat(token(tokens("dark"), "bg")).isNotEqualTo(token(tokens("light"), "bg"));
    }

    @Test
    void theRatioIsThatOfTheNorm() {
        assertThat(Contrast.ratio(Color.BLACK, Color.WHITE)).isEqualTo(21, within(1e-9));
        assertThat(Contrast.ratio(Color.web("#767676"), Color.WHITE)).isEqualTo(4.54, within(0.005));
    }

    private static Color token(Map<String, Color> tokens, String name) {
        return Objects.requireNonNull(tokens.get(name), () -> "no token " + name);
    }

    private static Map<String, Color> tokens(String theme) throws IOException {
        String sheet = Files.readString(TOKENS);
        Map<String, Color> tokens = new HashMap<>();
        take(block(sheet, ".root {"), tokens);
        if (theme.equals("dark")) {
            take(block(sheet, ".root.dark {"), tokens);
        }
        return tokens;
    }

    private static String block(String sheet, String head) {
        int start = sheet.indexOf(head);
        assertThat(start).as(head).isNotNegative();
        return sheet.substring(start, sheet.indexOf('}', start));
    }

    private static void take(String block, Map<String, Color> tokens) {
        COLOUR.matcher(block).results().forEach(match -> tokens.put(match.group(1), Color.web(match.group(2))));
    }
}
