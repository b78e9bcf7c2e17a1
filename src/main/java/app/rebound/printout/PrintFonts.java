package app.rebound.printout;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.jspecify.annotations.Nullable;

/// The embedded fonts of a printout; their bytes are read once, each document gets fonts of its own.
public final class PrintFonts {
    static final String TEXT = "Noto Serif";
    static final String HEADING = "Inter";
    static final String ARABIC = "Noto Naskh Arabic";

    /// Where a letter that the family lacks is looked for, in this order.
    private static final List<String> OTHERS =
            List.of("Noto Sans Hebrew", ARABIC, "Noto Serif Armenian", "Noto Serif Georgian", "Noto Emoji");

    private static final String FOLDER = "/app/rebound/ui/fonts/";

    private record Face(String family, int weight, FontStyle style, ByteBuffer bytes) {}

    private final List<Face> faces = List.of(
            face(TEXT, 400, FontStyle.NORMAL, "NotoSerif-Regular.ttf"),
            face(TEXT, 400, FontStyle.ITALIC, "NotoSerif-Italic.ttf"),
            face(TEXT, 600, FontStyle.NORMAL, "NotoSerif-SemiBold.ttf"),
            face(HEADING, 400, FontStyle.NORMAL, "Inter-Regular.ttf"),
            face(HEADING, 500, FontStyle.NORMAL, "Inter-Medium.ttf"),
            face(HEADING, 600, FontStyle.NORMAL, "Inter-SemiBold.ttf"),
            face("Noto Sans Hebrew", 400, FontStyle.NORMAL, "NotoSansHebrew-Regular.ttf"),
            face(ARABIC, 400, FontStyle.NORMAL, "NotoNaskhArabic-Regular.ttf"),
            face("Noto Serif Armenian", 400, FontStyle.NORMAL, "NotoSerifArmenian-Regular.ttf"),
            face("Noto Serif Georgian", 400, FontStyle.NORMAL, "NotoSerifGeorgian-Regular.ttf"),
            face("Noto Emoji", 400, FontStyle.NORMAL, "NotoEmoji-Regular.ttf"));

    /// The sans, and where letters that it lacks are looked for.
    public static List<String> sans() {
        return List.of(families(HEADING));
    }

    /// `family`, and where its missing letters are looked for.
    static String[] families(String family) {
        return Stream.concat(Stream.of(family, family.equals(TEXT) ? HEADING : TEXT), OTHERS.stream())
                .toArray(String[]::new);
    }

    /// Gives `builder` every face; a face is parsed and embedded only when `document` uses it.
    void addTo(PdfRendererBuilder builder, PDDocument document) {
        for (Face face : faces) {
            builder.useFont(new LazyFont(document, face.bytes()), face.family(), face.weight(), face.style(), true);
        }
    }

    /// A font for what a reader types: simple, in WinAnsi encoding as other programs expect, and cut to its letters.
    PDFont commentFont(PDDocument document) throws IOException {
        ByteBuffer inter = faces.get(3).bytes();
        ByteArrayOutputStream cut = new ByteArrayOutputStream();
        try (TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(inter.duplicate()))) {
            TTFSubsetter subsetter = new TTFSubsetter(face);
            WinAnsiEncoding.INSTANCE.getCodeToNameMap().values().stream()
                    .map(GlyphList.getAdobeGlyphList()::toUnicode)
                    .filter(Objects::nonNull)
                    .flatMapToInt(String::codePoints)
                    .forEach(subsetter::add);
            subsetter.writeToStream(cut);
        }
        return PDTrueTypeFont.load(document, new ByteArrayInputStream(cut.toByteArray()), WinAnsiEncoding.INSTANCE);
    }

    private static Face face(String family, int weight, FontStyle style, String file) {
        try (var stream = Objects.requireNonNull(PrintFonts.class.getResourceAsStream(FOLDER + file), file)) {
            return new Face(family, weight, style, ByteBuffer.wrap(stream.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Loads one face with GSUB off: shaping Latin text through its tables costs ten times the rest of the work.
    private static final class LazyFont extends PDFontSupplier {
        private final PDDocument document;
        private final ByteBuffer bytes;
        private @Nullable PDFont font;

        LazyFont(PDDocument document, ByteBuffer bytes) {
            super(null);
            this.document = document;
            this.bytes = bytes;
        }

        @Override
        public PDFont supply() {
            if (font == null) {
                try {
                    TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(bytes.duplicate()));
                    face.setEnableGsub(false);
                    document.registerTrueTypeFontForClosing(face);
                    font = PDType0Font.load(document, face, true);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return font;
        }
    }
}
