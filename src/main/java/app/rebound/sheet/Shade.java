package app.rebound.sheet;

import app.rebound.timeline.Mark;
import java.util.Locale;

/// The colours of a drawing on white paper: those of the light theme.
enum Shade {
    PAPER(0xFFFFFF),
    INK(0x1F2421),
    MUTED(0x5E655F),
    LINE(0xDDD6C8),
    LINE_STRONG(0x8B8778),
    ACCENT(0x1F5F5B),
    WARNING(0x9A3B26),
    DECISION(0x3F648C),
    GOOD(0x2F6B50),
    /// What stands on two pages.
    OVERLAP(0xEFEDE8);

    private static final int WHITE = 255;

    private final int rgb;

    Shade(int rgb) {
        this.rgb = rgb;
    }

    static Shade of(Mark mark) {
        return switch (mark) {
            case NONE -> ACCENT;
            case WARNING -> WARNING;
            case TURNING_POINT -> INK;
            case DECISION -> DECISION;
            case GOOD -> GOOD;
        };
    }

    /// Red, green and blue, eight bits each.
    int rgb() {
        return rgb;
    }

    /// What this looks like on white when only a share of it is there.
    ///
    /// @param share from 0, white, to 1
    int pale(double share) {
        return part(16, share) << 16 | part(8, share) << 8 | part(0, share);
    }

    private int part(int shift, double share) {
        int full = rgb >> shift & WHITE;
        return (int) Math.round(WHITE + (full - WHITE) * share);
    }

    /// As `#rrggbb`.
    static String css(int rgb) {
        return String.format(Locale.ROOT, "#%06X", rgb);
    }
}
