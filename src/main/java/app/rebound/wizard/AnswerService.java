package app.rebound.wizard;

import app.rebound.db.Action;
import app.rebound.db.Database;
import app.rebound.db.Snapshot;
import app.rebound.db.Transaction;
import app.rebound.db.Versions;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Saves answers, keeps their earlier versions and gives them back.
public final class AnswerService {
    private final Database database;
    private final Versions versions;
    private final AnswerDao answers = new AnswerDao();

    public AnswerService(Database database, Versions versions) {
        this.database = database;
        this.versions = versions;
    }

    /// All answers of a setback, oldest first.
    public List<Answer> ofSetback(UUID setbackId) {
        return database.read(handle -> ofSetback(handle, setbackId));
    }

    /// The same inside a transaction that reads more than answers.
    public List<Answer> ofSetback(Handle handle, UUID setbackId) {
        return answers.ofSetback(handle, setbackId);
    }

    public Optional<Answer> find(UUID setbackId, String exercise) {
        return database.read(handle -> answers.find(handle, setbackId, exercise));
    }

    /// Saves what stands on the screen; on the disk when this returns.
    ///
    /// @return when it was saved
    public Instant save(AnswerDraft draft) {
        return database.act(
                Action.merging(
                        "undo.answer", "answer:" + draft.setbackId() + ":" + draft.exercise() + ":" + draft.visit()),
                tx -> {
                    save(tx, draft);
                    return tx.now();
                });
    }

    /// Makes an earlier version the answer again and keeps the present one as a version; one step of undo.
    ///
    /// @return when it was saved
    public Instant takeBack(AnswerDraft again) {
        return database.act(Action.of("undo.answer.take-back"), tx -> {
            keepVersion(tx, again.setbackId(), again.exercise());
            save(tx, again);
            return tx.now();
        });
    }

    /// Saves and keeps what is stored then as a version.
    ///
    /// @return whether a version was added
    boolean saveAndKeep(AnswerDraft draft) {
        save(draft);
        return keepVersion(draft.setbackId(), draft.exercise());
    }

    /// Saves inside a transaction that writes more than this answer.
    public UUID save(Transaction tx, AnswerDraft draft) {
        return answers.save(tx, draft);
    }

    /// Keeps the answer as it is stored now as a version, unless nothing is written or the newest version says the
    /// same.
    ///
    /// @return whether a version was added
    public boolean keepVersion(UUID setbackId, String exercise) {
        return database.write(tx -> keepVersion(tx, setbackId, exercise));
    }

    private boolean keepVersion(Transaction tx, UUID setbackId, String exercise) {
        return answers.find(tx.handle(), setbackId, exercise)
                .filter(Answer::isWritten)
                .map(answer -> versions.keep(tx, new Ref(Noun.ANSWER, answer.id()), snapshot(answer.parts())))
                .orElse(false);
    }

    /// Some earlier versions of an answer, newest first.
    ///
    /// @param skip how many of the newest to leave out
    public List<AnswerVersion> versions(UUID setbackId, String exercise, int skip, int most) {
        return database.read(handle -> answers.find(handle, setbackId, exercise)
                .map(answer -> versions.of(handle, new Ref(Noun.ANSWER, answer.id()), skip, most).stream()
                        .map(version -> new AnswerVersion(version.takenAt(), parts(version.content())))
                        .toList())
                .orElse(List.of()));
    }

    /// What a version of it would say now; empty when it is in the trash or there is none.
    public Optional<String> versionText(Handle handle, UUID id) {
        return answers.find(handle, id).map(answer -> snapshot(answer.parts()));
    }

    private static String snapshot(List<AnswerPart> parts) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (AnswerPart part : parts) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("key", part.key());
            row.put("position", part.position());
            row.put("text", part.text());
            row.put("amount", part.amount());
            rows.add(row);
        }
        return Snapshot.write(Map.of("parts", rows));
    }

    private static List<AnswerPart> parts(String snapshot) {
        return Snapshot.list(Snapshot.read(snapshot), "parts").stream()
                .map(row -> new AnswerPart(
                        String.valueOf(row.get("key")),
                        row.get("position") instanceof Integer position ? position : 0,
                        String.valueOf(row.get("text")),
                        row.get("amount") instanceof Integer amount ? amount : null))
                .toList();
    }
}
