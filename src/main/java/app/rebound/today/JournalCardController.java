package app.rebound.today;

import app.rebound.journal.Entry;
import app.rebound.journal.EntryService;
import app.rebound.ui.Autosave;
import app.rebound.ui.Inset;
import app.rebound.ui.Place;
import app.rebound.ui.Surroundings;
import app.rebound.ui.Typing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The journal on Today: what is written goes into one entry for as long as the person keeps coming back to it.
public final class JournalCardController implements Inset {
    /// For how long after the last word an entry goes on.
    static final Duration GOES_ON = Duration.ofHours(2);

    private final Surroundings surroundings;
    private final EntryService entries;
    private final TodayService today;
    private final Autosave<Draft> autosave;
    private final JournalCardPane pane;
    private Sitting sitting = new Sitting(null);

    /// The writing of one entry: which one it is once it is stored, and whether its version before is kept.
    private static final class Sitting {
        private final String name = UUID.randomUUID().toString();
        private volatile @Nullable Entry entry;
        private volatile boolean keepsVersion;
        private boolean isAsked;

        Sitting(@Nullable Entry entry) {
            this.entry = entry;
            keepsVersion = entry != null;
        }
    }

    /// What is saved.
    private record Draft(Sitting sitting, String text, LocalDate day, LocalTime time) {}

    public JournalCardController(Surroundings surroundings, EntryService entries, TodayService today) {
        this.surroundings = surroundings;
        this.entries = entries;
        this.today = today;
        autosave = new Autosave<>(surroundings.tasks(), this::draft, this::save, surroundings.shell()::showFault);
        pane = new JournalCardPane(
                surroundings.messages(),
                surroundings.zone(),
                new Typing(
                        autosave::changed,
                        () -> sitting.keepsVersion = true,
                        surroundings.shell()::undo,
                        surroundings.shell()::redo),
                autosave.stateProperty(),
                this::onAnother,
                this::onOpen);
    }

    private Draft draft() {
        LocalTime now = LocalTime.ofInstant(surroundings.clock().instant(), surroundings.zone());
        return new Draft(sitting, pane.text(), surroundings.today(), now.truncatedTo(ChronoUnit.MINUTES));
    }

    private Instant save(Draft draft) {
        Sitting at = draft.sitting();
        Entry entry = at.entry;
        Instant now = surroundings.clock().instant();
        if (entry == null && draft.text().isBlank()) {
            return now;
        }
        if (entry == null) {
            UUID id = entries.add(draft.day(), draft.time(), "", draft.text());
            at.entry = new Entry(id, draft.day(), draft.time(), "", draft.text());
            return now;
        }
        // Title and tags may have been given to it in the journal meanwhile.
        Optional<Entry> stored = entries.find(entry.id());
        if (stored.isEmpty()) {
            at.entry = null;
            return save(draft);
        }
        boolean keeps = at.keepsVersion;
        at.keepsVersion = false;
        Entry changed = stored.get().with(stored.get().title(), draft.text());
        at.entry = changed;
        return entries.edit(changed, at.name, keeps);
    }

    @Override
    public Region region() {
        return pane;
    }

    @Override
    public Runnable read() {
        Instant since = surroundings.clock().instant().minus(GOES_ON);
        Optional<Entry> found = today.entryGoingOn(surroundings.today(), since).flatMap(entries::find);
        return () -> {
            if (!autosave.isPending()) {
                show(found.orElse(null));
            }
        };
    }

    private void show(@Nullable Entry found) {
        Entry present = sitting.entry;
        if (present == null && sitting.isAsked) {
            return;
        }
        boolean isSame = present != null && found != null && present.id().equals(found.id());
        if (isSame) {
            sitting.entry = found;
        } else {
            sitting = new Sitting(found);
        }
        pane.show(found == null ? "" : found.text(), found != null);
    }

    @Override
    public void flush(Runnable then) {
        autosave.flush(then);
    }

    private void onAnother() {
        flush(() -> {
            sitting = new Sitting(null);
            sitting.isAsked = true;
            pane.show("", false);
            pane.focusText();
        });
    }

    private void onOpen() {
        flush(() -> {
            Entry entry = sitting.entry;
            surroundings.navigator().go(new Place.Journal(entry == null ? null : entry.id(), null));
        });
    }
}
