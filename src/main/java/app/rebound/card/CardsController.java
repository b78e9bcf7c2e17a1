package app.rebound.card;

import app.rebound.ui.Autosave;
import app.rebound.ui.Panel;
import app.rebound.ui.Surroundings;
import app.rebound.ui.Typing;
import app.rebound.ui.VersionsController;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The cards of one type, of one setback or of all: listed, and one of them in a form.
public final class CardsController implements Panel {
    private record Snapshot(CardVisit visit, CardDraft draft) {}

    private final Surroundings surroundings;
    private final CardService cards;
    private final CardType type;
    private final @Nullable UUID setback;
    private final CardsLook look;
    private final CardsModel model;
    private final VersionsController<CardVersion> versions;
    private final CardsView view;
    private final CardExtra extra;
    private final Autosave<Snapshot> autosave;
    private CardVisit visit = CardVisit.toNew();

    /// @param setback whose cards; null for the cards of all, where new ones belong to none
    /// @param fields those that the form shows
    /// @param preset what a new card says from the start; only cards that say the same are shown
    public CardsController(
            Surroundings surroundings,
            CardService cards,
            CardType type,
            @Nullable UUID setback,
            List<? extends Field> fields,
            Values preset) {
        this(surroundings, cards, type, setback, CardsLook.of(fields, preset));
    }

    /// @param setback whose cards; null for the cards of all, where new ones belong to none
    public CardsController(
            Surroundings surroundings, CardService cards, CardType type, @Nullable UUID setback, CardsLook look) {
        this.surroundings = surroundings;
        this.cards = cards;
        this.type = type;
        this.setback = setback;
        this.look = look;
        model = new CardsModel(type, look.fields());
        extra = look.extra().make(this::change);
        versions = new VersionsController<>(
                surroundings,
                surroundings.messages().get("versions.empty"),
                new CardVersionSource(
                        cards,
                        type,
                        new CardWords(surroundings.messages()),
                        () -> visit.card(),
                        this::onForm,
                        this::takeBack));
        var typing = new Typing(this::changed, () -> {}, surroundings.shell()::undo, surroundings.shell()::redo);
        view = new CardsView(
                model,
                surroundings,
                typing,
                versions.region(),
                look,
                extra,
                new CardsMoves(this, surroundings, cards, model));
        autosave = new Autosave<>(
                surroundings.tasks(),
                () -> new Snapshot(visit, draft()),
                snapshot -> cards.save(snapshot.visit(), snapshot.draft()),
                surroundings.shell()::showFault);
        view.follow(autosave.stateProperty());
        autosave.stateProperty().subscribe(state -> {
            if (state instanceof Autosave.State.Saved) {
                read(this::showSaved);
            }
        });
        read(stored -> {
            model.cards().setAll(stored);
            if (stored.isEmpty()) {
                add();
            }
        });
    }

    @Override
    public Region region() {
        return view.region();
    }

    @Override
    public ReadOnlyObjectProperty<Autosave.State> savingProperty() {
        return autosave.stateProperty();
    }

    @Override
    public void focusFirst() {
        view.focusFirst();
    }

    @Override
    public void flush(Runnable then) {
        autosave.flush(then);
    }

    @Override
    public void reload() {
        read(stored -> {
            model.cards().setAll(stored);
            visit.card().ifPresent(id -> model.card(id).ifPresentOrElse(this::open, this::close));
        });
    }

    private void read(Consumer<List<Card>> show) {
        surroundings
                .tasks()
                .run(
                        () -> setback == null ? cards.all(type) : cards.of(type, setback),
                        stored -> show.accept(look.shown(stored, type)),
                        surroundings::fault);
    }

    /// Shows in the list what was just saved; the form stays as it is.
    private void showSaved(List<Card> stored) {
        model.cards().setAll(stored);
        visit.card().ifPresent(id -> {
            model.openProperty().set(id);
            model.addingProperty().set(false);
        });
    }

    void changed() {
        extra.show(onForm());
        if (visit.card().isPresent() || !onForm().equals(look.preset())) {
            autosave.changed();
        }
    }

    /// Changes what stands in the form, as if the person had typed it.
    private void change(UnaryOperator<Values> by) {
        view.form().load(by.apply(onForm()));
        changed();
    }

    private Values onForm() {
        return view.form().values(model.loaded());
    }

    private CardDraft draft() {
        return new CardDraft(
                type,
                current().map(Card::setback).orElse(setback),
                onForm(),
                model.privateProperty().get());
    }

    private void takeBack(CardVersion version, Runnable then) {
        flush(() -> current()
                .ifPresent(card -> surroundings
                        .tasks()
                        .run(
                                () -> cards.takeBack(card, version),
                                _ -> {
                                    reload();
                                    then.run();
                                },
                                surroundings::fault)));
    }

    void open(Card card) {
        versions.model().hide();
        visit = CardVisit.to(card.id());
        load(card.values(), card.isPrivate());
        model.addingProperty().set(false);
        model.openProperty().set(card.id());
    }

    void add() {
        close();
        model.addingProperty().set(true);
    }

    void close() {
        versions.model().hide();
        visit = CardVisit.toNew();
        model.addingProperty().set(false);
        model.openProperty().set(null);
        load(look.preset(), type.isPrivate());
    }

    private void load(Values values, boolean isPrivate) {
        model.load(values);
        view.form().load(values);
        model.privateProperty().set(isPrivate);
        extra.show(values);
    }

    /// The card in the form; empty while it is not stored.
    Optional<Card> current() {
        return model.card(visit.card().orElse(null));
    }

    void showVersions() {
        versions.show();
    }
}
