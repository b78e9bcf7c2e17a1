package app.rebound.search;

import app.rebound.db.Chunks;
import app.rebound.db.Database;
import app.rebound.fault.WorkbookException;
import app.rebound.id.Noun;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/// Finds anything ever written in a workbook.
///
/// The index lives in memory. It is read, or made, when [#prepare] is called first, follows what is written by the
/// number
/// of each write, and is kept inside the workbook by [#save]. Until it is there the newest rows of each kind are looked
/// through.
public final class SearchService {
    /// Rows read at once; between two pages others get at the file.
    private static final int PAGE = 500;

    private static final int SEEN_EVERY = 4000;
    /// With so many new rows the index is kept before the sitting ends.
    private static final int MANY = 2000;

    private final Database database;
    private final WrittenDao written = new WrittenDao();
    private final SavedIndex saved;
    private final ReentrantLock changing = new ReentrantLock();
    private volatile @Nullable SearchIndex index;
    private volatile Set<UUID> hiddenSetbacks = Set.of();
    private volatile boolean isWhole;
    private volatile boolean isEnding;
    private long clock;
    private volatile int unsaved;

    public SearchService(Database database) {
        this.database = database;
        this.saved = new SavedIndex(database);
    }

    /// Whether everything is found, or only what has been read so far.
    public boolean isWhole() {
        return isWhole;
    }

    /// Whether the index has been asked for in this sitting.
    boolean isAwake() {
        return index != null;
    }

    /// Reads the index, or makes it where there is none that fits the workbook, and takes in what was written since.
    /// Takes long: 2 s for reading and 30 s for making it with 100,000 entries.
    ///
    /// @throws WorkbookException when the workbook cannot be read, or was closed meanwhile
    public void prepare() {
        changing.lock();
        try {
            if (isEnding) {
                return;
            }
            if (index == null || !isWhole) {
                load();
            }
            catchUp();
            if (!fits()) {
                build();
                catchUp();
            }
        } finally {
            changing.unlock();
        }
    }

    /// Makes the index anew where there is one, because rows came in that keep the numbers of earlier writes.
    ///
    /// @throws WorkbookException when the workbook cannot be read, or was closed meanwhile
    public void again() {
        changing.lock();
        try {
            if (index != null && !isEnding) {
                build();
                catchUp();
            }
        } finally {
            changing.unlock();
        }
    }

    private void load() {
        saved.load()
                .ifPresentOrElse(
                        loaded -> {
                            index = loaded.index();
                            clock = loaded.clock();
                            isWhole = true;
                        },
                        this::build);
    }

    /// A row more or less than there are says that something went past the index; then it is made again.
    private boolean fits() {
        SearchIndex now = index;
        return isEnding
                || now == null
                || database.read(handle -> written.clock(handle) != clock || written.count(handle) == now.size());
    }

    private void build() {
        var fresh = new SearchIndex();
        SearchIndex before = index;
        isWhole = false;
        index = fresh;
        if (before != null) {
            before.close();
        }
        long start = database.read(written::clock);
        // What there is most of comes last.
        for (IndexedNoun noun : IndexedNouns.ALL.reversed()) {
            UUID last = WrittenDao.NEWEST;
            int read = PAGE;
            for (int rows = 0; read == PAGE && !isEnding; rows += read) {
                UUID from = last;
                List<Written> page = database.read(handle -> written.page(handle, noun, from, PAGE));
                page.forEach(fresh::add);
                read = page.size();
                last = page.isEmpty() ? last : page.getLast().ref().id();
                if (rows % SEEN_EVERY == 0) {
                    fresh.refresh();
                }
            }
        }
        fresh.refresh();
        clock = start;
        isWhole = !isEnding;
        unsaved = fresh.size();
    }

    /// Takes in what was written since the last time.
    ///
    /// @throws WorkbookException when the workbook cannot be read, or was closed meanwhile
    public void catchUp() {
        changing.lock();
        try {
            SearchIndex now = index;
            if (now != null && isWhole && clock != database.counter()) {
                catchUp(now);
            }
        } finally {
            changing.unlock();
        }
    }

    private record Changed(long clock, Map<Noun, Set<UUID>> rows, Set<UUID> hiddenSetbacks) {}

    private void catchUp(SearchIndex now) {
        Changed changed = database.read(handle ->
                new Changed(written.clock(handle), written.changed(handle, clock), written.trashedSetbacks(handle)));
        boolean isPurged = false;
        int taken = unsaved;
        for (var rows : changed.rows().entrySet()) {
            IndexedNoun noun = IndexedNouns.of(rows.getKey());
            for (List<UUID> some : Chunks.of(rows.getValue())) {
                for (Written row : database.read(handle -> written.read(handle, noun, some))) {
                    now.put(row);
                    isPurged |= row.isPurged();
                    taken++;
                }
            }
        }
        if (isPurged) {
            now.purge();
        }
        now.refresh();
        unsaved = taken;
        hiddenSetbacks = Set.copyOf(changed.hiddenSetbacks());
        clock = changed.clock();
    }

    /// Keeps the index inside the workbook, so that it need not be made again; does nothing where nothing changed.
    ///
    /// @throws WorkbookException when the disk refuses it; the index is made again next time
    public void save() {
        changing.lock();
        try {
            catchUp();
            SearchIndex now = index;
            if (now != null && isWhole && unsaved > 0 && saved.save(now, clock)) {
                unsaved = 0;
            }
        } finally {
            changing.unlock();
        }
    }

    /// Keeps it when so much is new that it would be a pity to lose it.
    void saveIfMuch() {
        if (unsaved >= MANY) {
            save();
        }
    }

    /// Ends the making of an index that goes on, and keeps what is whole; the last thing before the workbook is closed.
    ///
    /// @return whether it could be kept; where not it is made again next time
    public boolean end() {
        isEnding = true;
        changing.lock();
        try {
            save();
            return true;
        } catch (WorkbookException | UncheckedIOException e) {
            return false;
        } finally {
            SearchIndex now = index;
            isWhole = false;
            index = null;
            if (now != null) {
                now.close();
            }
            changing.unlock();
        }
    }

    /// Finds at most `most` of what was asked for.
    ///
    /// @param isCounted whether all are counted; the total is what was found where not
    Results find(Wanted wanted, Seeker.Order order, int most, boolean isCounted) {
        SearchIndex now = index;
        try {
            if (now != null) {
                return new Seeker(now).find(wanted, order, most, hiddenSetbacks, isCounted);
            }
        } catch (AlreadyClosedException e) {
            // It is being replaced, or the sitting ends; the newest rows do.
            return new NewestRows(database, written).find(wanted, most);
        }
        return new NewestRows(database, written).find(wanted, most);
    }

    /// The index itself, for those who compare; null while there is none.
    @Nullable
    SearchIndex index() {
        return index;
    }
}
