package app.rebound.axis;

import java.util.function.ToDoubleFunction;

/// Cuts a label to its room.
public final class Ellipsis {
    private static final String SIGN = "…";

    /// Longer titles are cut before they are measured.
    private static final int MOST = 200;

    private Ellipsis() {}

    /// As much of `text` as is at most `width` pixels wide, with an ellipsis where it was cut; empty where not even a
    /// character and the ellipsis find room.
    public static String cut(String text, double width, ToDoubleFunction<String> textWidth) {
        String line = text.length() > MOST ? text.substring(0, MOST) : text;
        if (textWidth.applyAsDouble(line) <= width) {
            return line;
        }
        int fits = 0;
        int tooMany = line.length();
        while (tooMany - fits > 1) {
            int half = (fits + tooMany) / 2;
            if (textWidth.applyAsDouble(beginning(line, half)) <= width) {
                fits = half;
            } else {
                tooMany = half;
            }
        }
        return fits == 0 ? "" : beginning(line, fits);
    }

    private static String beginning(String line, int end) {
        boolean isInsidePair = Character.isHighSurrogate(line.charAt(end - 1));
        return line.substring(0, isInsidePair ? end - 1 : end).stripTrailing() + SIGN;
    }
}
