package app.rebound.evidence.photo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes the smallest of photos: a JPEG of nothing but its EXIF, with a date, a zone and a place.
public final class PhotoSample {
    private static final int TIFF_HEADER = 8;

    private PhotoSample() {}

    /// One field of a directory.
    private static final class Tag {
        private final int id;
        private final int type;
        private final int count;
        private final byte[] value;

        Tag(int id, int type, int count, byte[] value) {
            this.id = id;
            this.type = type;
            this.count = count;
            this.value = value;
        }
    }

    /// Writes one.
    ///
    /// @param taken as `2024:03:04 10:15:30`
    /// @param zone as `+01:00`; empty for none
    public static Path write(Path file, String taken, String zone) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes(taken, zone));
    }

    public static byte[] bytes(String taken, String zone) {
        List<Tag> exif = new ArrayList<>();
        if (!taken.isEmpty()) {
            exif.add(text(0x9003, taken));
        }
        if (!zone.isEmpty()) {
            exif.add(text(0x9011, zone));
        }
        List<Tag> place = List.of(text(1, "N"), degrees(2, 48, 51, 24), text(3, "E"), degrees(4, 2, 21, 3));
        // Twice, since where the inner lists begin is known once the first is laid out.
        byte[] first = top(0, 0);
        byte[] inner = directory(exif, TIFF_HEADER + first.length);
        byte[] gps = directory(place, TIFF_HEADER + first.length + inner.length);
        var tiff = new ByteArrayOutputStream();
        tiff.writeBytes(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8});
        tiff.writeBytes(top(TIFF_HEADER + first.length, TIFF_HEADER + first.length + inner.length));
        tiff.writeBytes(inner);
        tiff.writeBytes(gps);
        var jpeg = new ByteArrayOutputStream();
        jpeg.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1});
        int length = 2 + 6 + tiff.size();
        jpeg.writeBytes(new byte[] {(byte) (length >> 8), (byte) length, 'E', 'x', 'i', 'f', 0, 0});
        jpeg.writeBytes(tiff.toByteArray());
        jpeg.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD9});
        return jpeg.toByteArray();
    }

    private static byte[] top(int exif, int place) {
        return directory(List.of(text(0x0110, "Pocket 4"), pointer(0x8769, exif), pointer(0x8825, place)), TIFF_HEADER);
    }

    private static Tag text(int id, String words) {
        byte[] bytes = (words + "\0").getBytes(StandardCharsets.US_ASCII);
        return new Tag(id, 2, bytes.length, bytes);
    }

    private static Tag pointer(int id, int to) {
        return new Tag(id, 4, 1, ByteBuffer.allocate(4).putInt(to).array());
    }

    private static Tag degrees(int id, int degrees, int minutes, int seconds) {
        var value = ByteBuffer.allocate(24).putInt(degrees).putInt(1);
        value.putInt(minutes).putInt(1).putInt(seconds).putInt(1);
        return new Tag(id, 5, 3, value.array());
    }

    private static byte[] directory(List<Tag> tags, int at) {
        int head = 2 + 12 * tags.size() + 4;
        var values = new ByteArrayOutputStream();
        var list = ByteBuffer.allocate(head).order(ByteOrder.BIG_ENDIAN);
        list.putShort((short) tags.size());
        for (Tag tag : tags) {
            list.putShort((short) tag.id).putShort((short) tag.type).putInt(tag.count);
            if (tag.value.length <= 4) {
                list.put(java.util.Arrays.copyOf(tag.value, 4));
            } else {
                list.putInt(at + head + values.size());
                values.writeBytes(tag.value);
            }
        }
        list.putInt(0);
        var all = new ByteArrayOutputStream();
        all.writeBytes(list.array());
        all.writeBytes(values.toByteArray());
        return all.toByteArray();
    }
}
