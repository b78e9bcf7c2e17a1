package app.rebound.journal;

import app.rebound.text.Messages;
import app.rebound.time.ClockTime;
import app.rebound.time.DateReader;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import app.rebound.time.Reading;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads the day and the time of an entry as they are typed, and says them so that they can be read again.
final class WhenTyped {
    /// What was read.
    ///
    /// @param day null where it cannot be read
    /// @param time null for none
    /// @param isTimeRead whether the time could be read; nothing typed is no time
    /// @param problem what to type instead; empty where both could be read
    record Read(@Nullable LocalDate day, @Nullable LocalTime time, boolean isTimeRead, String problem) {}

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Messages messages;
    private final Supplier<LocalDate> today;
    private final DateReader dates;
    private final DateWords words;

    WhenTyped(Messages messages, Supplier<LocalDate> today) {
        this.messages = messages;
        this.today = today;
        dates = new DateReader(messages);
        words = new DateWords(messages);
    }

    Read read(String dayTyped, String timeTyped) {
        LocalDate day = dates.read(dayTyped, today.get()) instanceof Reading.Understood understood
                ? understood.date().onlyDay()
                : null;
        Optional<LocalTime> time = ClockTime.read(timeTyped);
        boolean isTimeRead = time.isPresent() || timeTyped.isBlank();
        String problem = "";
        if (day == null) {
            problem = messages.get("journal.day.misread");
        } else if (!isTimeRead) {
            problem = messages.get("journal.time.misread");
        }
        return new Read(day, time.orElse(null), isTimeRead, problem);
    }

    String words(LocalDate day) {
        return words.of(FuzzyDate.ofDay(day));
    }

    String words(@Nullable LocalTime time) {
        return time == null ? "" : TIME.format(time);
    }
}
