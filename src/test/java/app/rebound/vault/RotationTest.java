package app.rebound.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which backups stay, by laws that hold for any of them.
@Tag("domain")
class RotationTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2024-04-18T19:04:00Z");

    private static List<Instant> some(Random random, boolean hasFuture) {
        List<Instant> all = new ArrayList<>();
        int count = random.nextInt(120);
        for (int i = 0; i < count; i++) {
            long span = Duration.ofDays(random.nextBoolean() ? 20 : 900).toSeconds();
            long ago = (long) (random.nextDouble() * span);
            all.add(NOW.minusSeconds(hasFuture && random.nextInt(4) == 0 ? -ago - 1 : ago));
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theLawsHold(boolean hasFuture) {
        for (int seed = 0; seed < 2_000; seed++) {
            List<Instant> all = some(new Random(seed), hasFuture);
            Set<Instant> kept = Rotation.kept(all, NOW, ZONE);
            assertThat(all).as("seed %d", seed).containsAll(kept);
            assertThat(kept).as("seed %d", seed).hasSizeLessThanOrEqualTo(23);
            assertThat(Rotation.kept(kept, NOW, ZONE)).as("seed %d", seed).isEqualTo(kept);
            if (!all.isEmpty()) {
                assertThat(kept)
                        .as("seed %d", seed)
                        .contains(all.stream().max(Instant::compareTo).orElseThrow());
            }
            all.stream()
                    .filter(at -> !at.isAfter(NOW))
                    .max(Instant::compareTo)
                    .ifPresent(present -> assertThat(kept).contains(present));
        }
    }

    @Test
    void aYearOfEveningsLeavesDaysWeeksAndMonths() {
        Set<Instant> kept = new HashSet<>();
        Instant at = NOW.minus(Duration.ofDays(730));
        while (!at.isAfter(NOW)) {
            kept.add(at);
            kept = new HashSet<>(Rotation.kept(kept, at, ZONE));
            at = at.plus(Duration.ofDays(1));
        }
        List<LocalDate> days = kept.stream()
                .map(one -> LocalDate.ofInstant(one, ZONE))
                .sorted()
                .toList();
        // Twelve ends of months, the last being today; four ends of weeks, of which two lie beyond the seven days.
        assertThat(days).hasSize(7 + 3 + 11);
        assertThat(days).startsWith(LocalDate.of(2023, 5, 31), LocalDate.of(2023, 6, 30));
        assertThat(days).endsWith(LocalDate.of(2024, 4, 17), LocalDate.of(2024, 4, 18));
        assertThat(days).contains(LocalDate.of(2024, 4, 7), LocalDate.of(2024, 3, 31));
    }

    @Test
    void daysEndWhereThePersonIs() {
        Instant lateEvening = Instant.parse("2024-04-17T21:30:00Z");
        Instant pastMidnightInParis = Instant.parse("2024-04-17T22:30:00Z");
        assertThat(Rotation.kept(List.of(lateEvening, pastMidnightInParis), NOW, ZONE))
                .hasSize(2);
        assertThat(Rotation.kept(List.of(lateEvening, pastMidnightInParis), NOW, ZoneId.of("UTC")))
                .containsExactly(pastMidnightInParis);
    }

    @Test
    void aClockThatJumpedBackCostsNothing() {
        List<Instant> all = new ArrayList<>();
        for (int day = 0; day < 40; day++) {
            all.add(NOW.minus(Duration.ofDays(day)));
        }
        Instant wrong = Instant.parse("1970-01-01T00:10:00Z");
        Set<Instant> before = Rotation.kept(all, NOW, ZONE);
        all.add(wrong);
        Set<Instant> after = Rotation.kept(all, wrong, ZONE);
        assertThat(after).containsAll(before).contains(wrong);
    }
}
