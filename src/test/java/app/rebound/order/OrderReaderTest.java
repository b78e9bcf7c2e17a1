package app.rebound.order;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.text.Messages;
import app.rebound.time.FuzzyDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people type about the order of things, on Wednesday 15 May 2024.
@Tag("domain")
class OrderReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 15);
    private static final List<Known> EVENTS = List.of(
            event(1, "The review", "2023-06-12"),
            event(2, "L’offsite à Lyon", "2023-10"),
            event(3, "Client lost", "2024-03-03"),
            event(4, "Budget of the client", ""),
            event(5, "The merger and the move", ""),
            event(6, "May leaves", ""),
            event(7, "Told the team", ""),
            event(8, "Told the board", ""),
            event(9, "Kick-off", "2023-02-01"));

    private static Known event(int number, String title, String edtf) {
        var date = FuzzyDate.parse(edtf);
        return new Known(
                new UUID(0, number),
                title,
                date.map(FuzzyDate::earliest).orElse(null),
                date.map(FuzzyDate::latest).orElse(null));
    }

    private static String said(String typed, String language) {
        var reader = new OrderReader(Messages.of(Locale.forLanguageTag(language)));
        return switch (reader.read(typed, () -> new Titles(EVENTS), TODAY)) {
            case OrderReading.Understood understood -> said(understood.among());
            case OrderReading.Ambiguous ambiguous ->
                ambiguous.choices().stream().map(OrderReaderTest::said).collect(Collectors.joining(" or "));
            case OrderReading.NoSuchEvent(String words) -> "no " + words;
            case OrderReading.Impossible() -> "impossible";
            case OrderReading.NotAnOrder() -> "none";
        };
    }

    private static String said(Among among) {
        return ">" + numbers(among.after()) + " <" + numbers(among.before())
                + (among.within() == null ? "" : " " + among.within().edtf());
    }

    private static String numbers(List<UUID> ids) {
        return ids.stream()
                .map(id -> String.valueOf(id.getLeastSignificantBits()))
                .collect(Collectors.joining(","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "after the review | >1 <",
                "After The Review | >1 <",
                "apres review | >1 <",
                "after rev | >1 <",
                "just after the review | >1 <",
                "peu après l’offsite | >2 <",
                "après l'offsite a lyon | >2 <",
                "before the kick-off | > <9",
                "before kick off | > <9",
                "after the review, before the summer | >1 < ../2024-21",
                "after the review, before 1 June 2024 | >1 < ../2024-05-31",
                "après la review, avant l’été | >1 < ../2024-21",
                "after the review and before the offsite | >1 <2",
                "between the review and the offsite | >1 <2",
                "entre la review et l’offsite | >1 <2",
                "between the offsite and the review | >1 <2",
                "between the review and 3 March 2024 | >1 < ../2024-03-03",
                "between the review and march | >1 < ../2024-03",
                "after the offsite, before may | >2 <6 or >2 < ../2024-04",
                "entre mars 2023 et l’offsite | > <2 2023-03/..",
                "after the summer, before client lost | > <3 2023-23/..",
                "after the summer and before the review | > <1 2022-23/..",
                "before the review, after spring | > <1 2023-22/..",
                "after the review and the offsite | >1,2 <",
                "after the review, the offsite and the kick-off | >1,2,9 <",
                "after the merger and the move | >5 <",
                "between the merger and the move and the offsite | >5 <2",
                "after client | >3 < or >4 <",
                "after the client lost | >3 <",
                "before told | > <7 or > <8",
                "between told and the review | >7 <1 or >8 <1",
                "after may leaves | >6 <",
                "until the offsite | > <2",
                "depuis l’offsite | >2 <",
                "jusqu’à l’offsite | > <2",
                "after the review, | >1 <",
                "after the review and | >1 <",
                "after the review but before 2024 | >1 < ../2023",
                "after the wedding | no the wedding",
                "after the | no the",
                "after | none",
                "the review | none",
                "3 March 2024 | none",
                "after the review, before the review | impossible",
                "after the review, after 2024, before 2023 | impossible",
                "after 3 March 2023, before the summer | > < 2023-03-04/2023-21",
            })
    void understandsBothLanguagesInEither(String typed, String expected) {
        assertThat(said(typed, "en")).isEqualTo(expected);
        assertThat(said(typed, "fr")).isEqualTo(expected);
    }

    @Test
    void aPartOfATitleIsNotAWholeOne() {
        var reader = new OrderReader(Messages.of(Locale.ENGLISH));
        assertThat(reader.read("after review", () -> new Titles(EVENTS), TODAY))
                .isInstanceOfSatisfying(
                        OrderReading.Understood.class,
                        reading -> assertThat(reading.isByWholeTitle()).isTrue());
        assertThat(reader.read("after offsite", () -> new Titles(EVENTS), TODAY))
                .isInstanceOfSatisfying(
                        OrderReading.Understood.class,
                        reading -> assertThat(reading.isByWholeTitle()).isFalse());
    }

    @Test
    void anEventIsNotNamedByItsOwnWords() {
        var reader = new OrderReader(Messages.of(Locale.ENGLISH));
        var others = new Titles(EVENTS).without(new UUID(0, 1));
        assertThat(reader.read("after the review", () -> others, TODAY))
                .isEqualTo(new OrderReading.NoSuchEvent("the review"));
        assertThat(reader.read("after rev", () -> others, TODAY)).isEqualTo(new OrderReading.NoSuchEvent("rev"));
    }

    @Test
    void twoEventsOfOneTitleAreBothOffered() {
        var reader = new OrderReader(Messages.of(Locale.ENGLISH));
        var twice = new Titles(List.of(event(1, "Review", ""), event(2, "The review", "2024")));
        assertThat(reader.read("after the review", () -> twice, TODAY))
                .isEqualTo(new OrderReading.Ambiguous(
                        List.of(
                                new Among(List.of(new UUID(0, 1)), List.of(), null),
                                new Among(List.of(new UUID(0, 2)), List.of(), null)),
                        true));
    }

    @Test
    void neverFailsAndEndsSoonOnWordsInAnyOrder() {
        List<String> words = Arrays.asList(
                ("after before between entre et and , & après avant until the la client told review offsite summer march"
                                + " 2024 3 3/4 just un peu merger move ’ @ ( \" may")
                        .split(" "));
        long seed = 11;
        var random = new Random(seed);
        var titles = new Titles(EVENTS);
        var reader = new OrderReader(Messages.of(Locale.FRENCH));
        int understood = 0;
        for (int i = 0; i < 2_000; i++) {
            String typed = "after "
                    + random.ints(1 + random.nextInt(i % 50 == 0 ? 40 : 7), 0, words.size())
                            .mapToObj(words::get)
                            .collect(Collectors.joining(" "));
            if (reader.read(typed, () -> titles, TODAY) instanceof OrderReading.Understood) {
                understood++;
            }
        }
        assertThat(understood).as("seed %d", seed).isGreaterThan(50);
        assertThat(reader.read("after " + "told and ".repeat(1_000), () -> titles, TODAY))
                .isEqualTo(new OrderReading.NotAnOrder());
        assertThat(reader.read("after " + "told and ".repeat(30), () -> titles, TODAY))
                .isInstanceOf(OrderReading.Ambiguous.class);
    }

    @Test
    void wordsSayTheEventsAndTheDates() {
        var among = new Among(
                List.of(new UUID(0, 1)),
                List.of(new UUID(0, 2)),
                FuzzyDate.parse("../2024-05-31").orElseThrow());
        var titles = new Titles(EVENTS);
        assertThat(new OrderWords(Messages.of(Locale.ENGLISH))
                        .of(among, id -> titles.find(id).orElseThrow().title()))
                .isEqualTo("after “The review”, before “L’offsite à Lyon”, before 1 June 2024");
        assertThat(new OrderWords(Messages.of(Locale.FRENCH))
                        .of(among, id -> titles.find(id).orElseThrow().title()))
                .isEqualTo(
                        "après «\u00a0The review\u00a0», avant «\u00a0L’offsite à Lyon\u00a0», avant le 1er juin 2024");
    }
}
