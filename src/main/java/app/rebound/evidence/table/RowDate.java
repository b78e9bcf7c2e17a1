package app.rebound.evidence.table;

import app.rebound.evidence.Columns;
import app.rebound.evidence.Columns.Meaning;
import app.rebound.evidence.DateForms;
import app.rebound.evidence.FoundDate;
import app.rebound.evidence.Reason;
import app.rebound.evidence.RefusedException;
import app.rebound.time.FuzzyDate;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Puts the date of a row together from whatever columns it is spread over.
record RowDate(Columns columns, DateForms forms) {
    private String field(CsvRecord row, Meaning meaning) {
        return columns.place(meaning).map(place -> Table.field(row, place)).orElse("");
    }

    /// The date as it stands in the row; empty where it has none.
    String words(CsvRecord row) {
        String whole = (field(row, Meaning.DATE) + " " + field(row, Meaning.TIME)).strip();
        String parts = String.join(" ", field(row, Meaning.YEAR), field(row, Meaning.MONTH), field(row, Meaning.DAY));
        return whole.isEmpty() ? parts.strip() : whole;
    }

    /// @throws RefusedException when there is none, or it is none
    FoundDate read(CsvRecord row) {
        if (words(row).isEmpty()) {
            throw new RefusedException(Reason.NO_DATE);
        }
        FoundDate start = start(row).orElseThrow(() -> new RefusedException(Reason.NOT_A_DATE));
        return end(row).map(end -> span(start, end)).orElse(start);
    }

    private Optional<FoundDate> start(CsvRecord row) {
        if (!field(row, Meaning.YEAR).isEmpty()) {
            return parts(
                    field(row, Meaning.YEAR),
                    field(row, Meaning.MONTH),
                    field(row, Meaning.DAY),
                    field(row, Meaning.TIME));
        }
        return timed(row, field(row, Meaning.DATE), field(row, Meaning.TIME));
    }

    private Optional<FoundDate> end(CsvRecord row) {
        if (!field(row, Meaning.END_YEAR).isEmpty()) {
            return parts(field(row, Meaning.END_YEAR), field(row, Meaning.END_MONTH), field(row, Meaning.END_DAY), "");
        }
        String words = field(row, Meaning.END_DATE);
        return words.isEmpty() ? Optional.empty() : timed(row, words, field(row, Meaning.END_TIME));
    }

    private Optional<FoundDate> timed(CsvRecord row, String date, String time) {
        Optional<FoundDate> day = forms.read(date);
        String allDay = field(row, Meaning.ALL_DAY);
        if (day.isEmpty() || time.isEmpty() || allDay.equalsIgnoreCase("true") || allDay.equals("1")) {
            return day;
        }
        LocalDate only = day.get().date().onlyDay();
        Optional<LocalTime> clock = DateForms.time(time);
        return only == null || clock.isEmpty() ? day : Optional.of(FoundDate.of(only, clock.get()));
    }

    private static Optional<FoundDate> parts(String year, String month, String day, String time) {
        try {
            int y = Integer.parseInt(year);
            if (month.isEmpty()) {
                return Optional.of(FoundDate.of(FuzzyDate.ofYear(y)));
            }
            int m = Integer.parseInt(month);
            if (day.isEmpty()) {
                return Optional.of(FoundDate.of(FuzzyDate.ofMonth(YearMonth.of(y, m))));
            }
            @Nullable LocalTime clock = DateForms.time(time).orElse(null);
            return Optional.of(FoundDate.of(LocalDate.of(y, m, Integer.parseInt(day)), clock));
        } catch (NumberFormatException | DateTimeException _) {
            return Optional.empty();
        }
    }

    /// What ends on the day it began is that moment; an end before the start is none.
    private static FoundDate span(FoundDate start, FoundDate end) {
        LocalDate first = start.date().onlyDay();
        LocalDate last = end.date().onlyDay();
        if (first != null && last != null) {
            return start.throughDay(last);
        }
        try {
            return start.date().equals(end.date()) ? start : FoundDate.of(FuzzyDate.between(start.date(), end.date()));
        } catch (DateTimeException _) {
            return start;
        }
    }
}
