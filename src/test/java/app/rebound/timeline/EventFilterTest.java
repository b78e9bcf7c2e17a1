package app.rebound.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.time.DateStatement;
import app.rebound.time.FuzzyDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which events a filter finds.
@Tag("domain")
class EventFilterTest {
    private static final UUID NADIA = new UUID(0, 1);
    private static final Map<UUID, String> NAMES = Map.of(NADIA, "Nadia Léger");

    private final EventSearch search = new EventSearch();

    private static Event event(String title, @Nullable String when, @Nullable String lane, UUID... people) {
        return new Event(
                UUID.randomUUID(),
                title,
                Timing.of(when == null ? null : new DateStatement(null, date(when))),
                Mark.NONE,
                null,
                lane,
                null,
                new Event.Details("Une soirée à l’hôtel", "", "", "", "", "We paid too much"),
                List.of(people),
                List.of(),
                false);
    }

    private static FuzzyDate date(String edtf) {
        return FuzzyDate.parse(edtf).orElseThrow();
    }

    private List<String> found(EventFilter filter, Event... events) {
        return search.find(List.of(events), filter, null, NAMES).events().stream()
                .map(Event::title)
                .toList();
    }

    @Test
    void wordsAreFoundFoldedInTitleDetailsNamesAndThemeInAnyOrder() {
        Event event = event("Scope doubled", "2024-03", "Client", NADIA);
        for (String typed :
                List.of("scope", "DOUBLED scope", "hotel", "l'hôtel", "leger", "client", "too much", "  ")) {
            assertThat(found(EventFilter.ALL.withText(typed), event)).as(typed).hasSize(1);
        }
        for (String typed : List.of("scopes", "scope nobody", "jonas")) {
            assertThat(found(EventFilter.ALL.withText(typed), event)).as(typed).isEmpty();
        }
        search.find(List.of(event), EventFilter.ALL.withText("leger"), null, Map.of(NADIA, "Jonas"));
        assertThat(search.find(List.of(event), EventFilter.ALL.withText("jonas"), null, Map.of(NADIA, "Jonas"))
                        .events())
                .hasSize(1);
    }

    @Test
    void themePersonMarkAndDateAreAsked() {
        Event one = event("One", "2024-03", "Client", NADIA);
        Event two = event("Two", null, null);
        assertThat(found(new EventFilter("", "", null, null, null, EventFilter.Dated.ANY, null, null), one, two))
                .containsExactly("Two");
        assertThat(found(new EventFilter("", "Client", null, null, null, EventFilter.Dated.ANY, null, null), one, two))
                .containsExactly("One");
        assertThat(found(new EventFilter("", null, NADIA, null, null, EventFilter.Dated.ANY, null, null), one, two))
                .containsExactly("One");
        assertThat(found(new EventFilter("", null, null, Mark.GOOD, null, EventFilter.Dated.ANY, null, null), one, two))
                .isEmpty();
        assertThat(found(new EventFilter("", null, null, null, Basis.GUESS, EventFilter.Dated.ANY, null, null), one))
                .isEmpty();
        assertThat(found(new EventFilter("", null, null, null, null, EventFilter.Dated.WITHOUT, null, null), one, two))
                .containsExactly("Two");
        assertThat(found(new EventFilter("", null, null, null, null, EventFilter.Dated.WITH, null, null), one, two))
                .containsExactly("One");
    }

    @Test
    void aSpanFindsWhatTouchesIt() {
        Event[] events = {
            event("before", "2024-02-28", null),
            event("touches", "2024-02", null),
            event("within", "2024-03-02", null),
            event("open", "2023-01/..", null),
            event("after", "2024-05-01", null),
            event("undated", null, null)
        };
        var march =
                new EventFilter("", null, null, null, null, EventFilter.Dated.ANY, date("2024-02-29"), date("2024-04"));
        assertThat(found(march, events)).containsExactly("touches", "within", "open");
        var since = new EventFilter("", null, null, null, null, EventFilter.Dated.ANY, date("2024-03"), null);
        assertThat(found(since, events)).containsExactly("within", "open", "after");
        var until = new EventFilter("", null, null, null, null, EventFilter.Dated.ANY, null, date("2024-02-28"));
        assertThat(found(until, events)).containsExactly("before", "touches", "open");
    }

    @Test
    void anOrderLiesWhereItsDatesAre() {
        Event ordered = new Event(
                UUID.randomUUID(),
                "Ordered",
                Timing.of(new Order("before May", List.of(), List.of(), date("../2024-04"))),
                Mark.NONE,
                null,
                null,
                null,
                Event.Details.EMPTY,
                List.of(),
                List.of(),
                false);
        assertThat(found(
                        new EventFilter("", null, null, null, null, EventFilter.Dated.ANY, date("2024-05"), null),
                        ordered))
                .isEmpty();
        assertThat(found(EventFilter.ALL.withText("before may"), ordered)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatIsFoundIsWhatALookAtEachEventFinds(long seed) {
        var random = new Random(seed);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            events.add(event(
                    "Event " + random.nextInt(60),
                    random.nextInt(5) == 0 ? null : "2024-%02d".formatted(1 + random.nextInt(12)),
                    random.nextBoolean() ? "Client" : null));
        }
        var filter = new EventFilter(
                "event " + random.nextInt(10),
                "Client",
                null,
                null,
                null,
                EventFilter.Dated.ANY,
                date("2024-04"),
                null);
        List<Event> wanted = events.stream()
                .filter(event -> Objects.equals(event.lane(), "Client")
                        && event.title()
                                .toLowerCase(java.util.Locale.ROOT)
                                .contains(filter.text().substring(6))
                        && event.when() != null
                        && event.when().date().latest().getMonthValue() != 2
                        && event.when().date().earliest().getMonthValue() >= 4)
                .toList();
        assertThat(search.find(events, filter, null, NAMES).events())
                .as("seed " + seed)
                .isEqualTo(wanted);
    }

    @Test
    void nothingAskedForIsAll() {
        assertThat(EventFilter.ALL.isAll()).isTrue();
        assertThat(EventFilter.ALL.withText("  ").isAll()).isTrue();
        assertThat(EventFilter.ALL.withText("x").isAll()).isFalse();
    }
}
