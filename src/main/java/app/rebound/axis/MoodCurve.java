package app.rebound.axis;

import java.util.ArrayList;
import java.util.List;

/// The line through the moods that a person gave, and through nothing else: smooth, and never above or below the marks
/// it runs between.
///
/// Between two marks it is a cubic whose slopes are limited so that it is monotone (F. N. Fritsch, R. E. Carlson:
/// Monotone Piecewise Cubic Interpolation, SIAM Journal on Numerical Analysis 17, 1980). Where many marks fall on the
/// same pixels, the first, lowest, highest and last of each few pixels are joined, which is what would be seen (M4: U.
/// Jugel et al., VLDB 2014).
public final class MoodCurve {
    /// One mark of the person's own.
    ///
    /// @param at the moment, in seconds
    /// @param mood from -5 to +5
    public record Mood(double at, int mood) {}

    /// A point of the line; the way to it from the point before is a cubic with two handles.
    ///
    /// @param x in pixels
    /// @param mood from -5 to +5
    /// @param slopeBefore of the cubic that ends here, in moods a pixel
    /// @param slopeAfter of the cubic that begins here
    /// @param isMark whether it is drawn as a dot
    public record Point(double x, double mood, double slopeBefore, double slopeAfter, boolean isMark) {}

    /// Marks nearer than this are gathered, in pixels.
    private static final double COLUMN = 4;

    private final double[] times;
    private final int[] moods;
    private final int[] least;
    private final int[] most;

    public MoodCurve(List<Mood> marks) {
        List<Mood> inOrder =
                marks.stream().sorted((a, b) -> Double.compare(a.at(), b.at())).toList();
        int size = inOrder.size();
        times = inOrder.stream().mapToDouble(Mood::at).toArray();
        moods = inOrder.stream().mapToInt(Mood::mood).toArray();
        least = new int[2 * size];
        most = new int[2 * size];
        for (int i = 0; i < size; i++) {
            least[size + i] = moods[i];
            most[size + i] = moods[i];
        }
        for (int i = size - 1; i > 0; i--) {
            least[i] = Math.min(least[2 * i], least[2 * i + 1]);
            most[i] = Math.max(most[2 * i], most[2 * i + 1]);
        }
    }

    /// How many marks there are.
    public int size() {
        return times.length;
    }

    /// The points of the line in view and one beyond each edge, from left to right.
    public List<Point> points(TimeScale scale) {
        int from = Math.max(0, AxisLane.lowerBound(times, scale.start()) - 2);
        int to = Math.min(size(), AxisLane.lowerBound(times, scale.end()) + 2);
        double column = COLUMN * scale.perPixel();
        List<double[]> points = new ArrayList<>();
        int at = from;
        while (at < to) {
            // Columns begin at multiples of their width, so that a pan does not move what is gathered.
            double end = (Math.floor(times[at] / column) + 1) * column;
            int next = Math.min(to, Math.max(at + 1, AxisLane.lowerBound(times, end)));
            gather(at, next, scale, points);
            at = next;
        }
        return sloped(points);
    }

    private void gather(int from, int to, TimeScale scale, List<double[]> points) {
        double x = scale.x(times[from]);
        if (to - from == 1) {
            points.add(new double[] {x, moods[from], 1});
            return;
        }
        points.add(new double[] {x, moods[from], 0});
        points.add(new double[] {x, extreme(from, to, true), 0});
        points.add(new double[] {x, extreme(from, to, false), 0});
        points.add(new double[] {x, moods[to - 1], 0});
    }

    private int extreme(int from, int to, boolean isLeast) {
        int found = moods[from];
        int low = from + size();
        int high = to + size();
        while (low < high) {
            if ((low & 1) == 1) {
                found = isLeast ? Math.min(found, least[low]) : Math.max(found, most[low]);
                low++;
            }
            if ((high & 1) == 1) {
                high--;
                found = isLeast ? Math.min(found, least[high]) : Math.max(found, most[high]);
            }
            low >>= 1;
            high >>= 1;
        }
        return found;
    }

    /// Gives every stretch between different moments its slopes; at one moment the line goes straight up or down.
    private static List<Point> sloped(List<double[]> points) {
        int size = points.size();
        double[] slopes = new double[size];
        double[] before = new double[size];
        double[] after = new double[size];
        for (int i = 0; i + 1 < size; i++) {
            double run = points.get(i + 1)[0] - points.get(i)[0];
            slopes[i] = run <= 0 ? Double.NaN : (points.get(i + 1)[1] - points.get(i)[1]) / run;
        }
        for (int i = 0; i < size; i++) {
            double left = i == 0 ? Double.NaN : slopes[i - 1];
            double right = i + 1 == size ? Double.NaN : slopes[i];
            boolean isTurn = left * right <= 0;
            double tangent = Double.isNaN(left) || Double.isNaN(right) ? Double.NaN : isTurn ? 0 : (left + right) / 2;
            before[i] = Double.isNaN(left) ? 0 : Double.isNaN(tangent) ? left : tangent;
            after[i] = Double.isNaN(right) ? 0 : Double.isNaN(tangent) ? right : tangent;
        }
        for (int i = 0; i + 1 < size; i++) {
            if (!Double.isNaN(slopes[i])) {
                limit(i, slopes[i], after, before);
            }
        }
        List<Point> made = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            double[] point = points.get(i);
            made.add(new Point(point[0], point[1], before[i], after[i], point[2] > 0));
        }
        return made;
    }

    /// Shortens both slopes of a stretch until they lie within the circle of radius three in which it is monotone.
    private static void limit(int i, double slope, double[] after, double[] before) {
        if (slope == 0) {
            after[i] = 0;
            before[i + 1] = 0;
            return;
        }
        double alpha = after[i] / slope;
        double beta = before[i + 1] / slope;
        double length = Math.hypot(alpha, beta);
        if (length > 3) {
            after[i] = 3 / length * alpha * slope;
            before[i + 1] = 3 / length * beta * slope;
        }
    }
}
