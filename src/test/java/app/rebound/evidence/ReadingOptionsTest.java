package app.rebound.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Whoever takes one choice back keeps the others.
@Tag("domain")
class ReadingOptionsTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 16);

    private final ReadingOptions chosen = ReadingOptions.standard(ZoneOffset.UTC, TODAY)
            .withWindow(TODAY.minusYears(3), TODAY)
            .dayFirst(true)
            .byDay();

    @Test
    void everybodysCommitsAgainKeepsAllElse() {
        assertThat(chosen.withPlaces().onlyOf(Set.of("ada@example.org")).ofEverybody())
                .isEqualTo(chosen.withPlaces());
    }

    @Test
    void withoutPlacesKeepsAllElse() {
        assertThat(chosen.onlyOf(Set.of("ada@example.org")).withPlaces().withoutPlaces())
                .isEqualTo(chosen.onlyOf(Set.of("ada@example.org")));
    }
}
