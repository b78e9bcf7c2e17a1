package app.rebound.search;

import app.rebound.db.Database;
import app.rebound.testing.OpenBook;
import app.rebound.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.layout.Region;

/// What a benchmark may do with the search.
public final class SearchBench {
    private static final LocalDate TODAY = LocalDate.of(2024, 4, 18);
    private final Database database;
    private final SearchService search;
    private final QueryReader reader = new QueryReader(Messages.of(Locale.ENGLISH));
    private final FoundReader found;

    public SearchBench(Database database) {
        this(database, new SearchService(database));
    }

    /// @param search whose index is asked
    public SearchBench(Database database, SearchService search) {
        this.database = database;
        this.search = search;
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

    /// The screen of results over `book`, whose index is made; all that it asks is answered on the thread that asks.
    ///
    /// @return its root; the field has the id `search-field`, the list `search-list`
    public static Region screen(OpenBook book, SearchService service) {
        service.prepare();
        var surroundings = book.surroundings(Locale.ENGLISH);
        var upkeep = new SearchUpkeep(surroundings.tasks(), book.database(), service);
        var landmarks = new Landmarks(_ -> Optional.empty(), _ -> Optional.empty());
        return new SearchController(new SearchDesk(surroundings, book.database(), service, upkeep, landmarks), "")
                .region();
    }

    /// Finds what the screen shows, as it does for each key.
    public int ask(String typed) {
        Wanted wanted = reader.read(typed, TODAY);
        List<Hit> hits = search.find(wanted, Seeker.Order.RELEVANCE, SearchController.MOST, true)
                .hits();
        return found.read(hits.subList(0, Math.min(40, hits.size())), wanted).size();
    }
}
