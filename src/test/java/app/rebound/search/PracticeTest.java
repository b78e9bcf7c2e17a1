package app.rebound.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.id.Noun;
import app.rebound.id.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class PracticeTest {
    private static final int THREE_WAYS = 3;

    @Test
    void aLargeIndexIsAskedForWordsFromAllOverTheAlphabet() {
        try (SearchIndex index = index(2000)) {
            int asked = new Practice(index, () -> false).run();
            assertThat(asked).isGreaterThan(300);
            assertThat(asked % THREE_WAYS).isZero();
        }
    }

    @Test
    void aSmallIndexNeedsNone() {
        try (SearchIndex index = index(1999)) {
            assertThat(new Practice(index, () -> false).run()).isZero();
        }
    }

    @Test
    void whoeverLeavesIsNotKeptWaiting() {
        var asked = new AtomicInteger();
        try (SearchIndex index = index(2000)) {
            assertThat(new Practice(index, () -> asked.incrementAndGet() > 7).run())
                    .isEqualTo(7);
        }
    }

    private static SearchIndex index(int rows) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
        var index = new SearchIndex();
        for (int i = 0; i < rows; i++) {
            index.add(row(word(random) + " " + word(random)));
        }
        index.refresh();
        return index;
    }

    private static String word(RandomGenerator random) {
        return random.ints(2 + random.nextInt(6), 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Written row(String text) {
        LocalDate day = LocalDate.of(2024, 4, 18);
        return new Written(
                new Ref(Noun.ENTRY, UUID.randomUUID()),
                Part.JOURNAL,
                true,
                false,
                null,
                day,
                day,
                true,
                null,
                List.of("", text),
                List.of(),
                "",
                List.of(),
                List.of(),
                "");
    }
}
