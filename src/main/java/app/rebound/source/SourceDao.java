package app.rebound.source;

import app.rebound.db.Chunks;
import app.rebound.db.DateColumns;
import app.rebound.db.Transaction;
import app.rebound.evidence.Found;
import app.rebound.evidence.FoundDate;
import app.rebound.evidence.Origin;
import app.rebound.evidence.SourceKind;
import app.rebound.evidence.Where;
import app.rebound.id.Noun;
import app.rebound.time.DateStatement;
import app.rebound.time.FuzzyDate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Stores records and the files that they were read from.
final class SourceDao {
    private static final String IN_ORDER = """
             ORDER BY COALESCE(s.when_earliest, s.when_latest) NULLS LAST, s.moment NULLS LAST, s.when_latest NULLS LAST,
                s.where_file, s.where_number, s.id
            """;

    /// What makes a record the same as another, in whichever copy of the workbook it was read.
    private record Same(String kind, String key) {}

    private static Same same(ResultSet rs) throws SQLException {
        return new Same(rs.getString("kind"), Objects.requireNonNullElse(rs.getString("external_key"), ""));
    }

    /// The records that events rest on which are not in the trash.
    private static Set<Same> onLine(Handle handle) {
        return handle.createQuery("""
                        SELECT s.kind, s.external_key FROM link l
                        JOIN event e ON e.id = l.from_id AND e.deleted_at IS NULL
                        JOIN source s ON s.id = l.to_id AND s.deleted_at IS NULL
                        WHERE l.word = 'RESTS_ON' AND l.from_noun = 'EVENT' AND l.to_noun = 'SOURCE'
                            AND l.deleted_at IS NULL
                        """).map((rs, _) -> same(rs)).set();
    }

    /// The files of which records are kept, the one read last first.
    List<EvidenceImport> imports(Handle handle) {
        Set<Same> onLine = onLine(handle);
        return handle.createQuery("""
                        SELECT id, kind, name, read_at, found FROM evidence_import WHERE purged_at IS NULL
                        ORDER BY read_at DESC, id DESC
                        """).map((rs, _) -> file(rs)).list().stream()
                .map(file -> counted(handle, file, onLine))
                .filter(file -> file.waiting() + file.onLine() > 0)
                .toList();
    }

    private static EvidenceImport counted(Handle handle, EvidenceImport file, Set<Same> onLine) {
        List<Same> kept = handle.createQuery(
                        "SELECT kind, external_key FROM source WHERE import_id = :import AND deleted_at IS NULL")
                .bind("import", file.id())
                .map((rs, _) -> same(rs))
                .list();
        long resting = kept.stream().filter(onLine::contains).count();
        return new EvidenceImport(
                file.id(), file.kind(), file.name(), file.at(), file.found(), kept.size() - resting, resting);
    }

    private static EvidenceImport file(ResultSet rs) throws SQLException {
        OffsetDateTime read = rs.getObject("read_at", OffsetDateTime.class);
        return new EvidenceImport(
                rs.getObject("id", UUID.class),
                kind(rs),
                rs.getString("name"),
                read == null ? Instant.EPOCH : read.toInstant(),
                rs.getLong("found"),
                0,
                0);
    }

    private static SourceKind kind(ResultSet rs) throws SQLException {
        return SourceKind.valueOf(rs.getString("kind"));
    }

    /// The row of a file, made or brought up to date.
    UUID file(Transaction tx, ImportOf file) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("read_at", tx.now().atOffset(ZoneOffset.UTC));
        row.put("found", file.found());
        row.put("refused", file.refused());
        row.put("left_out", file.leftOut());
        Optional<UUID> known = tx.handle()
                .createQuery("""
                        SELECT id FROM evidence_import
                        WHERE kind = :kind AND name = :name AND deleted_at IS NULL ORDER BY id FETCH FIRST ROW ONLY
                        """)
                .bind("kind", file.kind().name())
                .bind("name", file.name())
                .mapTo(UUID.class)
                .findOne();
        if (known.isPresent()) {
            tx.update(Noun.EVIDENCE_IMPORT.table(), known.get(), row);
            return known.get();
        }
        UUID id = tx.nextId();
        row.put("kind", file.kind().name());
        row.put("name", file.name());
        tx.insert(Noun.EVIDENCE_IMPORT.table(), id, row);
        return id;
    }

    /// The records of a file that no event rests on, in order of time, undated ones last.
    List<Source> waiting(Handle handle, UUID importId) {
        Set<Same> onLine = onLine(handle);
        return handle
                .createQuery("SELECT s.* FROM source s WHERE s.import_id = :import AND s.deleted_at IS NULL" + IN_ORDER)
                .bind("import", importId)
                .map((rs, _) -> onLine.contains(same(rs)) ? Optional.<Source>empty() : Optional.of(source(rs)))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /// What an event rests on, in order of time.
    List<Source> of(Handle handle, UUID event) {
        return handle.createQuery("""
                        SELECT s.* FROM source s WHERE s.deleted_at IS NULL AND s.import_id IS NOT NULL AND s.id IN (
                            SELECT l.to_id FROM link l WHERE l.from_id = :event AND l.word = 'RESTS_ON'
                                AND l.to_noun = 'SOURCE' AND l.deleted_at IS NULL)
                        """ + IN_ORDER)
                .bind("event", event)
                .map((rs, _) -> source(rs))
                .list();
    }

    private static Source source(ResultSet rs) throws SQLException {
        String settled = rs.getString("settled_edtf");
        return new Source(
                rs.getObject("id", UUID.class),
                rs.getObject("import_id", UUID.class),
                found(rs),
                rs.getBoolean("is_private"),
                settled == null ? null : FuzzyDate.parse(settled).orElse(null));
    }

    private static Found found(ResultSet rs) throws SQLException {
        return new Found(
                kind(rs),
                Objects.requireNonNullElse(rs.getString("external_key"), ""),
                rs.getString("title"),
                rs.getString("text"),
                when(rs),
                SourceLines.people(rs.getString("people")),
                new Origin(
                        rs.getString("name"),
                        new Where(
                                rs.getString("where_file"),
                                Where.Unit.valueOf(rs.getString("where_unit")),
                                rs.getLong("where_number")),
                        Objects.requireNonNullElse(rs.getString("raw"), ""),
                        rs.getString("original_date")),
                rs.getString("group_key"),
                SourceLines.extras(rs.getString("extras")));
    }

    private static @Nullable FoundDate when(ResultSet rs) throws SQLException {
        DateStatement stated = DateColumns.read(rs, "when");
        if (stated == null) {
            return null;
        }
        OffsetDateTime moment = rs.getObject("moment", OffsetDateTime.class);
        return moment == null
                ? FoundDate.of(stated.date())
                : new FoundDate(stated.date(), moment.toInstant(), zone(rs.getString("zone")));
    }

    /// A calendar may name a zone that only it describes; the moment is known all the same.
    private static ZoneId zone(@Nullable String name) {
        try {
            return name == null ? ZoneOffset.UTC : ZoneId.of(name);
        } catch (DateTimeException _) {
            return ZoneOffset.UTC;
        }
    }

    /// Which of `keys` are kept, by key; of several with one key the oldest.
    Map<String, SourceService.Stored> stored(Handle handle, SourceKind kind, Collection<String> keys) {
        Map<String, SourceService.Stored> stored = new LinkedHashMap<>();
        for (List<String> some : Chunks.of(keys)) {
            Map<UUID, String> there = new LinkedHashMap<>();
            // A condition on more than the key would have the database read every key there is.
            handle.createQuery("""
                            SELECT id, kind, external_key, deleted_at IS NULL AS is_there FROM source
                            WHERE external_key IN (<keys>)
                            """)
                    .bindList("keys", some)
                    .map((rs, _) -> {
                        Same same = same(rs);
                        if (rs.getBoolean("is_there") && same.kind().equals(kind.name())) {
                            there.put(rs.getObject("id", UUID.class), same.key());
                        }
                        return same;
                    })
                    .list();
            Set<String> onLine = new HashSet<>();
            Set<UUID> rested = restedOn(handle, there.keySet());
            there.forEach((id, key) -> {
                if (rested.contains(id)) {
                    onLine.add(key);
                }
            });
            there.forEach((id, key) -> stored.merge(
                    key,
                    new SourceService.Stored(id, onLine.contains(key)),
                    (one, other) -> one.id().compareTo(other.id()) < 0 ? one : other));
        }
        return stored;
    }

    /// Those of `sources` that an event outside the trash rests on.
    private static Set<UUID> restedOn(Handle handle, Collection<UUID> sources) {
        Set<UUID> rested = new HashSet<>();
        for (List<UUID> some : Chunks.of(sources)) {
            handle.createQuery("""
                            SELECT l.to_id, l.deleted_at IS NULL AND e.deleted_at IS NULL AS is_there FROM link l
                            JOIN event e ON e.id = l.from_id
                            WHERE l.to_id IN (<ids>) AND l.word = 'RESTS_ON'
                            """)
                    .bindList("ids", some)
                    .map((rs, _) -> rs.getBoolean("is_there") && rested.add(rs.getObject("to_id", UUID.class)))
                    .list();
        }
        return rested;
    }

    /// Adds records.
    ///
    /// @return their ids, in the same order
    List<UUID> add(Transaction tx, UUID importId, List<Found> found) {
        Map<UUID, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();
        found.forEach(one -> rows.put(tx.nextId(), columns(importId, one)));
        tx.insertAll(Noun.SOURCE.table(), rows);
        return List.copyOf(rows.keySet());
    }

    private static Map<String, @Nullable Object> columns(UUID importId, Found found) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("import_id", importId);
        row.put("kind", found.kind().name());
        row.put("external_key", found.key());
        row.put("title", found.title());
        row.put("text", found.text());
        FoundDate when = found.when();
        DateColumns.put(row, "when", when == null ? null : new DateStatement(null, when.date()));
        Instant moment = when == null ? null : when.instant();
        ZoneId zone = when == null ? null : when.zone();
        row.put("moment", moment == null ? null : moment.atOffset(ZoneOffset.UTC));
        row.put("zone", zone == null ? null : zone.getId());
        Origin origin = found.origin();
        row.put("name", origin.source());
        row.put("raw", origin.text());
        row.put("original_date", origin.date());
        row.put("where_file", origin.where().file());
        row.put("where_unit", origin.where().unit().name());
        row.put("where_number", origin.where().number());
        row.put("people", SourceLines.people(found.people()));
        row.put("group_key", found.group());
        row.put("extras", SourceLines.extras(found.extras()));
        return row;
    }

    /// Says that the person stays with a date, whatever these records say.
    void settle(Transaction tx, Collection<UUID> sources, FuzzyDate date) {
        sources.forEach(id -> tx.update(Noun.SOURCE.table(), id, Map.of("settled_edtf", date.edtf())));
    }

    /// The records of a file that are not in the trash.
    List<UUID> ofFile(Handle handle, UUID importId) {
        return handle.createQuery("SELECT id FROM source WHERE import_id = :import AND deleted_at IS NULL")
                .bind("import", importId)
                .mapTo(UUID.class)
                .list();
    }
}
