package app.rebound.order;

import app.rebound.time.DateReader;
import app.rebound.time.Near;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What parts of typed words name: events, dates, or both.
record Names(Wording words, Titles titles, DateReader dates, LocalDate today, Map<List<Integer>, List<Fit>> known) {
    Names(Wording words, Titles titles, DateReader dates, LocalDate today) {
        this(words, titles, dates, today, new HashMap<>());
    }

    boolean isNamed(int from, int to) {
        return from < to && !fits(from, to).isEmpty();
    }

    /// All that the words from `from` up to, but not including, `to` can name.
    List<Fit> fits(int from, int to) {
        var place = List.of(from, to);
        List<Fit> fits = known.get(place);
        if (fits == null) {
            fits = find(from, to);
            known.put(place, fits);
        }
        return fits;
    }

    private List<Fit> find(int from, int to) {
        List<String> telling = words.telling(from, to);
        if (telling.isEmpty()) {
            return List.of();
        }
        String typed = words.typed(from, to);
        Optional<Fit> date = date(typed, new Near(today, Near.Side.STARTS_BY))
                .map(point -> new Fit.OfDate(typed, point.isYearSaid()));
        List<Fit> fits = new ArrayList<>();
        titles.whole(telling).forEach(id -> fits.add(new Fit.OfEvent(id, true)));
        boolean isPartEnough = fits.isEmpty()
                && Wording.isTelling(telling)
                && date.filter(fit -> ((Fit.OfDate) fit).isYearSaid()).isEmpty();
        if (isPartEnough) {
            titles.holding(telling).forEach(id -> fits.add(new Fit.OfEvent(id, false)));
        }
        date.ifPresent(fits::add);
        return fits;
    }

    Optional<DateReader.Point> date(String typed, Near near) {
        return dates.point(typed, today, near);
    }
}
