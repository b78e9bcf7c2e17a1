package app.rebound.search;

import app.rebound.id.Ref;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The index in memory: for every word the rows that have it; ids and days, and no text.
///
/// One thread at a time changes it; any may search meanwhile and sees what the last [#refresh] saw.
final class SearchIndex implements AutoCloseable {
    static final String ID = "id";
    static final String TEXT = "text";
    static final String TITLE = "title";
    static final String PART = "part";
    static final String NOUN = "noun";
    static final String TAG = "tag";
    static final String PERSON = "person";
    static final String WHO = "who";
    static final String SETBACK = "setback";
    static final String FIRST = "first";
    static final String LAST = "last";
    /// Seconds of the local time it is about, for the newest first.
    static final String WHEN = "when";

    private static final double SMALL_MB = 0.1;
    /// A second's work to merge, at most.
    private static final double LARGEST_MB = 16;

    /// Held, because a logger that nobody holds forgets that it was told to keep still.
    private static final Logger LIBRARY = Logger.getLogger("org.apache.lucene.internal");

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /// An empty one.
    SearchIndex() {
        this(new ByteBuffersDirectory());
    }

    /// What lies in `directory`.
    ///
    /// @throws UncheckedIOException when it is no index
    SearchIndex(Directory directory) {
        this.directory = directory;
        // It tells the console which instructions of the processor it goes without.
        LIBRARY.setLevel(Level.OFF);
        try {
            var policy = new TieredMergePolicy();
            policy.setForceMergeDeletesPctAllowed(0);
            // The library takes 16 MB for small and wrote half of everything anew for every ten entries: 0.9 to 3.5 s.
            policy.setFloorSegmentMB(SMALL_MB);
            policy.setMaxMergedSegmentMB(LARGEST_MB);
            var config = new IndexWriterConfig(new PlainWords(true))
                    .setMergePolicy(policy)
                    // Merging goes on where the index is changed: no threads of its own.
                    .setMergeScheduler(new SerialMergeScheduler())
                    .setCommitOnClose(false);
            writer = new IndexWriter(directory, config);
            searchers = new SearcherManager(writer, new Uncached());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Answers are not kept: each word typed asks for something new, and all of it lies in memory anyway.
    private static final class Uncached extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            var searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            return searcher;
        }
    }

    /// Takes a row in as it is now; one that is not there to be found goes.
    void put(Written row) {
        UUID id = row.ref().id();
        if (!row.isLive()) {
            remove(id);
            return;
        }
        write(() -> writer.updateDocument(new Term(ID, IndexDocument.bytes(id)), IndexDocument.of(row)));
    }

    /// Takes a row in that is not in it yet.
    void add(Written row) {
        if (row.isLive()) {
            write(() -> writer.addDocument(IndexDocument.of(row)));
        }
    }

    void remove(UUID id) {
        write(() -> writer.deleteDocuments(new Term(ID, IndexDocument.bytes(id))));
    }

    /// Makes what was taken in be found.
    void refresh() {
        write(searchers::maybeRefreshBlocking);
    }

    /// Searches what the last [#refresh] saw.
    <T> T search(Asking<T> asking) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return asking.ask(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Something that is asked of the index.
    interface Asking<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    /// Everything that it holds.
    Set<Ref> all() {
        return search(searcher -> {
            Set<Ref> all = new HashSet<>();
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                var live = leaf.reader().getLiveDocs();
                for (int i = 0; i < leaf.reader().maxDoc(); i++) {
                    if (live == null || live.get(i)) {
                        all.add(IndexDocument.ref(searcher, leaf.docBase + i));
                    }
                }
            }
            return all;
        });
    }

    /// How many rows it holds.
    int size() {
        return search(searcher -> searcher.getIndexReader().numDocs());
    }

    /// Forgets the words of rows that went: until then they stand in it, only marked.
    void purge() {
        write(() -> writer.forceMergeDeletes(true));
    }

    /// Ends the changes with some facts about them, to be saved: the files that belong to them, by name.
    ///
    /// @return the names
    List<String> commit(Map<String, String> facts) {
        write(() -> {
            writer.setLiveCommitData(facts.entrySet());
            writer.commit();
        });
        return committed()
                .map(commit -> read(() -> List.copyOf(commit.getFileNames())))
                .orElse(List.of());
    }

    /// The facts of the last commit; empty where there was none.
    Map<String, String> facts() {
        return committed().map(commit -> read(commit::getUserData)).orElse(Map.of());
    }

    private Optional<IndexCommit> committed() {
        return read(() -> {
            if (!DirectoryReader.indexExists(directory)) {
                return Optional.empty();
            }
            Collection<IndexCommit> commits = DirectoryReader.listCommits(directory);
            return commits.stream().reduce((_, later) -> later);
        });
    }

    Directory directory() {
        return directory;
    }

    /// Reads every byte and compares the checksums.
    ///
    /// @throws UncheckedIOException when one is not what it was
    void checkIntegrity() {
        search(searcher -> {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                leaf.reader().checkIntegrity();
            }
            return true;
        });
    }

    /// Lets go of it without saving.
    @Override
    public void close() {
        write(() -> {
            searchers.close();
            writer.rollback();
        });
    }

    private interface Change {
        void make() throws IOException;
    }

    private interface Look<T> {
        T look() throws IOException;
    }

    private static void write(Change change) {
        try {
            change.make();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(Look<T> look) {
        try {
            return look.look();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Everything that it holds as a list, for those who compare.
    List<String> words(String field) {
        return search(searcher -> {
            List<String> words = new ArrayList<>();
            var terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
            if (terms != null) {
                var each = terms.iterator();
                for (BytesRef term = each.next(); term != null; term = each.next()) {
                    words.add(term.utf8ToString());
                }
            }
            return words;
        });
    }
}
