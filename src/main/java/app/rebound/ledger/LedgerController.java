package app.rebound.ledger;

import app.rebound.card.CardService;
import app.rebound.card.CardsController;
import app.rebound.card.Values;
import app.rebound.ui.Autosave;
import app.rebound.ui.Panel;
import app.rebound.ui.Surroundings;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.Region;

/// What one setback cost and what it gave, as lines and as a figure.
public final class LedgerController implements Panel {
    private final ReadOnlyObjectWrapper<LedgerSums> sums = new ReadOnlyObjectWrapper<>(LedgerSums.of(List.of()));
    private final CardsController lines;
    private final LedgerView view;

    public LedgerController(Surroundings surroundings, CardService cards, UUID setback) {
        lines = new CardsController(
                surroundings, cards, LedgerLine.TYPE, setback, LedgerLine.TYPE.fields(), Values.NONE);
        view = new LedgerView(sums.getReadOnlyProperty(), surroundings.messages(), lines.region());
        lines.onCards(stored -> sums.set(LedgerSums.of(stored)));
    }

    @Override
    public Region region() {
        return view.region();
    }

    @Override
    public ReadOnlyObjectProperty<Autosave.State> savingProperty() {
        return lines.savingProperty();
    }

    @Override
    public void focusFirst() {
        lines.focusFirst();
    }

    @Override
    public void flush(Runnable then) {
        lines.flush(then);
    }

    @Override
    public void reload() {
        lines.reload();
    }
}
