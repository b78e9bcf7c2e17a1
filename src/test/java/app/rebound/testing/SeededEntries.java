package app.rebound.testing;

import app.rebound.db.Database;
import app.rebound.db.Transaction;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Makes journal entries that look like somebody's: words by the law of Zipf, English and French, the same for the same
/// seed.
///
/// A word's frequency is one through its rank; the first ranks are the small words of the two languages, the rest is
/// made of syllables.
public final class SeededEntries {
    /// How many words there are to choose from.
    public static final int VOCABULARY = 40_000;

    private static final int BATCH = 1000;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final List<String> ENGLISH =
            ("the and to of a in I that it was for on he with as is my had at but they be this have from not by she or "
                            + "were we me when what all would there so said could if one about up out who them then some "
                            + "time meeting work team project manager week today felt tired client email phone morning "
                            + "evening office plan deadline budget review colleague anchor harbour letter talked thought "
                            + "afraid ashamed angry hope walk river coffee sleep home family friend money job contract")
                    .transform(SeededEntries::split);
    private static final List<String> FRENCH =
            ("le de et la les des un une que en il à je ne pas ce qui du au avec pour sur elle nous était plus mais "
                            + "dans tout fait été même après réunion équipe travail chef semaine aujourd’hui matin soir "
                            + "fatigué honte colère espoir projet échéance collègue lettre parlé pensé peur marche "
                            + "rivière café sommeil maison famille ami argent contrat bureau l’été j’ai c’est cœur élève")
                    .transform(SeededEntries::split);
    private static final String[] STARTS =
            "b c d f g h j l m n p qu r s t v br ch cl cr dr fl gr pl pr st tr é".split(" ", -1);
    private static final String[] MIDDLES = "a e i o u ai ou an en in on eau é è oi ea ee ie".split(" ", -1);
    private static final String[] ENDS = "  n r l t s nt ng tion ment ly ed er ique able".split(" ", -1);
    private static final double[] REACHED = reached();

    private final Random random;
    private final List<String> english;
    private final List<String> french;

    public SeededEntries(long seed) {
        random = new Random(seed);
        // The words themselves are always the same, so that a test can name a rare one.
        english = vocabulary(ENGLISH, new Random(1));
        french = vocabulary(FRENCH, new Random(2));
    }

    private static List<String> split(String words) {
        return List.of(words.split(" ", -1));
    }

    private static double[] reached() {
        var sums = new double[VOCABULARY];
        double sum = 0;
        for (int rank = 0; rank < VOCABULARY; rank++) {
            sum += 1.0 / (rank + 2.7);
            sums[rank] = sum;
        }
        return sums;
    }

    private static List<String> vocabulary(List<String> first, Random syllables) {
        Set<String> words = new LinkedHashSet<>(first);
        while (words.size() < VOCABULARY) {
            var word = new StringBuilder();
            int length = 1 + syllables.nextInt(4);
            for (int i = 0; i < length; i++) {
                word.append(STARTS[syllables.nextInt(STARTS.length)])
                        .append(MIDDLES[syllables.nextInt(MIDDLES.length)]);
            }
            words.add(word.append(ENDS[syllables.nextInt(ENDS.length)]).toString());
        }
        return new ArrayList<>(words);
    }

    /// The word of a rank; 0 is the most frequent one.
    public String word(int rank, boolean isFrench) {
        return (isFrench ? french : english).get(rank);
    }

    /// A text of so many words, in one of the two languages, with sentences and paragraphs.
    public String text(int words) {
        List<String> language = random.nextInt(3) == 0 ? french : english;
        var text = new StringBuilder(words * 7);
        int left = 0;
        for (int i = 0; i < words; i++) {
            String word = language.get(rank());
            if (left == 0) {
                left = 4 + random.nextInt(16);
                text.append(i == 0 ? "" : random.nextInt(6) == 0 ? ".\n\n" : ". ");
                text.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
            } else {
                text.append(random.nextInt(12) == 0 ? ", " : " ").append(word);
            }
            left--;
        }
        return text.append('.').toString();
    }

    private int rank() {
        double at = random.nextDouble() * REACHED[VOCABULARY - 1];
        int low = 0;
        int high = VOCABULARY - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (REACHED[middle] < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Adds entries of about 200 words, three on each day from the year 2000 on, stamped as every write is, without a
    /// step of undo.
    public void addTo(Database database, int count) {
        for (int first = 0; first < count; first += BATCH) {
            int from = first;
            int size = Math.min(BATCH, count - first);
            database.write(tx -> add(tx, from, size));
        }
    }

    private int[] add(Transaction tx, int first, int size) {
        try (PreparedBatch batch = tx.handle().prepareBatch("""
                INSERT INTO entry (id, revision, created_at, updated_at, device_id, clock, local_day, local_time, title, text,
                    tags)
                VALUES (:id, 1, :now, :now, (SELECT CAST(text AS UUID) FROM meta WHERE name = 'device'),
                    (SELECT CAST(text AS BIGINT) FROM meta WHERE name = 'clock'), :day, :time, :title, :text, :tags)
                """)) {
            for (int i = first; i < first + size; i++) {
                batch.bind("id", UuidCreator.getTimeOrderedEpoch())
                        .bind("now", tx.now().atOffset(ZoneOffset.UTC))
                        .bind("day", FIRST.plusDays(i / 3))
                        .bind("time", LocalTime.of(8 + 5 * (i % 3), random.nextInt(60)))
                        .bind("title", i % 4 == 0 ? text(3 + random.nextInt(3)).replace("\n\n", " ") : "")
                        .bind("text", text(120 + random.nextInt(160)))
                        .bind("tags", i % 5 == 0 ? word(60 + random.nextInt(12), false) : "")
                        .add();
            }
            return batch.execute();
        }
    }
}
