package app.rebound.feedback;

import app.rebound.card.Card;
import app.rebound.card.CardFormController;
import app.rebound.card.CardService;
import app.rebound.card.CardsController;
import app.rebound.card.Field;
import app.rebound.card.Values;
import app.rebound.ui.Autosave;
import app.rebound.ui.Panel;
import app.rebound.ui.Surroundings;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.Region;

/// What people said about one setback: noted when it fell, read a second time on a day of one's own.
public final class FeedbackController implements Panel {
    private static final List<Field> FIRST = List.of(
            Feedback.TITLE, Feedback.WHO, Feedback.TOLD_ON, Feedback.WORDS, Feedback.REACTION, Feedback.SECOND_ON);
    private static final List<Field> SECOND = List.of(Feedback.IS_TRUE, Feedback.NOT_TRUE, Feedback.USEFUL);

    private final Surroundings surroundings;
    private final FeedbackService service;
    private final FeedbackModel model;
    private final CardsController list;
    private final CardFormController second;
    private final FeedbackView view;
    private final ReadOnlyObjectWrapper<Autosave.State> saving =
            new ReadOnlyObjectWrapper<>(new Autosave.State.Clean());

    public FeedbackController(Surroundings surroundings, CardService cards, UUID setback) {
        this.surroundings = surroundings;
        service = new FeedbackService(cards);
        model = new FeedbackModel(surroundings::today);
        list = new CardsController(surroundings, cards, Feedback.TYPE, setback, FIRST, Values.NONE);
        second = new CardFormController(surroundings, cards, Feedback.TYPE, SECOND, new AroundSecond());
        view = new FeedbackView(
                model, surroundings.messages(), list.region(), second.region(), second.versions(), new Moves());
        list.onCards(model::set);
        list.savingProperty().subscribe(saving::set);
        second.savingProperty().subscribe(saving::set);
        // Two forms may stand on one card; the other one is shown what was saved.
        list.savingProperty().subscribe(state -> {
            if (state instanceof Autosave.State.Saved) {
                reopen();
            }
        });
    }

    private void reopen() {
        model.card(model.openProperty().get()).ifPresent(second::open);
    }

    @Override
    public Region region() {
        return view.region();
    }

    @Override
    public ReadOnlyObjectProperty<Autosave.State> savingProperty() {
        return saving.getReadOnlyProperty();
    }

    @Override
    public void focusFirst() {
        list.focusFirst();
    }

    @Override
    public void flush(Runnable then) {
        list.flush(() -> second.flush(then));
    }

    @Override
    public void reload() {
        list.reload();
        reopen();
    }

    private void close() {
        model.openProperty().set(null);
    }

    /// What the form of the second reading tells.
    private final class AroundSecond implements CardFormController.Around {
        @Override
        public void onSaved(UUID card) {
            list.reload();
        }

        @Override
        public void onClose() {
            close();
        }

        @Override
        public void onTrashed() {
            close();
            list.reload();
        }
    }

    /// What the view asks for.
    private final class Moves implements FeedbackView.Moves {
        @Override
        public void onRead(UUID card) {
            flush(() -> model.card(card).ifPresent(this::open));
        }

        private void open(Card card) {
            model.openProperty().set(card.id());
            second.open(card);
            second.focusFirst();
        }

        @Override
        public void onDone() {
            flush(() -> model.card(model.openProperty().get()).ifPresent(this::done));
        }

        private void done(Card card) {
            surroundings
                    .tasks()
                    .run(
                            () -> {
                                service.wasRead(card, surroundings.today());
                                return true;
                            },
                            _ -> {
                                close();
                                list.reload();
                            },
                            surroundings::fault);
        }
    }
}
