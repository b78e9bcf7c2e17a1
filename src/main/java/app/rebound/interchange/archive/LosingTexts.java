package app.rebound.interchange.archive;

import app.rebound.db.RawRows;
import app.rebound.db.Snapshot;
import app.rebound.db.TableShape;
import app.rebound.db.Transaction;
import app.rebound.id.Noun;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Keeps what a row said in the copy whose state of it does not count, as an earlier version in the noun's own words.
///
/// A version's id is made of what it says, so that both copies make the same one.
final class LosingTexts {
    /// These say who is meant by links, or by rows of another table, which are joined later.
    private static final Set<Noun> AT_END = Set.of(Noun.EVENT, Noun.ANSWER_PART);

    private static final Set<String> STAMPS = Set.of(
            "id", "revision", "created_at", "updated_at", "device_id", "clock", "deleted_at", "purged_at", "place");

    private record Lost(TableShape shape, Map<String, @Nullable Object> loser, Map<String, @Nullable Object> winner) {}

    private record Kept(Noun noun, String id, String at, String device, String text) {}

    private final Handle handle;
    private final Map<String, RawRows> tables;
    private final Map<String, TableShape> shapes;
    private final Histories histories;
    private final List<Lost> later = new ArrayList<>();
    private final List<Kept> kept = new ArrayList<>();

    LosingTexts(Handle handle, Map<String, RawRows> tables, Map<String, TableShape> shapes, Histories histories) {
        this.handle = handle;
        this.tables = tables;
        this.shapes = shapes;
        this.histories = histories;
    }

    private static Optional<Noun> noun(TableShape shape) {
        try {
            return Optional.of(Noun.valueOf(shape.name().toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private RawRows table(TableShape shape) {
        return Objects.requireNonNull(tables.get(shape.name()));
    }

    /// Reads rows that were just written the way the screens will: what they cannot read is not taken in.
    ///
    /// @throws ArchiveFault when one cannot be read
    void prove(TableShape shape, List<Map<String, @Nullable Object>> rows) {
        Noun noun = noun(shape).orElse(null);
        for (Map<String, @Nullable Object> row : rows) {
            if (noun != null && noun != Noun.ENTRY && noun != Noun.LINK && !RowOrder.isPurged(row)) {
                read(noun, shape, row);
            }
        }
    }

    /// What lies in the trash may be taken out of it, or compared with another state.
    private void read(Noun noun, TableShape shape, Map<String, @Nullable Object> row) {
        boolean isInTrash = RowOrder.isDeleted(row);
        if (isInTrash) {
            table(shape).replace(alive(row));
        }
        text(noun, UUID.fromString(String.valueOf(row.get("id"))));
        if (isInTrash) {
            table(shape).replace(row);
        }
    }

    private Optional<String> text(Noun noun, UUID id) {
        try {
            return histories.text(handle, noun, id);
        } catch (IllegalArgumentException | IllegalStateException | NullPointerException e) {
            throw new ArchiveFault(ArchiveFault.Kind.DAMAGED);
        }
    }

    /// Notes that a state of a row does not count; the one that does is in the table.
    void lost(TableShape shape, Map<String, @Nullable Object> loser, Map<String, @Nullable Object> winner) {
        Noun noun = noun(shape).orElseThrow();
        var lost = new Lost(shape, loser, winner);
        if (AT_END.contains(noun)) {
            later.add(lost);
        } else if (histories.has(noun)) {
            compare(noun, lost);
        } else {
            generic(noun, lost);
        }
    }

    private void compare(Noun noun, Lost lost) {
        RawRows table = table(lost.shape);
        UUID id = UUID.fromString(String.valueOf(lost.loser.get("id")));
        table.replace(alive(lost.winner));
        Optional<String> winning = text(noun, id);
        table.replace(alive(lost.loser));
        Optional<String> losing = text(noun, id);
        table.replace(lost.winner);
        if (losing.isPresent() && !losing.equals(winning)) {
            keep(noun, id.toString(), lost.loser, losing.get());
        }
    }

    private static Map<String, @Nullable Object> alive(Map<String, @Nullable Object> row) {
        Map<String, @Nullable Object> alive = new LinkedHashMap<>(row);
        alive.put("deleted_at", null);
        return alive;
    }

    private void generic(Noun noun, Lost lost) {
        var losing = said(lost.loser);
        if (!losing.equals(said(lost.winner))) {
            keep(noun, String.valueOf(lost.loser.get("id")), lost.loser, Snapshot.write(losing));
        }
    }

    private static Map<String, @Nullable Object> said(Map<String, @Nullable Object> row) {
        Map<String, @Nullable Object> said = new TreeMap<>();
        row.forEach((column, value) -> {
            if (!STAMPS.contains(column)) {
                said.put(column, value == null ? null : value.toString());
            }
        });
        return said;
    }

    private void keep(Noun noun, String id, Map<String, @Nullable Object> loser, String text) {
        kept.add(new Kept(
                noun, id, String.valueOf(loser.get("updated_at")), String.valueOf(loser.get("device_id")), text));
    }

    /// Writes the versions, once all else is joined.
    ///
    /// @param counted told of each that is new
    void settle(Transaction tx, Runnable counted) {
        Map<String, List<Lost>> answers = new LinkedHashMap<>();
        for (Lost lost : later) {
            Noun noun = noun(lost.shape).orElseThrow();
            if (noun == Noun.ANSWER_PART) {
                answers.computeIfAbsent(String.valueOf(lost.winner.get("answer_id")), _ -> new ArrayList<>())
                        .add(lost);
            } else {
                compare(noun, lost);
            }
        }
        answers.forEach(this::answer);
        TableShape shape = Objects.requireNonNull(shapes.get(ArchiveFormat.VERSIONS));
        RawRows versions = RawRows.of(tx, shape);
        kept.forEach(one -> write(versions, one, counted));
    }

    /// The answer as it is now, with the parts in place that did not count.
    private void answer(String id, List<Lost> parts) {
        UUID answer = UUID.fromString(id);
        Optional<String> winning = text(Noun.ANSWER, answer);
        parts.forEach(lost -> table(lost.shape).replace(alive(lost.loser)));
        Optional<String> losing = text(Noun.ANSWER, answer);
        parts.forEach(lost -> table(lost.shape).replace(lost.winner));
        if (losing.isPresent() && !losing.equals(winning)) {
            Map<String, @Nullable Object> newest = parts.getFirst().loser;
            for (Lost lost : parts) {
                newest = new RowOrder().compare(lost.loser, newest) > 0 ? lost.loser : newest;
            }
            keep(Noun.ANSWER, id, newest, losing.get());
        }
    }

    private static void write(RawRows versions, Kept one, Runnable counted) {
        String id = id(one).toString();
        boolean isThere = !versions.find(List.of(id)).isEmpty()
                || !versions.findBy(List.of("noun_id", "content"), List.of(List.of(one.id, one.text)))
                        .isEmpty();
        if (isThere) {
            return;
        }
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("noun", one.noun.name());
        row.put("noun_id", one.id);
        row.put("taken_at", one.at);
        row.put("device_id", one.device);
        row.put("content", one.text);
        versions.insert(List.copyOf(row.keySet()), List.of(row));
        counted.run();
    }

    private static UUID id(Kept one) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((one.noun + "|" + one.id + "|" + one.text).getBytes(StandardCharsets.UTF_8));
            ByteBuffer bytes = ByteBuffer.wrap(hash);
            // Version 8 of RFC 9562: made of what it names.
            long high = (bytes.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x8000L;
            long low = (bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
