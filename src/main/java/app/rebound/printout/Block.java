package app.rebound.printout;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// One piece of an answer as it is printed.
///
/// `Prose`, the text of `Labelled` and the body of `Letter` are Markdown as the person wrote it, one line break kept as
/// a line break; every other string is plain text. Nothing here needs escaping: the writer does it.
public sealed interface Block {
    /// The same with every string changed by `words`, labels too: a label may be a title that the person gave.
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
            return new Labelled(words.apply(label), words.apply(text));
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

    /// A table with a head that is repeated on each page; every row has as many cells as the head.
    record Table(List<String> head, List<List<String>> rows) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public Block reworded(UnaryOperator<String> words) {
            return new Table(
                    head.stream().map(words).toList(),
                    rows.stream().map(row -> row.stream().map(words).toList()).toList());
        }
    }

    /// Why it happened, drawn: reasons from the setback downwards.
    ///
    /// @param reasons each before the deeper ones below it
    record ReasonMap(List<MappedReason> reasons) implements Block {
        public ReasonMap {
            reasons = List.copyOf(reasons);
        }

        @Override
        public Block reworded(UnaryOperator<String> words) {
            return new ReasonMap(reasons.stream()
                    .map(one -> new MappedReason(words.apply(one.title()), words.apply(one.note()), one.because()))
                    .toList());
        }
    }

    /// One reason of a map.
    ///
    /// @param note a few words of the interface on it, such as its kind; may be empty
    /// @param because the places in the list of what it led to; empty for one that stands on top
    record MappedReason(String title, String note, List<Integer> because) {
        public MappedReason {
            because = List.copyOf(because);
        }
    }

    /// How something changed over time, drawn as one line a series, with its table below.
    ///
    /// @param series what is drawn, each with a name of the interface or a feeling's
    record Curves(List<Curve> series) implements Block {
        public Curves {
            series = List.copyOf(series);
        }

        @Override
        public Block reworded(UnaryOperator<String> words) {
            return new Curves(series.stream()
                    .map(one -> new Curve(words.apply(one.name()), one.points()))
                    .toList());
        }
    }

    /// One line of a drawing over time.
    record Curve(String name, List<CurvePoint> points) {
        public Curve {
            points = List.copyOf(points);
        }
    }

    /// How much it was on a day, from 0 to 10.
    record CurvePoint(LocalDate day, double value) {}

    /// Empty lines to write on by hand.
    ///
    /// @param count from 1
    record Lines(int count) implements Block {
        @Override
        public Block reworded(UnaryOperator<String> words) {
            return this;
        }
    }

    /// A list whose items can be ticked by hand.
    record Boxes(List<String> items) implements Block {
        public Boxes {
            items = List.copyOf(items);
        }

        @Override
        public Block reworded(UnaryOperator<String> words) {
            return new Boxes(items.stream().map(words).toList());
        }
    }
}
