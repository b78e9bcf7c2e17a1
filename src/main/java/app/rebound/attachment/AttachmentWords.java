package app.rebound.attachment;

import app.rebound.text.Messages;
import java.util.Locale;

/// What is said of attachments: kind, size, how many.
final class AttachmentWords {
    private static final double KILO = 1024;

    private final Messages messages;

    AttachmentWords(Messages messages) {
        this.messages = messages;
    }

    /// Kind and size on one line.
    String about(Attachment attachment) {
        String kind = messages.get("attachment.kind." + attachment.kind().name().toLowerCase(Locale.ROOT));
        return kind + " · " + size(attachment.bytes());
    }

    String size(long bytes) {
        double kilobytes = bytes / KILO;
        if (kilobytes < 1) {
            return messages.get("attachment.size.bytes", bytes);
        }
        return kilobytes < KILO
                ? messages.get("attachment.size.kilobytes", Math.round(kilobytes))
                : messages.get("attachment.size.megabytes", kilobytes / KILO);
    }

    String total(int count, long bytes) {
        return messages.get("attachment.total", count, size(bytes));
    }
}
