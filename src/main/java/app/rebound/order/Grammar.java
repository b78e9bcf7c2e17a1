package app.rebound.order;

import app.rebound.order.Clause.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Takes typed words apart into clauses of order, in every way in which all that they name is there.
final class Grammar {
    /// More ways than this are not shown to anybody.
    static final int MOST = 8;

    private static final Set<String> AFTER = Set.of("after", "following", "since", "apres", "depuis");
    private static final Set<String> BEFORE = Set.of("before", "until", "till", "avant", "jusqu");
    private static final Set<String> BETWEEN = Set.of("between", "entre");
    private static final Set<String> AND = Set.of("and", "et", "&", ",", "but", "mais", "puis", "then");
    private static final Set<String> SOFT = Set.of(
            ("just right shortly soon some time sometime somewhere well long directly immediately juste peu tout un"
                            + " certain quelque temps longtemps bien directement immediatement")
                    .split(" "));

    /// Whether the words between two places name anything.
    interface Naming {
        boolean isNamed(int from, int to);
    }

    private record State(int at, @Nullable Side side) {}

    private final Wording words;
    private final Naming naming;
    private final Map<State, List<List<Clause>>> known = new HashMap<>();

    Grammar(Wording words, Naming naming) {
        this.words = words;
        this.naming = naming;
    }

    /// Whether the words begin like an order.
    static boolean isBegun(Wording words) {
        int at = start(words);
        return at < words.size() && isKeyword(words.at(at));
    }

    /// Where the first name begins; the number of words where there is none.
    static int firstName(Wording words) {
        return Math.min(words.size(), start(words) + 1);
    }

    private static int start(Wording words) {
        int at = 0;
        while (at < words.size() && SOFT.contains(words.at(at))) {
            at++;
        }
        return at;
    }

    static boolean isKeyword(String word) {
        return AFTER.contains(word) || BEFORE.contains(word) || BETWEEN.contains(word);
    }

    /// Each way to read all words; none when there is no way.
    List<List<Clause>> ways() {
        return from(0, null);
    }

    private List<List<Clause>> from(int at, @Nullable Side side) {
        if (at == words.size()) {
            return List.of(List.of());
        }
        var state = new State(at, side);
        List<List<Clause>> ways = known.get(state);
        if (ways == null) {
            ways = read(at, side);
            known.put(state, ways);
        }
        return ways;
    }

    private List<List<Clause>> read(int at, @Nullable Side side) {
        List<List<Clause>> ways = new ArrayList<>();
        int start = at;
        if (at > 0 && AND.contains(words.at(start))) {
            start++;
            if (start < words.size() && AND.contains(words.at(start))) {
                start++;
            }
            if (start == words.size()) {
                return List.of(List.of());
            }
            if (side != null) {
                named(start, side, ways);
            }
        }
        while (start < words.size() && SOFT.contains(words.at(start))) {
            start++;
        }
        if (start >= words.size()) {
            return ways;
        }
        String word = words.at(start);
        if (AFTER.contains(word)) {
            named(start + 1, Side.AFTER, ways);
        } else if (BEFORE.contains(word)) {
            named(start + 1, Side.BEFORE, ways);
        } else if (BETWEEN.contains(word)) {
            between(start + 1, ways);
        }
        return ways;
    }

    private void named(int from, Side side, List<List<Clause>> ways) {
        for (int to = from + 1; to <= words.size() && ways.size() < MOST; to++) {
            if (isEnd(to) && naming.isNamed(from, to)) {
                add(List.of(new Clause(side, from, to)), from(to, side), ways);
            }
        }
    }

    private void between(int from, List<List<Clause>> ways) {
        for (int and = from + 1; and < words.size() - 1; and++) {
            if (!AND.contains(words.at(and)) || !naming.isNamed(from, and)) {
                continue;
            }
            for (int to = and + 2; to <= words.size() && ways.size() < MOST; to++) {
                if (isEnd(to) && naming.isNamed(and + 1, to)) {
                    add(
                            List.of(new Clause(Side.SINCE, from, and), new Clause(Side.UNTIL, and + 1, to)),
                            from(to, null),
                            ways);
                }
            }
        }
    }

    private static void add(List<Clause> first, List<List<Clause>> rests, List<List<Clause>> ways) {
        for (List<Clause> rest : rests) {
            if (ways.size() < MOST) {
                List<Clause> way = new ArrayList<>(first);
                way.addAll(rest);
                ways.add(way);
            }
        }
    }

    /// Whether a name can end before the word at `place`.
    private boolean isEnd(int place) {
        return place == words.size()
                || AND.contains(words.at(place))
                || SOFT.contains(words.at(place))
                || isKeyword(words.at(place));
    }
}
