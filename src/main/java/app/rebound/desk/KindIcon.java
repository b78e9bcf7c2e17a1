package app.rebound.desk;

import app.rebound.evidence.SourceKind;
import org.kordamp.ikonli.feather.Feather;

/// The sign of each kind of source.
final class KindIcon {
    private KindIcon() {}

    static Feather of(SourceKind kind) {
        return switch (kind) {
            case CALENDAR -> Feather.CALENDAR;
            case REPOSITORY, REPOSITORY_LOG -> Feather.GIT_COMMIT;
            case TABLE -> Feather.GRID;
            case MAILBOX, MAIL, OUTLOOK_MAIL -> Feather.MAIL;
            case PHOTO -> Feather.IMAGE;
            case NOTE -> Feather.FILE_TEXT;
            case CHAT -> Feather.MESSAGE_CIRCLE;
            case TIMELINE, MARKWHEN -> Feather.ACTIVITY;
        };
    }
}
