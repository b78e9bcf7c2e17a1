package app.rebound.wizard;

import app.rebound.db.Columns;
import app.rebound.db.Transaction;
import app.rebound.id.Noun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Stores answers and their parts.
final class AnswerDao {
    private record PartRow(UUID id, String key, int position) {}

    /// All answers of a setback, those to exercises that no longer exist too, oldest first.
    List<Answer> ofSetback(Handle handle, UUID setbackId) {
        Map<UUID, List<AnswerPart>> parts = new HashMap<>();
        handle.createQuery("""
                        SELECT p.answer_id, p.prompt_key, p.position, p.text, p.amount
                        FROM answer_part p JOIN answer a ON a.id = p.answer_id
                        WHERE a.setback_id = :setback AND p.deleted_at IS NULL
                        ORDER BY p.answer_id, p.place, p.position
                        """)
                .bind("setback", setbackId)
                .map((rs, _) -> {
                    parts.computeIfAbsent(rs.getObject("answer_id", UUID.class), _ -> new ArrayList<>())
                            .add(new AnswerPart(
                                    rs.getString("prompt_key"),
                                    rs.getInt("position"),
                                    rs.getString("text"),
                                    Columns.integer(rs, "amount")));
                    return true;
                })
                .list();
        return handle.createQuery("""
                        SELECT id, exercise, program_id, program_version, language, prompt, is_private, is_later, updated_at
                        FROM answer WHERE setback_id = :setback AND deleted_at IS NULL ORDER BY created_at, id
                        """)
                .bind("setback", setbackId)
                .map((rs, _) -> {
                    UUID id = rs.getObject("id", UUID.class);
                    return new Answer(
                            id,
                            setbackId,
                            rs.getString("exercise"),
                            rs.getString("program_id"),
                            rs.getInt("program_version"),
                            rs.getString("language"),
                            rs.getString("prompt"),
                            rs.getBoolean("is_private"),
                            rs.getBoolean("is_later"),
                            Columns.instant(rs, "updated_at").toInstant(),
                            parts.getOrDefault(id, List.of()));
                })
                .list();
    }

    Optional<Answer> find(Handle handle, UUID setbackId, String exercise) {
        return ofSetback(handle, setbackId).stream()
                .filter(answer -> answer.exercise().equals(exercise))
                .findFirst();
    }

    Optional<Answer> find(Handle handle, UUID id) {
        return handle.createQuery("SELECT setback_id FROM answer WHERE id = :id AND deleted_at IS NULL")
                .bind("id", id)
                .mapTo(UUID.class)
                .findOne()
                .flatMap(setback -> ofSetback(handle, setback).stream()
                        .filter(answer -> answer.id().equals(id))
                        .findFirst());
    }

    /// Saves the draft as it stands and trashes parts that are no longer there.
    UUID save(Transaction tx, AnswerDraft draft) {
        UUID id = saveAnswer(tx, draft);
        Map<String, UUID> present = new HashMap<>();
        for (PartRow row : partRows(tx.handle(), id)) {
            present.put(row.key() + "#" + row.position(), row.id());
        }
        double place = 0;
        for (AnswerPart part : draft.parts()) {
            place++;
            UUID row = present.remove(part.key() + "#" + part.position());
            var columns = new LinkedHashMap<String, @Nullable Object>();
            columns.put("text", part.text());
            columns.put("amount", part.amount());
            columns.put("place", place);
            if (row == null) {
                columns.put("answer_id", id);
                columns.put("prompt_key", part.key());
                columns.put("position", part.position());
                tx.insert(Noun.ANSWER_PART.table(), tx.nextId(), columns);
            } else {
                columns.put("deleted_at", null);
                tx.update(Noun.ANSWER_PART.table(), row, columns);
            }
        }
        for (UUID gone : present.values()) {
            if (isPresent(tx.handle(), gone)) {
                tx.trash(Noun.ANSWER_PART.table(), gone);
            }
        }
        return id;
    }

    private static UUID saveAnswer(Transaction tx, AnswerDraft draft) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        columns.put("program_version", draft.programVersion());
        columns.put("language", draft.language());
        columns.put("prompt", draft.prompt());
        columns.put("is_private", draft.isPrivate());
        columns.put("is_later", draft.isLater());
        Optional<UUID> present = tx.handle()
                .createQuery("""
                        SELECT id FROM answer
                        WHERE setback_id = :setback AND program_id = :program AND exercise = :exercise
                        """)
                .bind("setback", draft.setbackId())
                .bind("program", draft.programId())
                .bind("exercise", draft.exercise())
                .mapTo(UUID.class)
                .findOne();
        if (present.isPresent()) {
            columns.put("deleted_at", null);
            tx.update(Noun.ANSWER.table(), present.get(), columns);
            return present.get();
        }
        UUID id = tx.nextId();
        columns.put("setback_id", draft.setbackId());
        columns.put("exercise", draft.exercise());
        columns.put("program_id", draft.programId());
        tx.insert(Noun.ANSWER.table(), id, columns);
        return id;
    }

    private static List<PartRow> partRows(Handle handle, UUID answerId) {
        return handle.createQuery("SELECT id, prompt_key, position FROM answer_part WHERE answer_id = :answer")
                .bind("answer", answerId)
                .map((rs, _) ->
                        new PartRow(rs.getObject("id", UUID.class), rs.getString("prompt_key"), rs.getInt("position")))
                .list();
    }

    private static boolean isPresent(Handle handle, UUID part) {
        return handle.createQuery("SELECT deleted_at IS NULL FROM answer_part WHERE id = :id")
                .bind("id", part)
                .mapTo(Boolean.class)
                .one();
    }
}
