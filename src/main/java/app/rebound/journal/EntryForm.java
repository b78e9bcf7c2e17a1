package app.rebound.journal;

import app.rebound.setback.Setback;
import app.rebound.ui.Autosave;
import app.rebound.ui.Surroundings;
import app.rebound.ui.VersionsController;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What happens to the entry that is open: shown, saved while it is written, and taken back to an earlier version.
final class EntryForm {
    private record Snapshot(EntryVisit visit, EntryDraft draft) {}

    private record Found(Optional<EntryPage> page, List<Setback> setbacks) {}

    private final Surroundings surroundings;
    private final JournalServices services;
    private final EntryModel model;
    private final Supplier<String> written;
    private final Consumer<Entry> onSaved;
    private final Runnable onShown;
    private final VersionsController<EntryVersion> versions;
    private final Autosave<Snapshot> autosave;
    private EntryVisit visit = EntryVisit.toNew();
    private long asked;

    /// @param written the text in the editor
    /// @param onSaved is given the entry as it is on the disk
    /// @param onShown runs when another entry is shown, or the same one again
    EntryForm(
            Surroundings surroundings,
            JournalServices services,
            EntryModel model,
            WhenTyped when,
            Supplier<String> written,
            Consumer<Entry> onSaved,
            Runnable onShown) {
        this.surroundings = surroundings;
        this.services = services;
        this.model = model;
        this.written = written;
        this.onSaved = onSaved;
        this.onShown = onShown;
        versions = new VersionsController<>(
                surroundings,
                surroundings.messages().get("versions.empty"),
                new EntryVersionSource(services.entries(), () -> visit.entry(), this::draft, when, this::takeBack));
        autosave = new Autosave<>(
                surroundings.tasks(),
                () -> new Snapshot(visit, draft()),
                snapshot -> services.entries().save(snapshot.visit(), snapshot.draft()),
                surroundings.shell()::showFault);
        model.onChange(this::changed);
        autosave.stateProperty().subscribe(state -> {
            if (state instanceof Autosave.State.Saved) {
                visit.entry().ifPresent(this::saved);
            }
        });
    }

    private void saved(UUID id) {
        model.storedProperty().set(true);
        onSaved.accept(draft().entry(id));
    }

    private EntryDraft draft() {
        return model.draft(written.get());
    }

    private void changed() {
        if (visit.entry().isPresent() || draft().isWritten()) {
            autosave.changed();
        }
    }

    EntryVisit visit() {
        return visit;
    }

    /// Which entry is open, once it is stored.
    Optional<UUID> entry() {
        return model.openProperty().get() ? visit.entry() : Optional.empty();
    }

    /// Shows a stored entry.
    ///
    /// @param then runs when it is shown
    /// @param gone runs where it is in the trash by now
    void open(UUID id, Runnable then, Runnable gone) {
        long question = ++asked;
        surroundings
                .tasks()
                .run(
                        () -> new Found(
                                services.entries().page(id), services.setbacks().all()),
                        found -> {
                            // Another one may have been asked for meanwhile.
                            if (question == asked) {
                                found.page().ifPresentOrElse(page -> show(page, found.setbacks(), then), gone);
                            }
                        },
                        surroundings::fault);
    }

    private void show(EntryPage page, List<Setback> setbacks, Runnable then) {
        begin(EntryVisit.to(page.entry().id()));
        model.choice().setAll(setbacks);
        model.load(page);
        onShown.run();
        then.run();
    }

    /// Shows an empty entry.
    ///
    /// @param day null for today at this time
    void openNew(@Nullable LocalDate day, Runnable then) {
        long question = ++asked;
        surroundings
                .tasks()
                .run(
                        services.setbacks()::all,
                        setbacks -> {
                            if (question == asked) {
                                showNew(day, setbacks);
                                then.run();
                            }
                        },
                        surroundings::fault);
    }

    private void showNew(@Nullable LocalDate day, List<Setback> setbacks) {
        begin(EntryVisit.toNew());
        model.choice().setAll(setbacks);
        var now = surroundings.clock().instant();
        LocalDate today = surroundings.today();
        LocalTime time = LocalTime.ofInstant(now, surroundings.zone()).truncatedTo(ChronoUnit.MINUTES);
        LocalDate there = day == null ? today : day;
        model.loadNew(there, there.equals(today) ? time : null, List.of());
        onShown.run();
    }

    private void begin(EntryVisit next) {
        visit = next;
        versions.model().hide();
    }

    /// Shows no entry.
    void close() {
        asked++;
        begin(EntryVisit.toNew());
        model.close();
        onShown.run();
    }

    /// Much is about to change: what stands there is saved, and kept as a version with the next save.
    void keepNext() {
        autosave.flush(() -> {});
        visit.keepNext();
    }

    void flush(Runnable then) {
        autosave.flush(then);
    }

    /// Saves what is pending and hands over which entry it is; does nothing while nothing is written.
    void withStored(Consumer<UUID> then) {
        autosave.flush(() -> visit.entry().ifPresent(then));
    }

    ReadOnlyObjectProperty<Autosave.State> state() {
        return autosave.stateProperty();
    }

    void showVersions() {
        autosave.flush(versions::show);
    }

    Region versions() {
        return versions.region();
    }

    private void takeBack(EntryVersion version, Runnable then) {
        flush(() -> surroundings
                .tasks()
                .run(
                        () -> services.entries().takeBack(version),
                        _ -> open(
                                version.entry().id(),
                                () -> {
                                    onSaved.accept(version.entry());
                                    then.run();
                                },
                                () -> {}),
                        surroundings::fault));
    }
}
