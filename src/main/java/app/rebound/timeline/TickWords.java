package app.rebound.timeline;

import app.rebound.axis.TickStep;
import app.rebound.axis.Ticks;
import app.rebound.text.Messages;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/// The words on the axis: as few as the ticks before them allow.
public final class TickWords implements Ticks.Labels {
    private final Messages messages;
    private final DateWords dates;

    public TickWords(Messages messages) {
        this.messages = messages;
        this.dates = new DateWords(messages);
    }

    @Override
    public String label(LocalDateTime at, TickStep step, boolean isFirst) {
        boolean isMidnight = at.getHour() == 0 && at.getMinute() == 0;
        return switch (step.unit()) {
            case MINUTES, HOURS -> isFirst || isMidnight ? momentOrDay(at, isMidnight) : clock(at);
            case DAYS, WEEKS -> isFirst ? dates.shortOf(FuzzyDate.ofDay(at.toLocalDate())) : day(at, step);
            case MONTHS ->
                isFirst || at.getMonthValue() == 1 ? dates.shortOf(FuzzyDate.ofMonth(YearMonth.from(at))) : month(at);
            default -> dates.shortOf(FuzzyDate.ofYear(at.getYear()));
        };
    }

    private String momentOrDay(LocalDateTime at, boolean isMidnight) {
        return dates.shortOf(isMidnight ? FuzzyDate.ofDay(at.toLocalDate()) : FuzzyDate.ofMinute(at));
    }

    private String day(LocalDateTime at, TickStep step) {
        boolean isMonthSaid = step == TickStep.WEEK || at.getDayOfMonth() == 1;
        return isMonthSaid
                ? messages.get("timeline.tick.day", at.getDayOfMonth(), month(at))
                : Integer.toString(at.getDayOfMonth());
    }

    private String month(LocalDateTime at) {
        return at.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, messages.locale());
    }

    private static String clock(LocalDateTime at) {
        return String.format(Locale.ROOT, "%02d:%02d", at.getHour(), at.getMinute());
    }
}
