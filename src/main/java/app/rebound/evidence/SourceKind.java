package app.rebound.evidence;

import java.util.Locale;

/// What sort of file or folder a record was found in.
public enum SourceKind {
    CALENDAR,
    REPOSITORY,
    REPOSITORY_LOG,
    TABLE,
    MAILBOX,
    MAIL,
    OUTLOOK_MAIL,
    PHOTO,
    NOTE,
    CHAT,
    TIMELINE,
    MARKWHEN;

    /// The name in files and message keys, for example `repository-log`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether it was written at the time by a program or by others; false where the person wrote it down by hand,
    /// perhaps much later.
    public boolean isRecord() {
        return this != NOTE && this != TIMELINE && this != MARKWHEN;
    }
}
