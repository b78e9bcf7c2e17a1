package app.rebound.help;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.text.Messages;
import app.rebound.yaml.ContentException;
import app.rebound.yaml.Fields;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The list of lines: nothing unconfirmed, nothing without a source and a day, never another country's.
@Tag("domain")
class HelpLinesReaderTest {
    private static final String GOOD = """
            version: 1
            lines:
              - country: "FR"
                kind: crisis
                name: "A line"
                numbers: [{number: "1"}]
                source: "https://www.example.org/a"
                quote: "call 1"
                source_seen: "unknown"
                compiled: "2026-11-22"
                confidence: twice
            """;

    private final HelpLines list = HelpLinesReader.standard();

    private static HelpLines read(String yaml) {
        return HelpLinesReader.read(new ByteArrayInputStream(yaml.getBytes(UTF_8)));
    }

    @Test
    void everyEntryHasASourceADateAndASecondPage() {
        assertThat(list.lines()).hasSizeGreaterThan(60).allSatisfy(line -> {
            HelpLine.Origin origin = line.origin();
            assertThat(origin.source()).as(line.name()).startsWith("http");
            assertThat(origin.publisher()).as(line.name()).contains(".");
            assertThat(origin.second()).as(line.name()).isNotBlank();
            assertThat(origin.quote()).as(line.name()).isNotBlank();
            assertThat(origin.sourceSeen()).as(line.name()).isNotBlank();
            assertThat(origin.compiled()).as(line.name()).isAfterOrEqualTo(LocalDate.of(2026, 11, 22));
        });
    }

    @Test
    void nothingThatWasSeenOnlyOnceIsInTheFile() {
        List<Fields> entries =
                Fields.resource(HelpLinesReader.class, "helplines.yaml").many("lines");
        assertThat(entries)
                .hasSameSizeAs(list.lines())
                .allSatisfy(entry -> assertThat(entry.text("confidence")).isEqualTo("twice"));
        assertThat(list.lines()).extracting(HelpLine::name).doesNotContain("SAPTEL", "Pieta", "iCALL", "Livslinien");
    }

    @Test
    void aNumberOfEveryEntryStandsInTheWordsOfItsPage() {
        for (HelpLine line : list.lines()) {
            String figures = line.origin().quote().replaceAll("\\D", "");
            boolean isQuoted = line.numbers().stream()
                    .anyMatch(phone -> figures.contains(phone.number().replaceAll("\\D|^0", "")));
            HelpLine.Text text = line.text();
            boolean isTextQuoted = text != null && figures.contains(text.number());
            if (line.kind() != HelpLine.Kind.DIRECTORY) {
                assertThat(isQuoted || isTextQuoted)
                        .as(line.country() + " " + line.name())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"US,911", "FR,112", "CH,144", "GB,999", "NO,113", "AU,000", "JP,119", "BR,192", "ZA,10177"})
    void theEmergencyNumberStandsFirst(String country, String number) {
        HelpLine first = list.of(country).getFirst();
        assertThat(first.kind()).isEqualTo(HelpLine.Kind.EMERGENCY);
        assertThat(first.numbers().getFirst().number()).isEqualTo(number);
    }

    @Test
    void everyCountryHasOnlyItsOwnAndTheDirectories() {
        List<String> asked = new ArrayList<>(list.countries());
        asked.addAll(List.of("", "HU", "XX", "*", "fr"));
        for (String country : asked) {
            List<HelpLine> found = list.of(country);
            assertThat(found).isSortedAccordingTo(Comparator.comparing(HelpLine::kind));
            assertThat(found)
                    .allMatch(line -> line.country().equals(country) || line.kind() == HelpLine.Kind.DIRECTORY);
            assertThat(found)
                    .filteredOn(line -> line.kind() == HelpLine.Kind.DIRECTORY)
                    .hasSize(2);
        }
        assertThat(list.of("HU")).hasSize(2);
    }

    @Test
    void theOrderHoldsHoweverTheFileIsShuffled() {
        var random = new Random(20261122);
        for (int i = 0; i < 200; i++) {
            List<HelpLine> shuffled = new ArrayList<>(list.lines());
            Collections.shuffle(shuffled, random);
            var other = new HelpLines(shuffled);
            assertThat(other.countries()).isEqualTo(list.countries());
            assertThat(other.madeOn()).isEqualTo(list.madeOn());
            String country =
                    list.countries().get(random.nextInt(list.countries().size()));
            assertThat(other.of(country))
                    .containsExactlyInAnyOrderElementsOf(list.of(country))
                    .isSortedAccordingTo(Comparator.comparing(HelpLine::kind));
        }
    }

    @Test
    void countriesAreCodesThatEveryLanguageHasANameFor() {
        assertThat(list.countries()).isSubsetOf(Locale.getISOCountries()).contains("FR", "DE", "US");
        for (String language : List.of("en", "fr")) {
            var words = new HelpWords(Messages.of(Locale.of(language)));
            assertThat(list.countries())
                    .allSatisfy(country -> assertThat(words.country(country)).isNotEqualTo(country));
            assertThat(list.lines())
                    .allSatisfy(line -> assertThat(words.about(line)).isNotBlank());
        }
        assertThat(list.country("fr")).isEqualTo("FR");
        assertThat(list.country("HU")).isEmpty();
    }

    @Test
    void theListIsOldTwelveMonthsAfterItsOldestEntry() {
        assertThat(list.madeOn()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(list.isOld(LocalDate.of(2027, 11, 21))).isFalse();
        assertThat(list.isOld(LocalDate.of(2027, 11, 22))).isTrue();
        assertThat(list.isChecked()).isFalse();
        HelpLines checked = read(GOOD + "    checked: \"2027-05-01\"\n");
        assertThat(checked.isChecked()).isTrue();
        assertThat(checked.isOld(LocalDate.of(2028, 4, 30))).isFalse();
    }

    @Test
    void anEntryIsReadWhole() {
        HelpLine line = read(GOOD
                        + "    text: {number: \"2\", word: \"HI\"}\n    hours: \"15:30-24:00\"\n    cost: usual\n"
                        + "    languages: [\"fr\", \"more\"]\n    whatsapp: \"3\"\n    web: \"a.org\"\n")
                .lines()
                .getFirst();
        var french = new HelpWords(Messages.of(Locale.FRENCH));
        assertThat(french.about(line))
                .isEqualTo("Idées suicidaires et autres crises · Tous les jours de 15:30 à 00:00 · "
                        + "Prix d’un appel ordinaire · français, et d’autres");
        assertThat(french.ways(line)).containsExactly("Envoyez HI par SMS au 2", "WhatsApp au 3", "a.org");
        assertThat(french.origin(line)).isEqualTo("Source\u00A0: example.org, relevé le 22 novembre 2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "confidence: twice|confidence: once",
                "    source: \"https://www.example.org/a\"\n|",
                "    source_seen: \"unknown\"\n|",
                "    compiled: \"2026-11-22\"\n|",
                "\"2026-11-22\"|\"last year\"",
                "    confidence: twice\n|",
                "kind: crisis|kind: shop",
                "\"FR\"|\"France\"",
                "[{number: \"1\"}]|[]",
                "{number: \"1\"}|{number: \"1\", use: ship}",
                "    quote:|    hours: \"all day\"\n    quote:",
                "    quote:|    hours: \"8-9\"\n    quote:",
                "    quote:|    price: free\n    quote:"
            })
    void whatIsNotConfirmedOrNotUnderstoodIsRefused(String change) {
        List<String> both = Arrays.asList(change.split("\\|", -1));
        String changed = GOOD.replace(both.getFirst(), both.getLast());
        assertThat(changed).isNotEqualTo(GOOD);
        assertThatThrownBy(() -> read(changed))
                .isInstanceOf(ContentException.class)
                .hasMessageContaining("line");
    }
}
