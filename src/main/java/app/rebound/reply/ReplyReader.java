package app.rebound.reply;

import app.rebound.fault.WorkbookException;
import app.rebound.fault.WorkbookException.Reply.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// Reads files that came from elsewhere, each in a process of its own that ends with it.
public final class ReplyReader {
    private static final int HEAD = 1024;

    /// The whole file.
    ///
    /// @throws WorkbookException.Reply when it is not there, is too large, or is no PDF
    byte[] bytes(Path file) {
        if (!Files.exists(file)) {
            throw new WorkbookException.Reply(Refusal.MISSING, null);
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file)) {
            throw new WorkbookException.Reply(Refusal.NOT_PDF, null);
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(Wire.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new WorkbookException.Reply(Refusal.UNREADABLE, e);
        }
        if (bytes.length > Wire.MOST_BYTES) {
            throw new WorkbookException.Reply(Refusal.TOO_LARGE, null);
        }
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (!head.contains("%PDF-")) {
            throw new WorkbookException.Reply(Refusal.NOT_PDF, null);
        }
        return bytes;
    }

    /// What a PDF says that could be a reply.
    ///
    /// @throws WorkbookException.Reply when it cannot be read
    ForeignFile read(byte[] pdf, Regions regions) {
        try (ReadingProcess process = new ReadingProcess(ReadingProcess.PATIENCE)) {
            return process.read(pdf, regions);
        }
    }
}
