package app.rebound.printout;

import app.rebound.hyphen.Hyphenation;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PageSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/// Makes the PDF of a printout: tagged and archivable (PDF/UA-1, ISO 14289-1, and PDF/A-2a, ISO 19005-2), in memory,
/// with nothing fetched from anywhere.
///
/// The first document reads the fonts, so keep it. It may be used from any one thread at a time; make documents off the
/// thread of the screen.
public final class PdfWriter {
    private final MarkdownText markdown = new MarkdownText();
    private final String style = style();
    private final FontRuler ruler = new FontRuler();
    private final Map<Locale, Hyphenation> hyphenations = new HashMap<>();
    private @Nullable PrintFonts read;

    /// Also silences the layout engine's log, which would quote the text it lays out.
    public PdfWriter() {
        XRLog.setLoggingEnabled(false);
    }

    /// The whole PDF file, upright and in ordinary type.
    public byte[] pdf(Printout printout, Paper paper) {
        return pdf(printout, PageStyle.upright(paper));
    }

    /// The whole PDF file.
    public byte[] pdf(Printout printout, PageStyle page) {
        return pdf(printout, page, Progress.NONE);
    }

    /// The whole PDF file, with a word on the way.
    ///
    /// @throws java.util.concurrent.CancellationException when `progress` is cancelled; the writer stays usable
    public byte[] pdf(Printout printout, PageStyle page, Progress progress) {
        return bytes(out -> write(printout, page, progress, out));
    }

    /// The whole PDF file as it may leave the workbook: with a code on its pages and names of its own for its parts, by
    /// which a reply is known. Whoever hands it out has [CopyService#keep] keep what it is known by.
    ///
    /// @throws java.util.concurrent.CancellationException when `progress` is cancelled; the writer stays usable
    public MadeCopy copy(Printout printout, PageStyle page, Progress progress) {
        CopyMarks marks = CopyMarks.fresh();
        List<PlacedPart> parts = new ArrayList<>();
        byte[] pdf = bytes(out -> parts.addAll(write(printout, page, marks, progress, out)));
        return new MadeCopy(pdf, marks.code(), parts);
    }

    /// Writes the whole PDF file to `out`, which stays open.
    ///
    /// @throws IOException when `out` does
    public void write(Printout printout, PageStyle page, OutputStream out) throws IOException {
        write(printout, page, Progress.NONE, out);
    }

    /// Writes the whole PDF file to `out`, which stays open; nothing is written before all pages are made.
    ///
    /// @throws IOException when `out` does
    /// @throws java.util.concurrent.CancellationException when `progress` is cancelled
    public void write(Printout printout, PageStyle page, Progress progress, OutputStream out) throws IOException {
        write(printout, page, CopyMarks.preview(), progress, out);
    }

    private List<PlacedPart> write(
            Printout printout, PageStyle page, CopyMarks marks, Progress progress, OutputStream out)
            throws IOException {
        PrintSheet sheet = new PrintSheet(printout, page, style, markdown::xhtml, marks.code(), ruler);
        String xhtml = new StaticTemplates().printout(sheet).render();
        Map<String, FSObjectDrawer> drawers = Map.of(
                FigureDrawer.TYPE,
                new FigureDrawer(sheet.figures().all(), page.type().scale()));
        PartPlaces places = new PartPlaces(printout, marks);
        return write(xhtml, printout.language(), printout.made(), drawers, places, progress, out);
    }

    /// The whole PDF file of a recovery sheet, made in memory like any other document.
    ///
    /// @return holds the key; the caller overwrites it
    public byte[] pdf(KeySheet sheet, Paper paper) {
        String css = "@page { size: %smm %smm; margin: 24mm %dmm 20mm %dmm; }%n%s"
                .formatted(paper.width(), paper.height(), paper.margin(), paper.margin(), style);
        String xhtml = new StaticTemplates().keysheet(sheet, css).render();
        return pdf(xhtml, sheet.language(), sheet.day(), Map.of());
    }

    /// The whole PDF file of a document of another feature, made in memory like any other.
    ///
    /// @param xhtml complete, with title, language, subject and bookmarks; nothing in it may point outside
    /// @param made the day that the file says it was made on
    /// @param drawers what draws its `object` elements, by their type
    public byte[] pdf(String xhtml, Locale language, LocalDate made, Map<String, FSObjectDrawer> drawers) {
        return bytes(out -> write(xhtml, language, made, drawers, PartPlaces.NONE, Progress.NONE, out));
    }

    private List<PlacedPart> write(
            String xhtml,
            Locale language,
            LocalDate made,
            Map<String, FSObjectDrawer> drawers,
            PartPlaces places,
            Progress progress,
            OutputStream out)
            throws IOException {
        String text = PrintableText.of(xhtml);
        Meter meter = new Meter(progress, text.length());
        try (PDDocument document = new PDDocument()) {
            DefaultObjectDrawerFactory known = new DefaultObjectDrawerFactory();
            drawers.forEach(known::registerDrawer);
            PagesInTurn pages = new PagesInTurn(meter);
            PdfRendererBuilder builder = builder(document, language, meter);
            builder.useObjectDrawerFactory(known);
            builder.usePageSupplier(pages);
            builder.useHyphenation(hyphenation(language)::soften);
            builder.withHtmlContent(text, null);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.getSharedContext().setTextRenderer(new LetterWidths());
                renderer.layout();
                pages.expect(renderer.getRootBox().getLayer().getPages().size());
                renderer.createPDFWithoutClosing();
                meter.painted();
                var comments = renderer.findPagePositionsByID(CommentFields.IDS);
                if (!comments.isEmpty()) {
                    new CommentFields(document, fonts().commentFont(document), places::token).addAll(comments);
                }
                List<PlacedPart> parts = places.parts(renderer.findPagePositionsByID(PartPlaces.IDS), comments);
                PartPlaces.name(document, parts);
                DocumentDate.set(document, made);
                if (BaseLetters.isNeeded(document)) {
                    document.save(OutputStream.nullOutputStream());
                    BaseLetters.restore(document);
                }
                document.save(out);
                meter.done();
                return parts;
            }
        }
    }

    /// The patterns of a language are read with its first document; the words of a document are forgotten with it.
    private Hyphenation hyphenation(Locale language) {
        return hyphenations.computeIfAbsent(language, Hyphenation::of).anew();
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// Adds each page as it is begun, and tells of it.
    private static final class PagesInTurn implements PageSupplier {
        private final Meter meter;
        private int count = 1;

        PagesInTurn(Meter meter) {
            this.meter = meter;
        }

        void expect(int pages) {
            count = pages;
        }

        @Override
        public PDPage requestPage(PDDocument document, float width, float height, int index, int shadow) {
            meter.page(index, count);
            PDPage page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            return page;
        }
    }

    /// Read with the first document and not before: a start must not wait for fonts that nothing is printed with yet.
    private PrintFonts fonts() {
        PrintFonts fonts = read == null ? new PrintFonts() : read;
        read = fonts;
        return fonts;
    }

    private PdfRendererBuilder builder(PDDocument document, Locale language, Meter meter) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer("Rebound")
                .useReplacementText("\uFFFD")
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeLineBreaker(new LineBreaks(language, meter))
                .useUnicodeBidiReorderer(new ICUBidiReorderer())
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        fonts().addTo(builder, document);
        return builder;
    }

    private static String style() {
        try (var stream = Objects.requireNonNull(PdfWriter.class.getResourceAsStream("printout.css"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
