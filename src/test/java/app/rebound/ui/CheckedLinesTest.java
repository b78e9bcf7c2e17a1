package app.rebound.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Paragraphs that were looked at keep their mark however others come and go.
@Tag("domain")
class CheckedLinesTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void keepsUpWithAnyEdit(long seed) {
        var random = new Random(seed);
        List<Boolean> expected = new ArrayList<>(Collections.nCopies(50, false));
        var lines = new CheckedLines();
        for (int round = 0; round < 3_000; round++) {
            int line = random.nextInt(expected.size());
            if (random.nextInt(3) > 0) {
                lines.add(line);
                expected.set(line, true);
            } else {
                int removed = random.nextInt(Math.min(4, expected.size() - line));
                int inserted = random.nextInt(4);
                lines.edit(line, removed, inserted);
                expected.subList(line, line + removed + 1).clear();
                expected.addAll(line, Collections.nCopies(inserted + 1, false));
            }
            for (int i = 0; i < expected.size() + 3; i++) {
                assertThat(lines.has(i))
                        .as("seed %d, round %d, line %d", seed, round, i)
                        .isEqualTo(i < expected.size() && expected.get(i));
            }
        }
        lines.clear();
        assertThat(lines.has(0)).isFalse();
    }
}
