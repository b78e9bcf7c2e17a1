package app.rebound.today;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What Today shows, and when it is for the person.
final class TodayModel {
    /// The part of the day that the page greets.
    enum Hour {
        MORNING,
        AFTERNOON,
        EVENING;

        static Hour of(int hour) {
            if (hour < 5 || hour >= 18) {
                return EVENING;
            }
            return hour < 12 ? MORNING : AFTERNOON;
        }

        String nameKey() {
            return "today.hour." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// When it is for the person.
    ///
    /// @param day to which a late evening still belongs
    /// @param time on the clock
    record Moment(LocalDate day, LocalTime time) {}

    private final ObjectProperty<@Nullable TodayContent> content = new SimpleObjectProperty<>();
    private final ObjectProperty<List<Waiting>> waiting = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Moment> now;

    TodayModel(Moment now) {
        this.now = new SimpleObjectProperty<>(now);
    }

    /// Null until it is read.
    ObjectProperty<@Nullable TodayContent> contentProperty() {
        return content;
    }

    /// What waits, in the order it is shown.
    ObjectProperty<List<Waiting>> waitingProperty() {
        return waiting;
    }

    ObjectProperty<Moment> nowProperty() {
        return now;
    }

    Hour hour() {
        return Hour.of(now.get().time().getHour());
    }
}
