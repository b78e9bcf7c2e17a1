package app.rebound.search;

import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.text.FoldedText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/// Writes a row into the fields of the index, and reads which row a hit is.
final class IndexDocument {
    private static final String REF = "ref";
    private static final FieldType TITLES = titles();

    private IndexDocument() {}

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

    static Document of(Written row) {
        var document = new Document();
        document.add(new StringField(SearchIndex.ID, bytes(row.ref().id()), Field.Store.NO));
        document.add(new BinaryDocValuesField(REF, bytes(row.ref())));
        document.add(new StringField(SearchIndex.NOUN, row.ref().noun().name(), Field.Store.NO));
        document.add(new StringField(SearchIndex.PART, row.part().id(), Field.Store.NO));
        document.add(new Field(SearchIndex.TITLE, row.title(), TITLES));
        row.texts().forEach(text -> document.add(new TextField(SearchIndex.TEXT, text, Field.Store.NO)));
        row.names().forEach(name -> document.add(new TextField(SearchIndex.TEXT, name, Field.Store.NO)));
        row.tags().forEach(tag -> document.add(new StringField(SearchIndex.TAG, tag(tag), Field.Store.NO)));
        row.people()
                .forEach(person -> document.add(new StringField(SearchIndex.PERSON, bytes(person), Field.Store.NO)));
        if (row.ref().noun() == Noun.PERSON) {
            document.add(new StringField(SearchIndex.PERSON, bytes(row.ref().id()), Field.Store.NO));
        }
        if (!row.who().isBlank()) {
            document.add(new Field(SearchIndex.WHO, row.who(), TITLES));
        }
        if (row.setback() != null) {
            document.add(new StringField(SearchIndex.SETBACK, bytes(row.setback()), Field.Store.NO));
        }
        document.add(new LongPoint(SearchIndex.FIRST, row.first().toEpochDay()));
        document.add(new LongPoint(SearchIndex.LAST, row.last().toEpochDay()));
        LocalTime time = row.time() == null ? LocalTime.MIDNIGHT : row.time();
        long when = row.first().toEpochDay() * 86_400 + time.toSecondOfDay();
        // Both under one name: with the points, the newest are found without looking at all others.
        document.add(new NumericDocValuesField(SearchIndex.WHEN, when));
        document.add(new LongPoint(SearchIndex.WHEN, when));
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

    /// What a document stands for.
    static Ref ref(IndexSearcher searcher, int document) throws IOException {
        return refs(searcher, document).getFirst();
    }

    /// What documents stand for, in their order.
    static List<Ref> refs(IndexSearcher searcher, int... documents) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        int[] byNumber = IntStream.range(0, documents.length)
                .boxed()
                .sorted(Comparator.comparingInt(at -> documents[at]))
                .mapToInt(Integer::intValue)
                .toArray();
        var refs = new Ref[documents.length];
        LeafReaderContext leaf = null;
        BinaryDocValues values = null;
        // Forward through each segment: opening its values anew for each hit cost 13 kB and most of the time.
        for (int at : byNumber) {
            int document = documents[at];
            if (leaf == null || document >= leaf.docBase + leaf.reader().maxDoc()) {
                leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
                values = leaf.reader().getBinaryDocValues(REF);
            }
            Objects.requireNonNull(values).advanceExact(document - leaf.docBase);
            refs[at] = ref(values.binaryValue());
        }
        return List.of(refs);
    }

    private static Ref ref(BytesRef ref) {
        var buffer = ByteBuffer.wrap(ref.bytes, ref.offset, ref.length);
        var id = new UUID(buffer.getLong(), buffer.getLong());
        String noun = new String(ref.bytes, ref.offset + 16, ref.length - 16, StandardCharsets.US_ASCII);
        return new Ref(Noun.valueOf(noun), id);
    }
}
