package app.rebound.search;

import java.util.List;

/// What a search found.
///
/// @param hits the first ones, in their order
/// @param total how many there are; at least as many as `hits`
public record Results(List<Hit> hits, int total) {
    static final Results NONE = new Results(List.of(), 0);

    public Results {
        hits = List.copyOf(hits);
    }
}
