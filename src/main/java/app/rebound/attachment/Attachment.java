package app.rebound.attachment;

import app.rebound.id.Ref;
import app.rebound.vault.StoredContent;
import java.util.UUID;

/// A file that was added to something.
///
/// @param of what it belongs to
/// @param name as the person knows it, with its ending
/// @param mediaType empty where it is not known
/// @param content where what it holds is found
public record Attachment(UUID id, Ref of, String name, String mediaType, StoredContent content) {
    /// How long it is.
    public long bytes() {
        return content.bytes();
    }

    /// What can be done with it in the window.
    public AttachmentKind kind() {
        return AttachmentKind.of(mediaType);
    }
}
