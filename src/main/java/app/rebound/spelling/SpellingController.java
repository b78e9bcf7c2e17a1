package app.rebound.spelling;

import app.rebound.ui.SpellingSource;
import app.rebound.ui.Surroundings;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// Answers the editors of one open workbook about spelling; what it remembers goes with the sitting.
public final class SpellingController implements SpellingSource {
    private static final int MOST = 5;

    /// Names and own words in small letters, as they were after `state` writes.
    private record Known(long state, Set<String> words) {}

    private final Surroundings surroundings;
    private final OwnWordService words;
    private final Supplier<List<String>> names;
    private final Supplier<SpellingChoice> choice;
    private final Locale system;
    private final Speller speller;
    private final Set<String> ignored = ConcurrentHashMap.newKeySet();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(this, "changes");
    private volatile Known known = new Known(-1, Set.of());

    /// @param names those of the people in the workbook; asked away from the drawing thread
    /// @param choice the present setting
    /// @param system tells which English
    public SpellingController(
            Surroundings surroundings,
            OwnWordService words,
            Supplier<List<String>> names,
            Supplier<SpellingChoice> choice,
            Locale system) {
        this(surroundings, words, names, choice, new Speller(new Lexicons(), system), system);
    }

    SpellingController(
            Surroundings surroundings,
            OwnWordService words,
            Supplier<List<String>> names,
            Supplier<SpellingChoice> choice,
            Speller speller,
            Locale system) {
        this.surroundings = surroundings;
        this.words = words;
        this.names = names;
        this.choice = choice;
        this.system = system;
        this.speller = speller;
    }

    @Override
    public boolean isOn() {
        return dialect().isPresent();
    }

    @Override
    public ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    @Override
    public void check(List<String> paragraphs, Consumer<List<List<Range>>> show) {
        Optional<Dialect> dialect = dialect();
        if (dialect.isEmpty()) {
            NONE.check(paragraphs, show);
            return;
        }
        surroundings
                .tasks()
                .compute(
                        () -> {
                            Set<String> own = own();
                            return paragraphs.stream()
                                    .map(paragraph -> speller.check(paragraph, dialect.get(), own))
                                    .toList();
                        },
                        show,
                        // Nothing of the person's hangs on it: what they write tells of the disk when it is saved.
                        _ -> NONE.check(paragraphs, show));
    }

    @Override
    public void suggest(String word, String paragraph, Consumer<List<String>> show) {
        Optional<Dialect> dialect = dialect();
        if (dialect.isEmpty()) {
            show.accept(List.of());
            return;
        }
        surroundings
                .tasks()
                .compute(
                        () -> {
                            Dialect spoken = speller.dialectOf(paragraph, dialect.get(), own());
                            return speller.suggest(word, spoken).stream()
                                    .limit(MOST)
                                    .toList();
                        },
                        show,
                        _ -> show.accept(List.of()));
    }

    @Override
    public void add(String word) {
        surroundings
                .tasks()
                .run(
                        () -> words.add(Prose.straight(word)),
                        isNew -> {
                            changed();
                            surroundings
                                    .shell()
                                    .showNotice(surroundings.messages().get("spelling.added", word), isNew);
                        },
                        surroundings::fault);
    }

    @Override
    public void ignore(String word) {
        ignored.add(Prose.straight(word).toLowerCase(Locale.ROOT));
        known = new Known(-1, Set.of());
        changed();
    }

    /// The person's words may be others by now, after undo for one.
    public void changed() {
        changes.set(changes.get() + 1);
    }

    private Optional<Dialect> dialect() {
        return choice.get().dialect(surroundings.messages().locale(), system);
    }

    private Set<String> own() {
        long state = words.state();
        Known last = known;
        if (last.state == state) {
            return last.words;
        }
        Set<String> all = new HashSet<>(ignored);
        words.all().forEach(word -> all.add(word.text().toLowerCase(Locale.ROOT)));
        names.get().stream()
                .map(Prose::straight)
                .flatMap(name -> Stream.concat(Stream.of(name.split("\\s+")), Stream.of(name.split("[\\s-]+"))))
                .forEach(part -> all.add(part.toLowerCase(Locale.ROOT)));
        known = new Known(state, Set.copyOf(all));
        return known.words;
    }
}
