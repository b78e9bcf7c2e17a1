package app.rebound.printout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// How wide a line is in the fonts that printouts embed, whatever fonts the machine has.
///
/// The fonts are read with the first line measured; one thread at a time. Letters that none of them has count as wide
/// as
/// they are high.
public final class FontRuler {
    private static final String FOLDER = "/app/rebound/ui/fonts/";
    private static final List<String> FALLBACK = List.of(
            "NotoSerif-Regular.ttf",
            "NotoSansHebrew-Regular.ttf",
            "NotoNaskhArabic-Regular.ttf",
            "NotoSerifArmenian-Regular.ttf",
            "NotoSerifGeorgian-Regular.ttf",
            "NotoEmoji-Regular.ttf");

    private final Map<String, TrueTypeFont> faces = new HashMap<>();
    private final Map<String, Map<Integer, Double>> known = new HashMap<>();

    /// The width in the unit of `size`.
    ///
    /// @param size of the font, in any unit
    /// @param isStrong whether in half bold
    public double width(String text, double size, boolean isStrong) {
        String first = isStrong ? "Inter-SemiBold.ttf" : "Inter-Regular.ttf";
        Map<Integer, Double> widths = known.computeIfAbsent(first, _ -> new HashMap<>());
        double width = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            width += widths.computeIfAbsent(text.codePointAt(at), letter -> measured(first, letter));
        }
        return width * size;
    }

    private double measured(String first, int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.CONTROL) {
            return 0;
        }
        List<String> files = new ArrayList<>(List.of(first));
        files.addAll(FALLBACK);
        try {
            for (String file : files) {
                TrueTypeFont face = face(file);
                CmapLookup letters = face.getUnicodeCmapLookup(false);
                int glyph = letters == null ? 0 : letters.getGlyphId(letter);
                if (glyph != 0) {
                    return face.getAdvanceWidth(glyph) / (double) face.getUnitsPerEm();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return 1;
    }

    private TrueTypeFont face(String file) throws IOException {
        TrueTypeFont read = faces.get(file);
        if (read == null) {
            try (var stream = Objects.requireNonNull(FontRuler.class.getResourceAsStream(FOLDER + file), file)) {
                read = new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
            }
            faces.put(file, read);
        }
        return read;
    }
}
