package app.rebound.axis;

/// A lane with the rows it is given.
///
/// @param number from 0 at the top
/// @param rows how many
/// @param isCollapsed whether only counts are shown
record LaneSpace(AxisLane lane, int number, int rows, boolean isCollapsed, LongRows longs) {
    static LaneSpace of(AxisLane lane, int number, int rows, boolean isCollapsed) {
        // Half of the rows stay free for short things, whatever runs along; the last one for clusters.
        int forBars = isCollapsed ? 0 : lane.size() == 1 ? 1 : Math.clamp((rows + 1) / 2, 0, Math.max(0, rows - 1));
        return new LaneSpace(lane, number, rows, isCollapsed, new LongRows(lane, Math.min(rows, forBars)));
    }

    AxisIndex index() {
        return lane.index();
    }

    /// Whether the last row is kept for clusters and for what stays within its block.
    boolean isLastRowKept() {
        return lane.size() > 1;
    }
}
