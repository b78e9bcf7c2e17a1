package app.rebound.search;

import app.rebound.id.Noun;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What of one noun's rows is found by their words, and how it is read.
///
/// @param part where a filter finds it
/// @param texts the columns with words; the first names the thing
/// @param from the tables to read, the noun's own as `t`
/// @param isLive SQL that says whether a row is there to be found
/// @param setback SQL for the setback a row belongs to
/// @param first SQL for the first day it is about; null where only the day of writing is known
/// @param last SQL for the last such day
/// @param time SQL for the time of that day
/// @param who SQL for names that a row holds as words
/// @param tags SQL for tags, one a line
/// @param extra SQL for what leads to its place: an exercise, or what an attachment hangs on
/// @param changed SQL for the ids of more rows whose words changed since `:clock`, because another row did
record IndexedNoun(
        Noun noun,
        Part part,
        List<String> texts,
        String from,
        String isLive,
        String setback,
        String first,
        String last,
        String time,
        String who,
        String tags,
        String extra,
        List<String> changed) {
    private static final String NONE = "NULL";

    IndexedNoun {
        texts = List.copyOf(texts);
        changed = List.copyOf(changed);
    }

    static IndexedNoun of(Noun noun, Part part, String... texts) {
        return new IndexedNoun(
                noun,
                part,
                List.of(texts),
                noun.table() + " t",
                "t.deleted_at IS NULL",
                NONE,
                NONE,
                NONE,
                NONE,
                NONE,
                NONE,
                NONE,
                List.of());
    }

    /// A card of the steps, which may belong to a setback.
    static IndexedNoun card(Noun noun, Part part, String... texts) {
        return of(noun, part, texts).withSetback("t.setback_id");
    }

    IndexedNoun withSetback(String sql) {
        return new IndexedNoun(noun, part, texts, from, isLive, sql, first, last, time, who, tags, extra, changed);
    }

    IndexedNoun withDays(String from1, String to) {
        return new IndexedNoun(noun, part, texts, from, isLive, setback, from1, to, time, who, tags, extra, changed);
    }

    IndexedNoun on(String day) {
        return withDays("t." + day, "t." + day);
    }

    IndexedNoun at(String column) {
        return new IndexedNoun(
                noun, part, texts, from, isLive, setback, first, last, "t." + column, who, tags, extra, changed);
    }

    IndexedNoun withWho() {
        return new IndexedNoun(
                noun, part, texts, from, isLive, setback, first, last, time, "t.who", tags, extra, changed);
    }

    IndexedNoun withTags(String column) {
        return new IndexedNoun(
                noun, part, texts, from, isLive, setback, first, last, time, who, "t." + column, extra, changed);
    }

    IndexedNoun joined(String more, String alsoLive, String leads, String... alsoChanged) {
        return new IndexedNoun(
                noun,
                part,
                texts,
                from + more,
                isLive + alsoLive,
                setback,
                first,
                last,
                time,
                who,
                tags,
                leads,
                List.of(alsoChanged));
    }

    private String select() {
        String words = IntStream.range(0, texts.size())
                .mapToObj(i -> ", t." + texts.get(i) + " AS text_" + i)
                .collect(Collectors.joining());
        return "SELECT t.id, t.created_at, t.purged_at IS NOT NULL AS is_purged, " + isLive + " AS is_live, " + setback
                + " AS setback, CAST(" + first + " AS DATE) AS first_day, CAST(" + last + " AS DATE) AS last_day, CAST("
                + time + " AS TIME) AS at_time, " + who + " AS who, " + tags + " AS tags, CAST(" + extra
                + " AS VARCHAR) AS extra" + words + " FROM " + from;
    }

    /// Reads the rows of `<ids>`, in the trash or not.
    String byIds() {
        return select() + " WHERE t.id IN (<ids>)";
    }

    /// Reads at most `:most` rows that are older than the one with the id `:before`, the newest first.
    String page() {
        return select() + " WHERE t.id < :before ORDER BY t.id DESC FETCH FIRST :most ROWS ONLY";
    }

    /// The ids of the rows that have to be read again after the write `:clock`.
    Stream<String> since() {
        return Stream.concat(
                Stream.of("SELECT t.id FROM " + noun.table() + " t WHERE t.clock > :clock"),
                changed.stream().map(Objects::requireNonNull));
    }

    /// How many rows are there to be found.
    String count() {
        return "SELECT COUNT(*) FROM " + from + " WHERE " + isLive;
    }
}
