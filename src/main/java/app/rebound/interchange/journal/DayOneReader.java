package app.rebound.interchange.journal;

import app.rebound.evidence.Reading;
import app.rebound.evidence.ReadingOptions;
import app.rebound.evidence.Reason;
import app.rebound.evidence.Where;
import app.rebound.evidence.file.FileTree;
import app.rebound.evidence.file.Json;
import app.rebound.evidence.file.Source;
import app.rebound.interchange.JournalAttachment;
import app.rebound.interchange.JournalEntry;
import app.rebound.interchange.JournalKind;
import app.rebound.interchange.JournalReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the journals of Day One 2: the JSON alone, or with its media in a zip or folder.
public final class DayOneReader implements JournalReader {
    private static final Pattern SHOWN = Pattern.compile("!\\[[^\\]]*]\\(dayone-moment:/+(?:\\w+/)?([0-9A-Fa-f]+)\\)");

    /// Day One puts a stroke before signs that need none; at the start of a line it keeps a list from beginning.
    private static final Pattern ESCAPED = Pattern.compile("(?m)(?<!^)(?<!^\\d{1,9})\\\\([-.!()+])");

    private static final Set<String> KNOWN = Set.of(
            "uuid",
            "creationDate",
            "timeZone",
            "isAllDay",
            "starred",
            "tags",
            "text",
            "richText",
            "photos",
            "audios",
            "videos",
            "pdfAttachments");

    @Override
    public JournalKind kind() {
        return JournalKind.DAY_ONE;
    }

    @Override
    public boolean recognises(Source source) throws IOException {
        if (source.isFolder() || source.startsWith("PK")) {
            List<String> names = FileTree.names(source);
            boolean hasMedia =
                    names.stream().anyMatch(name -> name.matches("(?:[^/]+/)?(?:photos|audios|videos|pdfs)/.+"));
            // Slack's export has a file a day.
            boolean hasDays = names.stream().anyMatch(name -> name.matches(".+/\\d{4}-\\d{2}-\\d{2}\\.json"));
            return !hasDays
                    && names.stream().anyMatch(DayOneReader::isJournal)
                    && (hasMedia || (names.size() <= 20 && names.stream().allMatch(DayOneReader::isJournal)));
        }
        String head = source.headText();
        return head.stripLeading().startsWith("{") && head.contains("\"entries\"") && head.contains("\"creationDate\"");
    }

    private static boolean isJournal(String name) {
        return name.matches("(?:[^/]+/)?[^/]+\\.json") && !name.matches("(?:[^/]+/)?(?:photos|audios|videos|pdfs)/.+");
    }

    @Override
    public void read(Source source, ReadingOptions options, Reading<JournalEntry> reading) throws IOException {
        if (!source.isFolder() && !source.startsWith("PK")) {
            Entries.each(
                    source.name(),
                    source.open(reading.limits().fileBytes()),
                    reading,
                    (entry, where) -> take(entry, where, null, options, reading));
            return;
        }
        try (FileTree tree = FileTree.open(source, reading)) {
            var media = new Media(tree);
            for (String name : tree.names()) {
                if (isJournal(name)) {
                    reading.file(
                            Where.file(name),
                            () -> Entries.each(
                                    name,
                                    tree.open(name),
                                    reading,
                                    (entry, where) -> take(entry, where, media, options, reading)));
                }
            }
        }
    }

    private static void take(
            Map<String, @Nullable Object> entry,
            Where where,
            @Nullable Media media,
            ReadingOptions options,
            Reading<JournalEntry> reading)
            throws IOException {
        String zone = Json.text(entry.get("timeZone"));
        JournalEntry.Draft draft = Moments.draft(Json.text(entry.get("creationDate")), zone, options.zone());
        if (Boolean.TRUE.equals(entry.get("isAllDay"))) {
            draft.time(null);
        }
        if (Moments.zone(zone) == null) {
            draft.extra("timeZone", zone);
        }
        draft.key(Json.text(entry.get("uuid"))).starred(Boolean.TRUE.equals(entry.get("starred")));
        Json.list(entry.get("tags")).forEach(tag -> draft.tag(Json.text(tag)));
        Map<String, String> names = new HashMap<>();
        boolean isMissing = false;
        for (String list : List.of("photos", "audios", "videos", "pdfAttachments")) {
            for (Object one : Json.list(entry.get(list))) {
                Map<String, @Nullable Object> file = Json.map(one);
                Optional<JournalAttachment> found =
                        media == null ? Optional.empty() : media.stem(Json.text(file.get("md5")));
                found.ifPresent(draft::attachment);
                found.ifPresent(attachment -> names.put(Json.text(file.get("identifier")), attachment.name()));
                isMissing |= found.isEmpty();
                draft.extra(list, Json.raw(file));
            }
        }
        draft.headed(text(entry, names));
        for (Map.Entry<String, @Nullable Object> one : entry.entrySet()) {
            if (!KNOWN.contains(one.getKey()) && one.getValue() != null) {
                boolean isDeep = one.getValue() instanceof Map || one.getValue() instanceof List;
                draft.extra(one.getKey(), isDeep ? Json.raw(one.getValue()) : Json.text(one.getValue()));
            }
        }
        reading.add(draft.entry(where));
        if (isMissing) {
            reading.refuse(Reason.ATTACHMENT_MISSING, where);
        }
    }

    private static String text(Map<String, @Nullable Object> entry, Map<String, String> names) throws IOException {
        String text = Json.text(entry.get("text"));
        if (text.isBlank()) {
            return rich(Json.text(entry.get("richText")));
        }
        String shown = SHOWN.matcher(text).replaceAll(found -> {
            String name = names.get(found.group(1));
            return Matcher.quoteReplacement(name == null ? found.group() : "![](" + name + ")");
        });
        return ESCAPED.matcher(shown).replaceAll("$1");
    }

    /// The words of `richText`, which is JSON in a text.
    private static String rich(String json) throws IOException {
        if (json.isBlank()) {
            return "";
        }
        var text = new StringBuilder();
        try (var parser = Json.open(json, app.rebound.evidence.Limits.STANDARD)) {
            parser.nextToken();
            for (Object part : Json.list(Json.object(parser).get("contents"))) {
                text.append(Json.text(Json.map(part).get("text")));
            }
        }
        return text.toString();
    }
}
