package app.rebound.interchange.journal;

import app.rebound.evidence.DateForms;
import app.rebound.evidence.FoundDate;
import app.rebound.evidence.Reading;
import app.rebound.evidence.ReadingOptions;
import app.rebound.evidence.Reason;
import app.rebound.evidence.RefusedException;
import app.rebound.evidence.Where;
import app.rebound.evidence.file.Json;
import app.rebound.evidence.file.Source;
import app.rebound.evidence.file.TextLines;
import app.rebound.interchange.JournalEntry;
import app.rebound.interchange.JournalKind;
import app.rebound.interchange.JournalReader;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads plain entries in JSON, one a line: `date`, `time`, `title`, `text`, `tags`, and `zone`, `starred` and `id`
/// where
/// they are known.
///
/// An incomplete date such as `2024-03` is its first day, and is kept as it stood.
public final class LinesReader implements JournalReader {
    private static final Set<String> KNOWN = Set.of("date", "time", "title", "text", "tags", "zone", "starred", "id");

    @Override
    public JournalKind kind() {
        return JournalKind.LINES;
    }

    @Override
    public boolean recognises(Source source) throws IOException {
        String first = source.headText()
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
        return first.startsWith("{") && first.contains("\"date\"") && !first.contains("\"entries\"");
    }

    @Override
    public void read(Source source, ReadingOptions options, Reading<JournalEntry> reading) throws IOException {
        var forms = new DateForms(options);
        int longest = reading.limits().pieceBytes();
        try (TextLines lines = TextLines.of(source.open(reading.limits().fileBytes()), longest)) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank()) {
                    String json = line;
                    Where where = Where.line(source.name(), lines.number());
                    reading.file(
                            where, () -> reading.add(entry(json, forms, reading).entry(where)));
                }
            }
        }
    }

    private static JournalEntry.Draft entry(String json, DateForms forms, Reading<?> reading) throws IOException {
        Map<String, @Nullable Object> line;
        try (JsonParser parser = Json.open(json, reading.limits())) {
            parser.nextToken();
            line = Json.object(parser);
        }
        String words = Json.text(line.get("date"));
        if (words.isBlank()) {
            throw new RefusedException(Reason.NO_DATE);
        }
        FoundDate date = forms.read(words).orElseThrow(() -> new RefusedException(Reason.NOT_A_DATE));
        LocalDateTime start = date.date().earliest();
        if (start == null) {
            throw new RefusedException(Reason.NOT_A_DATE);
        }
        boolean hasTime = date.date().edtf().contains("T");
        String time = Json.text(line.get("time"));
        var draft = new JournalEntry.Draft()
                .key(Json.text(line.get("id")))
                .day(start.toLocalDate())
                .time(hasTime ? start.toLocalTime() : DateForms.time(time).orElse(null))
                .zone(Moments.zone(Json.text(line.get("zone"))))
                .title(Json.text(line.get("title")))
                .text(Json.text(line.get("text")))
                .starred(Boolean.TRUE.equals(line.get("starred")));
        if (date.date().onlyDay() == null) {
            draft.extra("date", words);
        }
        if (!time.isBlank() && DateForms.time(time).isEmpty()) {
            draft.extra("time", time);
        }
        tags(line.get("tags")).forEach(draft::tag);
        for (Map.Entry<String, @Nullable Object> one : line.entrySet()) {
            if (!KNOWN.contains(one.getKey()) && one.getValue() != null) {
                boolean isDeep = one.getValue() instanceof Map || one.getValue() instanceof List;
                draft.extra(one.getKey(), isDeep ? Json.raw(one.getValue()) : Json.text(one.getValue()));
            }
        }
        return draft;
    }

    private static List<String> tags(@Nullable Object tags) {
        return tags instanceof List
                ? Json.list(tags).stream().map(Json::text).toList()
                : List.of(Json.text(tags).split(",", -1));
    }
}
