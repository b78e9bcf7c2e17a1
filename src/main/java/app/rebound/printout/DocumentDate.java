package app.rebound.printout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/// Sets a document's date to the start of a day in UTC, in both places that hold it: the hour and the time zone of the
/// machine are nobody's business, and the same printout gives the same file.
final class DocumentDate {
    private DocumentDate() {}

    static void set(PDDocument document, LocalDate day) throws IOException {
        Calendar date = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(date);
        document.setDocumentId(ChronoUnit.DAYS.between(LocalDate.EPOCH, day));
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String dated = xmp.replaceAll("(<xmp:CreateDate>)[^<]*", "$1" + day + "T00:00:00+00:00");
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    }
}
