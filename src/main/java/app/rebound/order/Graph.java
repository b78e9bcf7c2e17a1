package app.rebound.order;

import app.rebound.time.FuzzyDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Events by number, with the bounds of their own and who comes before whom.
///
/// Moments are seconds since 1970 of a calendar without time zones; [#OPEN] and its negative are bounds that are open.
final class Graph {
    static final long OPEN = Long.MAX_VALUE / 4;
    private static final int[] NONE = {};

    private final List<Item> items;
    private final int[][] before;
    private final int[][] after;
    private final boolean[] isJoined;
    private final boolean[] isLeftAside;

    Graph(List<Item> items) {
        this.items = items;
        int size = items.size();
        before = new int[size][];
        after = new int[size][];
        isJoined = new boolean[size];
        isLeftAside = new boolean[size];
        Map<UUID, Integer> numbers = new HashMap<>(2 * size);
        for (int i = 0; i < size; i++) {
            numbers.put(items.get(i).id(), i);
        }
        for (int i = 0; i < size; i++) {
            Among among = items.get(i).among();
            after[i] = among == null ? NONE : numbers(among.after(), numbers);
            before[i] = among == null ? NONE : numbers(among.before(), numbers);
            isJoined[i] |= among != null;
        }
    }

    private int[] numbers(List<UUID> ids, Map<UUID, Integer> numbers) {
        int[] found = ids.stream()
                .map(numbers::get)
                .filter(number -> number != null)
                .mapToInt(Integer::intValue)
                .toArray();
        for (int number : found) {
            isJoined[number] = true;
        }
        return found;
    }

    int size() {
        return items.size();
    }

    Item item(int number) {
        return items.get(number);
    }

    /// Whether something is said of its order, by itself or by another.
    boolean isJoined(int number) {
        return isJoined[number];
    }

    boolean hasStatement(int number) {
        return items.get(number).among() != null;
    }

    /// Whether its statement does not count.
    boolean isLeftAside(int number) {
        return isLeftAside[number];
    }

    void setLeftAside(int number, boolean isAside) {
        isLeftAside[number] = isAside;
    }

    /// Those that its statement puts before it; none while that is left aside.
    int[] after(int number) {
        return isLeftAside[number] ? NONE : after[number];
    }

    /// Those that its statement puts after it; none while that is left aside.
    int[] before(int number) {
        return isLeftAside[number] ? NONE : before[number];
    }

    /// The first second of its date, or of the dates in its statement; the later where there are both.
    long ownLow(int number) {
        long low = low(items.get(number).date());
        Among among = items.get(number).among();
        return among == null || isLeftAside[number] ? low : Math.max(low, low(among.within()));
    }

    /// The first second after its date, or after the dates in its statement; the earlier where there are both.
    long ownHigh(int number) {
        long high = high(items.get(number).date());
        Among among = items.get(number).among();
        return among == null || isLeftAside[number] ? high : Math.min(high, high(among.within()));
    }

    private static long low(@Nullable FuzzyDate date) {
        return date == null ? -OPEN : second(date.earliest(), -OPEN);
    }

    private static long high(@Nullable FuzzyDate date) {
        return date == null ? OPEN : second(date.latest(), OPEN);
    }

    private static long second(@Nullable LocalDateTime moment, long open) {
        return moment == null ? open : moment.toEpochSecond(ZoneOffset.UTC);
    }
}
