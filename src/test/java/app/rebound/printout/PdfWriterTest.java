package app.rebound.printout;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.printout.Block.Bullets;
import app.rebound.printout.Block.Labelled;
import app.rebound.printout.Block.Letter;
import app.rebound.printout.Block.Prose;
import app.rebound.printout.Part.Section;
import app.rebound.timeline.Mark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What stands in the PDF of a printout, read back from the file.
@Tag("domain")
class PdfWriterTest {
    private static final PdfWriter WRITER = new PdfWriter();

    @Test
    void everyEventAndEveryAnswerIsThere() throws IOException {
        Printout sample = Samples.sample(Locale.ENGLISH);
        // The words of the next column stand between the lines of a title.
        String text = PdfText.all(WRITER.pdf(sample, Paper.A4)).replaceAll("(warning sign|turning point) ", "");

        for (int i = 1; i <= 40; i++) {
            assertThat(text).contains(Samples.title(Locale.ENGLISH, i));
        }
        assertThat(text)
                .contains(
                        "The Harbour launch",
                        "What I have understood of it",
                        "Prepared for my mentor",
                        "14 March 2026",
                        "I took silence for consent",
                        "Nothing marked private",
                        "fourteen weeks of work, and I had signed for it",
                        "What I keep coming back to",
                        "You never asked us whether we could.",
                        "3. I was late.",
                        "afraid of telling them 10 / 10",
                        "Dear M.,",
                        "With care, M.",
                        "Two people left the client",
                        "What I thought then")
                .doesNotContain("**", "## ");
    }

    @Test
    void emptyPartsAndUnansweredExercisesAreLeftOut() throws IOException {
        var unanswered = new Section("answer:1", "Unanswered", "Why", List.of());
        byte[] pdf = WRITER.pdf(
                Samples.printout(
                        Locale.ENGLISH,
                        List.of(
                                new Part.Chapter("step-1", "Silent step", List.of(unanswered)),
                                new Part.Timeline("timeline", "Silent timeline", List.of()))),
                Paper.A4);

        assertThat(PdfText.pages(pdf)).hasSize(1).first().asString().contains("Nothing is written yet");
        assertThat(PdfText.all(pdf)).doesNotContain("Silent", "Unanswered", "Contents");
    }

    @Test
    void theDocumentSpeaksItsLanguage() throws IOException {
        byte[] pdf = WRITER.pdf(Samples.sample(Locale.FRENCH), Paper.A4);

        assertThat(PdfText.all(pdf))
                .contains("Préparé pour ma marraine", "14 mars 2026", "Sommaire", "juil. 2023", "l’œuvre inachevée");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            List<String> pages = PdfText.pages(pdf);
            assertThat(pages.getLast()).contains("Page %d sur %<d".formatted(pages.size()));
        }
    }

    @Test
    void contentsAndBookmarksLeadToTheParts() throws IOException {
        byte[] pdf = WRITER.pdf(Samples.sample(Locale.ENGLISH), Paper.A4);
        List<String> pages = PdfText.pages(pdf);

        int timelinePage = 2;
        while (!pages.get(timelinePage).contains("2 events have no date")) {
            timelinePage++;
        }
        assertThat(pages.get(1).replace(".", "").replaceAll(" +", " "))
                .contains("How it came to this " + (timelinePage + 1));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var outline = document.getDocumentCatalog().getDocumentOutline();
            List<String> names = new ArrayList<>();
            for (PDOutlineItem item : outline.children()) {
                names.add(item.getTitle());
                item.children().forEach(child -> names.add("- " + child.getTitle()));
                assertThat(item.findDestinationPage(document)).isNotNull();
            }
            assertThat(names)
                    .containsExactly(
                            "Accept",
                            "- What happened, in my words",
                            "- How it felt",
                            "Forgive",
                            "- A letter to myself",
                            "- What was mine and what was not",
                            "How it came to this",
                            "Debrief",
                            "- What I would do differently");
        }
    }

    @Test
    void theFigureSaysWhatItShows() throws IOException {
        try (PDDocument document = Loader.loadPDF(WRITER.pdf(Samples.sample(Locale.ENGLISH), Paper.A4))) {
            assertThat(PdfText.elements(document, "Figure"))
                    .singleElement()
                    .satisfies(figure -> assertThat(figure.getString(COSName.ALT))
                            .startsWith("Timeline from 13 May 2023")
                            .contains("with 38 events"));
        }
    }

    @Test
    void theTableRepeatsItsHeadOnceAPage() throws IOException {
        byte[] pdf = WRITER.pdf(
                Samples.printout(
                        Locale.ENGLISH, List.of(Samples.timeline(Locale.ENGLISH, "How it came to this", 300, ""))),
                Paper.A4);

        List<Integer> heads = PdfText.pages(pdf).stream()
                .map(page -> page.split("What happened", -1).length - 1)
                .filter(count -> count > 0)
                .toList();
        assertThat(heads).hasSizeGreaterThan(8).containsOnly(1);
        String text = PdfText.all(pdf);
        for (int i = 1; i <= 300; i++) {
            assertThat(text).contains("(" + i + ")");
        }
    }

    @Test
    void hostileTextIsPrintedAsText() throws Exception {
        String evil = "<script>alert(\"x\")</script> & ]]> ' --> ${1} \u0000\u0007\u001B\u202E\uD800 \uE000 \uFFFF end";
        String word = "x".repeat(5_000);
        String image = "![a *crane*](https://example.org/crane.png) and [a link](javascript:alert(1)) <img src='x'/>";
        Printout printout = new Printout(
                Locale.ENGLISH,
                evil,
                evil,
                evil,
                Samples.MADE,
                evil,
                evil,
                List.of(
                        new Part.Chapter(
                                "step-2",
                                evil,
                                List.of(new Section(
                                        "answer:2",
                                        evil,
                                        evil,
                                        List.of(
                                                new Prose(evil + "\n\n" + image + "\n\n" + word),
                                                new Prose(">".repeat(2_000) + " deep\n\n&#8; &bogus; &nbsp;"),
                                                new Bullets(List.of(evil, word)),
                                                new Letter(evil, evil, evil),
                                                new Labelled(evil, evil))))),
                        new Part.Timeline(
                                "timeline",
                                evil,
                                List.of(new PrintedEvent(
                                        1,
                                        evil,
                                        word,
                                        Mark.WARNING,
                                        List.of(new Labelled(evil, word)),
                                        List.of(evil),
                                        Samples.MADE.atStartOfDay(),
                                        Samples.MADE.atStartOfDay(),
                                        false)))),
                Samples.sample(Locale.ENGLISH).words(),
                true);

        byte[] pdf = WRITER.pdf(printout, Paper.A4);

        assertThat(VeraPdf.findings(pdf)).isEmpty();
        String text = PdfText.all(pdf);
        assertThat(text)
                .contains("<script>alert(\"x\")</script> & ]]> ' --> ${1}", "a crane and a link", "<img src='x'/>")
                .doesNotContain("\u0007", "\u001B", "crane.png");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(2).getAnnotations()).noneMatch(PDAnnotationLink.class::isInstance);
        }
        String letters = text.replaceAll("[^x]", "");
        assertThat(letters).hasSizeGreaterThan(4 * 5_000);
    }

    @Test
    void sevenScriptsAndEmojiAreReadableAndWhatHasNoFontShowsThatSomethingStandsThere() throws Exception {
        byte[] pdf = WRITER.pdf(
                prose("Ελληνικά και русский текст, Žluťoučký, tiếng Việt: 🙂🌱 ❤️. שלום עולם\n\nمرحبا بالعالم\n\n"
                        + "Հայերեն, ქართული\n\n東京 한국 हिन्दी"),
                Paper.A4);

        assertThat(VeraPdf.findings(pdf)).isEmpty();
        String text = PdfText.all(pdf);
        assertThat(text)
                .contains("Ελληνικά και русский текст, Žluťoučký, tiếng Việt: 🙂🌱 ❤", "שלום עולם", "Հայերեն, ქართული")
                .contains("مرحبا بالعالم");
        assertThat(text.chars().filter(c -> c == 0xFFFD).count()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void shapedArabicIsFoundByItsLetters() throws Exception {
        byte[] pdf = WRITER.pdf(prose("مرحبا بالعالم"), Paper.A4);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            StringBuilder letters = new StringBuilder();
            for (COSName name : resources.getFontNames()) {
                var font = resources.getFont(name);
                for (int code = 0; code < 0x10000 && font.getName().contains("Arabic"); code++) {
                    String letter = font.toUnicode(code);
                    letters.append(letter == null ? "" : letter);
                }
            }
            assertThat(letters.toString().chars()).isNotEmpty().noneMatch(c -> c >= 0xFE70 && c < 0xFEF5);
            assertThat(letters.toString()).contains("م", "ر", "ح", "ب", "ع");
        }
        assertThat(BaseLetters.base("\uFEDF")).isEqualTo("ل");
        assertThat(BaseLetters.base("\uFEFB")).isEqualTo("\uFEFB");
        assertThat(BaseLetters.base("é")).isEqualTo("é");
    }

    @Test
    void metadataHoldsTheDocumentAndNothingOfTheMachine() throws IOException {
        byte[] pdf = WRITER.pdf(Samples.sample(Locale.ENGLISH), Paper.A4);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var info = document.getDocumentInformation();
            assertThat(info.getMetadataKeys())
                    .containsExactlyInAnyOrder("Title", "Subject", "Producer", "CreationDate");
            assertThat(info.getTitle()).isEqualTo("The Harbour launch");
            assertThat(info.getSubject()).isEqualTo("Prepared for my mentor, 14 March 2026");
            assertThat(info.getProducer()).isEqualTo("Rebound");
            assertThat(info.getCreationDate().toInstant()).isEqualTo("2026-03-14T00:00:00Z");
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp)
                    .contains("<xmp:CreateDate>2026-03-14T00:00:00+00:00<")
                    .doesNotContain("ModifyDate", "creator", "CreatorTool");
        }
    }

    @Test
    void theSamePrintoutGivesTheSameFile() {
        Printout sample = Samples.withComments(Samples.sample(Locale.FRENCH));

        assertThat(WRITER.pdf(sample, Paper.A4)).isEqualTo(WRITER.pdf(sample, Paper.A4));
    }

    @Test
    void paperHasItsSize() throws IOException {
        try (PDDocument document = Loader.loadPDF(WRITER.pdf(prose("x"), Paper.LETTER))) {
            PDRectangle page = document.getPage(0).getMediaBox();
            assertThat(page.getWidth()).isCloseTo(612, org.assertj.core.data.Offset.offset(0.5f));
            assertThat(page.getHeight()).isCloseTo(792, org.assertj.core.data.Offset.offset(0.5f));
        }
    }

    private static Printout prose(String text) {
        return Samples.printout(
                Locale.ENGLISH,
                List.of(new Part.Chapter(
                        "step-3", "Step", List.of(new Section("answer:3", "Exercise", "", List.of(new Prose(text)))))));
    }
}
