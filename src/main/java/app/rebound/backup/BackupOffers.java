package app.rebound.backup;

import app.rebound.text.Messages;
import app.rebound.today.Waiting;
import app.rebound.ui.Place;
import app.rebound.ui.Surroundings;
import app.rebound.vault.Workbook;
import java.util.List;
import java.util.Optional;

/// What Today has to say about backups, one thing at a time: a missed one, no second place (said once), a rehearsal.
public final class BackupOffers {
    private final Surroundings surroundings;
    private final Workbook workbook;

    public BackupOffers(Surroundings surroundings, Workbook workbook) {
        this.surroundings = surroundings;
        this.workbook = workbook;
    }

    /// The present offer; reads the workbook, so not for the thread that draws.
    public Optional<Waiting> next() {
        if (workbook.backups().isMissed() && workbook.backups().isDue()) {
            return Optional.of(offer("missed", () -> {}));
        }
        if (workbook.backups().isSecondPlaceToBeSaid()) {
            return Optional.of(offer("second", workbook.backups()::secondPlaceWasSaid));
        }
        return workbook.rehearsal().isOffered()
                ? Optional.of(offer("rehearse", workbook.rehearsal()::putOff))
                : Optional.empty();
    }

    private Waiting offer(String name, Runnable remember) {
        Messages messages = surroundings.messages();
        String key = "backup.offer." + name;
        List<Waiting.Way> others = name.equals("missed")
                ? List.of()
                : List.of(new Waiting.Way(messages.get("backup.offer.not-now"), remember, null, null, false));
        return new Waiting(
                "backup-" + name,
                Waiting.Kind.BACKUP,
                messages.get(key),
                messages.get(key + ".words"),
                new Waiting.Way(messages.get(key + ".do"), remember, new Place.Backups(), null, false),
                null,
                others);
    }
}
