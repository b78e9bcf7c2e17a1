package app.rebound.evidence.photo;

import app.rebound.evidence.EvidenceReader;
import app.rebound.evidence.Found;
import app.rebound.evidence.FoundDate;
import app.rebound.evidence.Reading;
import app.rebound.evidence.ReadingOptions;
import app.rebound.evidence.Reason;
import app.rebound.evidence.RefusedException;
import app.rebound.evidence.SourceKind;
import app.rebound.evidence.Texts;
import app.rebound.evidence.Where;
import app.rebound.evidence.file.FileTree;
import app.rebound.evidence.file.Source;
import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads photos one by one or by the folder: when they were taken, and where only when that is asked for.
public final class PhotoReader implements EvidenceReader {
    private static final Pattern NAME = Pattern.compile("(?i).*\\.(?:jpe?g|png|heic|heif|tiff?|webp|dng|nef|cr2|arw)");
    private static final Set<FileType> KINDS = Set.of(
            FileType.Jpeg,
            FileType.Png,
            FileType.Heif,
            FileType.Tiff,
            FileType.WebP,
            FileType.Arw,
            FileType.Cr2,
            FileType.Nef);
    private static final DateTimeFormatter TAKEN = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss", Locale.ROOT);

    @Override
    public SourceKind kind() {
        return SourceKind.PHOTO;
    }

    @Override
    public boolean recognises(Source source) throws IOException {
        if (!source.isFolder()) {
            return KINDS.contains(type(source.head()));
        }
        List<String> names = FileTree.names(source);
        return names.stream().filter(name -> NAME.matcher(name).matches()).count() * 2 > names.size();
    }

    private static FileType type(byte[] head) throws IOException {
        if (head.length < 16) {
            return FileType.Unknown;
        }
        return FileTypeDetector.detectFileType(new BufferedInputStream(new ByteArrayInputStream(head)));
    }

    @Override
    public void read(Source source, ReadingOptions options, Reading<Found> reading) throws IOException {
        if (!source.isFolder()) {
            Where where = Where.file(source.name());
            byte[] bytes;
            try (InputStream stream = source.open(reading.limits().pieceBytes() * 4L)) {
                bytes = stream.readAllBytes();
            }
            reading.piece(where, () -> photo(source.name(), source.name(), bytes, options, reading));
            return;
        }
        try (FileTree tree = FileTree.open(source, reading)) {
            for (String name : tree.names()) {
                if (!NAME.matcher(name).matches()) {
                    reading.leaveOut();
                    continue;
                }
                reading.file(Where.file(name), () -> {
                    byte[] bytes;
                    try (InputStream stream = tree.open(name)) {
                        bytes = stream.readNBytes(reading.limits().pieceBytes() * 4);
                    }
                    photo(source.name(), name, bytes, options, reading);
                });
            }
        }
    }

    private static void photo(
            String source, String name, byte[] bytes, ReadingOptions options, Reading<Found> reading) {
        Metadata metadata;
        try {
            metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes), bytes.length);
        } catch (ImageProcessingException | IOException _) {
            throw new RefusedException(Reason.DAMAGED);
        }
        Taken taken = taken(metadata, options);
        if (taken == null) {
            throw new RefusedException(Reason.NO_DATE);
        }
        String last = name.substring(name.lastIndexOf('/') + 1);
        String words = text(metadata, ExifDirectoryBase.TAG_IMAGE_DESCRIPTION);
        var draft = new Found.Draft(SourceKind.PHOTO, Texts.key(last, taken.words, Integer.toString(bytes.length)))
                .title(words.isBlank() ? last : words)
                .when(taken.date)
                .group(taken.words
                        .substring(0, Math.min(10, taken.words.length()))
                        .replace(':', '-'))
                .original("", taken.words)
                .extra("file", name)
                .extra("Model", text(metadata, ExifDirectoryBase.TAG_MODEL));
        if (options.isWithPlace()) {
            place(metadata, draft);
        }
        reading.add(draft.found(source, Where.file(name), reading.limits()));
    }

    private static void place(Metadata metadata, Found.Draft draft) {
        for (GpsDirectory gps : metadata.getDirectoriesOfType(GpsDirectory.class)) {
            var place = gps.getGeoLocation();
            if (place != null && !place.isZero()) {
                draft.extra(
                        "place", String.format(Locale.ROOT, "%.5f, %.5f", place.getLatitude(), place.getLongitude()));
                return;
            }
        }
    }

    private static String text(Metadata metadata, int tag) {
        for (Directory directory : metadata.getDirectoriesOfType(ExifDirectoryBase.class)) {
            String text = directory.getString(tag);
            if (text != null && !text.isBlank()) {
                return text.strip();
            }
        }
        return "";
    }

    /// @param words as they stand in the photo
    private record Taken(FoundDate date, String words) {}

    private static @Nullable Taken taken(Metadata metadata, ReadingOptions options) {
        Taken original = taken(
                metadata, ExifDirectoryBase.TAG_DATETIME_ORIGINAL, ExifDirectoryBase.TAG_TIME_ZONE_ORIGINAL, options);
        Taken scanned = original != null
                ? original
                : taken(
                        metadata,
                        ExifDirectoryBase.TAG_DATETIME_DIGITIZED,
                        ExifDirectoryBase.TAG_TIME_ZONE_DIGITIZED,
                        options);
        return scanned != null
                ? scanned
                : taken(metadata, ExifDirectoryBase.TAG_DATETIME, ExifDirectoryBase.TAG_TIME_ZONE, options);
    }

    private static @Nullable Taken taken(Metadata metadata, int tag, int zoneTag, ReadingOptions options) {
        String words = text(metadata, tag);
        try {
            LocalDateTime time = words.isEmpty() ? null : LocalDateTime.parse(words, TAKEN);
            if (time == null) {
                return null;
            }
            String zone = text(metadata, zoneTag);
            if (!zone.matches("[+-]\\d{2}:\\d{2}")) {
                return new Taken(FoundDate.of(time.toLocalDate(), time.toLocalTime()), words);
            }
            ZoneOffset offset = ZoneOffset.of(zone);
            return new Taken(FoundDate.of(time.toInstant(offset), offset, options.zone()), words);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
