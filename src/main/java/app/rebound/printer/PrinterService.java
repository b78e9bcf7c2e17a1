package app.rebound.printer;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.Attribute;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.Size2DSyntax;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.printing.PDFPageable;
import org.jspecify.annotations.Nullable;

/// Prints finished documents through the system's print service; nothing is written to the disk by us.
///
/// Looking for printers and printing can take seconds: neither is for the drawing thread.
public final class PrinterService {
    private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;
    private static final List<MediaSizeName> PAPERS =
            List.of(MediaSizeName.ISO_A4, MediaSizeName.NA_LETTER, MediaSizeName.ISO_A5);
    private static final float POINTS = 72;
    private static final float CLOSE = 0.02f;

    /// What became of a document.
    public enum Outcome {
        /// The print service has all of it.
        SENT,
        /// The printer or the print service refused it.
        REFUSED
    }

    private final Supplier<PrintService[]> services;
    private final Supplier<@Nullable PrintService> usual;

    /// The printers of the system.
    public PrinterService() {
        this(() -> PrintServiceLookup.lookupPrintServices(PAGES, null), PrintServiceLookup::lookupDefaultPrintService);
    }

    /// @param usual gives the printer taken unasked, null where there is none
    public PrinterService(Supplier<PrintService[]> services, Supplier<@Nullable PrintService> usual) {
        this.services = services;
        this.usual = usual;
    }

    /// The printers there are, the usual one first, then by name; empty where there are none.
    public List<Printer> all() {
        PrintService first = usual.get();
        return Arrays.stream(services.get())
                .map(service -> new Printer(service, service.equals(first), takes(service, Sides.TWO_SIDED_LONG_EDGE)))
                .sorted(Comparator.comparing(Printer::isUsual).reversed().thenComparing(Printer::name))
                .toList();
    }

    private static boolean takes(PrintService service, Attribute wish) {
        return service.isAttributeCategorySupported(wish.getCategory())
                && service.isAttributeValueSupported(wish, PAGES, null);
    }

    /// Prints all pages in their own size, on paper of that size where the printer knows it.
    ///
    /// @param job the name that the queue shows; nothing that tells what is printed
    public Outcome print(byte[] pdf, Printer printer, PrintWishes wishes, String job) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PrintService service = printer.service();
            var asked = new HashPrintRequestAttributeSet();
            asked.add(new JobName(job, null));
            Stream.of(paper(document), Optional.of(new Copies(wishes.copies())), Optional.of(sides(document, wishes)))
                    .flatMap(Optional::stream)
                    .filter(wish -> takes(service, wish))
                    .forEach(asked::add);
            service.createPrintJob().print(new SimpleDoc(new PDFPageable(document), PAGES, null), asked);
            return Outcome.SENT;
        } catch (PrintException | IOException e) {
            return Outcome.REFUSED;
        }
    }

    /// Pages that lie across are turned at their shorter edge, which is the left one then.
    private static Sides sides(PDDocument document, PrintWishes wishes) {
        if (!wishes.isBothSides()) {
            return Sides.ONE_SIDED;
        }
        PDRectangle page = document.getPage(0).getMediaBox();
        return page.getWidth() > page.getHeight() ? Sides.TWO_SIDED_SHORT_EDGE : Sides.TWO_SIDED_LONG_EDGE;
    }

    /// The paper that the first page is made for; a page that lies across is on the same paper.
    private static Optional<MediaSizeName> paper(PDDocument document) {
        PDRectangle page = document.getPage(0).getMediaBox();
        float shorter = Math.min(page.getWidth(), page.getHeight()) / POINTS;
        float longer = Math.max(page.getWidth(), page.getHeight()) / POINTS;
        return PAPERS.stream()
                .filter(name -> {
                    MediaSize size = MediaSize.getMediaSizeForName(name);
                    return Math.abs(size.getX(Size2DSyntax.INCH) - shorter) < CLOSE
                            && Math.abs(size.getY(Size2DSyntax.INCH) - longer) < CLOSE;
                })
                .findFirst();
    }
}
