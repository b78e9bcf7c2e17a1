package app.rebound.card;

import app.rebound.ui.Autosave;
import app.rebound.ui.Surroundings;
import app.rebound.ui.VersionsController;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// One card while it stands in a form: saved as it is typed, and taken back to an earlier version.
///
/// @param <W> what storing it needs beside its draft
public final class CardInForm<W extends @Nullable Object> {
    /// Stores what stands in the form.
    @FunctionalInterface
    public interface Saver<W extends @Nullable Object> {
        /// Stores it; on the disk when this returns.
        ///
        /// @return when it was saved
        Instant save(CardVisit visit, CardDraft draft, W with);
    }

    private record Snapshot<W extends @Nullable Object>(CardVisit visit, CardDraft draft, W with) {}

    private final Surroundings surroundings;
    private final CardService cards;
    private final CardType type;
    private final Runnable onTakenBack;
    private final Autosave<Snapshot<W>> autosave;
    private final VersionsController<CardVersion> versions;
    private CardVisit visit = CardVisit.toNew();

    /// @param draft the card as it stands in the form
    /// @param onTakenBack shows an earlier version that became the card again
    public CardInForm(
            Surroundings surroundings,
            CardService cards,
            CardType type,
            Supplier<CardDraft> draft,
            Supplier<W> with,
            Saver<W> saver,
            Runnable onTakenBack) {
        this.surroundings = surroundings;
        this.cards = cards;
        this.type = type;
        this.onTakenBack = onTakenBack;
        versions = new VersionsController<>(
                surroundings,
                surroundings.messages().get("versions.empty"),
                new CardVersionSource(
                        cards,
                        type,
                        new CardWords(surroundings.messages()),
                        this::card,
                        () -> draft.get().values(),
                        this::takeBack));
        autosave = new Autosave<>(
                surroundings.tasks(),
                () -> new Snapshot<>(visit, draft.get(), with.get()),
                snapshot -> saver.save(snapshot.visit(), snapshot.draft(), snapshot.with()),
                surroundings.shell()::showFault);
    }

    /// Begins with another card, or with a new one.
    public void begin(CardVisit next) {
        versions.model().hide();
        visit = next;
    }

    /// Something was typed.
    ///
    /// @param saysMore whether a new card says anything; one that does not is not stored
    public void changed(boolean saysMore) {
        if (visit.card().isPresent() || saysMore || autosave.isPending()) {
            autosave.changed();
        }
    }

    /// Which card it is; empty for one that is not stored yet.
    public Optional<UUID> card() {
        return visit.card();
    }

    /// Saves what is pending and then, once it is on the disk, runs `then`.
    public void flush(Runnable then) {
        autosave.flush(then);
    }

    /// How far the newest words are.
    public ReadOnlyObjectProperty<Autosave.State> state() {
        return autosave.stateProperty();
    }

    /// Whether something typed is not on the disk yet.
    public boolean isPending() {
        return autosave.isPending();
    }

    /// Saves, and shows what the card was earlier.
    public void showVersions() {
        autosave.flush(versions::show);
    }

    /// Where earlier versions are shown; to be laid over the panel.
    public Region versions() {
        return versions.region();
    }

    private void takeBack(CardVersion version, Runnable then) {
        flush(() -> card().ifPresent(id -> surroundings
                .tasks()
                .run(
                        () -> {
                            cards.find(type, id).ifPresent(card -> cards.takeBack(card, version));
                            return true;
                        },
                        _ -> {
                            onTakenBack.run();
                            then.run();
                        },
                        surroundings::fault)));
    }
}
