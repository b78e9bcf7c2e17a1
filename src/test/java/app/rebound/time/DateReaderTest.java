package app.rebound.time;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.text.Languages;
import app.rebound.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people type, on Wednesday 15 May 2024.
@Tag("domain")
class DateReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 15);

    private static Reading read(String typed, String language) {
        return new DateReader(Messages.of(Locale.forLanguageTag(language))).read(typed, TODAY);
    }

    private static String edtf(Reading reading) {
        return switch (reading) {
            case Reading.Understood understood -> understood.date().edtf();
            case Reading.NotUnderstood(String reason) -> reason;
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03:mid~ | 2024-03:mid~",
                "201X | 201X",
                "3 mar 2024 | 2024-03-03",
                "3 March 2024 | 2024-03-03",
                "March 3, 2024 | 2024-03-03",
                "Mar. 3rd 2024 | 2024-03-03",
                "the 3rd of March 2024 | 2024-03-03",
                "Sunday 3 March 2024 | 2024-03-03",
                "3/4/2024 | 2024-04-03",
                "3.4.24 | 2024-04-03",
                "3/4/87 | 1987-04-03",
                "3-4-2024 | 2024-04-03",
                "12/25/2023 | 2023-12-25",
                "2024/3/4 | 2024-03-04",
                "03/2024 | 2024-03",
                "3/6 | 2023-06-03",
                "2024-03-02 14:30 | 2024-03-02T14:30",
                "3 March 2024 at 2:30 pm | 2024-03-03T14:30",
                "3 March 2024 12am | 2024-03-03T00:00",
                "3 mars 2024 à 14h30 | 2024-03-03T14:30",
                "3 mars 2024 à 14 h | 2024-03-03T14:00",
                "mar 2024 | 2024-03",
                "MARS 2024 | 2024-03",
                "févr. 2024 | 2024-02",
                "fevrier 2024 | 2024-02",
                "juil 2023 | 2023-07",
                "3 May | 2024-05-03",
                "16 May | 2023-05-16",
                "29 February | 2024-02-29",
                "June | 2023-06",
                "last june | 2023-06",
                "spring 2023 | 2023-21",
                "l’été 2023 | 2023-22",
                "l'ete 2023 | 2023-22",
                "au printemps 2023 | 2023-21",
                "summer | 2023-22",
                "winter 2023/2024 | 2023-24",
                "winter 2023-24 | 2023-24",
                "winter 2023 | 2023-24",
                "winter 2021 to 2023 | 2021-24/2023",
                "winter 2021-2023 | 2021-24/2023",
                "winter | 2023-24",
                "winter 2023-2024 | 2023-24",
                "early 2023 | 2023:early",
                "Mid-January 2024 | 2024-01:mid",
                "end of March 2024 | 2024-03:late",
                "début mars 2024 | 2024-03:early",
                "à la mi-janvier 2024 | 2024-01:mid",
                "fin de l’été 2023 | 2023-22:late",
                "about 3 March 2024 | 2024-03-03~",
                "c. 2019 | 2019~",
                "~2019 | 2019~",
                "vers le 3 mars 2024 | 2024-03-03~",
                "environ 2019 | 2019~",
                "maybe 2021 | 2021?",
                "March 2021? | 2021-03?",
                "peut-être en mars 2021 | 2021-03?",
                "peut-etre vers 2021 | 2021%",
                "between June and August 2023 | 2023-06/2023-08",
                "between November and February 2024 | 2023-11/2024-02",
                "entre juin et août 2023 | 2023-06/2023-08",
                "entre le 3 et le 7 mars 2024 | 2024-03-03/2024-03-07",
                "from 3 March 2024 to 5 April | 2024-03-03/2024-04-05",
                "from November 2023 to February | 2023-11/2024-02",
                "de juin à août 2023 | 2023-06/2023-08",
                "du 3 au 7 mars 2024 | 2024-03-03/2024-03-07",
                "June - August 2023 | 2023-06/2023-08",
                "june–august 2023 | 2023-06/2023-08",
                "june-august 2023 | 2023-06/2023-08",
                "3-7 March 2024 | 2024-03-03/2024-03-07",
                "March 3-7, 2024 | 2024-03-03/2024-03-07",
                "2019-2021 | 2019/2021",
                "2019 to yesterday | 2019/2024-05-14",
                "between 2024-03-02 and 2024-05 | 2024-03-02/2024-05",
                "since 2019 | 2019/..",
                "from 2019 onwards | 2019/..",
                "2019 – | 2019/..",
                "depuis le 3 mars | 2024-03-03/..",
                "until May 2023 | ../2023-05",
                "after 9999 | time.not-a-date",
                "before -9999 | time.not-a-date",
                "jusqu'en mai 2023 | ../2023-05",
                "jusqu’au 3 mai 2023 | ../2023-05-03",
                "before May 2023 | ../2023-04",
                "avant 2020 | ../2019",
                "after 31 December 2023 | 2024-01-01/..",
                "Q1 2024 | 2024-33",
                "T2 2024 | 2024-34",
                "2024Q3 | 2024-35",
                "first quarter of 2024 | 2024-33",
                "1er trimestre 2024 | 2024-33",
                "le quatrième trimestre 2023 | 2023-36",
                "the 2010s | 201X",
                "2010's | 201X",
                "les années 2010 | 201X",
                "années 90 | 199X",
                "the 90s | 199X",
                "21st century | 20XX",
                "today | 2024-05-15",
                "Yesterday, 14:30 | 2024-05-14T14:30",
                "tomorrow | 2024-05-16",
                "aujourd’hui | 2024-05-15",
                "hier | 2024-05-14",
                "demain | 2024-05-16",
                "last tuesday | 2024-05-14",
                "last wednesday | 2024-05-08",
                "mardi dernier | 2024-05-14",
                "l’année dernière | 2023",
                "last month | 2024-04",
                "  3   march  2024 | 2024-03-03",
                "44 BC | -0043",
                "44 b.c. | -0043",
                "1 BC | 0000",
                "3 March 44 BC | -0043-03-03",
                "about 300 BCE | -0299~",
                "between 58 BC and 50 BC | -0057/-0049",
                "44 av. J.-C. | -0043",
                "en 52 avant Jésus-Christ | -0051",
                "15 mars 44 av. J.-C. | -0043-03-15",
                "winter 44 BC | -0043-24",
                "10000 BC | -9999",
                "79 AD | 0079",
                "24 octobre 79 apr. J.-C. | 0079-10-24",
                "14/7/1789 | 1789-07-14",
                "le 14 juillet 1789 | 1789-07-14",
                "1 January 1900 | 1900-01-01",
                "the 1780s | 178X",
                "29 février 1896 | 1896-02-29",
                "31 March 2024 at 2:30 | 2024-03-31T02:30",
                "27 octobre 2024 à 2h30 | 2024-10-27T02:30",
                "before summer 2023 | ../2023-21",
                "avant l’été 2023 | ../2023-21",
                "after spring 2023 | 2023-22/..",
                "before winter 2023 | ../2023-23",
                "after winter 2023 | 2024-21/..",
                "before Q1 2024 | ../2023-36",
                "before mid January 2024 | ../2024-01:early",
                "after late January 2024 | 2024-02:early/..",
                "before the 2010s | ../200X",
                "before 3 March 2024 14:30 | ../2024-03-03T14:29",
            })
    void understandsBothLanguagesInEither(String typed, String expected) {
        assertThat(edtf(read(typed, "en"))).isEqualTo(expected);
        assertThat(edtf(read(typed, "fr"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"3/4/2024, 2024-03-04", "25/12/2023, 2023-12-25", "3/4, 2024-03-04"})
    void americanEnglishPutsTheMonthFirst(String typed, String expected) {
        assertThat(edtf(read(typed, "en-US"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | time.empty",
                "'  ' | time.empty",
                "? | time.not-a-date",
                "- | time.not-a-date",
                "soon | time.not-a-date",
                "3 | time.not-a-date",
                "12:30 | time.not-a-date",
                "2024-13 | time.not-a-date",
                "13/13/2024 | time.not-a-date",
                "3 March 2024 25:00 | time.not-a-date",
                "March 2024 14:30 | time.not-a-date",
                "the meeting in March 2024 | time.not-a-date",
                "early early 2024 | time.not-a-date",
                "5th quarter 2024 | time.not-a-date",
                "years 2013 | time.not-a-date",
                "june to 2024 to 2025 | time.not-a-date",
                "12345678901234567890 | time.not-a-date",
                "0 BC | time.not-a-date",
                "10001 BC | time.not-a-date",
                "before the 0000s | time.not-a-date",
                "29 February 1900 | time.no-such-day",
                "29 February 44 BC | time.no-such-day",
                "30 February 2024 | time.no-such-day",
                "29 février 2023 | time.no-such-day",
                "31 April | time.no-such-day",
                "2023-02-29 | time.no-such-day",
                "between 1 and 31 April 2024 | time.no-such-day",
                "from 2024 to 2023 | time.ends-before-start",
                "2024/2023 | time.ends-before-start",
                "entre le 7 et le 3 mars 2024 | time.ends-before-start",
            })
    void saysWhyItDoesNotUnderstand(String typed, String reason) {
        assertThat(edtf(read(typed, "en"))).isEqualTo(reason);
        assertThat(edtf(read(typed, "fr"))).isEqualTo(reason);
    }

    @Test
    void everyReasonHasWordsInEveryLanguage() {
        for (Locale language : Languages.available()) {
            assertThat(Messages.of(language).keys())
                    .contains("time.empty", "time.not-a-date", "time.no-such-day", "time.ends-before-start");
        }
    }

    @Test
    void neverFailsOnWordsInAnyOrder() {
        List<String> words = List.of(
                ("between and entre et from to de à since until before after avant jusqu’à - – / . , ? ~ ' the les"
                                + " about vers perhaps early mi- fin 3 31 0 00 99 2024 -9999 9999 0000 3/4 13/13/2024"
                                + " 2024-02-30 2024-21 march mars février tuesday mardi last dernier winter été Q1 quarter"
                                + " first 90s 2010s years années century some day jour month year 14:30 24h pm today hier"
                                + " 2024-XX 201X 9999-24 ½ ３ é")
                        .split(" "));
        long seed = 5;
        var random = new Random(seed);
        var reader = new DateReader(Messages.of(Locale.FRENCH));
        int understood = 0;
        for (int i = 0; i < 4_000; i++) {
            String typed = random.ints(1 + random.nextInt(6), 0, words.size())
                    .mapToObj(words::get)
                    .collect(Collectors.joining(random.nextInt(8) == 0 ? "" : " "));
            Reading reading = reader.read(typed, TODAY);
            if (reading instanceof Reading.Understood(DateStatement statement)) {
                understood++;
                assertThat(FuzzyDate.parse(statement.date().edtf()))
                        .as("seed %d: %s", seed, typed)
                        .contains(statement.date());
            }
        }
        assertThat(understood).isGreaterThan(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "summer | 2024-06-12 | STARTS_BY | 2024-22",
                "summer | 2024-06-12 | STARTS_AFTER | 2025-22",
                "summer | 2024-06-12 | ENDS_BEFORE | 2023-22",
                "summer | 2024-06-12 | ENDS_FROM | 2024-22",
                "l’hiver | 2024-01-15 | ENDS_FROM | 2023-24",
                "winter | 2024-01-15 | STARTS_AFTER | 2024-24",
                "29 February | 2024-03-01 | STARTS_AFTER | 2028-02-29",
                "29 février | 1897-01-01 | STARTS_AFTER | 1904-02-29",
                "1 March 2024 | 2020-01-01 | ENDS_BEFORE | 2024-03-01",
            })
    void aMissingYearIsLookedForOnTheSideThatIsAskedFor(String typed, LocalDate day, Near.Side side, String edtf) {
        var reader = new DateReader(Messages.of(Locale.ENGLISH));
        var point = reader.point(typed, TODAY, new Near(day, side)).orElseThrow();
        assertThat(point.date().edtf()).isEqualTo(edtf);
        assertThat(point.isYearSaid()).isEqualTo(typed.endsWith("2024"));
    }

    @Test
    void theOtherOrderOfNumbersCanBeAskedFor() {
        assertThat(edtf(DateReader.otherOrder(Messages.of(Locale.ENGLISH)).read("3/4/2024", TODAY)))
                .isEqualTo("2024-03-04");
        assertThat(edtf(DateReader.otherOrder(Messages.of(Locale.US)).read("3/4/2024", TODAY)))
                .isEqualTo("2024-04-03");
    }

    @Test
    void aPastedParagraphIsNoDate() {
        assertThat(edtf(read("2024 a ".repeat(5000), "en"))).isEqualTo("time.not-a-date");
    }

    @Test
    void keepsTheWordsAsTyped() {
        assertThat(read(" Early  2023", "en"))
                .isEqualTo(new Reading.Understood(new DateStatement(
                        " Early  2023", FuzzyDate.parse("2023:early").orElseThrow())));
    }
}
