package app.rebound.order;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.text.Messages;
import app.rebound.time.FuzzyDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Events between others, and statements that do not fit.
@Tag("domain")
class PlacingTest {
    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static Item dated(int number, String edtf) {
        return new Item(id(number), FuzzyDate.parse(edtf).orElseThrow(), null);
    }

    private static Item among(int number, List<Integer> after, List<Integer> before, String within) {
        return new Item(
                id(number),
                null,
                new Among(
                        after.stream().map(PlacingTest::id).toList(),
                        before.stream().map(PlacingTest::id).toList(),
                        FuzzyDate.parse(within).orElse(null)));
    }

    private static Item bare(int number) {
        return new Item(id(number), null, null);
    }

    private static List<Integer> sequence(Placing placing) {
        return placing.sequence().stream()
                .map(one -> (int) one.getLeastSignificantBits())
                .toList();
    }

    @Test
    void anEventLiesBetweenThoseItIsSaidToLieBetween() {
        var placing = Placing.of(
                List.of(dated(1, "2024-03-03"), dated(2, "2024-06"), among(3, List.of(1), List.of(2), ""), bare(4)));
        assertThat(placing.of(id(3)))
                .contains(new Placed(LocalDateTime.of(2024, 3, 3, 0, 0), LocalDateTime.of(2024, 7, 1, 0, 0)));
        assertThat(placing.of(id(1))).isEmpty();
        assertThat(placing.of(id(4))).isEmpty();
        assertThat(sequence(placing)).containsExactly(1, 3, 2, 4);
        assertThat(placing.contradictions()).isEmpty();
    }

    @Test
    void boundsGoAlongOtherUndatedEvents() {
        var placing = Placing.of(List.of(
                among(1, List.of(2), List.of(), ""),
                among(2, List.of(3), List.of(), "../2024-08"),
                dated(3, "2024-03-03"),
                among(4, List.of(), List.of(2), "")));
        assertThat(placing.of(id(1))).contains(new Placed(LocalDateTime.of(2024, 3, 3, 0, 0), null));
        assertThat(placing.of(id(4))).contains(new Placed(null, LocalDateTime.of(2024, 9, 1, 0, 0)));
        assertThat(sequence(placing)).startsWith(3).containsSubsequence(4, 2, 1);
    }

    @Test
    void whatIsOnlyBeforeAnotherStandsDirectlyBeforeIt() {
        var placing = Placing.of(List.of(
                dated(1, "-0043-03-15"),
                dated(2, "1789-07-14"),
                dated(3, "2024-02-29"),
                among(4, List.of(), List.of(3), ""),
                among(5, List.of(), List.of(1), "")));
        assertThat(sequence(placing)).containsExactly(5, 1, 2, 4, 3);
    }

    @Test
    void undatedOnesKeepTheirOrderAmongThemselves() {
        var placing = Placing.of(List.of(among(1, List.of(2), List.of(), ""), bare(2), bare(3), dated(4, "2024")));
        assertThat(sequence(placing)).containsExactly(4, 2, 1, 3);
        assertThat(placing.of(id(1))).isEmpty();
    }

    @Test
    void theHourThatAClockSkipsIsAnHourLikeAnyOther() {
        var placing = Placing.of(List.of(
                dated(1, "2024-03-31T03:00"), dated(2, "2024-03-31T01:59"), among(3, List.of(2), List.of(1), "")));
        assertThat(placing.of(id(3)))
                .contains(new Placed(LocalDateTime.of(2024, 3, 31, 1, 59), LocalDateTime.of(2024, 3, 31, 3, 1)));
        assertThat(sequence(placing)).containsExactly(2, 3, 1);
    }

    @Test
    void theSameDayFitsAndTheDayBeforeDoesNot() {
        assertThat(Placing.of(List.of(dated(1, "2024-06-12"), among(2, List.of(1), List.of(), "../2024-06-12")))
                        .contradictions())
                .isEmpty();
        assertThat(Placing.of(List.of(dated(1, "2024-06-12"), among(2, List.of(1), List.of(), "../2024-06-11")))
                        .contradictions())
                .containsExactly(new Contradiction(id(2), List.of(id(1))));
    }

    @Test
    void aCircleNamesTheTwoThatCloseIt() {
        var placing = Placing.of(List.of(
                among(1, List.of(2), List.of(), ""),
                among(2, List.of(3), List.of(), ""),
                among(3, List.of(4), List.of(), ""),
                among(4, List.of(1), List.of(), "")));
        assertThat(placing.contradictions()).containsExactly(new Contradiction(id(4), List.of(id(1))));
        assertThat(sequence(placing)).containsExactly(4, 3, 2, 1);
    }

    @Test
    void anEventBetweenTwoThatLieTheOtherWayRoundNamesBoth() {
        var placing =
                Placing.of(List.of(dated(1, "2024-06-12"), dated(2, "2023-05"), among(3, List.of(1), List.of(2), "")));
        assertThat(placing.contradictions()).containsExactly(new Contradiction(id(3), List.of(id(1), id(2))));
        assertThat(placing.of(id(3))).isEmpty();
        assertThat(sequence(placing)).containsExactly(2, 1, 3);
    }

    @Test
    void whatIsNotThereCountsForNothing() {
        var placing = Placing.of(List.of(among(1, List.of(7), List.of(8), "")));
        assertThat(placing.contradictions()).isEmpty();
        assertThat(placing.of(id(1))).isEmpty();
        assertThat(Placing.of(List.of()).sequence()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | “Told the team: after the review, before 1 June 2024” does not fit “The review: 12 June 2024”; both"
                        + " stay as you wrote them.",
                "fr | «\u00a0Told the team\u00a0: after the review, before 1 June 2024\u00a0» ne s’accorde pas avec"
                        + " «\u00a0The review\u00a0: 12 June 2024\u00a0»\u00a0; les deux restent tels que vous les avez"
                        + " écrits.",
            })
    void oneSentenceNamesTheTwoStatements(String language, String expected) {
        var words = new OrderWords(Messages.of(Locale.forLanguageTag(language)));
        assertThat(words.contradiction(
                        new OrderWords.Statement("Told the team", "after the review, before 1 June 2024"),
                        List.of(new OrderWords.Statement("The review", "12 June 2024"))))
                .isEqualTo(expected);
    }

    /// Every event gets a hidden moment; dates and statements are true of it.
    private static List<Item> trueStory(Random random, int size, Map<Integer, Integer> moments) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            moments.put(i, 1 + random.nextInt(9000));
        }
        for (int i = 0; i < size; i++) {
            int day = moments.get(i);
            if (random.nextInt(3) > 0) {
                int from = day - random.nextInt(60);
                int to = day + random.nextInt(60);
                items.add(dated(i, day(from) + "/" + day(to)));
                continue;
            }
            List<Integer> after = new ArrayList<>();
            List<Integer> before = new ArrayList<>();
            for (int j = random.nextInt(4); j > 0; j--) {
                int other = random.nextInt(size);
                if (moments.get(other) < day) {
                    after.add(other);
                } else if (moments.get(other) > day) {
                    before.add(other);
                }
            }
            String within = random.nextInt(3) == 0 ? day(day - random.nextInt(99)) + "/.." : "";
            items.add(after.isEmpty() && before.isEmpty() ? bare(i) : among(i, after, before, within));
        }
        Collections.shuffle(items, random);
        return items;
    }

    private static String day(int day) {
        return java.time.LocalDate.of(2000, 1, 1).plusDays(day).toString();
    }

    private static void assertHolds(Placing placing, List<Item> items, String as) {
        Map<UUID, Integer> at = new HashMap<>();
        placing.sequence().forEach(one -> at.put(one, at.size()));
        assertThat(at).as(as).hasSameSizeAs(items);
        var aside = placing.contradictions().stream().map(Contradiction::event).toList();
        Map<UUID, Item> byId = new HashMap<>();
        items.forEach(item -> byId.put(item.id(), item));
        for (Item item : items) {
            if (item.among() == null || aside.contains(item.id())) {
                continue;
            }
            for (UUID other : item.among().after()) {
                assertThat(at.get(other)).as(as).isLessThan(at.get(item.id()));
                assertOrdered(low(placing, byId.get(other)), low(placing, item), as);
            }
            for (UUID other : item.among().before()) {
                assertThat(at.get(other)).as(as).isGreaterThan(at.get(item.id()));
            }
            LocalDateTime from = low(placing, item);
            LocalDateTime to = high(placing, item);
            if (from != null && to != null) {
                assertThat(from).as(as).isBefore(to);
            }
        }
    }

    private static void assertOrdered(LocalDateTime first, LocalDateTime second, String as) {
        if (first != null) {
            assertThat(second).as(as).isAfterOrEqualTo(first);
        }
    }

    private static LocalDateTime low(Placing placing, Item item) {
        return item.date() != null
                ? item.date().earliest()
                : placing.of(item.id()).map(Placed::earliest).orElse(null);
    }

    private static LocalDateTime high(Placing placing, Item item) {
        return item.date() != null
                ? item.date().latest()
                : placing.of(item.id()).map(Placed::latest).orElse(null);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aTrueStoryHasNoContradictionAndEveryMomentLiesWithinItsPlace(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            Map<Integer, Integer> moments = new HashMap<>();
            List<Item> items = trueStory(random, 2 + random.nextInt(60), moments);
            String as = "seed " + seed + ", round " + round;
            var placing = Placing.of(items);
            assertThat(placing.contradictions()).as(as).isEmpty();
            assertHolds(placing, items, as);
            for (Item item : items) {
                placing.of(item.id()).ifPresent(placed -> {
                    LocalDateTime noon = java.time.LocalDate.of(2000, 1, 1)
                            .plusDays(moments.get((int) item.id().getLeastSignificantBits()))
                            .atTime(12, 0);
                    assertThat(placed.earliest() == null || placed.earliest().isBefore(noon))
                            .as(as)
                            .isTrue();
                    assertThat(placed.latest() == null || placed.latest().isAfter(noon))
                            .as(as)
                            .isTrue();
                });
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void aContradictionIsAlwaysFoundTheRestHoldsAndRemovingItHeals(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            String as = "seed " + seed + ", round " + round;
            Map<Integer, Integer> moments = new HashMap<>();
            int size = 3 + random.nextInt(50);
            List<Item> items = trueStory(random, size, moments);
            Placing before = Placing.of(items);
            int first = random.nextInt(size);
            int second = (first + 1 + random.nextInt(size - 1)) % size;
            List<Item> more = new ArrayList<>(items);
            // One comes before the first and after the second; the other says that the first comes before the second.
            more.add(among(1000, List.of(first), List.of(second), ""));
            more.add(among(1001, List.of(second), List.of(first), ""));
            Collections.shuffle(more, random);
            Placing wrong = Placing.of(more);
            assertThat(wrong.contradictions()).as(as).isNotEmpty();
            assertThat(wrong.contradictions())
                    .as(as)
                    .allSatisfy(one -> assertThat(one.event()).isIn(id(1000), id(1001)))
                    .allSatisfy(
                            one -> assertThat(one.others()).hasSizeBetween(1, 2).doesNotContain(one.event()));
            assertHolds(wrong, more, as);
            assertThat(Placing.of(more).contradictions()).as(as).isEqualTo(wrong.contradictions());
            assertThat(Placing.of(items).sequence()).as(as).isEqualTo(before.sequence());
            var aside =
                    wrong.contradictions().stream().map(Contradiction::event).toList();
            more.removeIf(item -> aside.contains(item.id()));
            assertThat(Placing.of(more).contradictions()).as(as).isEmpty();
        }
    }

    @Test
    void aKnotOfLiesIsTakenApartWithoutLosingAnybody() {
        var random = new Random(5);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            items.add(among(i, List.of(random.nextInt(2_000)), List.of(random.nextInt(2_000)), ""));
        }
        var placing = Placing.of(items);
        assertThat(placing.contradictions()).isNotEmpty();
        assertHolds(placing, items, "seed 5");
    }
}
