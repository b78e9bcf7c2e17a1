package app.rebound.order;

import app.rebound.text.Messages;
import app.rebound.time.DateReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// Reads order without dates, in English and French: "after the review, before the summer", "entre la revue et mars".
///
/// What follows "after" or "before" names an event by its title or a part of it ([Titles]), or a date. A whole title
/// comes before a part of others. Where a name fits several events, or an event and a date that leaves its year open,
/// every place it can mean is given and none is chosen. A year that is left open follows from the other names: before
/// the first summer that starts after the review, after the last one that is over before it.
public final class OrderReader {
    /// Characters; a pasted paragraph is no order.
    private static final int LONGEST = 300;

    /// Combinations of what the names can mean; nobody says more in one breath.
    private static final int TRIES = 512;

    private final DateReader dates;

    public OrderReader(Messages messages) {
        dates = new DateReader(messages);
    }

    /// Reads all of `typed`.
    ///
    /// @param titles gives the other events, without the one that the words place; asked only where words speak of
    /// order
    /// @param today the person's local day
    public OrderReading read(String typed, Supplier<Titles> titles, LocalDate today) {
        if (typed.length() > LONGEST) {
            return new OrderReading.NotAnOrder();
        }
        Wording words = Wording.of(typed);
        if (!Grammar.isBegun(words)) {
            return new OrderReading.NotAnOrder();
        }
        var names = new Names(words, titles.get(), dates, today);
        List<List<Clause>> ways = new Grammar(words, names::isNamed).ways();
        if (ways.isEmpty()) {
            int from = Grammar.firstName(words);
            return from < words.size()
                    ? new OrderReading.NoSuchEvent(words.typed(from, words.size()))
                    : new OrderReading.NotAnOrder();
        }
        var places = new Places(names);
        ways.forEach(places::add);
        return reading(places);
    }

    private static OrderReading reading(Places places) {
        List<Among> found = List.copyOf(places.found);
        if (found.isEmpty()) {
            return new OrderReading.Impossible();
        }
        return found.size() == 1
                ? new OrderReading.Understood(found.getFirst(), places.isByWholeTitle)
                : new OrderReading.Ambiguous(found, places.isByWholeTitle);
    }

    /// The places that the ways of reading lead to.
    private static final class Places {
        private final Names names;
        private final Set<Among> found = new LinkedHashSet<>();
        private boolean isByWholeTitle = true;
        private int tries;

        Places(Names names) {
            this.names = names;
        }

        void add(List<Clause> way) {
            choose(way, 0, new ArrayList<>());
        }

        private void choose(List<Clause> way, int at, List<Fit> chosen) {
            if (found.size() >= Grammar.MOST || tries >= TRIES) {
                return;
            }
            if (at == way.size()) {
                tries++;
                new Combination(way, chosen, names).among().ifPresent(found::add);
                return;
            }
            for (Fit fit : names.fits(way.get(at).from(), way.get(at).to())) {
                isByWholeTitle &= !(fit instanceof Fit.OfEvent event) || event.isWhole();
                chosen.add(fit);
                choose(way, at + 1, chosen);
                chosen.removeLast();
            }
        }
    }
}
