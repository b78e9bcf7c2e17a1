package app.rebound.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// Finds the words of a text and spells them plainly: small, without accents, `œ` as `oe`; Chinese, Japanese and Korean
/// in pairs of signs.
///
/// There is no stemming: it finds wrong words in one language of a workbook in two, and prefixes and forgiven typos
/// find
/// the endings (decision 19).
final class PlainWords extends Analyzer {
    /// A word and where it stands in the text, in UTF-16 units, the end excluded.
    record Word(String spelling, int start, int end) {}

    private final boolean hasSingles;

    /// @param hasSingles whether single Chinese, Japanese and Korean signs are words too: in the index, so that one
    ///     sign finds; not in what is asked for
    PlainWords(boolean hasSingles) {
        this.hasSingles = hasSingles;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var source = new StandardTokenizer();
        TokenStream words = new CJKBigramFilter(
                source,
                CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL,
                hasSingles);
        words = new ASCIIFoldingFilter(new LowerCaseFilter(new PlainSpellingFilter(words)));
        return new TokenStreamComponents(source, words);
    }

    @Override
    public int getPositionIncrementGap(String field) {
        // No phrase reaches from one text into the next.
        return 100;
    }

    /// The words of `text` in their order.
    List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = tokenStream("text", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
