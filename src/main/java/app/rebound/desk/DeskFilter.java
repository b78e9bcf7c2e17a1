package app.rebound.desk;

import app.rebound.evidence.Found;
import app.rebound.evidence.FoundDate;
import app.rebound.evidence.FoundPerson;
import app.rebound.evidence.SourceKind;
import app.rebound.text.FoldedText;
import app.rebound.time.FuzzyDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is looked for on the desk.
///
/// @param words that all must stand in title, text, people or file; may be blank
/// @param from the first date; null for no bound
/// @param to the last date; null for no bound
/// @param person a name or address as it stands there; null for anybody
/// @param kind null for any
/// @param isLineToo whether what was on the line before is shown as well
/// @param isGrouped whether what belongs together is one line
record DeskFilter(
        String words,
        @Nullable FuzzyDate from,
        @Nullable FuzzyDate to,
        @Nullable String person,
        @Nullable SourceKind kind,
        boolean isLineToo,
        boolean isGrouped) {
    static final DeskFilter NONE = new DeskFilter("", null, null, null, null, false, true);

    DeskFilter withWords(String other) {
        return new DeskFilter(other, from, to, person, kind, isLineToo, isGrouped);
    }

    DeskFilter withSpan(@Nullable FuzzyDate first, @Nullable FuzzyDate last) {
        return new DeskFilter(words, first, last, person, kind, isLineToo, isGrouped);
    }

    DeskFilter withPerson(@Nullable String other) {
        return new DeskFilter(words, from, to, other, kind, isLineToo, isGrouped);
    }

    DeskFilter withKind(@Nullable SourceKind other) {
        return new DeskFilter(words, from, to, person, other, isLineToo, isGrouped);
    }

    DeskFilter withLineToo(boolean isShown) {
        return new DeskFilter(words, from, to, person, kind, isShown, isGrouped);
    }

    DeskFilter withGrouped(boolean isTogether) {
        return new DeskFilter(words, from, to, person, kind, isLineToo, isTogether);
    }

    /// Whether it keeps nothing back but what is on the line.
    boolean isAll() {
        return words.isBlank() && from == null && to == null && person == null && kind == null;
    }

    /// Those that match, in the same order.
    ///
    /// @param picked what was put on the line in this sitting, which stays where it was
    List<Thing> of(List<Thing> things, Set<Thing.Key> picked) {
        List<String> wanted = Stream.of(FoldedText.of(words).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        Predicate<Thing> isShown = thing -> isLineToo || !thing.isOnLine() || picked.contains(thing.key());
        return things.stream()
                .filter(isShown)
                .filter(thing -> kind == null || thing.found().kind() == kind)
                .filter(thing -> isWithin(thing.found().when()))
                .filter(thing ->
                        person == null || thing.found().people().stream().anyMatch(this::isPerson))
                .filter(thing -> hasWords(thing.found(), wanted))
                .toList();
    }

    private boolean isPerson(FoundPerson other) {
        return person != null && person.equals(name(other));
    }

    /// How somebody stands in the filter.
    static String name(FoundPerson person) {
        return person.name().isEmpty() ? person.address() : person.name();
    }

    private boolean isWithin(@Nullable FoundDate when) {
        if (from == null && to == null) {
            return true;
        }
        if (when == null) {
            return false;
        }
        LocalDateTime first = from == null ? null : from.earliest();
        LocalDateTime after = to == null ? null : to.latest();
        LocalDateTime begin = when.date().earliest();
        LocalDateTime end = when.date().latest();
        return (first == null || end == null || end.isAfter(first))
                && (after == null || begin == null || begin.isBefore(after));
    }

    private static boolean hasWords(Found found, List<String> wanted) {
        if (wanted.isEmpty()) {
            return true;
        }
        var all = new StringBuilder(found.title()).append('\n').append(found.text());
        found.people()
                .forEach(one -> all.append('\n').append(one.name()).append(' ').append(one.address()));
        all.append('\n').append(found.origin().where().file());
        String plain = FoldedText.of(all.toString());
        return wanted.stream().allMatch(plain::contains);
    }
}
