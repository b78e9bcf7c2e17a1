package app.rebound.lesson;

import app.rebound.card.Field;
import app.rebound.card.Values;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The times after which one looks whether a lesson holds, each with the fields that its day and answer stand in.
public enum LessonCheck {
    AFTER_A_MONTH(1),
    AFTER_THREE_MONTHS(3),
    AFTER_A_YEAR(12);

    private final int months;

    LessonCheck(int months) {
        this.months = months;
    }

    /// After how many months it is, from the day the lesson was first saved.
    public int months() {
        return months;
    }

    public Field.Day day() {
        return switch (this) {
            case AFTER_A_MONTH -> Lesson.CHECK_1;
            case AFTER_THREE_MONTHS -> Lesson.CHECK_3;
            case AFTER_A_YEAR -> Lesson.CHECK_12;
        };
    }

    public Field.Choice held() {
        return switch (this) {
            case AFTER_A_MONTH -> Lesson.HELD_1;
            case AFTER_THREE_MONTHS -> Lesson.HELD_3;
            case AFTER_A_YEAR -> Lesson.HELD_12;
        };
    }

    public Field.Text said() {
        return switch (this) {
            case AFTER_A_MONTH -> Lesson.SAID_1;
            case AFTER_THREE_MONTHS -> Lesson.SAID_3;
            case AFTER_A_YEAR -> Lesson.SAID_12;
        };
    }

    /// The fields of its answer.
    List<Field> answer() {
        return List.of(held(), said());
    }

    /// Whether something was answered.
    boolean isAnswered(Values values) {
        return !values.choice(held()).isEmpty() || !values.text(said()).isBlank();
    }

    /// Its day; null where none is set.
    @Nullable
    LocalDate on(Values values) {
        return values.day(day());
    }

    /// `values` with the days that are not set yet, counted from `today`.
    static Values withDays(Values values, LocalDate today) {
        Values dated = values;
        for (LessonCheck check : values()) {
            if (check.on(dated) == null) {
                dated = dated.with(check.day(), today.plusMonths(check.months));
            }
        }
        return dated;
    }
}
