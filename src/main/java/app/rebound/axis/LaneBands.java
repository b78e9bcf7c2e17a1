package app.rebound.axis;

import java.util.ArrayList;
import java.util.List;

/// How the height is shared among lanes: the fuller a lane, the more rows it has.
///
/// @param bands from above to below
/// @param height of all together, in pixels; more than there is where the view has to scroll
public record LaneBands(List<Band> bands, double height) {
    /// The height of one row in pixels.
    public static final double ROW = 28;

    /// The height of a lane's name in pixels.
    public static final double NAME = 20;

    /// The height of a collapsed lane in pixels.
    public static final double COLLAPSED = 28;

    private static final double FOOT = 4;
    private static final double TALLER = 8;
    private static final int MOST_ROWS = 12;

    public LaneBands {
        bands = List.copyOf(bands);
    }

    /// One lane.
    ///
    /// @param top in pixels below the first lane's top
    /// @param height in pixels
    /// @param firstRow the top of the first row, in pixels below the first lane's top
    /// @param rowHeight in pixels
    /// @param rows how many
    public record Band(double top, double height, double firstRow, double rowHeight, int rows, boolean isCollapsed) {
        /// The middle of a row, in pixels below the first lane's top.
        public double middle(int row) {
            return firstRow + rowHeight * row + rowHeight / 2;
        }

        /// The row at `y`, whether there is one or not.
        public int row(double y) {
            return (int) Math.floor((y - firstRow) / rowHeight);
        }
    }

    /// Gives every lane its least and the rest to the fullest.
    ///
    /// @param counts how many things each lane holds
    /// @param isCollapsed one for each lane
    /// @param isNamed whether there is room for a name above the rows of a lane
    /// @param height that there is, in pixels
    /// @param unit how much larger than usual text is, 1 or more
    public static LaneBands of(
            List<Integer> counts, List<Boolean> isCollapsed, boolean isNamed, double height, double unit) {
        double name = isNamed ? NAME * unit : 0;
        double least = ROW * unit;
        double thin = COLLAPSED * unit;
        int[] rows = new int[counts.size()];
        double left = height;
        int open = 0;
        for (int lane = 0; lane < rows.length; lane++) {
            rows[lane] = isCollapsed.get(lane) ? 1 : least(counts.get(lane));
            left -= isCollapsed.get(lane) ? thin : name + FOOT + rows[lane] * least;
            open += isCollapsed.get(lane) ? 0 : rows[lane];
        }
        while (left >= least) {
            int neediest = neediest(counts, isCollapsed, rows);
            if (neediest < 0) {
                break;
            }
            rows[neediest]++;
            open++;
            left -= least;
        }
        double row = least + (open == 0 ? 0 : Math.clamp(left / open, 0, TALLER));
        List<Band> bands = new ArrayList<>();
        double top = 0;
        for (int lane = 0; lane < rows.length; lane++) {
            boolean isThin = isCollapsed.get(lane);
            double tall = isThin ? thin : name + FOOT + rows[lane] * row;
            bands.add(new Band(top, tall, isThin ? top : top + name, isThin ? thin : row, rows[lane], isThin));
            top += tall;
        }
        return new LaneBands(bands, top);
    }

    private static int least(int count) {
        return count <= 1 ? 1 : 2;
    }

    private static int neediest(List<Integer> counts, List<Boolean> isCollapsed, int[] rows) {
        int found = -1;
        double most = 0;
        for (int lane = 0; lane < rows.length; lane++) {
            double need = (double) counts.get(lane) / (rows[lane] * rows[lane]);
            if (!isCollapsed.get(lane) && rows[lane] < Math.min(MOST_ROWS, counts.get(lane)) && need > most) {
                most = need;
                found = lane;
            }
        }
        return found;
    }

    /// The lane at `y`; -1 where there is none.
    public int lane(double y) {
        for (int lane = 0; lane < bands.size(); lane++) {
            if (y >= bands.get(lane).top()
                    && y < bands.get(lane).top() + bands.get(lane).height()) {
                return lane;
            }
        }
        return -1;
    }

    /// What the layout needs to know of them.
    public List<AxisLayout.Rows> rows() {
        return bands.stream()
                .map(band -> new AxisLayout.Rows(band.rows(), band.isCollapsed()))
                .toList();
    }
}
