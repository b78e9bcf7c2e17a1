package app.rebound.search;

import app.rebound.db.Database;
import app.rebound.text.FoldedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Looks through the newest rows of each kind for what was asked, while there is no index.
final class NewestRows {
    private static final int OF_A_KIND = 300;

    private final Database database;
    private final WrittenDao written;

    NewestRows(Database database, WrittenDao written) {
        this.database = database;
        this.written = written;
    }

    /// Finds at most `most`, the newest first.
    Results find(Wanted wanted, int most) {
        var excerpts = new Excerpts(wanted);
        List<Written> found = new ArrayList<>();
        if (!wanted.isEmpty()) {
            Set<UUID> hidden = new HashSet<>(database.read(written::trashedSetbacks));
            for (IndexedNoun noun : IndexedNouns.ALL) {
                database.read(handle -> written.page(handle, noun, WrittenDao.NEWEST, OF_A_KIND)).stream()
                        .filter(row -> row.isLive() && !hidden.contains(row.setback()))
                        .filter(row -> isFitting(row, wanted) && excerpts.hasAll(row))
                        .forEach(found::add);
            }
        }
        List<Hit> hits = found.stream()
                .sorted(Comparator.comparing(Written::first).reversed())
                .limit(most)
                .map(row -> new Hit(row.ref(), false))
                .toList();
        return new Results(hits, found.size());
    }

    private static boolean isFitting(Written row, Wanted wanted) {
        boolean isPartAsked = false;
        boolean isInPart = false;
        for (Wanted.Filter filter : wanted.filters()) {
            boolean fits = switch (filter) {
                case Wanted.InPart in -> row.part() == in.part();
                case Wanted.WithTag tag ->
                    row.tags().stream().map(IndexDocument::tag).anyMatch(tag.tag()::equals);
                case Wanted.WithPerson person ->
                    hasWords(String.join(" ", row.names()) + " " + row.who(), person.words());
            };
            if (filter instanceof Wanted.InPart && !filter.isExcluded()) {
                isPartAsked = true;
                isInPart |= fits;
            } else if (fits == filter.isExcluded()) {
                return false;
            }
        }
        return (!isPartAsked || isInPart)
                && (wanted.from() == null || !row.last().isBefore(wanted.from()))
                && (wanted.until() == null || row.first().isBefore(wanted.until()));
    }

    private static boolean hasWords(String names, Collection<String> words) {
        String folded = FoldedText.of(names);
        return words.stream().allMatch(folded::contains);
    }
}
