package app.rebound.order;

import app.rebound.time.FuzzyDate;
import app.rebound.time.Near;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The clauses of one way of reading, each with the one thing that it names.
final class Combination {
    private final List<Clause> clauses;
    private final List<Fit> fits;
    private final Names names;
    private final Set<UUID> after = new LinkedHashSet<>();
    private final Set<UUID> before = new LinkedHashSet<>();
    private @Nullable FuzzyDate since;
    private @Nullable FuzzyDate until;

    /// @param fits one for each clause
    Combination(List<Clause> clauses, List<Fit> fits, Names names) {
        this.clauses = clauses;
        this.fits = List.copyOf(fits);
        this.names = names;
    }

    /// The place; empty when nothing can lie there.
    Optional<Among> among() {
        addEvents();
        try {
            addDates(true);
            addDates(false);
            FuzzyDate within = within();
            boolean isNowhere = after.stream().anyMatch(before::contains);
            return isNowhere
                    ? Optional.empty()
                    : Optional.of(new Among(new ArrayList<>(after), new ArrayList<>(before), within));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private @Nullable FuzzyDate within() {
        if (since == null) {
            return until;
        }
        return until == null ? since : FuzzyDate.within(since, until);
    }

    private void addEvents() {
        for (int i = 0; i < clauses.size(); i++) {
            if (fits.get(i) instanceof Fit.OfEvent event) {
                boolean isAfter = clauses.get(i).side().isAfter() != isTurned(i);
                (isAfter ? after : before).add(event.id());
            }
        }
    }

    /// "Between" names its ends in any order: whether those of this clause are certainly the other way round.
    private boolean isTurned(int i) {
        Clause.Side side = clauses.get(i).side();
        int other = side == Clause.Side.SINCE ? i + 1 : i - 1;
        if (side != Clause.Side.SINCE && side != Clause.Side.UNTIL) {
            return false;
        }
        if (!(fits.get(i) instanceof Fit.OfEvent one) || !(fits.get(other) instanceof Fit.OfEvent two)) {
            return false;
        }
        UUID first = (side == Clause.Side.SINCE ? one : two).id();
        UUID last = (side == Clause.Side.SINCE ? two : one).id();
        LocalDateTime from = names.titles().find(first).map(Known::earliest).orElse(null);
        LocalDateTime to = names.titles().find(last).map(Known::latest).orElse(null);
        return from != null && to != null && !to.isAfter(from);
    }

    private void addDates(boolean isYearSaid) {
        for (int i = 0; i < clauses.size(); i++) {
            if (fits.get(i) instanceof Fit.OfDate(String typed, boolean isSaid) && isSaid == isYearSaid) {
                Clause.Side side = clauses.get(i).side();
                names.date(typed, near(side)).ifPresent(point -> add(side, point.date()));
            }
        }
    }

    private void add(Clause.Side side, FuzzyDate date) {
        FuzzyDate bound = switch (side) {
            case AFTER -> FuzzyDate.after(date);
            case SINCE -> FuzzyDate.since(date);
            case BEFORE -> FuzzyDate.before(date);
            case UNTIL -> FuzzyDate.until(date);
        };
        if (side.isAfter()) {
            since = since == null || bound.compareTo(since) > 0 ? bound : since;
        } else {
            until = until == null || bound.compareTo(until) < 0 ? bound : until;
        }
    }

    private Near near(Clause.Side side) {
        LocalDate lower = lower();
        LocalDate upper = upper();
        boolean isIncluded = side == Clause.Side.SINCE || side == Clause.Side.UNTIL;
        if (upper != null && (side.isAfter() || lower == null)) {
            return new Near(upper, isIncluded ? Near.Side.STARTS_BY : Near.Side.ENDS_BEFORE);
        }
        if (lower != null) {
            return new Near(lower, isIncluded || side.isAfter() ? Near.Side.ENDS_FROM : Near.Side.STARTS_AFTER);
        }
        return new Near(names.today(), Near.Side.STARTS_BY);
    }

    /// The last of the days that the place is known to lie on or after.
    private @Nullable LocalDate lower() {
        LocalDate last = since == null || since.earliest() == null
                ? null
                : since.earliest().toLocalDate();
        for (UUID id : after) {
            LocalDateTime from = names.titles().find(id).map(Known::earliest).orElse(null);
            if (from != null && (last == null || from.toLocalDate().isAfter(last))) {
                last = from.toLocalDate();
            }
        }
        return last;
    }

    /// The first of the days that the place is known to lie before.
    private @Nullable LocalDate upper() {
        LocalDate first =
                until == null || until.latest() == null ? null : until.latest().toLocalDate();
        for (UUID id : before) {
            LocalDateTime to = names.titles().find(id).map(Known::earliest).orElse(null);
            if (to != null && (first == null || to.toLocalDate().isBefore(first))) {
                first = to.toLocalDate();
            }
        }
        return first;
    }
}
