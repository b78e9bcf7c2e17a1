package app.rebound.printer;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.jspecify.annotations.Nullable;

/// Prints finished documents through the system's print service; nothing is written to the disk by us.
///
/// Looking for printers and printing can take seconds: neither is for the drawing thread.
public final class PrinterService {
    private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

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
                .map(service -> new Printer(service, service.equals(first)))
                .sorted(Comparator.comparing(Printer::isUsual).reversed().thenComparing(Printer::name))
                .toList();
    }

    /// Prints all pages in their own size.
    ///
    /// @param job the name that the queue shows; nothing that tells what is printed
    public Outcome print(byte[] pdf, Printer printer, String job) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var wishes = new HashPrintRequestAttributeSet();
            wishes.add(new JobName(job, null));
            printer.service().createPrintJob().print(new SimpleDoc(new PDFPageable(document), PAGES, null), wishes);
            return Outcome.SENT;
        } catch (PrintException | IOException e) {
            return Outcome.REFUSED;
        }
    }
}
