package app.rebound.printout;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// Makes the PDF of a printout: tagged and archivable (PDF/UA-1, ISO 14289-1, and PDF/A-2a, ISO 19005-2), in memory,
/// with
/// nothing fetched from anywhere.
///
/// The first document reads the fonts, so keep it. It may be used from any one thread at a time; make documents off the
/// thread
/// of the screen.
public final class PdfWriter {
    private final MarkdownText markdown = new MarkdownText();
    private final String style = style();
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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(printout, page, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// The whole PDF file as it may leave the workbook: with a code on its pages and names of its own for its parts, by
    /// which a reply is known. Whoever hands it out has [CopyService#keep] keep what it is known by.
    public MadeCopy copy(Printout printout, PageStyle page) {
        CopyMarks marks = CopyMarks.fresh();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            List<PlacedPart> parts = write(printout, page, marks, bytes);
            return new MadeCopy(bytes.toByteArray(), marks.code(), parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes the whole PDF file to `out`, which stays open.
    ///
    /// @throws IOException when `out` does
    public void write(Printout printout, PageStyle page, OutputStream out) throws IOException {
        write(printout, page, CopyMarks.preview(), out);
    }

    private List<PlacedPart> write(Printout printout, PageStyle page, CopyMarks marks, OutputStream out)
            throws IOException {
        PrintSheet sheet = new PrintSheet(printout, page, style, markdown::xhtml, marks.code());
        String xhtml = PrintableText.of(new StaticTemplates().printout(sheet).render());
        try (PDDocument document = new PDDocument()) {
            DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
            drawers.registerDrawer(TimelineDrawer.TYPE, new TimelineDrawer(sheet.figures(), sheet.words()));
            PdfRendererBuilder builder = builder(document, printout.language());
            builder.useObjectDrawerFactory(drawers);
            builder.withHtmlContent(xhtml, null);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                PartPlaces places = new PartPlaces(printout, marks);
                var boxes = renderer.findPagePositionsByID(CommentFields.IDS);
                if (printout.hasCommentFields()) {
                    new CommentFields(document, fonts().commentFont(document), places::token).addAll(boxes);
                }
                List<PlacedPart> parts = places.parts(renderer.findPagePositionsByID(PartPlaces.IDS), boxes);
                PartPlaces.name(document, parts);
                DocumentDate.set(document, printout.made());
                document.save(out);
                return parts;
            }
        }
    }

    /// The whole PDF file of a recovery sheet, made in memory like any other document.
    ///
    /// @return holds the key; the caller overwrites it
    public byte[] pdf(KeySheet sheet, Paper paper) {
        String css = "@page { size: %smm %smm; margin: 24mm %dmm 20mm %dmm; }%n%s"
                .formatted(paper.width(), paper.height(), Paper.MARGIN, Paper.MARGIN, style);
        String xhtml =
                PrintableText.of(new StaticTemplates().keysheet(sheet, css).render());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = builder(document, sheet.language());
            builder.withHtmlContent(xhtml, null);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                DocumentDate.set(document, sheet.day());
                document.save(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// The whole PDF file of a document of another feature, made in memory like any other.
    ///
    /// @param xhtml complete, with title, language, subject and bookmarks; nothing in it may point outside
    /// @param made the day that the file says it was made on
    /// @param drawers what draws its `object` elements, by their type
    public byte[] pdf(String xhtml, Locale language, LocalDate made, Map<String, FSObjectDrawer> drawers) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            DefaultObjectDrawerFactory known = new DefaultObjectDrawerFactory();
            drawers.forEach(known::registerDrawer);
            PdfRendererBuilder builder = builder(document, language);
            builder.useObjectDrawerFactory(known);
            builder.withHtmlContent(PrintableText.of(xhtml), null);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                DocumentDate.set(document, made);
                document.save(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// Read with the first document and not before: a start must not wait for fonts that nothing is printed with yet.
    private PrintFonts fonts() {
        PrintFonts fonts = read == null ? new PrintFonts() : read;
        read = fonts;
        return fonts;
    }

    private PdfRendererBuilder builder(PDDocument document, Locale language) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer("Rebound")
                .useReplacementText("\uFFFD")
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeLineBreaker(new ICUBreakers.ICULineBreaker(language))
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
