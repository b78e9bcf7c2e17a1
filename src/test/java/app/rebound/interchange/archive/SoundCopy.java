package app.rebound.interchange.archive;

import app.rebound.app.WorkbookServices;
import app.rebound.evidence.Found;
import app.rebound.evidence.Limits;
import app.rebound.evidence.SourceKind;
import app.rebound.evidence.Where;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.people.PersonDraft;
import app.rebound.setback.SetbackDraft;
import app.rebound.setback.SetbackKind;
import app.rebound.source.ImportOf;
import app.rebound.testing.FaultRun;
import app.rebound.testing.Mutator;
import app.rebound.testing.TestClock;
import app.rebound.testing.TestVault;
import app.rebound.timeline.Basis;
import app.rebound.timeline.EventDraft;
import app.rebound.vault.Workbook;
import app.rebound.wizard.AnswerDraft;
import app.rebound.wizard.AnswerPart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// A small workbook that was written out, and as many damaged ones as are asked for.
final class SoundCopy {
    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|-?[0-9.]+|true|false|[\\[\\]{}:,]");
    private static final List<String> VALUES =
            List.of("9999999999999999999", "1e400", "[]", "{}", "true", "\"0001-01-01\"", "\"\\ud800\"");

    private final byte[] packed;
    private final Map<String, byte[]> entries;
    private final String json;
    private final List<int[]> tokens = new ArrayList<>();
    private final List<int[]> values;

    private SoundCopy(Path file) throws IOException {
        packed = Files.readAllBytes(file);
        entries = read(file);
        json = new String(json(), StandardCharsets.UTF_8);
        var found = TOKEN.matcher(json);
        while (found.find()) {
            tokens.add(new int[] {found.start(), found.end()});
        }
        values = tokens.stream()
                .filter(token -> token[0] > 0 && json.charAt(token[0] - 1) == ':')
                .toList();
    }

    /// Makes it, with all that it takes, in a folder.
    static SoundCopy make(Path folder, TestClock clock) throws IOException {
        Path file = folder.resolve("sound.zip");
        try (Workbook other = TestVault.at(clock).create(folder.resolve("other"))) {
            fill(WorkbookServices.of(other), folder).archives().write(file, clock.instant(), null, _ -> {});
        }
        return new SoundCopy(file);
    }

    private static WorkbookServices fill(WorkbookServices other, Path folder) throws IOException {
        UUID setback = other.setbacks().add(new SetbackDraft("Lost it", SetbackKind.FIRED, null), "p");
        other.answers()
                .save(new AnswerDraft(
                        setback, "e", "p", 1, "en", "", false, false, List.of(AnswerPart.text("k", 0, "text")), "v"));
        UUID call = other.events().add(EventDraft.titled("Call", List.of(setback)));
        other.events().edit(call, EventDraft.titled("Called", List.of(setback)));
        other.people().add(new PersonDraft("Ann", "", "", ""));
        UUID entry = other.entries().add(LocalDate.of(2024, 4, 18), null, "A day", "words");
        Path file = Files.writeString(folder.resolve("note.txt"), "kept");
        other.attachments().add(new Ref(Noun.ENTRY, entry), file, "v");
        UUID event = other.events().add(EventDraft.titled("Mail", List.of()).withBasis(Basis.RECORD));
        var record = new Found.Draft(SourceKind.MAIL, "key")
                .title("Mail")
                .found("a.eml", Where.file("a.eml"), Limits.STANDARD);
        other.desk().attach(new ImportOf(SourceKind.MAIL, "a.eml", 1, 0, 0), List.of(record), event);
        return other;
    }

    private static Map<String, byte[]> read(Path file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return entries;
    }

    /// The file.
    byte[] packed() {
        return packed.clone();
    }

    /// Its parts by their names.
    Map<String, byte[]> entries() {
        return new LinkedHashMap<>(entries);
    }

    /// Its rows.
    byte[] json() {
        return Objects.requireNonNull(entries.get("workbook.json"));
    }

    /// The file with other rows.
    byte[] with(byte[] rows) throws IOException {
        Map<String, byte[]> parts = entries();
        parts.put("workbook.json", rows);
        return zip(parts);
    }

    /// A file of these parts.
    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (var part : parts.entrySet()) {
                var sum = new CRC32();
                sum.update(part.getValue());
                var entry = new ZipEntry(part.getKey());
                entry.setSize(part.getValue().length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /// A damaged file, the same for the same number: the zip, the bytes of the rows, or, in every second one, a word of
    /// them, so that the rest is sound.
    byte[] altered(int number) throws IOException {
        return switch (number % 8) {
            case 0 -> new Mutator(FaultRun.SEED + number).mutate(packed);
            case 1 -> flipped(new Random(FaultRun.SEED + number));
            case 2, 3 -> with(new Mutator(FaultRun.SEED + number).mutate(json()));
            default -> with(reworded(new Random(FaultRun.SEED + number)).getBytes(StandardCharsets.UTF_8));
        };
    }

    private byte[] flipped(Random random) {
        byte[] bytes = packed.clone();
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    private String reworded(Random random) {
        // Half of them change values only, which are seldomer.
        List<int[]> from = random.nextBoolean() ? values : tokens;
        int[] one = from.get(random.nextInt(from.size()));
        int[] other = tokens.get(random.nextInt(tokens.size()));
        String with = switch (random.nextInt(8)) {
            case 0 -> "";
            case 1 -> json.substring(other[0], other[1]);
            case 2 -> "\"\"";
            case 3 -> "-1";
            case 4 -> "\"" + "x".repeat(random.nextInt(3000)) + "\"";
            case 5 -> "null";
            case 6 -> VALUES.get(random.nextInt(VALUES.size()));
            default -> json.substring(one[0], one[1]) + json.substring(one[0], one[1]);
        };
        return json.substring(0, one[0]) + with + json.substring(one[1]);
    }
}
