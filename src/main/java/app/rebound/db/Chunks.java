package app.rebound.db;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Splits what may be a hundred thousand values into lists that one statement can name.
public final class Chunks {
    /// H2 plans a statement anew for each length of a list, and slowly for a very long one.
    static final int SIZE = 500;

    private Chunks() {}

    /// The values in their order, at most [#SIZE] to a list.
    public static <T> List<List<T>> of(Collection<T> values) {
        List<T> all = List.copyOf(values);
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += SIZE) {
            chunks.add(all.subList(from, Math.min(all.size(), from + SIZE)));
        }
        return chunks;
    }
}
