package app.rebound.evidence.line;

import app.rebound.evidence.DateForms;
import app.rebound.evidence.FoundDate;
import app.rebound.time.FuzzyDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The dates of markwhen that stand for themselves: EDTF, words and figures, two of them, or one and how long it took.
/// Those that hang on other events (`after !start 2 weeks`) are not read.
final class MarkwhenDates {
    private static final Pattern BETWEEN = Pattern.compile(" ?/ ?| - | to |–");
    private static final Pattern LENGTH =
            Pattern.compile("(\\d{1,4}) ?(d|days?|w|weeks?|months?|y|years?)", Pattern.CASE_INSENSITIVE);
    private static final int SEPARATORS = 6;

    private final DateForms forms;
    private final LocalDate today;

    MarkwhenDates(DateForms forms, LocalDate today) {
        this.forms = forms;
        this.today = today;
    }

    Optional<FoundDate> read(String text) {
        String words = text.strip();
        Optional<FoundDate> one = point(words);
        if (one.isPresent()) {
            return one;
        }
        Matcher between = BETWEEN.matcher(words);
        for (int i = 0; i < SEPARATORS && between.find(); i++) {
            Optional<FoundDate> span = span(words.substring(0, between.start()), words.substring(between.end()));
            if (span.isPresent()) {
                return span;
            }
        }
        return Optional.empty();
    }

    private Optional<FoundDate> point(String words) {
        if (words.equalsIgnoreCase("now")) {
            return Optional.of(FoundDate.of(today));
        }
        return FuzzyDate.parse(words).map(FoundDate::of).or(() -> forms.read(words));
    }

    private Optional<FoundDate> span(String start, String end) {
        Optional<FoundDate> from = point(start.strip());
        if (from.isEmpty()) {
            return Optional.empty();
        }
        FuzzyDate first = from.get().date();
        try {
            Matcher length = LENGTH.matcher(end.strip());
            if (length.matches() && first.earliest() != null) {
                LocalDate last = first.earliest()
                        .toLocalDate()
                        .plus(period(Integer.parseInt(length.group(1)), length.group(2)))
                        .minusDays(1);
                return Optional.of(FoundDate.of(FuzzyDate.between(first, FuzzyDate.ofDay(last))));
            }
            Optional<FoundDate> to = point(end.strip());
            return to.map(last -> FoundDate.of(FuzzyDate.between(first, last.date())));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Period period(int count, String unit) {
        return switch (Character.toLowerCase(unit.charAt(0))) {
            case 'd' -> Period.ofDays(count);
            case 'w' -> Period.ofWeeks(count);
            case 'm' -> Period.ofMonths(count);
            default -> Period.ofYears(count);
        };
    }
}
