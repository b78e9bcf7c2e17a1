package app.rebound.interchange.journal;

import app.rebound.evidence.Reading;
import app.rebound.evidence.ReadingOptions;
import app.rebound.evidence.Reason;
import app.rebound.evidence.RefusedException;
import app.rebound.evidence.Where;
import app.rebound.evidence.file.Json;
import app.rebound.evidence.file.Source;
import app.rebound.interchange.JournalEntry;
import app.rebound.interchange.JournalKind;
import app.rebound.interchange.JournalReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads what jrnl exports as JSON.
public final class JrnlJsonReader implements JournalReader {
    private static final Set<String> KNOWN = Set.of("title", "body", "date", "time", "tags", "starred", "uuid");

    @Override
    public JournalKind kind() {
        return JournalKind.JRNL_JSON;
    }

    @Override
    public boolean recognises(Source source) throws IOException {
        String head = source.headText();
        return head.stripLeading().startsWith("{")
                && head.contains("\"entries\"")
                && !head.contains("\"creationDate\"")
                && (head.contains("\"body\"") || head.contains("\"tags\""));
    }

    @Override
    public void read(Source source, ReadingOptions options, Reading<JournalEntry> reading) throws IOException {
        Entries.each(
                source.name(),
                source.open(reading.limits().fileBytes()),
                reading,
                (entry, where) -> reading.add(entry(entry, where)));
    }

    private static JournalEntry entry(Map<String, @Nullable Object> entry, Where where) throws IOException {
        String date = Json.text(entry.get("date"));
        if (date.isBlank()) {
            throw new RefusedException(Reason.NO_DATE);
        }
        JournalEntry.Draft draft = JrnlEntry.of(Json.text(entry.get("title")), Json.text(entry.get("body")))
                .key(Json.text(entry.get("uuid")));
        try {
            String time = Json.text(entry.get("time"));
            draft.day(LocalDate.parse(date.strip())).time(time.isBlank() ? null : LocalTime.parse(time.strip()));
        } catch (DateTimeException _) {
            throw new RefusedException(Reason.NOT_A_DATE);
        }
        if (entry.get("starred") instanceof Boolean isStarred) {
            draft.starred(isStarred);
        }
        for (Object tag : Json.list(entry.get("tags"))) {
            draft.tag(Json.text(tag).replaceAll("^[@#]", ""));
        }
        for (Map.Entry<String, @Nullable Object> one : entry.entrySet()) {
            if (!KNOWN.contains(one.getKey()) && one.getValue() != null) {
                draft.extra(one.getKey(), Json.raw(one.getValue()));
            }
        }
        return draft.entry(where);
    }
}
