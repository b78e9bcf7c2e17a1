package app.rebound.card;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that a card keeps: a column of its noun's table and a place in its form.
public sealed interface Field {
    /// How much is usually written in a text.
    enum Length {
        /// One line.
        LINE,
        /// Some lines, or many.
        LONG
    }

    /// The column's name, in snake case.
    String name();

    /// What the column holds while nothing is said.
    default @Nullable Object blank() {
        return null;
    }

    /// The text form of a value in an earlier version.
    default String write(Object value) {
        return value.toString();
    }

    /// The value that [#write] made this text from; null when it is none.
    @Nullable
    Object read(String text);

    /// Words; empty while nothing is said.
    record Text(String name, Length length) implements Field {
        @Override
        public Object blank() {
            return "";
        }

        @Override
        public Object read(String text) {
            return text;
        }
    }

    /// One of several; empty while nothing is chosen.
    ///
    /// @param options kebab-case ids, in the order they are shown
    record Choice(String name, List<String> options) implements Field {
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public Object blank() {
            return "";
        }

        @Override
        public Object read(String text) {
            return options.contains(text) ? text : "";
        }
    }

    /// A whole number between two ends, both included.
    record Scale(String name, int least, int most) implements Field {
        @Override
        public @Nullable Object read(String text) {
            try {
                return Math.clamp(Integer.parseInt(text), least, most);
            } catch (NumberFormatException e) {
                return null;
            }
        }
    }

    /// An amount with two decimals, of money or of anything else that is counted.
    record Amount(String name) implements Field {
        @Override
        public @Nullable Object read(String text) {
            try {
                return new BigDecimal(text).setScale(2, RoundingMode.HALF_UP);
            } catch (NumberFormatException e) {
                return null;
            }
        }
    }

    /// A day of the person's calendar.
    record Day(String name) implements Field {
        @Override
        public @Nullable Object read(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                return null;
            }
        }
    }

    /// Yes, or nothing said.
    record Mark(String name) implements Field {
        @Override
        public Object blank() {
            return false;
        }

        @Override
        public Object read(String text) {
            return Boolean.parseBoolean(text);
        }
    }
}
