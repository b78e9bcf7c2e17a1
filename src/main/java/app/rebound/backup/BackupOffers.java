package app.rebound.backup;

import app.rebound.text.Messages;
import app.rebound.today.TodayOffer;
import app.rebound.ui.Place;
import app.rebound.ui.Surroundings;
import app.rebound.vault.Workbook;
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
    public Optional<TodayOffer> next() {
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

    private TodayOffer offer(String name, Runnable remember) {
        Messages messages = surroundings.messages();
        String key = "backup.offer." + name;
        return new TodayOffer(
                messages.get(key),
                messages.get(key + ".words"),
                messages.get(key + ".do"),
                () -> answered(remember, () -> surroundings.navigator().go(new Place.Backups())),
                messages.get("backup.offer.not-now"),
                () -> answered(remember, () -> {}));
    }

    private void answered(Runnable remember, Runnable then) {
        surroundings
                .tasks()
                .run(
                        () -> {
                            remember.run();
                            return true;
                        },
                        _ -> then.run(),
                        surroundings::fault);
    }
}
