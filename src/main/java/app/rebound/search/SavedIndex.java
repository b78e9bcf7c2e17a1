package app.rebound.search;

import app.rebound.db.Database;
import app.rebound.fault.WorkbookException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Version;

/// The index as it is kept inside the encrypted workbook from one sitting to the next.
///
/// It is stamped with the number of the write that it has seen last, and with the versions of its own form and of the
/// library; a purge takes all of it out of the workbook in the same transaction.
final class SavedIndex {
    /// Counts up whenever what is indexed, or how words are spelt, changes.
    static final String FORM = "1";

    private static final String CLOCK = "clock";

    private final Database database;
    private final SavedIndexDao files = new SavedIndexDao();
    private final WrittenDao written = new WrittenDao();

    /// An index and the number of the write that it has seen last.
    record Loaded(SearchIndex index, long clock) {}

    SavedIndex(Database database) {
        this.database = database;
    }

    /// Reads it.
    ///
    /// @return empty when there is none, or none that can be used: then it has to be made
    Optional<Loaded> load() {
        Directory directory = database.read(files::load);
        SearchIndex index = null;
        try {
            if (directory.listAll().length == 0) {
                return Optional.empty();
            }
            index = new SearchIndex(directory);
            index.checkIntegrity();
            Map<String, String> facts = index.facts();
            if (isReadable(facts)) {
                return Optional.of(new Loaded(index, Long.parseLong(facts.get(CLOCK))));
            }
        } catch (IOException | RuntimeException e) {
            // Whatever is wrong with it, it is made again from what it was made of.
            return Optional.empty();
        }
        index.close();
        return Optional.empty();
    }

    private boolean isReadable(Map<String, String> facts) {
        return FORM.equals(facts.get("form"))
                && Version.LATEST.toString().equals(facts.get("library"))
                && Long.parseLong(facts.getOrDefault(CLOCK, "-1")) <= database.counter();
    }

    /// Keeps `index`, a file at a time, so that nobody waits long for a write of their own.
    ///
    /// @param clock the number of the write that it has seen last
    /// @return false when something was written meanwhile: it may be that words have gone for good
    /// @throws WorkbookException when the disk refuses it; what was kept before is of no use then
    boolean save(SearchIndex index, long clock) {
        List<String> names =
                index.commit(Map.of(CLOCK, String.valueOf(clock), "form", FORM, "library", Version.LATEST.toString()));
        Set<String> present = database.read(files::names);
        boolean[] isCurrent = {true};
        for (String name : names) {
            if (isCurrent[0] && !present.contains(name)) {
                database.derive(handle -> {
                    isCurrent[0] = written.clock(handle) == clock;
                    if (isCurrent[0]) {
                        files.add(handle, index.directory(), name);
                    }
                });
            }
        }
        if (isCurrent[0]) {
            database.derive(handle -> files.keepOnly(handle, names));
        }
        return isCurrent[0];
    }
}
