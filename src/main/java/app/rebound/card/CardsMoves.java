package app.rebound.card;

import app.rebound.ui.Surroundings;
import java.util.List;
import java.util.UUID;

/// What the list of cards does when it is asked.
final class CardsMoves implements CardsView.Moves {
    private final CardsController controller;
    private final Surroundings surroundings;
    private final CardService cards;
    private final CardsModel model;

    CardsMoves(CardsController controller, Surroundings surroundings, CardService cards, CardsModel model) {
        this.controller = controller;
        this.surroundings = surroundings;
        this.cards = cards;
        this.model = model;
    }

    @Override
    public void onOpen(UUID card) {
        controller.flush(() -> model.card(card).ifPresent(found -> {
            controller.open(found);
            controller.focusFirst();
        }));
    }

    @Override
    public void onAdd() {
        controller.flush(() -> {
            controller.add();
            controller.focusFirst();
        });
    }

    @Override
    public void onClose() {
        controller.flush(() -> {
            controller.close();
            controller.focusFirst();
        });
    }

    @Override
    public void onDelete() {
        controller.flush(() -> controller.current().ifPresentOrElse(this::trash, controller::close));
    }

    private void trash(Card card) {
        surroundings
                .tasks()
                .run(
                        () -> cards.act("undo.card.trash", tx -> cards.trash(tx, card.ref())),
                        _ -> {
                            controller.close();
                            controller.reload();
                            surroundings
                                    .shell()
                                    .showNotice(surroundings.messages().get("card.deleted"), true);
                        },
                        surroundings::fault);
    }

    @Override
    public void onVersions() {
        controller.flush(controller::showVersions);
    }

    @Override
    public void onPrivate(boolean isPrivate) {
        model.privateProperty().set(isPrivate);
        controller.changed();
    }

    @Override
    public void onMove(int by) {
        controller.flush(() -> controller.current().ifPresent(card -> move(card, by)));
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
                        _ -> controller.reload(),
                        surroundings::fault);
    }
}
