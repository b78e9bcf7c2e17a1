package app.rebound.checkin;

import app.rebound.card.Card;
import app.rebound.card.CardDraft;
import app.rebound.card.CardFormController;
import app.rebound.card.CardService;
import app.rebound.card.Field;
import app.rebound.ui.Autosave;
import app.rebound.ui.Panel;
import app.rebound.ui.Surroundings;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Confidence over time: one rating with a line of words now, and those of before as a line and as a table.
public final class ConfidenceController implements Panel {
    private static final List<Field> FORM = List.of(CheckIn.CONFIDENCE, CheckIn.WORDS);

    private final Surroundings surroundings;
    private final CardService cards;
    private final @Nullable UUID setback;
    private final ConfidenceModel model = new ConfidenceModel();
    private final CardFormController form;
    private final ConfidenceView view;

    /// @param setback what new ratings belong to; null for none. Ratings of all are shown: confidence is the person's.
    public ConfidenceController(Surroundings surroundings, CardService cards, @Nullable UUID setback) {
        this.surroundings = surroundings;
        this.cards = cards;
        this.setback = setback;
        form = new CardFormController(surroundings, cards, CheckIn.TYPE, FORM, new Around());
        view = new ConfidenceView(model, surroundings.messages(), form.region(), form.versions(), this::onOpen);
        addNew();
        read();
    }

    private void addNew() {
        var now = surroundings.clock().instant().atZone(surroundings.zone());
        form.add(CardDraft.empty(CheckIn.TYPE, setback)
                .with(CheckIn.ON_DAY, surroundings.today())
                .with(
                        CheckIn.AT_TIME,
                        LocalTime.from(now).truncatedTo(ChronoUnit.MINUTES).toString())
                .with(CheckIn.OCCASION, "today"));
    }

    private void read() {
        surroundings
                .tasks()
                .run(
                        () -> cards.all(CheckIn.TYPE).stream()
                                .filter(ConfidenceController::isRated)
                                .sorted(Comparator.comparing(ConfidenceController::moment))
                                .toList(),
                        ratings -> model.ratingsProperty().set(ratings),
                        surroundings::fault);
    }

    private static boolean isRated(Card card) {
        return card.values().number(CheckIn.CONFIDENCE) != null && card.values().day(CheckIn.ON_DAY) != null;
    }

    private static String moment(Card card) {
        return card.values().day(CheckIn.ON_DAY) + " " + card.values().text(CheckIn.AT_TIME);
    }

    private void onOpen(Card rating) {
        flush(() -> {
            form.open(rating);
            form.focusFirst();
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
        form.focusFirst();
    }

    @Override
    public void flush(Runnable then) {
        form.flush(then);
    }

    @Override
    public void reload() {
        read();
        form.card()
                .ifPresent(id -> surroundings
                        .tasks()
                        .run(
                                () -> cards.find(CheckIn.TYPE, id),
                                found -> found.ifPresentOrElse(form::open, this::addNew),
                                surroundings::fault));
    }

    /// What the form asks for.
    private final class Around implements CardFormController.Around {
        @Override
        public void onSaved(UUID card) {
            read();
        }

        @Override
        public void onClose() {
            addNew();
            form.focusFirst();
        }

        @Override
        public void onTrashed() {
            addNew();
            read();
        }
    }
}
