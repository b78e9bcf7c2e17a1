package app.rebound.ui;

import java.util.List;
import java.util.Optional;

/// What a [Surface] that can underline words offers for it; paragraphs are counted from 0.
interface Waves {
    /// The first paragraph in sight.
    int first();

    /// The last paragraph in sight; less than [#first] where none is.
    int last();

    /// The paragraph that holds the character at `offset` of the text.
    int paragraphAt(int offset);

    String paragraph(int index);

    /// The offset in the text at which a paragraph begins.
    int start(int index);

    /// Underlines `words` of a paragraph and nothing else of it.
    void set(int index, List<SpellingSource.Range> words);

    /// The underlined word at `offset`, by its place in the text.
    Optional<SpellingSource.Range> at(int offset);
}
