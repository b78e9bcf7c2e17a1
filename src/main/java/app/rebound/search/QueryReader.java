package app.rebound.search;

import app.rebound.text.FoldedText;
import app.rebound.text.Languages;
import app.rebound.text.Messages;
import app.rebound.time.DateReader;
import app.rebound.time.FuzzyDate;
import app.rebound.time.Reading;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads what is typed into a search: words, "phrases", `-excluded` ones, and filters such as `in:journal`.
///
/// Nothing that is typed is an error. Filters are understood in every language of the interface.
final class QueryReader {
    /// What a filter is about.
    private enum Kind {
        IN,
        PERSON,
        TAG,
        BEFORE,
        AFTER
    }

    /// A pasted page is looked for by its beginning.
    private static final int LONGEST = 1000;

    private static final int MOST_CLAUSES = 32;
    private static final int LONGEST_NAME = 16;
    private static final Pattern COMMA = Pattern.compile(",");
    private static final String OPENING = "\"“”„«»";

    private final PlainWords plain = new PlainWords(false);
    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, Part> parts = new HashMap<>();
    private final DateReader dates;

    QueryReader(Messages messages) {
        dates = new DateReader(messages);
        Stream.concat(Languages.available().stream().map(Messages::of), Stream.of(messages))
                .forEach(this::learn);
    }

    private void learn(Messages messages) {
        for (Kind kind : Kind.values()) {
            names(messages, "search.filter." + kind.name().toLowerCase(Locale.ROOT))
                    .forEach(name -> kinds.put(name, kind));
        }
        for (Part part : Part.values()) {
            names(messages, part.key() + ".words").forEach(name -> parts.put(name, part));
        }
    }

    private static Stream<String> names(Messages messages, String key) {
        return COMMA.splitAsStream(messages.get(key)).map(FoldedText::of);
    }

    /// Reads all of `typed`; `today` is the person's local day, which relative dates are counted from.
    Wanted read(String typed, LocalDate today) {
        return new Attempt(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed, today).read();
    }

    /// One reading of one text.
    private final class Attempt {
        private final String typed;
        private final LocalDate today;
        private final List<Wanted.Clause> clauses = new ArrayList<>();
        private final Map<Part, Wanted.InPart> inParts = new EnumMap<>(Part.class);
        private final List<Wanted.Filter> filters = new ArrayList<>();
        private final List<Wanted.Unread> unread = new ArrayList<>();
        private @Nullable LocalDate from;
        private @Nullable LocalDate until;
        private int at;

        Attempt(String typed, LocalDate today) {
            this.typed = typed;
            this.today = today;
        }

        Wanted read() {
            while (skipBlanks() && clauses.size() < MOST_CLAUSES) {
                next();
            }
            filters.addAll(inParts.values());
            return new Wanted(clauses, filters, from, until, unread);
        }

        private boolean skipBlanks() {
            while (at < typed.length() && isBlank(typed.charAt(at))) {
                at++;
            }
            return at < typed.length();
        }

        private void next() {
            int start = at;
            boolean isExcluded = typed.charAt(at) == '-' && at + 1 < typed.length() && !isBlank(typed.charAt(at + 1));
            if (isExcluded) {
                at++;
            }
            Optional<Kind> kind = kind();
            if (kind.isPresent()) {
                String value = value();
                filter(kind.get(), value, isExcluded, typed.substring(start, at));
                return;
            }
            String words = value();
            // What is still being typed may go on, unless a blank or a closing mark ended it.
            boolean isOpen = at >= typed.length() && Character.isLetterOrDigit(typed.codePointBefore(at));
            List<String> spelt =
                    plain.of(words).stream().map(PlainWords.Word::spelling).toList();
            if (!spelt.isEmpty()) {
                clauses.add(new Wanted.Clause(spelt, isExcluded, isOpen));
            }
        }

        private Optional<Kind> kind() {
            int colon = typed.indexOf(':', at);
            // French sets a blank before a colon.
            if (colon <= at || colon - at > LONGEST_NAME) {
                return Optional.empty();
            }
            Kind kind = kinds.get(FoldedText.of(typed.substring(at, colon)));
            if (kind == null || colon + 1 >= typed.length() || isBlank(typed.charAt(colon + 1))) {
                return Optional.empty();
            }
            at = colon + 1;
            return Optional.of(kind);
        }

        /// What stands at the present place, up to a blank, or between quotation marks.
        private String value() {
            if (OPENING.indexOf(typed.charAt(at)) >= 0) {
                int start = ++at;
                while (at < typed.length() && OPENING.indexOf(typed.charAt(at)) < 0) {
                    at++;
                }
                String quoted = typed.substring(start, at);
                at = Math.min(typed.length(), at + 1);
                return quoted;
            }
            int start = at;
            while (at < typed.length() && !isBlank(typed.charAt(at))) {
                at++;
            }
            return typed.substring(start, at);
        }

        private static boolean isBlank(char letter) {
            return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
        }

        private void filter(Kind kind, String value, boolean isExcluded, String whole) {
            switch (kind) {
                case IN -> {
                    Part part = parts.get(FoldedText.of(value));
                    if (part == null) {
                        unread.add(new Wanted.Unread(whole, "search.unread.part"));
                    } else {
                        inParts.put(part, new Wanted.InPart(part, isExcluded));
                    }
                }
                case PERSON -> {
                    List<String> names = plain.of(value).stream()
                            .map(PlainWords.Word::spelling)
                            .toList();
                    if (names.isEmpty()) {
                        unread.add(new Wanted.Unread(whole, "search.unread.person"));
                    } else {
                        filters.add(new Wanted.WithPerson(names, isExcluded));
                    }
                }
                case TAG -> filters.add(new Wanted.WithTag(IndexDocument.tag(value), isExcluded));
                case BEFORE, AFTER -> date(kind, value, whole);
            }
        }

        private void date(Kind kind, String value, String whole) {
            FuzzyDate date =
                    dates.read(value, today) instanceof Reading.Understood understood ? understood.date() : null;
            LocalDateTime end = date == null ? null : kind == Kind.BEFORE ? date.earliest() : date.latest();
            if (end == null) {
                unread.add(new Wanted.Unread(whole, "search.unread.date"));
            } else if (kind == Kind.BEFORE) {
                LocalDate day = end.toLocalDate();
                until = until == null || day.isBefore(until) ? day : until;
            } else {
                // The moment after a day is the start of the next; after a minute, it lies within its own.
                LocalDate day = end.toLocalDate();
                from = from == null || day.isAfter(from) ? day : from;
            }
        }
    }
}
