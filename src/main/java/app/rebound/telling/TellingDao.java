package app.rebound.telling;

import app.rebound.db.Facts;
import app.rebound.db.Transaction;
import app.rebound.id.Noun;
import app.rebound.link.Word;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Finds the texts that a person linked to an event, and keeps until when an event is not asked about.
final class TellingDao {
    private final Facts facts = new Facts();

    /// The words of each answer and each journal entry that was begun at `since` or later and is linked to `event`;
    /// one text a line, its parts joined.
    List<String> texts(Handle handle, UUID event, Instant since) {
        return handle.createQuery("""
                        SELECT LISTAGG(p.text, ' ') AS words
                        FROM link l
                        JOIN answer a ON a.id = l.from_id AND a.deleted_at IS NULL AND a.created_at >= :since
                        JOIN answer_part p ON p.answer_id = a.id AND p.deleted_at IS NULL
                        WHERE l.word = :word AND l.from_noun = :answer AND l.to_noun = :noun AND l.to_id = :event
                            AND l.label = '' AND l.deleted_at IS NULL
                        GROUP BY a.id
                        UNION ALL
                        SELECT e.text AS words
                        FROM link l
                        JOIN entry e ON e.id = l.from_id AND e.deleted_at IS NULL AND e.created_at >= :since
                        WHERE l.word = :word AND l.from_noun = :entry AND l.to_noun = :noun AND l.to_id = :event
                            AND l.label = '' AND l.deleted_at IS NULL
                        """)
                .bind("since", since.atOffset(ZoneOffset.UTC))
                .bind("word", Word.MENTIONS.name())
                .bind("answer", Noun.ANSWER.name())
                .bind("entry", Noun.ENTRY.name())
                .bind("noun", Noun.EVENT.name())
                .bind("event", event)
                .map((rs, _) -> Optional.ofNullable(rs.getString("words")).orElse(""))
                .list();
    }

    /// The first day on which `event` may be asked about again.
    Optional<LocalDate> quietUntil(Handle handle, UUID event) {
        return facts.find(handle, name(event)).flatMap(TellingDao::day);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    void keepQuiet(Transaction tx, UUID event, LocalDate until) {
        facts.put(tx, name(event), until.toString());
    }

    private static String name(UUID event) {
        return "told-" + event;
    }
}
