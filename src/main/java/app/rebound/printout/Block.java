package app.rebound.printout;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// One piece of an answer as it is printed.
///
/// `Prose`, the text of `Labelled` and the body of `Letter` are Markdown as the person wrote it, one line break kept as
/// a line break; every other string is plain text. Nothing here needs escaping: the writer does it.
public sealed interface Block {
    /// The same with the person's own text changed by `words`; labels of the interface stay.
    Block reworded(UnaryOperator<String> words);

    /// Markdown text.
    record Prose(String markdown) implements Block {
        @Override
        public Block reworded(UnaryOperator<String> words) {
            return new Prose(words.apply(markdown));
        }
    }

    /// A prompt or a label in the interface's words, and the Markdown text that answers it.
    record Labelled(String label, String text) implements Block {
        @Override
        public Labelled reworded(UnaryOperator<String> words) {
            return new Labelled(label, words.apply(text));
        }
    }

    /// A plain list, in its order.
    record Bullets(List<String> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }

        @Override
        public Block reworded(UnaryOperator<String> words) {
            return new Bullets(items.stream().map(words).toList());
        }
    }

    /// Words with a value each, such as the strength of feelings.
    record Ratings(List<Rating> ratings) implements Block {
        public Ratings {
            ratings = List.copyOf(ratings);
        }

        @Override
        public Block reworded(UnaryOperator<String> words) {
            return new Ratings(ratings.stream()
                    .map(one -> new Rating(words.apply(one.word()), one.value()))
                    .toList());
        }
    }

    /// One word and its value from 0 to 10.
    record Rating(String word, int value) {
        /// @throws IllegalArgumentException when `value` is not within 0 to 10
        public Rating {
            if (value < 0 || value > 10) {
                throw new IllegalArgumentException("a rating is 0 to 10, not " + value);
            }
        }
    }

    /// A letter; salutation and closing may be missing.
    record Letter(
            @Nullable String salutation,
            String body,
            @Nullable String closing) implements Block {
        @Override
        public Block reworded(UnaryOperator<String> words) {
            return new Letter(
                    salutation == null ? null : words.apply(salutation),
                    words.apply(body),
                    closing == null ? null : words.apply(closing));
        }
    }
}
