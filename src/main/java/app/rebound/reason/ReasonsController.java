package app.rebound.reason;

import app.rebound.card.Card;
import app.rebound.card.CardService;
import app.rebound.card.Values;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.origin.OriginController;
import app.rebound.ui.Autosave;
import app.rebound.ui.Panel;
import app.rebound.ui.Place;
import app.rebound.ui.Surroundings;
import app.rebound.ui.Typing;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The board of a setback's reasons, as a screen or on a page of the wizard.
public final class ReasonsController implements Panel {
    private final Surroundings surroundings;
    private final ReasonService reasons;
    private final UUID setback;
    private final ReasonsModel model;
    private final ReasonForm form;
    private final ReasonLinks links;
    private final ReasonsView view;
    private @Nullable UUID wanted;

    /// @param isOwnScreen whether it fills the window; otherwise it stands on a page
    /// @param isHelpingFirst whether what went well and protected comes first
    public ReasonsController(
            Surroundings surroundings,
            ReasonService reasons,
            CardService cards,
            UUID setback,
            boolean isOwnScreen,
            boolean isHelpingFirst) {
        this.surroundings = surroundings;
        this.reasons = reasons;
        this.setback = setback;
        model = new ReasonsModel(isHelpingFirst);
        form = new ReasonForm(surroundings, reasons, cards, model, setback, this::written, this::reload);
        links = new ReasonLinks(surroundings, reasons, form, setback, this::open, this::reload);
        var typing = new Typing(form::changed, () -> {}, surroundings.shell()::undo, surroundings.shell()::redo);
        view = new ReasonsView(model, surroundings, typing, form.versions(), isOwnScreen, new Moves(), links);
        view.follow(form.state());
        var origin = new OriginController(surroundings, cards);
        view.form().showOrigin(origin.region());
        form.follow(origin);
        form.state().subscribe(state -> {
            if (state instanceof Autosave.State.Saved) {
                read(this::showSaved);
            }
        });
        read(this::show);
    }

    private Values written(Values values) {
        return view.form().card().values(values);
    }

    /// Opens a reason as soon as it is there.
    public void open(UUID reason) {
        wanted = reason;
        openWanted();
    }

    @Override
    public Region region() {
        return view.region();
    }

    @Override
    public ReadOnlyObjectProperty<Autosave.State> savingProperty() {
        return form.state();
    }

    @Override
    public void focusFirst() {
        view.focusFirst();
    }

    @Override
    public void flush(Runnable then) {
        form.flush(then);
    }

    @Override
    public Place here(Place asked) {
        return asked instanceof Place.Reasons ? new Place.Reasons(setback, form.card()) : asked;
    }

    @Override
    public void reload() {
        read(this::show);
    }

    private void read(Consumer<ReasonBoard> show) {
        surroundings.tasks().run(() -> reasons.read(setback), board -> board.ifPresent(show), surroundings::fault);
    }

    private void show(ReasonBoard board) {
        model.show(board);
        openWanted();
        if (model.formOpenProperty().get() && form.card() != null) {
            model.reason(form.card()).ifPresentOrElse(this::load, this::close);
        }
    }

    private void openWanted() {
        model.reason(wanted).ifPresent(reason -> {
            wanted = null;
            load(reason);
        });
    }

    /// Shows on the board what was just saved; the form stays as it is.
    private void showSaved(ReasonBoard board) {
        model.show(board);
        if (model.formOpenProperty().get()) {
            form.wasSaved();
            model.select(form.card());
        }
    }

    private void load(Card reason) {
        form.open(reason);
        view.form().card().load(reason.values());
        model.select(reason.id());
        model.setFormOpen(true);
    }

    private void loadNew(boolean isHelping, @Nullable UUID above) {
        Values values = Values.NONE.with(Reason.SIDE, isHelping ? Reason.HELPED : Reason.HURT);
        form.openNew(values, above);
        view.form().card().load(values);
        model.setFormOpen(true);
        view.focusFirst();
    }

    private void close() {
        form.openNew(Values.NONE, null);
        view.form().card().load(Values.NONE);
        model.setFormOpen(false);
    }

    /// What the view asks for.
    private final class Moves implements ReasonsMoves {
        @Override
        public void onWalk(UUID spot) {
            if (model.formOpenProperty().get()) {
                form.flush(() -> model.reason(spot).ifPresent(ReasonsController.this::load));
            }
            model.select(spot);
        }

        @Override
        public void onOpen(UUID reason) {
            form.flush(() -> model.reason(reason).ifPresent(found -> {
                load(found);
                view.focusFirst();
            }));
        }

        @Override
        public void onLeave(Ref ref) {
            Place there = ref.noun() == Noun.LESSON
                    ? new Place.Lessons(null, ref.id())
                    : new Place.Timeline(setback, ref.id());
            form.flush(() -> surroundings.navigator().go(there));
        }

        @Override
        public void onAdd(boolean isHelping) {
            form.flush(() -> loadNew(isHelping, null));
        }

        @Override
        public void onDeeper() {
            form.flush(() -> model.reason(model.selected())
                    .ifPresent(upper -> loadNew(ReasonBoard.isHelping(upper), upper.id())));
        }

        @Override
        public void onClose() {
            form.flush(() -> {
                close();
                view.focusFirst();
            });
        }

        @Override
        public void onDelete() {
            form.flush(() -> model.reason(form.card()).ifPresentOrElse(this::trash, ReasonsController.this::close));
        }

        private void trash(Card reason) {
            close();
            model.select(null);
            links.trash(reason.id());
        }

        @Override
        public void onVersions() {
            form.showVersions();
        }

        @Override
        public void onPrivate(boolean isPrivate) {
            model.privateProperty().set(isPrivate);
            form.changed();
        }
    }
}
