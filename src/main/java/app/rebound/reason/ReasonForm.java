package app.rebound.reason;

import app.rebound.card.Card;
import app.rebound.card.CardDraft;
import app.rebound.card.CardService;
import app.rebound.card.CardVersion;
import app.rebound.card.CardVersionSource;
import app.rebound.card.CardVisit;
import app.rebound.card.CardWords;
import app.rebound.card.Values;
import app.rebound.ui.Autosave;
import app.rebound.ui.Surroundings;
import app.rebound.ui.VersionsController;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What happens to the reason in the form: opened, saved while it is typed, and taken back to an earlier version.
final class ReasonForm {
    private record Snapshot(
            CardVisit visit, CardDraft draft, @Nullable UUID above) {}

    private final Surroundings surroundings;
    private final CardService cards;
    private final ReasonsModel model;
    private final UUID setback;
    private final UnaryOperator<Values> written;
    private final Runnable reload;
    private final Autosave<Snapshot> autosave;
    private final VersionsController<CardVersion> versions;
    private CardVisit visit = CardVisit.toNew();

    /// @param written a card's values with what stands in the form
    /// @param reload reads the board and the form again
    ReasonForm(
            Surroundings surroundings,
            ReasonService reasons,
            CardService cards,
            ReasonsModel model,
            UUID setback,
            UnaryOperator<Values> written,
            Runnable reload) {
        this.surroundings = surroundings;
        this.cards = cards;
        this.model = model;
        this.setback = setback;
        this.written = written;
        this.reload = reload;
        versions = new VersionsController<>(
                surroundings,
                surroundings.messages().get("versions.empty"),
                new CardVersionSource(
                        cards,
                        Reason.TYPE,
                        new CardWords(surroundings.messages()),
                        () -> visit.card(),
                        () -> written.apply(model.loaded()),
                        this::takeBack));
        autosave = new Autosave<>(
                surroundings.tasks(),
                this::snapshot,
                snapshot -> reasons.save(snapshot.visit(), snapshot.draft(), snapshot.above()),
                surroundings.shell()::showFault);
    }

    private Snapshot snapshot() {
        var draft = new CardDraft(
                Reason.TYPE,
                setback,
                written.apply(model.loaded()),
                model.privateProperty().get());
        return new Snapshot(visit, draft, model.aboveProperty().get());
    }

    /// Something was typed; a new form on which nothing is said is not stored.
    void changed() {
        if (visit.card().isPresent()
                || !Objects.equals(written.apply(model.loaded()), model.loaded())
                || autosave.isPending()) {
            autosave.changed();
        }
    }

    /// Begins a visit to a stored reason.
    void open(Card reason) {
        begin(CardVisit.to(reason.id()), reason.values(), reason.isPrivate(), null);
        model.openProperty().set(reason.id());
    }

    /// Begins a visit that will add a reason.
    void openNew(Values values, @Nullable UUID above) {
        begin(CardVisit.toNew(), values, false, above);
        model.openProperty().set(null);
    }

    private void begin(CardVisit next, Values values, boolean isPrivate, @Nullable UUID above) {
        versions.model().hide();
        visit = next;
        model.load(values);
        model.privateProperty().set(isPrivate);
        model.aboveProperty().set(above);
    }

    /// Says in the model which reason the form holds, once it is stored.
    void wasSaved() {
        visit.card().ifPresent(id -> model.openProperty().set(id));
    }

    /// The reason in the form; null for none that is stored.
    @Nullable
    UUID card() {
        return visit.card().orElse(null);
    }

    void flush(Runnable then) {
        autosave.flush(then);
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

    private void takeBack(CardVersion version, Runnable then) {
        autosave.flush(() -> model.reason(card())
                .ifPresent(reason -> surroundings
                        .tasks()
                        .run(
                                () -> cards.takeBack(reason, version),
                                _ -> {
                                    reload.run();
                                    then.run();
                                },
                                surroundings::fault)));
    }
}
