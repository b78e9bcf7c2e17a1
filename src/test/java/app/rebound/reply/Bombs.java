package app.rebound.reply;

import app.rebound.printout.Copies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// Small files that ask for very much.
final class Bombs {
    private static final int DEEP = 200_000;

    private Bombs() {}

    /// A stream of zeros that is small in the file.
    static COSStream inflating(PDDocument document, int bytes) {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            byte[] zeros = new byte[1 << 16];
            for (int i = 0; i < bytes; i += zeros.length) {
                out.write(zeros);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream;
    }

    static byte[] manyFields() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            COSArray fields = new COSArray();
            for (int i = 0; i < 6_000; i++) {
                COSDictionary field = new COSDictionary();
                field.setItem(COSName.T, new COSString("f" + i));
                fields.add(field);
            }
            COSDictionary form = new COSDictionary();
            form.setItem(COSName.FIELDS, fields);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
            return Copies.saved(document);
        }
    }

    /// Arrays in arrays, deeper than any stack.
    static byte[] deepNesting() {
        return ("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields " + "[".repeat(DEEP)
                        + "]".repeat(DEEP) + " >> >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n"
                        + "trailer\n<< /Root 1 0 R /Size 3 >>\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /// A cross-reference stream that unpacks to more than the reader may hold.
    static byte[] inflatingXref() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            COSStream bomb = inflating(document, 1 << 28);
            bomb.setItem(COSName.TYPE, COSName.getPDFName("ObjStm"));
            bomb.setInt(COSName.N, 100_000_000);
            bomb.setInt(COSName.FIRST, 10);
            byte[] packed = bomb.createRawInputStream().readAllBytes();
            String head =
                    "%PDF-1.7\n1 0 obj\n<< /Type /XRef /Size 100000000 /W [1 4 2] /Root 2 0 R /Filter /FlateDecode"
                            + " /Length " + packed.length + " >>\nstream\n";
            String tail = "\nendstream\nendobj\nstartxref\n9\n%%EOF\n";
            byte[] whole = new byte[head.length() + packed.length + tail.length()];
            System.arraycopy(head.getBytes(StandardCharsets.ISO_8859_1), 0, whole, 0, head.length());
            System.arraycopy(packed, 0, whole, head.length(), packed.length);
            System.arraycopy(
                    tail.getBytes(StandardCharsets.ISO_8859_1), 0, whole, head.length() + packed.length, tail.length());
            return whole;
        }
    }
}
