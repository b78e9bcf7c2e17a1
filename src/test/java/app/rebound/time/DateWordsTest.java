package app.rebound.time;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.text.Messages;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Dates in words, and that what is shown can be typed.
@Tag("domain")
class DateWordsTest {
    private static final long SEED = 77;
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 15);

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "en-US", "fr-CH"})
    void shownWordsReadBackToTheSameDate(String language) {
        Messages messages = Messages.of(Locale.forLanguageTag(language));
        var words = new DateWords(messages);
        var reader = new DateReader(messages);
        assertThat(SomeDates.of(SEED, 3000))
                .allSatisfy(date -> assertThat(reader.read(words.of(date), TODAY))
                        .as("seed %d: %s as %s", SEED, date.edtf(), words.of(date))
                        .isEqualTo(new Reading.Understood(new DateStatement(words.of(date), date))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-03 | 3 March 2024 | 3 mars 2024",
                "2024-03-01 | 1 March 2024 | 1er mars 2024",
                "2024-03-03~ | about 3 March 2024 | vers le 3 mars 2024",
                "2024-03-03T14:30 | 3 March 2024, 14:30 | 3 mars 2024 à 14:30",
                "2024-21 | spring 2024 | printemps 2024",
                "2024-24 | winter 2024–2025 | hiver 2024-2025",
                "2024-01:mid | mid January 2024 | mi-janvier 2024",
                "2024-03:early | early March 2024 | début mars 2024",
                "2024-03:late~ | about late March 2024 | vers fin mars 2024",
                "2023:mid? | perhaps mid 2023 | peut-être la mi-2023",
                "2023-06/2023-08 | between June and August 2023 | entre juin et août 2023",
                "2023-11/2024-02 | between November 2023 and February 2024 | entre novembre 2023 et février 2024",
                "2024-03-01/2024-03-07 | between 1 and 7 March 2024 | entre le 1er et le 7 mars 2024",
                "2024-03-03/2024-04-07 | between 3 March and 7 April 2024 | entre le 3 mars et le 7 avril 2024",
                "2023-06~/2024? | between about June 2023 and perhaps 2024 | entre environ juin 2023 et peut-être 2024",
                "2019/.. | since 2019 | depuis 2019",
                "2024-03-03/.. | since 3 March 2024 | depuis le 3 mars 2024",
                "../2023-05 | until May 2023 | jusqu’en mai 2023",
                "../2023-05-01 | until 1 May 2023 | jusqu’au 1er mai 2023",
                "../2023-22 | until summer 2023 | jusqu’à l’été 2023",
                "../2023-05:mid | until mid May 2023 | jusqu’à la mi-mai 2023",
                "../201X | until the 2010s | jusqu’aux années 2010",
                "../2023~ | until about 2023 | jusqu’à environ 2023",
                "201X | the 2010s | les années 2010",
                "20XX | the years 2000 to 2099 | les années 2000 à 2099",
                "2024-33 | first quarter of 2024 | 1er trimestre 2024",
                "2024-34/.. | since the second quarter of 2024 | depuis le 2e trimestre 2024",
                "2021? | perhaps 2021 | peut-être 2021",
                "2021% | perhaps about 2021 | peut-être vers 2021",
                "2024-03-XX | some day in March 2024 | un jour en mars 2024",
                "2024-XX | some month in 2024 | un mois de 2024",
                "-0043 | 44 BC | 44 av. J.-C.",
                "0000 | 1 BC | 1 av. J.-C.",
                "-0043-03-15 | 15 March 44 BC | 15 mars 44 av. J.-C.",
                "-0043-24 | winter 44 BC | hiver 44 av. J.-C.",
                "-9999:mid | mid 10000 BC | mi-10000 av. J.-C.",
                "0079-10-24 | 24 October 0079 | 24 octobre 0079",
                "1896-02-29 | 29 February 1896 | 29 février 1896",
            })
    void inBothLanguages(String edtf, String english, String french) {
        FuzzyDate date = FuzzyDate.parse(edtf).orElseThrow();
        assertThat(new DateWords(Messages.of(Locale.ENGLISH)).of(date)).isEqualTo(english);
        assertThat(new DateWords(Messages.of(Locale.FRENCH)).of(date)).isEqualTo(french);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../2024-05-31 | before 1 June 2024 | avant le 1er juin 2024",
                "../2024-21 | before summer 2024 | avant l’été 2024",
                "../2024-01:early | before mid January 2024 | avant la mi-janvier 2024",
                "../9999 | until 9999 | jusqu’en 9999",
                "2024-06/.. | after May 2024 | après mai 2024",
                "-9999/.. | since 10000 BC | depuis 10000 av. J.-C.",
                "2024-01-01/2024-05 | after 31 December 2023, before June 2024 | après le 31 décembre 2023, avant juin 2024",
                "2024 | 2024 | 2024",
            })
    void boundsInBothLanguages(String edtf, String english, String french) {
        FuzzyDate date = FuzzyDate.parse(edtf).orElseThrow();
        assertThat(new DateWords(Messages.of(Locale.ENGLISH)).bound(date)).isEqualTo(english);
        assertThat(new DateWords(Messages.of(Locale.FRENCH)).bound(date)).isEqualTo(french);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-03 | 3 Mar 2024 | 3 mars 2024",
                "2024-01 | Jan 2024 | janv. 2024",
                "2024-01:mid~ | ~ mid Jan 2024 | ~ mi-janv. 2024",
                "2024-33 | Q1 2024 | T1 2024",
                "2021? | 2021? | 2021\u00a0?",
                "201X | 2010s | années 2010",
                "2023-06/2023-08 | Jun 2023 – Aug 2023 | juin 2023 – août 2023",
                "2019/.. | 2019 – | 2019 –",
                "../2019 | – 2019 | – 2019",
            })
    void shortFormInBothLanguages(String edtf, String english, String french) {
        FuzzyDate date = FuzzyDate.parse(edtf).orElseThrow();
        assertThat(new DateWords(Messages.of(Locale.ENGLISH)).shortOf(date)).isEqualTo(english);
        assertThat(new DateWords(Messages.of(Locale.FRENCH)).shortOf(date)).isEqualTo(french);
    }
}
