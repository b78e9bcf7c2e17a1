package app.rebound.interchange.journal;

import app.rebound.evidence.Reading;
import app.rebound.evidence.ReadingOptions;
import app.rebound.evidence.Where;
import app.rebound.evidence.file.FileTree;
import app.rebound.evidence.file.Json;
import app.rebound.evidence.file.Source;
import app.rebound.interchange.JournalEntry;
import app.rebound.interchange.JournalKind;
import app.rebound.interchange.JournalReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the journals of the first Day One: a folder, or a zip of it, with one property list an entry.
public final class DayOneClassicReader implements JournalReader {
    private static final String ENDING = ".doentry";
    private static final Set<String> KNOWN =
            Set.of("Creation Date", "Entry Text", "Starred", "Time Zone", "UUID", "Tags");

    @Override
    public JournalKind kind() {
        return JournalKind.DAY_ONE_CLASSIC;
    }

    @Override
    public boolean recognises(Source source) throws IOException {
        return source.isNamed(ENDING) || FileTree.names(source).stream().anyMatch(name -> name.endsWith(ENDING));
    }

    @Override
    public void read(Source source, ReadingOptions options, Reading<JournalEntry> reading) throws IOException {
        if (source.isNamed(ENDING)) {
            Where where = Where.file(source.name());
            try (InputStream stream = source.open(reading.limits().pieceBytes())) {
                take(stream, where, null, options, reading);
            }
            return;
        }
        try (FileTree tree = FileTree.open(source, reading)) {
            var media = new Media(tree);
            for (String name : media.ending(ENDING)) {
                reading.file(Where.file(name), () -> {
                    try (InputStream stream = tree.open(name)) {
                        take(stream, Where.file(name), media, options, reading);
                    }
                });
            }
        }
    }

    private static void take(
            InputStream stream,
            Where where,
            @Nullable Media media,
            ReadingOptions options,
            Reading<JournalEntry> reading)
            throws IOException {
        Map<String, @Nullable Object> entry =
                Plist.read(stream, reading.limits().depth());
        String zone = Json.text(entry.get("Time Zone"));
        String id = Json.text(entry.get("UUID"));
        JournalEntry.Draft draft = Moments.draft(Json.text(entry.get("Creation Date")), zone, options.zone())
                .key(id)
                .starred(Boolean.TRUE.equals(entry.get("Starred")))
                .headed(Json.text(entry.get("Entry Text")));
        Json.list(entry.get("Tags")).forEach(tag -> draft.tag(Json.text(tag)));
        if (Moments.zone(zone) == null) {
            draft.extra("Time Zone", zone);
        }
        if (media != null && !id.isBlank()) {
            for (String ending : List.of(".jpg", ".png")) {
                media.named(id + ending).ifPresent(draft::attachment);
            }
        }
        for (Map.Entry<String, @Nullable Object> one : entry.entrySet()) {
            if (!KNOWN.contains(one.getKey())) {
                draft.extra(
                        one.getKey(),
                        one.getValue() instanceof Map ? Json.raw(one.getValue()) : Json.text(one.getValue()));
            }
        }
        reading.add(draft.entry(where));
    }
}
