package app.rebound.reply;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/// Takes out of a foreign PDF what could be a reply, by its plain objects: no value that is a stream is unpacked, and
/// of
/// everything there is a most. Runs in [ReadingChild] only.
final class ForeignPdf {
    /// More pieces than any reply has.
    static final class TooMuchException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final int DEEPEST = 32;
    private static final int MOST_PAGES = 2_000;
    private static final int PAGES_WITH_CODE = 12;
    private static final int MOST_CODES = 50;
    private static final Pattern CODE =
            Pattern.compile("(?<![0-9A-Z-])[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}(?![0-9A-Z-])");

    private final PDDocument document;
    private final List<PDPage> pages = new ArrayList<>();
    private final IdentityHashMap<COSBase, Integer> pageNumbers = new IdentityHashMap<>();
    private final Map<String, String> fields = new LinkedHashMap<>();
    private int taken;

    private ForeignPdf(PDDocument document) {
        this.document = document;
        for (PDPage page : document.getPages()) {
            if (pages.size() == MOST_PAGES) {
                throw new TooMuchException();
            }
            pageNumbers.putIfAbsent(page.getCOSObject(), pages.size());
            pages.add(page);
        }
    }

    /// @param regions whose text is wanted instead of fields and notes; [Regions#NONE] for these
    /// @throws IOException when it is no PDF, is damaged, or opens with a password only
    static ForeignFile read(byte[] pdf, Regions regions) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(new RandomAccessReadBuffer(pdf), IOUtils.createMemoryOnlyStreamCache())) {
            ForeignPdf reading = new ForeignPdf(document);
            if (!regions.spots().isEmpty()) {
                List<String> texts = new PageText(reading.pages).in(regions);
                return new ForeignFile(false, List.of(), List.of(), List.of(), List.of(), texts);
            }
            return reading.read();
        }
    }

    private ForeignFile read() throws IOException {
        COSDictionary form = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
        if (form != null) {
            fields(form.getDictionaryObject(COSName.FIELDS), "", null, 0, identitySet());
        }
        PageNotes notes = new PageNotes(this);
        List<ForeignFile.Note> noted = notes.all(pages);
        List<ForeignFile.FieldValue> values = fields.entrySet().stream()
                .map(field -> new ForeignFile.FieldValue(field.getKey(), field.getValue()))
                .toList();
        List<ForeignFile.NamedSpot> spots = new ArrayList<>();
        COSDictionary names = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.NAMES);
        if (names != null) {
            spots(names.getCOSDictionary(COSName.DESTS), spots, 0, identitySet());
        }
        return new ForeignFile(isOurs(), values, noted, spots, values.isEmpty() ? codes() : List.of(), List.of());
    }

    /// Counts one more field, note or destination.
    void take() {
        taken++;
        if (taken > Wire.MOST_PIECES) {
            throw new TooMuchException();
        }
    }

    private boolean isOurs() {
        return text(document.getDocumentInformation().getCOSObject().getDictionaryObject(COSName.PRODUCER))
                .equals("Rebound");
    }

    private void fields(
            @Nullable COSBase kids, String parent, @Nullable COSBase inherited, int depth, Set<COSBase> seen) {
        if (!(kids instanceof COSArray array) || depth > DEEPEST || !seen.add(array)) {
            return;
        }
        for (int i = 0; i < array.size(); i++) {
            if (array.getObject(i) instanceof COSDictionary field && seen.add(field)) {
                take();
                String partial = text(field.getDictionaryObject(COSName.T));
                String name = partial.isEmpty() ? parent : partial;
                COSBase value = field.getDictionaryObject(COSName.V);
                COSBase said = value == null ? inherited : value;
                put(name, said);
                fields(field.getDictionaryObject(COSName.KIDS), name, said, depth + 1, seen);
            }
        }
    }

    /// A text field on a page that the form does not list: some programs lose the list.
    void widget(COSDictionary widget) {
        put(text(widget.getDictionaryObject(COSName.T)), widget.getDictionaryObject(COSName.V));
    }

    private void put(String name, @Nullable COSBase value) {
        if (!name.isEmpty() && name.length() <= 200) {
            String said = lines(text(value));
            if (!said.isEmpty() || !fields.containsKey(name)) {
                fields.put(name, said);
            }
        }
    }

    private void spots(@Nullable COSDictionary node, List<ForeignFile.NamedSpot> spots, int depth, Set<COSBase> seen) {
        if (node == null || depth > DEEPEST || !seen.add(node)) {
            return;
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                spots(kid, spots, depth + 1, seen);
            }
        }
        COSArray names = node.getCOSArray(COSName.NAMES);
        for (int i = 0; names != null && i + 1 < names.size(); i += 2) {
            COSBase at = names.getObject(i + 1);
            COSArray target = at instanceof COSDictionary named
                    ? named.getCOSArray(COSName.D)
                    : at instanceof COSArray array ? array : null;
            Integer page = target == null || target.size() < 4 ? null : pageNumbers.get(target.getObject(0));
            if (target != null && page != null && target.getObject(3) instanceof COSNumber top) {
                take();
                spots.add(new ForeignFile.NamedSpot(text(names.getObject(i)), page, top.floatValue()));
            }
        }
    }

    private List<String> codes() throws IOException {
        Set<String> codes = new LinkedHashSet<>();
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setEndPage(PAGES_WITH_CODE);
        Matcher found = CODE.matcher(stripper.getText(document));
        while (found.find() && codes.size() < MOST_CODES) {
            codes.add(found.group());
        }
        return List.copyOf(codes);
    }

    /// A text as the file has it; empty for anything else than a string, and for one that is too long.
    static String text(@Nullable COSBase value) {
        COSBase direct = value instanceof COSObject indirect ? indirect.getObject() : value;
        if (!(direct instanceof COSString string) || string.getBytes().length > Wire.MOST_TEXT) {
            return "";
        }
        return string.getString();
    }

    /// The same with one kind of line break, and without what no keyboard writes.
    static String lines(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n')
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                .strip();
    }

    private static Set<COSBase> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
