package app.rebound.timeline;

import javafx.scene.text.Font;

/// The fonts of the axis, which follow the size of text that the person has chosen.
final class AxisFonts {
    private static final double USUAL = 12.5;
    private static final double LARGEST_COUNT = 15;

    private final TextRuler ruler;
    private final Font strong;
    private final Font count;

    /// @param label the font of labels, from the style sheet
    AxisFonts(Font label) {
        ruler = new TextRuler(label);
        strong = Font.font("Inter SemiBold", label.getSize());
        count = Font.font("Inter SemiBold", Math.min(LARGEST_COUNT, label.getSize()));
    }

    Font label() {
        return ruler.font();
    }

    Font strong() {
        return strong;
    }

    /// The font of the number in a cluster, which has to keep within its circle.
    Font count() {
        return count;
    }

    TextRuler ruler() {
        return ruler;
    }

    /// How much larger than usual text is.
    double unit() {
        return Math.max(1, label().getSize() / USUAL);
    }
}
