package app.rebound.timeline;

import app.rebound.axis.TimeScale;
import app.rebound.time.FuzzyDate;
import java.time.LocalDateTime;
import java.time.YearMonth;

/// The date at a place of the axis, as coarse as the zoom: what is told apart by a few pixels and no closer.
final class CoarseDate {
    private static final double APART = 5;
    private static final int MINUTES = 5;
    private static final double DAY = 86_400;
    private static final double MONTH = 30 * DAY;

    private CoarseDate() {}

    /// @param x in pixels from the left edge
    static FuzzyDate at(TimeScale scale, double x) {
        double finest = APART * scale.perPixel();
        LocalDateTime moment = scale.time(x);
        if (finest <= MINUTES * 60) {
            int minute = moment.getMinute() / MINUTES * MINUTES;
            return FuzzyDate.ofMinute(moment.withMinute(minute).withSecond(0));
        }
        if (finest <= DAY) {
            return FuzzyDate.ofDay(moment.toLocalDate());
        }
        return finest <= MONTH ? FuzzyDate.ofMonth(YearMonth.from(moment)) : FuzzyDate.ofYear(moment.getYear());
    }
}
