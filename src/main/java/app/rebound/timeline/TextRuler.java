package app.rebound.timeline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// How wide words are drawn in one font. Measuring is dear: the advance of a letter is measured once and added up,
/// which
/// is exact for scripts that set letter beside letter; words in others are measured whole and remembered.
final class TextRuler {
    /// Latin, Greek and Cyrillic letters and the signs beside them are set letter by letter.
    private static final int SIMPLE = 0x0530;

    private static final int SIGNS_FROM = 0x2000;
    private static final int SIGNS_TO = 0x2100;
    private static final int MOST = 20_000;

    private final Text probe = new Text();
    private final float[] letters = new float[SIMPLE];
    private final float[] signs = new float[SIGNS_TO - SIGNS_FROM];
    private final Map<String, Double> words = new HashMap<>();

    TextRuler(Font font) {
        probe.setFont(font);
        Arrays.fill(letters, Float.NaN);
        Arrays.fill(signs, Float.NaN);
    }

    Font font() {
        return probe.getFont();
    }

    double width(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < SIMPLE && (letter < 0x0300 || letter >= 0x0370)) {
                width += known(letters, letter, letter);
            } else if (letter >= SIGNS_FROM && letter < SIGNS_TO) {
                width += known(signs, letter - SIGNS_FROM, letter);
            } else {
                return whole(text);
            }
        }
        return width;
    }

    private float known(float[] widths, int at, char letter) {
        if (Float.isNaN(widths[at])) {
            widths[at] = (float) measured(String.valueOf(letter));
        }
        return widths[at];
    }

    private double whole(String text) {
        if (words.size() > MOST) {
            words.clear();
        }
        return words.computeIfAbsent(text, this::measured);
    }

    private double measured(String text) {
        probe.setText(text);
        return probe.getLayoutBounds().getWidth();
    }
}
