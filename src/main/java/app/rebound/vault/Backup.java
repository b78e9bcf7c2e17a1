package app.rebound.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One backup file as far as its name tells; nothing of it has been read.
///
/// @param mark tells the backups of one workbook from those of another in the same place
/// @param madeAt to the second
/// @param counter how many writes the workbook had seen
/// @param number above 1 where several were made within one second
/// @param size in bytes
public record Backup(Path file, String mark, Instant madeAt, long counter, int number, long size) {
    static final String ENDING = ".zip";

    static final Comparator<Backup> NEWEST_FIRST = Comparator.comparing(Backup::madeAt)
            .thenComparingLong(Backup::counter)
            .thenComparingInt(Backup::number)
            .reversed();

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
    private static final Pattern NAME =
            Pattern.compile("rebound-([0-9a-f]{8})-(\\d{8}-\\d{6})-(\\d{1,18})(?:-(\\d{1,4}))?\\.zip");

    /// The backup that `file` is by its name.
    ///
    /// @return empty when it is something else
    static Optional<Backup> of(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches() || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Backup(
                    file,
                    name.group(1),
                    LocalDateTime.parse(name.group(2), STAMP).toInstant(ZoneOffset.UTC),
                    Long.parseLong(name.group(3)),
                    name.group(4) == null ? 1 : Integer.parseInt(name.group(4)),
                    Files.size(file)));
        } catch (IOException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The end of the id: its beginning is a time, and two workbooks made in the same minute would share it.
    static String mark(UUID workbook) {
        String digits = workbook.toString();
        return digits.substring(digits.length() - 8);
    }

    /// The same moment in the names of files, in UTC.
    static String stamp(Instant at) {
        return STAMP.format(at.atOffset(ZoneOffset.UTC));
    }

    static String name(UUID workbook, Instant at, long counter, int number) {
        return "rebound-" + mark(workbook) + "-" + stamp(at) + "-" + counter + (number == 1 ? "" : "-" + number)
                + ENDING;
    }
}
