package app.rebound.backup;

import app.rebound.text.Messages;
import app.rebound.vault.Backup;
import app.rebound.vault.BackupContents;
import app.rebound.vault.Backups;
import app.rebound.vault.Rehearsal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Puts backups and rehearsals into words.
final class BackupWords {
    private static final double KILO = 1024;

    private final Messages messages;
    private final DateTimeFormatter format;

    BackupWords(Messages messages, ZoneId zone) {
        this.messages = messages;
        format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(messages.locale())
                .withZone(zone);
    }

    String when(Instant at) {
        return format.format(at);
    }

    /// A row whose contents have not been read yet has no words for them.
    BackupRow row(Backups.Stored stored, String holds, boolean isRemovable) {
        Backup backup = stored.backup();
        String places = messages.get(
                stored.isHere() ? stored.isInSecond() ? "backup.in.both" : "backup.in.first" : "backup.in.second");
        return new BackupRow(
                String.valueOf(backup.file().getFileName()),
                when(backup.madeAt()),
                holds,
                size(backup.size()) + " · " + places,
                isRemovable);
    }

    private String size(long bytes) {
        double kilobytes = bytes / KILO;
        return kilobytes < KILO
                ? messages.get("backup.size.kilobytes", Math.max(1, Math.round(kilobytes)))
                : messages.get("backup.size.megabytes", kilobytes / KILO);
    }

    /// @param contents empty for a backup from before the key was changed
    /// @param lacking how many attachments are missing from it
    String holds(Optional<BackupContents> contents, int lacking) {
        String missing = lacking == 0 ? "" : " " + messages.get("backup.holds.lacking", lacking);
        return holds(contents) + missing;
    }

    private String holds(Optional<BackupContents> contents) {
        if (contents.isEmpty()) {
            return messages.get("backup.holds.locked");
        }
        BackupContents held = contents.get();
        List<String> parts = new ArrayList<>();
        add(parts, "backup.holds.setbacks", held.setbacks());
        add(parts, "backup.holds.answers", held.answers());
        add(parts, "backup.holds.events", held.events());
        add(parts, "backup.holds.people", held.people());
        add(parts, "backup.holds.entries", held.entries());
        Instant last = held.lastChange();
        if (parts.isEmpty() || last == null) {
            return messages.get("backup.holds.nothing");
        }
        String all = String.join(", ", parts);
        String first = all.substring(0, 1).toUpperCase(messages.locale());
        return messages.get("backup.holds", first + all.substring(1), when(last));
    }

    String damaged() {
        return messages.get("backup.holds.damaged");
    }

    private void add(List<String> parts, String key, long count) {
        if (count > 0) {
            parts.add(messages.get(key, count));
        }
    }

    String made(Backups.Second second) {
        return messages.get("backup.made." + second.name().toLowerCase(Locale.ROOT));
    }

    String report(Rehearsal.Report report) {
        return messages.get(
                "backup.rehearsal." + report.result().name().toLowerCase(Locale.ROOT),
                when(report.madeAt()),
                report.behind(),
                report.lacking());
    }

    String last(Rehearsal.Last last) {
        return messages.get(
                "backup.rehearsed."
                        + switch (last.result()) {
                            case UNREADABLE -> "badly";
                            case LACKING -> "lacking";
                            default -> "well";
                        },
                when(last.at()));
    }
}
