package app.rebound.printout;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.FSFontMetrics;
import java.io.IOException;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// Measures text by the widths of its letters, each asked for once a font; the engine would encode every piece of text
/// anew. One a document.
final class LetterWidths extends PdfBoxTextRenderer {
    /// What divides a word at the end of a line: a hyphen of its own, so that whoever reads the text back can tell it
    /// from one that belongs to the word.
    static final char HYPHEN = '\u2010';

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final int KNOWN = 0x3000;
    private static final float UNKNOWN = -1;
    private static final float MISSING = -2;
    private static final float ROUNDED_DOWN = 0.01f;

    private final Map<PDFont, float[]> fonts = new IdentityHashMap<>();

    @Override
    public int getWidth(FontContext context, FSFont font, String text) {
        if (!(font instanceof PdfBoxFSFont known) || known.getFontDescriptions().isEmpty()) {
            return super.getWidth(context, font, text);
        }
        PDFont first = known.getFontDescriptions().getFirst().getFont();
        if (first == null) {
            return super.getWidth(context, font, text);
        }
        float[] widths = fonts.computeIfAbsent(first, _ -> unknown());
        float sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == SOFT_HYPHEN) {
                continue;
            }
            float width = c < KNOWN ? width(first, widths, c) : MISSING;
            if (width == MISSING) {
                return super.getWidth(context, font, text);
            }
            sum += width;
        }
        float result = sum / 1000 * known.getSize2D();
        return result - Math.floor(result) < ROUNDED_DOWN ? (int) result : (int) Math.ceil(result);
    }

    /// Of the first font alone: asking all that missing letters are looked for in would read each of them for every
    /// document, and set lines by the highest.
    @Override
    public FSFontMetrics getFSFontMetrics(FontContext context, FSFont font, String text) {
        return font instanceof PdfBoxFSFont known && known.getFontDescriptions().size() > 1
                ? super.getFSFontMetrics(
                        context, new PdfBoxFSFont(known.getFontDescriptions().subList(0, 1), known.getSize2D()), text)
                : super.getFSFontMetrics(context, font, text);
    }

    private static float[] unknown() {
        float[] widths = new float[KNOWN];
        Arrays.fill(widths, UNKNOWN);
        return widths;
    }

    private static float width(PDFont font, float[] widths, char c) {
        if (widths[c] == UNKNOWN) {
            try {
                widths[c] = font.getStringWidth(String.valueOf(c));
            } catch (IllegalArgumentException | IOException e) {
                widths[c] = MISSING;
            }
        }
        return widths[c];
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y) {
        super.drawString(device, text.endsWith(SOFT_HYPHEN + "-") ? divided(text) : text, x, y);
    }

    private static String divided(String text) {
        return text.substring(0, text.length() - 2) + HYPHEN;
    }
}
