package app.rebound.printout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every sample keeps PDF/UA-1 and PDF/A-2a, by veraPDF.
@Tag("domain")
class PdfConformanceTest {
    private static final PdfWriter WRITER = new PdfWriter();

    static Stream<Arguments> samples() {
        return Stream.of(
                Arguments.of("empty", Samples.printout(Locale.ENGLISH, List.of()), Paper.A4),
                Arguments.of("english", Samples.sample(Locale.ENGLISH), Paper.A4),
                Arguments.of("french", Samples.sample(Locale.FRENCH), Paper.A4),
                Arguments.of("letter", Samples.sample(Locale.ENGLISH), Paper.LETTER),
                Arguments.of("blocks", Samples.withComments(Samples.blocks(Locale.ENGLISH)), Paper.A4),
                Arguments.of(
                        "120 reasons",
                        Samples.printout(
                                Locale.FRENCH,
                                List.of(new Part.Chapter(
                                        "reasons",
                                        "Pourquoi",
                                        List.of(new Part.Section(
                                                "reasons:1",
                                                "Dessin",
                                                "",
                                                List.of(Samples.reasons(Locale.FRENCH, 120))))))),
                        Paper.A5),
                Arguments.of("scripts and 4,000 words", Samples.withComments(Samples.longAnswer()), Paper.LETTER),
                Arguments.of("comments", Samples.withComments(Samples.sample(Locale.ENGLISH)), Paper.A4),
                Arguments.of(
                        "long",
                        Samples.printout(
                                Locale.ENGLISH,
                                List.of(Samples.timeline(Locale.ENGLISH, "How it came to this", 300, "I agreed."))),
                        Paper.A4));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void bothStandardsHold(String name, Printout printout, Paper paper) throws Exception {
        byte[] pdf = WRITER.pdf(printout, paper);
        assertThat(VeraPdf.findings(pdf)).isEmpty();
    }
}
