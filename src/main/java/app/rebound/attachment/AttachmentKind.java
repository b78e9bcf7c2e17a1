package app.rebound.attachment;

import java.util.Locale;

/// What can be done with an attachment inside the window, told by its media type.
public enum AttachmentKind {
    PICTURE,
    TEXT,
    PDF,
    SOUND,
    FILM,
    OTHER;

    /// The kind of what has this media type; [#OTHER] for an empty one.
    static AttachmentKind of(String mediaType) {
        String type = mediaType.toLowerCase(Locale.ROOT);
        if (type.startsWith("image/")) {
            return PICTURE;
        }
        if (type.startsWith("text/") || type.endsWith("json") || type.endsWith("xml") || type.endsWith("yaml")) {
            return TEXT;
        }
        if (type.equals("application/pdf")) {
            return PDF;
        }
        if (type.startsWith("audio/")) {
            return SOUND;
        }
        return type.startsWith("video/") ? FILM : OTHER;
    }
}
