package app.rebound.search;

import app.rebound.db.Database;
import app.rebound.task.Tasks;
import app.rebound.ui.Surroundings;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What the palette and the screen of results ask of the search, away from the drawing thread.
public final class SearchDesk {
    private final Surroundings surroundings;
    private final SearchService search;
    private final SearchUpkeep upkeep;
    private final FoundReader found;
    private @Nullable QueryReader reader;

    /// What was found for what was typed.
    ///
    /// @param first what is shown of the first hits
    /// @param isWhole whether everything was looked through, and not only what has been read so far
    record Answer(String typed, Wanted wanted, Results results, List<Found> first, boolean isWhole) {
        Answer {
            first = List.copyOf(first);
        }
    }

    /// A question.
    ///
    /// @param most how many hits at most
    /// @param shown how many of them are read for showing at once
    record Question(String typed, Seeker.Order order, int most, int shown) {}

    public SearchDesk(
            Surroundings surroundings,
            Database database,
            SearchService search,
            SearchUpkeep upkeep,
            Landmarks landmarks) {
        this.surroundings = surroundings;
        this.search = search;
        this.upkeep = upkeep;
        found = new FoundReader(database, surroundings.messages(), landmarks);
    }

    /// Made with the first question: it reads the words of every language.
    private synchronized QueryReader reader() {
        QueryReader made = reader;
        if (made == null) {
            made = new QueryReader(surroundings.messages());
            reader = made;
        }
        return made;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    private Tasks tasks() {
        return surroundings.tasks();
    }

    /// Begins to read the index where it was not read yet.
    ///
    /// @param who asks; of what one asks for, only the newest runs
    /// @param whole runs once everything is found; not when it is already
    void wake(Object who, Runnable whole) {
        upkeep.wake(who, whole);
    }

    /// Asks; `done` runs on the drawing thread, and `failed` in its place after a failure that was shown.
    void ask(Question question, Consumer<Answer> done, Runnable failed) {
        tasks().compute(
                        () -> {
                            Wanted wanted = reader().read(question.typed(), surroundings.today());
                            Results results = search.find(
                                    wanted, question.order(), question.most(), question.most() > question.shown());
                            List<Hit> shown = results.hits()
                                    .subList(
                                            0,
                                            Math.min(
                                                    question.shown(),
                                                    results.hits().size()));
                            return new Answer(
                                    question.typed(), wanted, results, found.read(shown, wanted), search.isWhole());
                        },
                        done,
                        fault -> {
                            failed.run();
                            surroundings.fault(fault);
                        });
    }

    /// Reads what is shown of some hits.
    void show(List<Hit> hits, Wanted wanted, Consumer<List<Found>> done) {
        tasks().compute(() -> found.read(hits, wanted), done, surroundings::fault);
    }
}
