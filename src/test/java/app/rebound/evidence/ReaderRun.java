package app.rebound.evidence;

import app.rebound.evidence.file.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// One reading for a test, with all that came of it.
public record ReaderRun(List<Found> found, ReadingReport report) {
    public static final ReadingOptions OPTIONS =
            ReadingOptions.standard(ZoneId.of("Europe/Paris"), LocalDate.of(2025, 6, 1));

    public static ReaderRun of(EvidenceReader reader, Path file) {
        return of(reader, file, OPTIONS);
    }

    public static ReaderRun of(EvidenceReader reader, Path file, ReadingOptions options) {
        List<Found> found = new ArrayList<>();
        Source source = Source.of(file);
        var reading = new Reading<Found>(found::add, options.limits(), () -> false);
        ReadingReport report = reading.all(Where.file(source.name()), () -> reader.read(source, options, reading));
        return new ReaderRun(found, report);
    }

    /// Writes a sample; its line ends are those of the text.
    public static Path file(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Dates in their text form, "-" where there is none.
    public List<String> dates() {
        return found.stream()
                .map(one -> one.when() == null ? "-" : one.when().date().edtf())
                .toList();
    }

    public List<String> titles() {
        return found.stream().map(Found::title).toList();
    }

    public List<Reason> reasons() {
        return report.refusals().stream().map(Refusal::reason).toList();
    }
}
