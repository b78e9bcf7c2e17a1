package app.rebound.card;

import app.rebound.ui.Autosave;
import app.rebound.ui.Panel;
import app.rebound.ui.Surroundings;
import app.rebound.ui.Typing;
import app.rebound.ui.VersionsController;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
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
    private final Values preset;
    private final CardsModel model;
    private final VersionsController<CardVersion> versions;
    private final CardsView view;
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
        this.surroundings = surroundings;
        this.cards = cards;
        this.type = type;
        this.setback = setback;
        this.preset = preset;
        model = new CardsModel(type, fields);
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
        view = new CardsView(model, surroundings, typing, versions.region(), new Moves());
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
                        stored -> show.accept(
                                stored.stream().filter(this::isShown).toList()),
                        surroundings::fault);
    }

    private boolean isShown(Card card) {
        return type.fields().stream().allMatch(field -> {
            Object wanted = preset.get(field);
            return wanted == null || wanted.equals(card.values().get(field));
        });
    }

    /// Shows in the list what was just saved; the form stays as it is.
    private void showSaved(List<Card> stored) {
        model.cards().setAll(stored);
        visit.card().ifPresent(id -> {
            model.openProperty().set(id);
            model.addingProperty().set(false);
        });
    }

    private void changed() {
        if (visit.card().isPresent() || !onForm().equals(preset)) {
            autosave.changed();
        }
    }

    private Values onForm() {
        return view.form().values(model.loaded());
    }

    private CardDraft draft() {
        return new CardDraft(
                type,
                model.card(visit.card().orElse(null)).map(Card::setback).orElse(setback),
                onForm(),
                model.privateProperty().get());
    }

    private void takeBack(CardVersion version, Runnable then) {
        flush(() -> model.card(visit.card().orElse(null))
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

    private void open(Card card) {
        versions.model().hide();
        visit = CardVisit.to(card.id());
        load(card.values(), card.isPrivate());
        model.addingProperty().set(false);
        model.openProperty().set(card.id());
    }

    private void add() {
        close();
        model.addingProperty().set(true);
    }

    private void close() {
        versions.model().hide();
        visit = CardVisit.toNew();
        model.addingProperty().set(false);
        model.openProperty().set(null);
        load(preset, type.isPrivate());
    }

    private void load(Values values, boolean isPrivate) {
        model.load(values);
        view.form().load(values);
        model.privateProperty().set(isPrivate);
    }

    /// What the view asks for.
    private final class Moves implements CardsView.Moves {
        @Override
        public void onOpen(UUID card) {
            flush(() -> model.card(card).ifPresent(found -> {
                open(found);
                view.focusFirst();
            }));
        }

        @Override
        public void onAdd() {
            flush(() -> {
                add();
                view.focusFirst();
            });
        }

        @Override
        public void onClose() {
            flush(() -> {
                close();
                view.focusFirst();
            });
        }

        @Override
        public void onDelete() {
            flush(() ->
                    model.card(visit.card().orElse(null)).ifPresentOrElse(this::trash, CardsController.this::close));
        }

        private void trash(Card card) {
            surroundings
                    .tasks()
                    .run(
                            () -> cards.act("undo.card.trash", tx -> cards.trash(tx, card.ref())),
                            _ -> {
                                close();
                                reload();
                                surroundings
                                        .shell()
                                        .showNotice(surroundings.messages().get("card.deleted"), true);
                            },
                            surroundings::fault);
        }

        @Override
        public void onVersions() {
            flush(versions::show);
        }

        @Override
        public void onPrivate(boolean isPrivate) {
            model.privateProperty().set(isPrivate);
            changed();
        }

        @Override
        public void onMove(int by) {
            flush(() -> model.card(visit.card().orElse(null)).ifPresent(card -> move(card, by)));
        }

        private void move(Card card, int by) {
            List<Card> all = model.cards();
            int to = all.indexOf(card) + by;
            if (to < 0 || to >= all.size()) {
                return;
            }
            int before = by < 0 ? to - 1 : to;
            Card upper = before < 0 ? null : all.get(before);
            Card lower = before + 1 < all.size() ? all.get(before + 1) : null;
            surroundings
                    .tasks()
                    .run(
                            () -> {
                                cards.move(card, upper, lower);
                                return true;
                            },
                            _ -> reload(),
                            surroundings::fault);
        }
    }
}
