package app.rebound.time;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An interval of two dates, of which one may be open (null).
record DateSpan(@Nullable DatePoint start, @Nullable DatePoint end) implements FuzzyDate {
    private static final String OPEN = "..";

    DateSpan {
        if (start == null && end == null) {
            throw new DateTimeException("an interval needs one end");
        }
        if (start != null && end != null && !start.earliest().isBefore(end.latest())) {
            throw new DateTimeException("ends before it starts");
        }
    }

    private Stream<DatePoint> ends() {
        return Stream.of(start, end).flatMap(Stream::ofNullable);
    }

    @Override
    public String edtf() {
        return (start == null ? OPEN : start.edtf()) + "/" + (end == null ? OPEN : end.edtf());
    }

    @Override
    public Precision precision() {
        return Precision.INTERVAL;
    }

    @Override
    public @Nullable LocalDateTime earliest() {
        return start == null ? null : start.earliest();
    }

    @Override
    public @Nullable LocalDateTime latest() {
        return end == null ? null : end.latest();
    }

    @Override
    public LocalDateTime midpoint() {
        LocalDateTime from = earliest();
        LocalDateTime to = latest();
        if (from != null && to != null) {
            return DatePoint.halfway(from, to);
        }
        return Objects.requireNonNull(from == null ? to : from);
    }

    @Override
    public boolean isAbout() {
        return ends().anyMatch(DatePoint::isAbout);
    }

    @Override
    public boolean isUncertain() {
        return ends().anyMatch(DatePoint::isUncertain);
    }

    @Override
    public boolean isExact() {
        return start != null && end != null && start.isExact() && end.isExact();
    }
}
