package app.rebound.search;

import app.rebound.db.Database;
import app.rebound.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a benchmark may do with the search.
public final class SearchBench {
    private static final LocalDate TODAY = LocalDate.of(2024, 4, 18);
    private final Database database;
    private final SearchService search;
    private final QueryReader reader = new QueryReader(Messages.of(Locale.ENGLISH));
    private final FoundReader found;

    public SearchBench(Database database) {
        this.database = database;
        search = new SearchService(database);
        found = new FoundReader(
                database, Messages.of(Locale.ENGLISH), new Landmarks(_ -> Optional.empty(), _ -> Optional.empty()));
    }

    public void prepare() {
        search.prepare();
    }

    public void catchUp() {
        search.catchUp();
    }

    public void save() {
        search.save();
    }

    public void end() {
        search.end();
    }

    /// How many bytes are kept.
    public long keptBytes() {
        return database.read(handle -> handle.createQuery("SELECT COALESCE(SUM(LENGTH(content)), 0) FROM index_file")
                .mapTo(Long.class)
                .one());
    }

    /// Finds twenty.
    ///
    /// @param how empty; or `newest`, `screen` for a full page, `shown` with what is read for showing them
    /// @return how many were found
    public int find(String typed, String how) {
        Wanted wanted = reader.read(typed, TODAY);
        Seeker.Order order = how.equals("newest") ? Seeker.Order.NEWEST : Seeker.Order.RELEVANCE;
        boolean isScreen = how.equals("screen");
        List<Hit> hits = search.find(wanted, order, isScreen ? SearchController.MOST : 20, isScreen)
                .hits();
        return how.equals("shown") ? found.read(hits, wanted).size() : hits.size();
    }
}
