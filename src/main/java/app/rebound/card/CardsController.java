package app.rebound.card;

import app.rebound.card.CardsModel.Open;
import app.rebound.ui.Autosave;
import app.rebound.ui.Panel;
import app.rebound.ui.Surroundings;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The cards of one type, of one setback or of all: listed, and one of them in a form.
public final class CardsController implements Panel {
    private final Surroundings surroundings;
    private final CardService cards;
    private final CardType type;
    private final @Nullable UUID setback;
    private final CardsLook look;
    private final CardsModel model;
    private final CardFormController form;
    private final CardsView view;

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
        model = new CardsModel(type);
        form = new CardFormController(surroundings, cards, type, look.fields(), new AroundForm());
        form.addExtra(look.extra());
        if (look.order().isEmpty()) {
            form.addButton(Feather.ARROW_UP, "up", surroundings.messages().get("card.up"), () -> move(-1));
            form.addButton(Feather.ARROW_DOWN, "down", surroundings.messages().get("card.down"), () -> move(1));
        }
        view = new CardsView(
                model, look.fields(), surroundings.messages(), form.region(), form.versions(), new Moves());
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
        return form.savingProperty();
    }

    @Override
    public void focusFirst() {
        if (model.openProperty().get().isShown()) {
            form.focusFirst();
        } else {
            view.focusList();
        }
    }

    @Override
    public void flush(Runnable then) {
        form.flush(then);
    }

    @Override
    public void reload() {
        read(stored -> {
            model.cards().setAll(stored);
            form.card().ifPresent(id -> model.card(id).ifPresentOrElse(this::open, this::close));
        });
    }

    /// Tells `listener` now and at each change which cards are stored, in their order.
    public void onCards(Consumer<List<Card>> listener) {
        model.cards().subscribe(() -> listener.accept(List.copyOf(model.cards())));
        listener.accept(List.copyOf(model.cards()));
    }

    private void read(Consumer<List<Card>> show) {
        surroundings
                .tasks()
                .run(
                        () -> setback == null ? cards.all(type) : cards.of(type, setback),
                        stored -> show.accept(look.shown(stored, type)),
                        surroundings::fault);
    }

    private void open(Card card) {
        form.open(card);
        model.openProperty().set(new Open(true, card.id()));
    }

    private void add() {
        form.add(CardDraft.empty(type, setback).with(look.preset()));
        model.openProperty().set(Open.NEW);
    }

    private void close() {
        form.add(CardDraft.empty(type, setback).with(look.preset()));
        model.openProperty().set(Open.NONE);
    }

    private void move(int by) {
        flush(() -> model.card(form.card().orElse(null)).ifPresent(card -> {
            List<Card> all = model.cards();
            int to = all.indexOf(card) + by;
            if (to >= 0 && to < all.size()) {
                int before = by < 0 ? to - 1 : to;
                move(card, before < 0 ? null : all.get(before), before + 1 < all.size() ? all.get(before + 1) : null);
            }
        }));
    }

    private void move(Card card, @Nullable Card before, @Nullable Card after) {
        surroundings
                .tasks()
                .run(
                        () -> {
                            cards.move(card, before, after);
                            return true;
                        },
                        _ -> reload(),
                        surroundings::fault);
    }

    /// What the form tells.
    private final class AroundForm implements CardFormController.Around {
        @Override
        public void onSaved(UUID card) {
            read(stored -> {
                model.cards().setAll(stored);
                if (model.openProperty().get().isShown()) {
                    model.openProperty().set(new Open(true, card));
                }
            });
        }

        @Override
        public void onClose() {
            close();
            view.focusList();
        }

        @Override
        public void onTrashed() {
            close();
            reload();
        }
    }

    /// What the list asks for.
    private final class Moves implements CardsView.Moves {
        @Override
        public void onOpen(UUID card) {
            flush(() -> model.card(card).ifPresent(found -> {
                open(found);
                form.focusFirst();
            }));
        }

        @Override
        public void onAdd() {
            flush(() -> {
                add();
                form.focusFirst();
            });
        }
    }
}
