package app.rebound.reason;

import app.rebound.card.Card;
import app.rebound.card.CardDraft;
import app.rebound.card.CardInForm;
import app.rebound.card.CardService;
import app.rebound.card.CardVisit;
import app.rebound.card.Values;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.origin.OriginController;
import app.rebound.ui.Autosave;
import app.rebound.ui.Surroundings;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What happens to the reason in the form: opened, saved while it is typed, and taken back to an earlier version.
final class ReasonForm {
    private final ReasonsModel model;
    private final UUID setback;
    private final UnaryOperator<Values> written;
    private final CardInForm<@Nullable UUID> card;

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
        this.model = model;
        this.setback = setback;
        this.written = written;
        card = new CardInForm<>(
                surroundings,
                cards,
                Reason.TYPE,
                this::draft,
                () -> model.aboveProperty().get(),
                reasons::save,
                reload);
    }

    private CardDraft draft() {
        return new CardDraft(
                Reason.TYPE,
                setback,
                written.apply(model.loaded()),
                model.privateProperty().get());
    }

    /// Something was typed; a new form on which nothing is said is not stored.
    void changed() {
        card.changed(!written.apply(model.loaded()).equals(model.loaded()));
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
        card.begin(next);
        model.load(values);
        model.privateProperty().set(isPrivate);
        model.aboveProperty().set(above);
    }

    /// Says in the model which reason the form holds, once it is stored.
    void wasSaved() {
        card.card().ifPresent(id -> model.openProperty().set(id));
    }

    /// The reason in the form; null for none that is stored.
    @Nullable
    UUID card() {
        return card.card().orElse(null);
    }

    /// Shows where each reason comes from that is opened.
    void follow(OriginController origin) {
        model.openProperty().subscribe(id -> origin.show(id == null ? null : new Ref(Noun.REASON, id)));
    }

    void flush(Runnable then) {
        card.flush(then);
    }

    ReadOnlyObjectProperty<Autosave.State> state() {
        return card.state();
    }

    void showVersions() {
        card.showVersions();
    }

    Region versions() {
        return card.versions();
    }
}
