package app.rebound.search;

import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.text.FoldedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
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
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.ReaderUtil;
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

    private static final String REF = "ref";
    private static final FieldType TITLES = titles();

    /// Held, because a logger that nobody holds forgets that it was told to keep still.
    private static final Logger LIBRARY = quiet();

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
        try {
            var policy = new TieredMergePolicy();
            policy.setForceMergeDeletesPctAllowed(0);
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
        public IndexSearcher newSearcher(
                IndexReader reader, @Nullable IndexReader previous) {
            var searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            return searcher;
        }
    }

    /// The library tells the console which instructions of the processor it goes without.
    private static Logger quiet() {
        Logger logger = Logger.getLogger("org.apache.lucene.internal");
        logger.setLevel(Level.OFF);
        return logger;
    }

    private static FieldType titles() {
        var type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }

    /// A tag as filters compare it.
    static String tag(String typed) {
        String folded = FoldedText.of(typed);
        return folded.startsWith("#") ? folded.substring(1) : folded;
    }

    /// Takes a row in as it is now; one that is not there to be found goes.
    void put(Written row) {
        UUID id = row.ref().id();
        if (!row.isLive()) {
            remove(id);
            return;
        }
        write(() -> writer.updateDocument(new Term(ID, bytes(id)), document(row)));
    }

    /// Takes a row in that is not in it yet.
    void add(Written row) {
        if (row.isLive()) {
            write(() -> writer.addDocument(document(row)));
        }
    }

    void remove(UUID id) {
        write(() -> writer.deleteDocuments(new Term(ID, bytes(id))));
    }

    private static Document document(Written row) {
        var document = new Document();
        document.add(new StringField(ID, bytes(row.ref().id()), Field.Store.NO));
        document.add(new BinaryDocValuesField(REF, bytes(row.ref())));
        document.add(new StringField(NOUN, row.ref().noun().name(), Field.Store.NO));
        document.add(new StringField(PART, row.part().id(), Field.Store.NO));
        document.add(new Field(TITLE, row.title(), TITLES));
        row.texts().forEach(text -> document.add(new TextField(TEXT, text, Field.Store.NO)));
        row.names().forEach(name -> document.add(new TextField(TEXT, name, Field.Store.NO)));
        row.tags().forEach(tag -> document.add(new StringField(TAG, tag(tag), Field.Store.NO)));
        row.people().forEach(person -> document.add(new StringField(PERSON, bytes(person), Field.Store.NO)));
        if (row.ref().noun() == Noun.PERSON) {
            document.add(new StringField(PERSON, bytes(row.ref().id()), Field.Store.NO));
        }
        if (!row.who().isBlank()) {
            document.add(new Field(WHO, row.who(), TITLES));
        }
        if (row.setback() != null) {
            document.add(new StringField(SETBACK, bytes(row.setback()), Field.Store.NO));
        }
        document.add(new LongPoint(FIRST, row.first().toEpochDay()));
        document.add(new LongPoint(LAST, row.last().toEpochDay()));
        LocalTime time = row.time() == null ? LocalTime.MIDNIGHT : row.time();
        long when = row.first().toEpochDay() * 86_400 + time.toSecondOfDay();
        // Both under one name: with the points, the newest are found without looking at all others.
        document.add(new NumericDocValuesField(WHEN, when));
        document.add(new LongPoint(WHEN, when));
        return document;
    }

    static BytesRef bytes(UUID id) {
        return new BytesRef(ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    private static BytesRef bytes(Ref ref) {
        byte[] noun = ref.noun().name().getBytes(StandardCharsets.US_ASCII);
        return new BytesRef(ByteBuffer.allocate(16 + noun.length)
                .putLong(ref.id().getMostSignificantBits())
                .putLong(ref.id().getLeastSignificantBits())
                .put(noun)
                .array());
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

    /// What a document stands for.
    static Ref ref(IndexSearcher searcher, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        var values = leaf.reader().getBinaryDocValues(REF);
        values.advanceExact(document - leaf.docBase);
        BytesRef ref = values.binaryValue();
        var buffer = ByteBuffer.wrap(ref.bytes, ref.offset, ref.length);
        var id = new UUID(buffer.getLong(), buffer.getLong());
        String noun = new String(ref.bytes, ref.offset + 16, ref.length - 16, StandardCharsets.US_ASCII);
        return new Ref(Noun.valueOf(noun), id);
    }

    /// Everything that it holds.
    Set<Ref> all() {
        return search(searcher -> {
            Set<Ref> all = new HashSet<>();
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                var live = leaf.reader().getLiveDocs();
                for (int i = 0; i < leaf.reader().maxDoc(); i++) {
                    if (live == null || live.get(i)) {
                        all.add(ref(searcher, leaf.docBase + i));
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
        return committed().map(commit -> read(() -> List.copyOf(commit.getFileNames()))).orElse(List.of());
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
