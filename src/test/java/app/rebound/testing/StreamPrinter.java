package app.rebound.testing;

import java.io.OutputStream;
import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;

/// A printer that writes its pages as PostScript.
public final class StreamPrinter {
    private StreamPrinter() {}

    public static StreamPrintService to(OutputStream paper) {
        return StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                .getPrintService(paper);
    }
}
