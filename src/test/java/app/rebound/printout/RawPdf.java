package app.rebound.printout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Everything that a PDF holds, laid bare: streams without compression, strings and names decoded, the text as read.
final class RawPdf {
    private final StringBuilder strings = new StringBuilder();
    private final StringBuilder bytes = new StringBuilder();

    private String lowerStrings = "";
    private String lowerBytes = "";

    private RawPdf() {}

    static RawPdf of(byte[] pdf) throws IOException {
        RawPdf raw = new RawPdf();
        raw.bytes.append(new String(pdf, StandardCharsets.ISO_8859_1)).append('\n');
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (var key : document.getDocument().getXrefTable().keySet()) {
                raw.add(document.getDocument().getObjectFromPool(key).getObject());
            }
            raw.add(document.getDocument().getTrailer());
        }
        raw.strings.append('\n').append(PdfText.all(pdf));
        raw.lowerStrings = raw.strings.toString().toLowerCase(Locale.ROOT);
        raw.lowerBytes = raw.bytes.toString().toLowerCase(Locale.ROOT);
        return raw;
    }

    private void add(COSBase base) throws IOException {
        switch (base) {
            case COSString string -> strings.append(string.getString()).append('\n');
            case COSName name -> strings.append(name.getName()).append('\n');
            case COSArray array -> {
                for (COSBase one : array) {
                    add(one);
                }
            }
            case COSStream stream -> {
                addEntries(stream);
                try (var in = stream.createInputStream()) {
                    bytes.append(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1))
                            .append('\n');
                }
            }
            case COSDictionary dictionary -> addEntries(dictionary);
            case null, default -> {
                // Numbers say nothing, and what is meant by a reference is read in its own place.
            }
        }
    }

    private void addEntries(COSDictionary dictionary) throws IOException {
        for (var entry : dictionary.entrySet()) {
            strings.append(entry.getKey().getName()).append('\n');
            if (!(entry.getValue() instanceof COSObject)) {
                add(entry.getValue());
            }
        }
    }

    /// What is written in strings, names and on the pages.
    String strings() {
        return strings.toString();
    }

    /// Whether `word` stands anywhere, in any case: as text, as bytes in UTF-8, Latin-1 or UTF-16 of either order, or
    /// as hexadecimal digits of these.
    boolean holds(String word) {
        if (lowerStrings.contains(word.toLowerCase(Locale.ROOT))) {
            return true;
        }
        return Stream.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.ISO_8859_1,
                        StandardCharsets.UTF_16BE,
                        StandardCharsets.UTF_16LE)
                .flatMap(charset -> Stream.of(word, word.toLowerCase(Locale.ROOT), word.toUpperCase(Locale.ROOT))
                        .map(form -> form.getBytes(charset)))
                .flatMap(written -> Stream.of(
                        new String(written, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT),
                        HexFormat.of().formatHex(written)))
                // Most forms of most words are the same, and each is searched for in some megabytes.
                .distinct()
                .anyMatch(lowerBytes::contains);
    }
}
