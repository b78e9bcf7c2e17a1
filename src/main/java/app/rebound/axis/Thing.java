package app.rebound.axis;

/// What is drawn in a lane: one event or a cluster of several.
public sealed interface Thing {
    /// From 0 at the top.
    int lane();

    /// The row within the lane, from 0 at the top.
    int row();

    /// How the time of one thing is drawn.
    enum Kind {
        /// A mark alone.
        SPOT,
        /// Somewhere in between: a bar that fades at both ends, with the mark in the middle.
        VAGUE,
        /// From one day to another.
        SPAN,
        /// From a day on; fades to the right.
        OPEN_END,
        /// Until a day; fades to the left.
        OPEN_START
    }

    /// Where a label stands.
    enum Side {
        /// There is no room for it.
        NONE,
        /// Inside a bar.
        INSIDE,
        /// Right of the mark, or of the bar.
        RIGHT,
        /// Left of the mark, or of the bar.
        LEFT
    }

    /// One event.
    ///
    /// @param item its number in the index
    /// @param anchor the moment its mark is drawn at, in seconds
    /// @param label the room for the label, in pixels; the label is cut where it is longer
    record Box(int item, int lane, int row, Kind kind, double anchor, Side side, double label) implements Thing {}

    /// Several events of one lane that are near each other.
    ///
    /// @param level the zoom at which they gather
    /// @param bucket the number of the stretch of time that they lie in
    /// @param middle where the circle is drawn, in seconds
    /// @param count how many
    /// @param first the moment of the first of them, in seconds
    /// @param last the moment of the last, in seconds
    /// @param room for words to the right of the circle, in pixels
    record Cluster(
            int lane, int row, int level, long bucket, double middle, int count, double first, double last, double room)
            implements Thing {
        /// The room between the circle and its words, in pixels: a frame around the circle fits in.
        public static final double GAP = 8;

        /// Half the width of the circle, in pixels; it grows with the digits of the count.
        public double reach() {
            return reach(count);
        }

        static double reach(int count) {
            return count < 100 ? 13 : 9 + 4 * Math.ceil(Math.log10(count + 1.0));
        }

        /// Whether the finest zoom could not part them.
        public boolean isOneMoment() {
            return (last - first) / TimeScale.FINEST < 64;
        }
    }
}
