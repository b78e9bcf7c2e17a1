package app.rebound.search;

import app.rebound.id.Ref;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/// Asks the index for what was typed, exact words before beginnings of words before words that look alike.
final class Seeker {
    /// With so many found nobody needs what only looks alike.
    private static final int ENOUGH = 10;

    private static final SortField BY_WHEN = new SortField(SearchIndex.WHEN, SortField.Type.LONG, true);
    private static final Sort NEWEST = new Sort(BY_WHEN);

    /// How the hits stand.
    enum Order {
        RELEVANCE,
        NEWEST
    }

    private final SearchIndex index;

    Seeker(SearchIndex index) {
        this.index = index;
    }

    /// Finds at most `most`.
    ///
    /// @param hiddenSetbacks what belongs to one of them is not found
    /// @param isCounted whether all are counted; the total is what was found where not
    Results find(Wanted wanted, Order order, int most, Set<UUID> hiddenSetbacks, boolean isCounted) {
        if (wanted.isEmpty()) {
            return Results.NONE;
        }
        return index.search(searcher -> {
            var queries = new Queries(searcher, wanted, hiddenSetbacks);
            Map<Ref, Hit> found = new LinkedHashMap<>();
            Query widest = null;
            for (Queries.Nearness nearness : Queries.Nearness.values()) {
                Query query = isNeedless(nearness, order, wanted, found.size()) ? null : queries.of(nearness);
                if (query == null) {
                    continue;
                }
                widest = query;
                if (found.size() < most) {
                    // What an earlier step found is found again, at whatever place.
                    ScoreDoc[] top = top(searcher, query, order, wanted, most + found.size()).scoreDocs;
                    int[] documents =
                            Arrays.stream(top).mapToInt(one -> one.doc).toArray();
                    for (Ref ref : IndexDocument.refs(searcher, documents)) {
                        if (found.size() < most) {
                            found.putIfAbsent(ref, new Hit(ref, nearness == Queries.Nearness.SIMILAR));
                        }
                    }
                } else if (!isCounted) {
                    break;
                }
            }
            int total = isCounted && widest != null ? searcher.count(widest) : found.size();
            return new Results(List.copyOf(found.values()), Math.max(total, found.size()));
        });
    }

    private static boolean isNeedless(Queries.Nearness nearness, Order order, Wanted wanted, int found) {
        return switch (nearness) {
            // By date, what begins with the word stands among what is the word.
            case EXACT -> order == Order.NEWEST && Queries.hasBeginning(wanted);
            case BEGINNING -> false;
            case SIMILAR -> found >= ENOUGH;
        };
    }

    private static TopDocs top(IndexSearcher searcher, Query query, Order order, Wanted wanted, int most)
            throws IOException {
        int some = Math.max(1, Math.min(most, searcher.getIndexReader().numDocs()));
        // Without words nothing is more relevant than another.
        if (order == Order.NEWEST || wanted.asked().isEmpty()) {
            return searcher.search(query, new TopFieldCollectorManager(NEWEST, some, null, some));
        }
        return searcher.search(query, new TopScoreDocCollectorManager(some, null, some));
    }
}
