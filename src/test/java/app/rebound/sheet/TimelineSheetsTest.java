package app.rebound.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.people.Person;
import app.rebound.printout.PdfWriter;
import app.rebound.printout.VeraPdf;
import app.rebound.testing.SharedWords;
import app.rebound.text.Messages;
import app.rebound.time.FuzzyDate;
import app.rebound.timeline.Mark;
import app.rebound.timeline.SheetChoice;
import app.rebound.timeline.SheetContent;
import app.rebound.timeline.SheetEvent;
import app.rebound.timeline.SheetKind;
import app.rebound.timeline.SheetPaper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// The files of a timeline, read again; a few are left in `target/sheets` to be looked at.
@Tag("domain")
class TimelineSheetsTest {
    private static final PdfWriter WRITER = new PdfWriter();
    private static final Path FOLDER = Path.of("target", "sheets");

    private static SheetChoice choice(SheetKind kind, SheetPaper paper) {
        return new SheetChoice(kind, paper, false, false, false, false);
    }

    private static byte[] make(SheetContent content, SheetChoice choice, Locale language) throws IOException {
        byte[] made = new TimelineSheets(Messages.of(language), WRITER, SharedWords.ORDINARY)
                .make(content, choice, List.of());
        Files.createDirectories(FOLDER);
        String name = content.events().size() + "-" + language + "-" + choice.kind() + "-" + choice.paper();
        Files.write(
                FOLDER.resolve(
                        name.toLowerCase(Locale.ROOT) + "." + choice.kind().ending()),
                made);
        return made;
    }

    private static Document parse(byte[] svg) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    private static List<Element> elements(Document document, String name) {
        List<Element> found = new ArrayList<>();
        var nodes = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("counts")
    void aVectorPictureIsReadAgain(int count, Locale language) throws Exception {
        SheetContent content = new SheetSamples(count, language).content(count, 900, count <= 47);
        byte[] svg = make(content, choice(SheetKind.SVG, SheetPaper.FITTING), language);
        Document document = parse(svg);
        Element root = document.getDocumentElement();
        assertThat(root.getAttribute("lang")).isEqualTo(language.toLanguageTag());
        assertThat(elements(document, "desc")).hasSize(1);
        Set<String> ids = new HashSet<>();
        for (Element group : elements(document, "g")) {
            assertThat(ids.add(group.getAttribute("id"))).isTrue();
            Element title = (Element) group.getElementsByTagName("title").item(0);
            assertThat(title.getTextContent()).isNotBlank();
        }
        assertThat(ids.stream().filter(id -> id.startsWith("event-")).count())
                .isEqualTo(
                        count > 2_000
                                ? ids.size()
                                        - ids.stream()
                                                .filter(id -> id.startsWith("cluster-"))
                                                .count()
                                : count);
        double width = Double.parseDouble(root.getAttribute("width"));
        double height = Double.parseDouble(root.getAttribute("height"));
        for (Element text : elements(document, "text")) {
            double x = Double.parseDouble(text.getAttribute("x"));
            assertThat(x).isGreaterThanOrEqualTo(0);
            assertThat(x + Double.parseDouble(text.getAttribute("textLength"))).isLessThanOrEqualTo(width);
            assertThat(Double.parseDouble(text.getAttribute("y"))).isBetween(0.0, height);
        }
        String plain = new String(svg, StandardCharsets.UTF_8);
        assertThat(plain).doesNotContain("<script", "href", "http://www.w3.org/1999/xlink", "@import", "<image");
        assertThat(plain).doesNotContain(System.getProperty("user.name") + "/", System.getProperty("java.version"));
    }

    static Stream<Arguments> counts() {
        return Stream.of(0, 1, 47, 500, 3_000)
                .flatMap(count -> Stream.of(Locale.ENGLISH, Locale.FRENCH).map(one -> Arguments.of(count, one)));
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of(0, SheetKind.PAGE, SheetPaper.FITTING, Locale.ENGLISH),
                Arguments.of(1, SheetKind.PAGES, SheetPaper.A4, Locale.FRENCH),
                Arguments.of(47, SheetKind.PAGE, SheetPaper.FITTING, Locale.ENGLISH),
                Arguments.of(47, SheetKind.PAGE, SheetPaper.A4, Locale.FRENCH),
                Arguments.of(47, SheetKind.PAGES, SheetPaper.A4, Locale.ENGLISH),
                Arguments.of(47, SheetKind.PAGES, SheetPaper.LETTER, Locale.FRENCH),
                Arguments.of(500, SheetKind.PAGES, SheetPaper.A3, Locale.ENGLISH),
                Arguments.of(500, SheetKind.PAGE, SheetPaper.A3, Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentKeepsBothStandardsAndListsEveryEvent(int count, SheetKind kind, SheetPaper paper, Locale language)
            throws Exception {
        SheetContent content = new SheetSamples(count, language).content(count, 900, count <= 47);
        byte[] pdf = make(content, choice(kind, paper), language);
        assertThat(VeraPdf.findings(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text).contains(content.title());
            content.events().stream()
                    .limit(20)
                    .forEach(event -> assertThat(text).contains(event.title()));
            if (kind == SheetKind.PAGES && count > 1) {
                assertThat(text).contains(language.equals(Locale.FRENCH) ? "Page 2 sur" : "Page 2 of");
            }
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
        }
    }

    @Test
    void everyScriptThatADocumentHasLettersForIsDrawn() throws Exception {
        FuzzyDate day = FuzzyDate.ofDay(LocalDate.of(2024, 3, 3));
        var event = new SheetEvent(
                new UUID(1, 1), "Գարուն გაზაფხული", "3 March 2024", Mark.NONE, null, null, List.of(), 0, day, null);
        var content = new SheetContent("Գարուն", SheetSamples.MADE, List.of(""), List.of(event), List.of(), false);
        byte[] pdf = make(content, choice(SheetKind.PAGE, SheetPaper.FITTING), Locale.ENGLISH);
        assertThat(VeraPdf.findings(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text).contains("Գարուն", "გაზაფხული").doesNotContain("\uFFFD");
        }
    }

    @Test
    void aPictureHasTwoDotsAPixelAndIsBounded() throws IOException {
        SheetContent few = new SheetSamples(47, Locale.ENGLISH).content(47, 900, true);
        var picture = ImageIO.read(
                new ByteArrayInputStream(make(few, choice(SheetKind.PNG, SheetPaper.FITTING), Locale.ENGLISH)));
        assertThat(picture.getWidth()).isBetween(2 * 1_200, 2 * 1_900);
        SheetContent many = new SheetSamples(9, Locale.FRENCH).content(10_000, 4_000, false);
        var large = ImageIO.read(
                new ByteArrayInputStream(make(many, choice(SheetKind.PNG, SheetPaper.FITTING), Locale.FRENCH)));
        assertThat(large.getWidth()).isLessThanOrEqualTo(TimelineSheets.LONGEST_PICTURE + 1);
        assertThat((long) large.getWidth() * large.getHeight()).isLessThanOrEqualTo(TimelineSheets.MOST_DOTS + 40_000L);
    }

    @Test
    void namesAreReplacedEverywhere() throws IOException {
        SheetContent content = new SheetSamples(47, Locale.ENGLISH).content(47, 900, true);
        var nadia = new Person(new UUID(1, 1), "Nadia Lindqvist", "the lead", "", "");
        for (SheetKind kind : List.of(SheetKind.SVG, SheetKind.PAGE)) {
            var choice = new SheetChoice(kind, SheetPaper.FITTING, false, false, true, false);
            byte[] made = new TimelineSheets(Messages.of(Locale.ENGLISH), WRITER, SharedWords.ORDINARY)
                    .make(content, choice, List.of(nadia));
            String text = new String(made, StandardCharsets.UTF_8);
            if (kind == SheetKind.PAGE) {
                try (var document = Loader.loadPDF(made)) {
                    text = new PDFTextStripper().getText(document);
                }
            }
            assertThat(text).doesNotContain("Nadia", "Lindqvist").containsIgnoringCase("the lead");
        }
    }

    @Test
    void aTableHasThemTooAndAFormulaAmongThemIsGuarded() {
        var content = new SheetContent(
                "Harbour",
                SheetSamples.MADE,
                List.of(""),
                List.of(),
                List.of(),
                false,
                List.of(
                        List.of("Nadia’s heading", "People"),
                        List.of("Nadia Lindqvist said\nno", "Nadia Lindqvist, Jonas")));
        var nadia = new Person(new UUID(1, 1), "Nadia Lindqvist", "=1+1", "", "");
        var choice = new SheetChoice(SheetKind.CSV, SheetPaper.FITTING, false, false, true, true);
        byte[] made = new TimelineSheets(Messages.of(Locale.ENGLISH), WRITER, SharedWords.ORDINARY)
                .make(content, choice, List.of(nadia));
        assertThat(new String(made, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFNadia’s heading,People\r\n\"'=1+1 said\nno\",\"'=1+1, Jonas\"\r\n");
    }

    @Test
    void theSameContentGivesTheSameFile() throws IOException {
        SheetContent content = new SheetSamples(3, Locale.ENGLISH).content(60, 900, true);
        for (SheetKind kind : List.of(SheetKind.SVG, SheetKind.PNG)) {
            byte[] first = make(content, choice(kind, SheetPaper.FITTING), Locale.ENGLISH);
            assertThat(make(content, choice(kind, SheetPaper.FITTING), Locale.ENGLISH))
                    .isEqualTo(first);
        }
    }
}
