package app.rebound.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReaderContext;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BlendedTermQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/// Asks for the written words that look like one that was typed.
///
/// For two typos the library builds three automata for each word asked, and that takes most of the time; going through
/// the words of one first letter and dropping most of them by length and letters costs two thirds of it.
final class Lookalikes {
    /// A word of the index.
    ///
    /// @param nearness 1 for the word itself, less the more typos lie between
    private record Like(Term term, float nearness, TermStates states) {}

    private static final int LONGEST_LETTER = 4;

    private final String field;
    private final String wanted;
    private final int typos;
    private final int most;
    private final BytesRef first;
    private final int letters;
    private final int shortest;
    private final int longest;
    private final long mask;

    /// @param typos how many may lie between, 1 or 2; the first letter has to be the same
    /// @param most how many words are asked for, the nearest
    Lookalikes(String field, String wanted, int typos, int most) {
        this.field = field;
        this.wanted = wanted;
        this.typos = typos;
        this.most = most;
        var bytes = new BytesRef(wanted);
        first = new BytesRef(Character.toString(wanted.codePointAt(0)));
        letters = wanted.codePointCount(0, wanted.length());
        // A letter that goes takes up to four bytes with it, but no more than this word has.
        shortest = bytes.length - typos * (bytes.length == letters ? 1 : LONGEST_LETTER);
        longest = bytes.length + typos * LONGEST_LETTER;
        mask = mask(bytes);
    }

    /// The query; null where no word looks like it.
    @Nullable
    Query of(IndexSearcher searcher) throws IOException {
        List<Like> nearest = like(searcher).stream()
                .sorted(Comparator.comparingDouble((Like like) -> -like.nearness())
                        .thenComparing(Like::term))
                .limit(most)
                .toList();
        if (nearest.isEmpty()) {
            return null;
        }
        // As common as the commonest of them: a misspelt word is no better for being rare.
        var any = new BlendedTermQuery.Builder().setRewriteMethod(BlendedTermQuery.BOOLEAN_REWRITE);
        nearest.forEach(like -> any.add(like.term(), like.nearness(), like.states()));
        return any.build();
    }

    private List<Like> like(IndexSearcher searcher) throws IOException {
        Map<BytesRef, Like> found = new HashMap<>();
        IndexReaderContext top = searcher.getTopReaderContext();
        for (LeafReaderContext leaf : top.leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms != null) {
                TermsEnum each = terms.iterator();
                boolean isThere = each.seekCeil(first) != TermsEnum.SeekStatus.END;
                for (BytesRef word = isThere ? each.term() : null;
                        word != null && StringHelper.startsWith(word, first);
                        word = each.next()) {
                    if (isPossible(word)) {
                        take(found, top, leaf, each, word);
                    }
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    private void take(
            Map<BytesRef, Like> found, IndexReaderContext top, LeafReaderContext leaf, TermsEnum each, BytesRef word)
            throws IOException {
        Like like = found.get(word);
        if (like == null) {
            String spelling = word.utf8ToString();
            int apart = Typos.between(wanted, spelling, typos);
            if (apart > typos) {
                return;
            }
            int shorter = Math.min(letters, spelling.codePointCount(0, spelling.length()));
            var term = new Term(field, BytesRef.deepCopyOf(word));
            like = new Like(term, 1 - (float) apart / shorter, new TermStates(top));
            found.put(term.bytes(), like);
        }
        like.states().register(each.termState(), leaf.ord, each.docFreq(), each.totalTermFreq());
    }

    /// A typo changes at most two letters of those that are there at all.
    private boolean isPossible(BytesRef word) {
        if (word.length < shortest || word.length > longest) {
            return false;
        }
        long there = mask(word);
        return there < 0 || mask < 0 || Long.bitCount(there ^ mask) <= 2 * typos;
    }

    /// Which letters are there, a bit for each; negative where one of them is not ASCII.
    private static long mask(BytesRef word) {
        long mask = 0;
        for (int i = word.offset; i < word.offset + word.length; i++) {
            byte letter = word.bytes[i];
            if (letter < 0) {
                return Long.MIN_VALUE;
            }
            // Small letters and figures each have a bit of their own.
            mask |= 1L << ((letter & 31) | (letter >= 'a' ? 32 : 0));
        }
        return mask & Long.MAX_VALUE;
    }
}
