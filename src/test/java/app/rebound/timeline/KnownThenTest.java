package app.rebound.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.time.DateStatement;
import app.rebound.time.FuzzyDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What counts as known on a day.
@Tag("domain")
class KnownThenTest {
    private static @Nullable DateStatement date(@Nullable String edtf) {
        return edtf == null
                ? null
                : new DateStatement(null, FuzzyDate.parse(edtf).orElseThrow());
    }

    private static Event event(@Nullable String when, @Nullable String learned) {
        return new Event(
                UUID.randomUUID(),
                "Something",
                Timing.of(date(when)).learnedAt(date(learned), null),
                Mark.NONE,
                null,
                null,
                null,
                Event.Details.EMPTY,
                List.of(),
                List.of(),
                false);
    }

    /// Each with the last day on which it is hidden and why; empty where nothing hides it.
    @ParameterizedTest
    @CsvSource({
        "2024-03-02, , 2024-03-01, TO_COME",
        "2024-03-02T14:30, , 2024-03-01, TO_COME",
        "2024-05, , 2024-05-30, TO_COME",
        "2024-05:early~, , 2024-05-09, TO_COME",
        "2024-21, , 2024-05-30, TO_COME",
        "2024, , 2024-12-30, TO_COME",
        "2024-05/2024-07, , 2024-07-30, TO_COME",
        "2024-05-03/2024-07-08, , 2024-05-02, TO_COME",
        "2024-05/.., , 2024-05-30, TO_COME",
        "../2024-05, , 2024-05-30, TO_COME",
        "2024-03-02, 2024-04-09, 2024-04-08, NOT_KNOWN",
        "2024-03-02, 2024-04, 2024-04-29, NOT_KNOWN",
        ", 2024-04-09, 2024-04-08, NOT_KNOWN",
        "-0044-03-15, , -0044-03-14, TO_COME"
    })
    void countsFromTheEndOfWhatItsDateCanMean(
            @Nullable String when, @Nullable String learned, LocalDate lastHidden, KnownThen.Standing why) {
        Event event = event(when, learned);
        assertThat(new KnownThen(lastHidden).of(event)).isEqualTo(why);
        assertThat(new KnownThen(lastHidden.plusDays(1)).of(event)).isEqualTo(KnownThen.Standing.KNOWN);
    }

    @Test
    void whatWasAnnouncedBeforehandIsKnownBeforeItHappens() {
        Event event = event("2024-06-30", "2024-06-01");
        assertThat(new KnownThen(LocalDate.of(2024, 5, 31)).of(event)).isEqualTo(KnownThen.Standing.TO_COME);
        assertThat(new KnownThen(LocalDate.of(2024, 6, 1)).of(event)).isEqualTo(KnownThen.Standing.KNOWN);
    }

    @Test
    void whatIsLearnedLaterIsToComeUntilItHappensAndUnknownFromThenOn() {
        Event event = event("2024-03-02", "2024-04-09");
        assertThat(new KnownThen(LocalDate.of(2024, 3, 1)).of(event)).isEqualTo(KnownThen.Standing.TO_COME);
        assertThat(new KnownThen(LocalDate.of(2024, 3, 2)).of(event)).isEqualTo(KnownThen.Standing.NOT_KNOWN);
    }

    @Test
    void whatHasNoDateAlwaysCounts() {
        assertThat(new KnownThen(LocalDate.of(1900, 1, 1)).of(event(null, null)))
                .isEqualTo(KnownThen.Standing.KNOWN);
    }

    @Test
    void theSearchCountsWhatIsHidden() {
        List<Event> events = List.of(
                event("2024-01-05", null),
                event("2024-02-01", "2024-05-01"),
                event("2024-06-01", null),
                event(null, null));
        Shown shown =
                new EventSearch().find(events, EventFilter.ALL, new KnownThen(LocalDate.of(2024, 3, 1)), Map.of());
        assertThat(shown.events()).containsExactly(events.get(0), events.get(3));
        assertThat(List.of(shown.total(), shown.toCome(), shown.notKnown())).containsExactly(4, 1, 1);
    }

    @Test
    void theDayMovesByDaysAndMonthsAndStaysWithinTheYears() {
        var known = new KnownThen(LocalDate.of(2024, 3, 31));
        assertThat(known.plusDays(1).day()).isEqualTo("2024-04-01");
        assertThat(known.plusMonths(-1).day()).isEqualTo("2024-02-29");
        assertThat(new KnownThen(LocalDate.of(9999, 12, 31)).plusDays(1).day().getYear())
                .isEqualTo(9999);
    }
}
