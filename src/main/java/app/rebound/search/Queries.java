package app.rebound.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/// Makes what is asked of the index from what was typed, in three steps of which each finds all that the one before it
/// does: the words themselves; the last one as the beginning of a word; words that look alike.
final class Queries {
    /// A word shorter than this is not forgiven a typo.
    static final int SHORTEST_FORGIVEN = 4;

    private static final int LONG = 8;
    private static final int EXPANSIONS = 24;
    private static final int SHORTEST_PREFIX = 2;

    /// A word that stands in so many texts is no typo, and what looks like it would be most of what is written.
    private static final int WELL_KNOWN = 50;

    private static final int MOST_PEOPLE = 500;
    private static final float TITLE_BOOST = 2;

    /// How near the words have to be.
    enum Nearness {
        EXACT,
        BEGINNING,
        SIMILAR
    }

    private final IndexSearcher searcher;
    private final Wanted wanted;
    private final Set<UUID> hiddenSetbacks;

    /// @param hiddenSetbacks what belongs to one of them is not found
    Queries(IndexSearcher searcher, Wanted wanted, Set<UUID> hiddenSetbacks) {
        this.searcher = searcher;
        this.wanted = wanted;
        this.hiddenSetbacks = hiddenSetbacks;
    }

    /// How many typos a word is forgiven.
    static int forgiven(String word) {
        int letters = word.codePointCount(0, word.length());
        return letters < SHORTEST_FORGIVEN ? 0 : letters < LONG ? 1 : 2;
    }

    /// The query of one step; null where it finds nothing that the step before it does not.
    @Nullable
    Query of(Nearness nearness) throws IOException {
        boolean isNew = switch (nearness) {
            case EXACT -> true;
            case BEGINNING -> hasBeginning(wanted);
            case SIMILAR ->
                wanted.asked().stream().anyMatch(clause -> clause.words().size() == 1 && forgiven(clause.last()) > 0);
        };
        if (!isNew) {
            return null;
        }
        var all = new BooleanQuery.Builder();
        for (Wanted.Clause clause : wanted.clauses()) {
            if (clause.isExcluded()) {
                all.add(exact(clause.words()), Occur.MUST_NOT);
            } else {
                all.add(words(clause, nearness), Occur.MUST);
                clause.words().forEach(word -> all.add(title(word), Occur.SHOULD));
            }
        }
        filters(all);
        if (wanted.asked().isEmpty()) {
            all.add(new ConstantScoreQuery(MatchAllDocsQuery.INSTANCE), Occur.MUST);
        }
        return all.build();
    }

    /// Whether a word may still be being typed.
    static boolean hasBeginning(Wanted wanted) {
        return wanted.asked().stream().anyMatch(Queries::isBeginning);
    }

    private static boolean isBeginning(Wanted.Clause clause) {
        return clause.isOpen() && clause.last().length() >= SHORTEST_PREFIX;
    }

    private static Query title(String word) {
        return new BoostQuery(new TermQuery(new Term(SearchIndex.TITLE, word)), TITLE_BOOST);
    }

    private static Query exact(List<String> words) {
        return words.size() == 1
                ? new TermQuery(new Term(SearchIndex.TEXT, words.getFirst()))
                : new PhraseQuery(SearchIndex.TEXT, words.toArray(String[]::new));
    }

    private Query words(Wanted.Clause clause, Nearness nearness) throws IOException {
        List<String> words = clause.words();
        if (nearness == Nearness.EXACT || (words.size() > 1 && !isBeginning(clause))) {
            return exact(words);
        }
        var last = new Term(SearchIndex.TEXT, clause.last());
        if (words.size() > 1) {
            return new BooleanQuery.Builder()
                    .add(exact(words.subList(0, words.size() - 1)), Occur.MUST)
                    .add(new ConstantScoreQuery(new PrefixQuery(last)), Occur.MUST)
                    .build();
        }
        var any = new BooleanQuery.Builder().add(exact(words), Occur.SHOULD);
        if (isBeginning(clause)) {
            any.add(new ConstantScoreQuery(new PrefixQuery(last)), Occur.SHOULD);
        }
        int known = searcher.getIndexReader().docFreq(last);
        // A word that is written somewhere was hardly meant to be one that is far from it.
        int typos = Math.min(forgiven(clause.last()), known == 0 ? 2 : 1);
        if (nearness == Nearness.SIMILAR && typos > 0 && known < WELL_KNOWN) {
            Query alike = alike(last, typos);
            if (alike != null) {
                any.add(alike, Occur.SHOULD);
            }
        }
        return any.build();
    }

    /// For one typo the library's automata are the quicker way, for two our own.
    private @Nullable Query alike(Term word, int typos) throws IOException {
        return typos == 1
                ? new FuzzyQuery(word, typos, 1, EXPANSIONS, true)
                : new Lookalikes(word.field(), word.text(), typos, EXPANSIONS).of(searcher);
    }

    private void filters(BooleanQuery.Builder all) throws IOException {
        var parts = new BooleanQuery.Builder();
        boolean isPartAsked = false;
        for (Wanted.Filter filter : wanted.filters()) {
            Query query = query(filter);
            if (filter.isExcluded()) {
                all.add(query, Occur.MUST_NOT);
            } else if (filter instanceof Wanted.InPart) {
                parts.add(query, Occur.SHOULD);
                isPartAsked = true;
            } else {
                all.add(query, Occur.FILTER);
            }
        }
        if (isPartAsked) {
            all.add(parts.build(), Occur.FILTER);
        }
        LocalDate from = wanted.from();
        if (from != null) {
            all.add(LongPoint.newRangeQuery(SearchIndex.LAST, from.toEpochDay(), Long.MAX_VALUE), Occur.FILTER);
        }
        LocalDate until = wanted.until();
        if (until != null) {
            all.add(LongPoint.newRangeQuery(SearchIndex.FIRST, Long.MIN_VALUE, until.toEpochDay() - 1), Occur.FILTER);
        }
        if (!hiddenSetbacks.isEmpty()) {
            all.add(in(SearchIndex.SETBACK, hiddenSetbacks), Occur.MUST_NOT);
        }
    }

    private Query query(Wanted.Filter filter) throws IOException {
        return switch (filter) {
            case Wanted.InPart in ->
                new TermQuery(new Term(SearchIndex.PART, in.part().id()));
            case Wanted.WithTag tag -> new TermQuery(new Term(SearchIndex.TAG, tag.tag()));
            case Wanted.WithPerson person -> person(person.words());
        };
    }

    /// Whatever is linked to somebody of that name, and whatever names such a one in its field for names.
    private Query person(List<String> words) throws IOException {
        var named = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(SearchIndex.NOUN, "PERSON")), Occur.FILTER)
                .add(names(SearchIndex.TEXT, words), Occur.FILTER)
                .build();
        List<UUID> people = new ArrayList<>();
        for (ScoreDoc found : searcher.search(named, MOST_PEOPLE).scoreDocs) {
            people.add(IndexDocument.ref(searcher, found.doc).id());
        }
        var any = new BooleanQuery.Builder().add(names(SearchIndex.WHO, words), Occur.SHOULD);
        if (!people.isEmpty()) {
            any.add(in(SearchIndex.PERSON, people), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query names(String field, List<String> words) {
        var all = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            var term = new Term(field, words.get(i));
            all.add(i == words.size() - 1 ? new PrefixQuery(term) : new TermQuery(term), Occur.MUST);
        }
        return all.build();
    }

    private static Query in(String field, Collection<UUID> ids) {
        return new TermInSetQuery(field, ids.stream().map(IndexDocument::bytes).toList());
    }
}
