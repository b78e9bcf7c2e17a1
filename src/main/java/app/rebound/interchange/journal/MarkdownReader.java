package app.rebound.interchange.journal;

import app.rebound.evidence.DateForms;
import app.rebound.evidence.FoundDate;
import app.rebound.evidence.Reading;
import app.rebound.evidence.ReadingOptions;
import app.rebound.evidence.Reason;
import app.rebound.evidence.RefusedException;
import app.rebound.evidence.Where;
import app.rebound.evidence.file.FileTree;
import app.rebound.evidence.file.Json;
import app.rebound.evidence.file.SafeYaml;
import app.rebound.evidence.file.Source;
import app.rebound.evidence.file.TextLines;
import app.rebound.id.Noun;
import app.rebound.interchange.JournalEntry;
import app.rebound.interchange.JournalKind;
import app.rebound.interchange.JournalReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads a folder, or a zip, of Markdown files, one entry a file; its date is in the front matter, the name or the
/// first
/// heading.
public final class MarkdownReader implements JournalReader {
    private static final Pattern FILE = Pattern.compile("(?i).*\\.(?:md|markdown)");
    private static final Pattern HIDDEN = Pattern.compile("(?:.*/)?\\..*|(?i)(?:.*/)?readme\\.md");
    private static final Pattern FRONT =
            Pattern.compile("\\A---[ \\t]*\\R(.*?)\\R---[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
    private static final Pattern IN_NAME = Pattern.compile(
            "(?<!\\d)(\\d{4})[-_./]?(\\d{2})[-_./]?(\\d{2})(?!\\d)(?:[ T_-]+(\\d{2})[-_.:h]?(\\d{2})(?!\\d))?");
    private static final Pattern LINK = Pattern.compile("]\\(<?(?!\\w+:)([^()<>\\n]{1,300})>?\\)");
    private static final Pattern OUR_ENTRY = Pattern.compile("journal/\\d{4}/.*\\.md");
    private static final Set<String> OUR_FOLDERS = Stream.concat(
                    Stream.of("journal/", "setbacks/", "events/", "people/"),
                    Arrays.stream(Noun.values()).map(noun -> noun.table().replace('_', '-') + "/"))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> KNOWN =
            Set.of("date", "created", "created_at", "time", "title", "tags", "keywords", "starred", "id", "uuid");

    @Override
    public JournalKind kind() {
        return JournalKind.MARKDOWN;
    }

    @Override
    public boolean recognises(Source source) throws IOException {
        if (!source.isFolder() && !source.startsWith("PK")) {
            return FILE.matcher(source.name()).matches()
                    && (IN_NAME.matcher(source.name()).find() || source.startsWith("---"));
        }
        return FileTree.names(source).stream()
                .anyMatch(name -> FILE.matcher(name).matches());
    }

    @Override
    public void read(Source source, ReadingOptions options, Reading<JournalEntry> reading) throws IOException {
        int longest = reading.limits().pieceBytes();
        if (!source.isFolder() && !source.startsWith("PK")) {
            Where where = Where.file(source.name());
            String text = TextLines.all(source.open(longest + 1L), longest);
            reading.piece(where, () -> take(source.name(), text, null, where, options, reading));
            return;
        }
        try (FileTree tree = FileTree.open(source, reading)) {
            var media = new Media(tree);
            boolean isOurs = isOurs(tree.names());
            for (String name : tree.names()) {
                if (FILE.matcher(name).matches()
                        && !HIDDEN.matcher(name).matches()
                        && (!isOurs || OUR_ENTRY.matcher(name).matches())) {
                    Where where = Where.file(name);
                    reading.file(
                            where,
                            () -> take(name, TextLines.all(tree.open(name), longest), media, where, options, reading));
                } else {
                    reading.leaveOut();
                }
            }
        }
    }

    /// Whether this is a folder that we wrote, in which events and people are no entries.
    private static boolean isOurs(List<String> names) {
        List<String> texts =
                names.stream().filter(name -> FILE.matcher(name).matches()).toList();
        return texts.stream().allMatch(name -> OUR_FOLDERS.contains(name.substring(0, name.indexOf('/') + 1)))
                && texts.stream().anyMatch(name -> OUR_ENTRY.matcher(name).matches());
    }

    private static void take(
            String name,
            String text,
            @Nullable Media media,
            Where where,
            ReadingOptions options,
            Reading<JournalEntry> reading)
            throws IOException {
        Matcher front = FRONT.matcher(text);
        boolean hasFront = front.find();
        Map<String, @Nullable Object> said =
                hasFront ? Json.map(SafeYaml.read(front.group(1), reading.limits())) : Map.of();
        String body = hasFront ? text.substring(front.end()) : text;
        FoundDate date = date(name, said, body, new DateForms(options));
        LocalDateTime start = date.date().earliest();
        if (start == null) {
            throw new RefusedException(Reason.NOT_A_DATE);
        }
        boolean hasTime = date.date().edtf().contains("T");
        var draft = new JournalEntry.Draft()
                .key(Json.text(said.getOrDefault("uuid", said.get("id"))))
                .day(start.toLocalDate())
                .time(
                        hasTime
                                ? start.toLocalTime()
                                : DateForms.time(Json.text(said.get("time"))).orElse(null))
                .zone(date.zone())
                .title(Json.text(said.get("title")))
                .headed(body)
                .starred(Json.text(said.get("starred")).equalsIgnoreCase("true"));
        tags(said).forEach(draft::tag);
        Tags.hash(body).forEach(draft::tag);
        boolean isMissing = attach(name, body, media, draft);
        for (Map.Entry<String, @Nullable Object> one : said.entrySet()) {
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

    private static List<String> tags(Map<String, @Nullable Object> said) {
        Object tags = said.getOrDefault("tags", said.get("keywords"));
        if (tags instanceof List) {
            return Json.list(tags).stream().map(Json::text).toList();
        }
        return List.of(Json.text(tags).split("[,;]", -1));
    }

    private static FoundDate date(String name, Map<String, @Nullable Object> said, String body, DateForms forms) {
        for (String key : List.of("date", "created", "created_at")) {
            String words = Json.text(said.get(key));
            if (!words.isBlank()) {
                return forms.read(words).orElseThrow(() -> new RefusedException(Reason.NOT_A_DATE));
            }
        }
        Matcher last = IN_NAME.matcher(Media.name(name));
        Matcher whole = IN_NAME.matcher(name);
        Matcher inName = last.find() ? last : whole;
        if (inName.equals(last) || whole.find()) {
            String day = inName.group(1) + "-" + inName.group(2) + "-" + inName.group(3);
            String time = inName.group(4) == null ? "" : " " + inName.group(4) + ":" + inName.group(5);
            return forms.read(day + time)
                    .or(() -> forms.read(day))
                    .orElseThrow(() -> new RefusedException(Reason.NOT_A_DATE));
        }
        String first = body.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        Optional<FoundDate> heading = forms.read(first.replaceAll("^#+ *", ""));
        return heading.orElseThrow(() -> new RefusedException(Reason.NO_DATE));
    }

    /// Takes the files that the text shows; whether one of them is missing.
    private static boolean attach(String name, String body, @Nullable Media media, JournalEntry.Draft draft) {
        Set<String> targets = new LinkedHashSet<>();
        LINK.matcher(body).results().forEach(link -> targets.add(link.group(1).strip()));
        boolean isMissing = false;
        for (String target : targets) {
            if (target.startsWith("#") || FILE.matcher(target).matches() || media == null) {
                continue;
            }
            int folder = name.lastIndexOf('/') + 1;
            String path = inside(name.substring(0, folder) + target.replace("%20", " "));
            var found = path == null ? Optional.<app.rebound.interchange.JournalAttachment>empty() : media.named(path);
            found.ifPresent(draft::attachment);
            isMissing |= found.isEmpty();
        }
        return isMissing;
    }

    /// The path without `..`; null where it leads out of the folder.
    private static @Nullable String inside(String path) {
        try {
            String plain = Path.of(path).normalize().toString().replace('\\', '/');
            return plain.startsWith("..") || plain.startsWith("/") ? null : plain;
        } catch (java.nio.file.InvalidPathException _) {
            return null;
        }
    }
}
