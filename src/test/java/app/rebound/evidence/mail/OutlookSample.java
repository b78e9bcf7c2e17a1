package app.rebound.evidence.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Writes the smallest of Outlook's mails, property by property as MS-OXMSG describes them.
public final class OutlookSample {
    /// 100 nanoseconds from 1601 to 1970.
    private static final long EPOCH = 116_444_736_000_000_000L;

    private OutlookSample() {}

    public static Path write(Path file, Instant sent) throws IOException {
        return Files.write(file, bytes(sent));
    }

    public static byte[] bytes(Instant sent) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var store = new POIFSFileSystem()) {
            DirectoryEntry root = store.getRoot();
            text(root, "001A", "IPM.Note");
            text(root, "0037", "Réunion");
            text(root, "1000", "Nothing is decided.");
            text(root, "0C1A", "Ada Vale");
            text(root, "0C1F", "ada@example.org");
            text(root, "1035", "<one@example.org>");
            var properties = ByteBuffer.allocate(48).order(ByteOrder.LITTLE_ENDIAN);
            properties.position(8);
            properties.putInt(1).putInt(0).putInt(1).putInt(0);
            properties.position(32);
            properties.putInt(0x0039_0040).putInt(6).putLong(EPOCH + sent.toEpochMilli() * 10_000);
            root.createDocument("__properties_version1.0", new ByteArrayInputStream(properties.array()));
            root.createDirectory("__nameid_version1.0");
            DirectoryEntry one = root.createDirectory("__recip_version1.0_#00000000");
            text(one, "3001", "Bo Lind");
            text(one, "39FE", "bo@example.org");
            one.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[8]));
            store.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static void text(DirectoryEntry folder, String property, String words) throws IOException {
        folder.createDocument(
                "__substg1.0_" + property + "001F",
                new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_16LE)));
    }
}
