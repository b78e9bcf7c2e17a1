package app.rebound.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is told of a change is true: both texts can be read from it again.
@Tag("domain")
class TextChangesTest {
    private static String side(List<Run> runs, Run.Kind gone) {
        return runs.stream().filter(run -> run.kind() != gone).map(Run::text).collect(Collectors.joining());
    }

    private static void bothTextsComeBack(String earlier, String later) {
        List<Run> runs = TextChanges.runs(earlier, later);
        assertThat(side(runs, Run.Kind.ADDED)).isEqualTo(earlier);
        assertThat(side(runs, Run.Kind.REMOVED)).isEqualTo(later);
    }

    private static Run same(String text) {
        return new Run(Run.Kind.SAME, text);
    }

    private static Run added(String text) {
        return new Run(Run.Kind.ADDED, text);
    }

    private static Run removed(String text) {
        return new Run(Run.Kind.REMOVED, text);
    }

    @Test
    void aWordThatChangedIsTheOnlyThingTold() {
        assertThat(TextChanges.runs("I froze in the room. Then I left.", "I froze in the hall. Then I left."))
                .containsExactly(same("I froze in the "), removed("room"), added("hall"), same(". Then I left."));
    }

    @Test
    void wordsOfEveryScriptAreWholeWords() {
        assertThat(TextChanges.runs("Ce fut l’échec d’été", "Ce fut l’échec d’hiver"))
                .containsExactly(same("Ce fut l’échec d’"), removed("été"), added("hiver"));
    }

    @Test
    void nothingAndEverything() {
        assertThat(TextChanges.runs("", "")).isEmpty();
        assertThat(TextChanges.runs("", "New")).containsExactly(added("New"));
        assertThat(TextChanges.runs("Old", "")).containsExactly(removed("Old"));
        assertThat(TextChanges.runs("Same", "Same")).containsExactly(same("Same"));
    }

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bothTextsComeBackFromAnyChange(int seed) {
        var random = new Random(seed);
        String earlier = text(random, random.nextInt(60));
        String later = random.nextBoolean() ? edited(random, earlier) : text(random, random.nextInt(60));
        bothTextsComeBack(earlier, later);
        List<Run> runs = TextChanges.runs(earlier, later);
        for (int i = 1; i < runs.size(); i++) {
            assertThat(runs.get(i).kind()).isNotEqualTo(runs.get(i - 1).kind());
        }
    }

    private static String text(Random random, int words) {
        var text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append("w")
                    .append(random.nextInt(12))
                    .append(List.of(" ", ", ", ". ", "\n", "\n\n", "…").get(random.nextInt(6)));
        }
        return text.toString();
    }

    private static String edited(Random random, String text) {
        if (text.isEmpty()) {
            return "x";
        }
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(9));
        return text.substring(0, from) + text(random, random.nextInt(4)) + text.substring(to);
    }

    @Test
    void twentyThousandWordsAreComparedWhereverTheyChanged() {
        var random = new Random(7);
        String long1 = text(random, 20_000);
        String long2 = edited(random, edited(random, edited(random, long1)));
        bothTextsComeBack(long1, long2);
        assertThat(TextChanges.rows(long1, long2)).hasSizeLessThan(60);
        String oneLine = long1.replace('\n', ' ').replace('.', ' ').replace('…', ' ');
        bothTextsComeBack(oneLine, "First " + oneLine + " last");
        bothTextsComeBack(oneLine, text(new Random(8), 20_000));
        bothTextsComeBack(long1, text(new Random(9), 20_000));
    }

    @Test
    void aRowIsALineAndALongLineIsSeveral() {
        assertThat(TextChanges.plain("One\n\nTwo"))
                .containsExactly(
                        TextRow.of(List.of(same("One"))), TextRow.of(List.of()), TextRow.of(List.of(same("Two"))));
        assertThat(TextChanges.plain("")).isEmpty();
        assertThat(TextChanges.plain("word ".repeat(1_000)))
                .hasSizeBetween(4, 8)
                .allSatisfy(row -> assertThat(length(row)).isLessThanOrEqualTo(Rows.LONG + 5));
        assertThat(TextChanges.plain("🦢".repeat(5_000)))
                .allSatisfy(row -> assertThat(length(row)).isLessThanOrEqualTo(2 * Rows.LONG + 1))
                .allSatisfy(row -> assertThat(row.runs().getFirst().text()).matches("(🦢)+"));
    }

    private static int length(TextRow row) {
        return row.runs().stream().mapToInt(run -> run.text().length()).sum();
    }

    @Test
    void whatDidNotChangeIsLeftOutButForItsNeighbours() {
        String earlier = IntStream.range(0, 20).mapToObj(i -> "Line " + i).collect(Collectors.joining("\n"));
        List<TextRow> rows = TextChanges.rows(earlier, earlier.replace("Line 10", "Line ten"));
        assertThat(rows).hasSize(5);
        assertThat(rows.getFirst().leftOut()).isEqualTo(9);
        assertThat(rows.get(1).runs()).containsExactly(same("Line 9"));
        assertThat(rows.get(2).runs()).containsExactly(same("Line "), removed("10"), added("ten"));
        assertThat(rows.getLast().leftOut()).isEqualTo(8);
        assertThat(TextChanges.rows(earlier, earlier))
                .singleElement()
                .extracting(TextRow::leftOut)
                .isEqualTo(20);
    }
}
