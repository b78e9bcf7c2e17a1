package app.rebound.printout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// Gives back the letters of shaped Arabic: the layout draws each in the form that its place in the word asks for, and
/// whoever copies or searches the text should find the letter itself.
final class BaseLetters {
    private static final int CODES = 0x10000;
    private static final int MOST_IN_BLOCK = 100;

    private BaseLetters() {}

    /// Whether `document` holds shaped letters.
    static boolean isNeeded(PDDocument document) throws IOException {
        return !arabic(document).isEmpty();
    }

    /// Rewrites how the fonts of `document` say which letters their glyphs are; they must be cut to their letters
    /// already, which the first saving does.
    static void restore(PDDocument document) throws IOException {
        for (PDFont font : arabic(document)) {
            COSStream stream = font.getCOSObject().getCOSStream(COSName.TO_UNICODE);
            if (stream != null) {
                byte[] letters;
                try (var in = stream.createInputStream()) {
                    letters = rewritten(new CMapParser().parse(new RandomAccessReadBuffer(in)));
                }
                try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(letters);
                }
            }
        }
    }

    private static Set<PDFont> arabic(PDDocument document) throws IOException {
        Set<PDFont> found = new HashSet<>();
        Set<Object> seen = new HashSet<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                if (seen.add(font.getCOSObject()) && font.getName().contains("NaskhArabic")) {
                    found.add(font);
                }
            }
        }
        return found;
    }

    /// Glyph by glyph: ranges would bring back letters that are neighbours only in their shaped forms.
    private static byte[] rewritten(CMap map) {
        List<String> lines = new ArrayList<>();
        byte[] code = new byte[2];
        for (int i = 0; i < CODES; i++) {
            code[0] = (byte) (i >> 8);
            code[1] = (byte) i;
            String letters = map.toUnicode(code);
            if (letters != null) {
                lines.add("<%04X> <%s>".formatted(i, hex(base(letters))));
            }
        }
        StringBuilder cmap = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int from = 0; from < lines.size(); from += MOST_IN_BLOCK) {
            List<String> block = lines.subList(from, Math.min(lines.size(), from + MOST_IN_BLOCK));
            cmap.append(block.size()).append(" beginbfchar\n");
            block.forEach(line -> cmap.append(line).append('\n'));
            cmap.append("endbfchar\n");
        }
        cmap.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return cmap.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /// The letter that a form of Arabic stands for; a ligature of two stays, since its letters would come in the wrong
    /// order.
    static String base(String letters) {
        int first = letters.codePointAt(0);
        boolean isForm = (first >= 0xFB50 && first <= 0xFDFF) || (first >= 0xFE70 && first <= 0xFEFE);
        String plain = Normalizer.normalize(letters, Normalizer.Form.NFKC).strip();
        return isForm && plain.codePointCount(0, plain.length()) == 1 ? plain : letters;
    }

    private static String hex(String letters) {
        StringBuilder hex = new StringBuilder();
        for (byte one : letters.getBytes(StandardCharsets.UTF_16BE)) {
            hex.append(String.format(Locale.ROOT, "%02X", one));
        }
        return hex.toString();
    }
}
