package app.rebound.card;

import app.rebound.id.Ref;
import app.rebound.ui.Autosave;
import app.rebound.ui.Surroundings;
import app.rebound.ui.Typing;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// One card in a form that saves by itself, with its earlier versions and the way to the trash; any panel may hold it.
public final class CardFormController {
    /// What the panel around the form does.
    public interface Around {
        /// The card was stored; it may be a new one.
        void onSaved(UUID card);

        /// The form is to go; everything is saved.
        void onClose();

        /// The card is in the trash.
        void onTrashed();
    }

    private final Surroundings surroundings;
    private final CardService cards;
    private final CardType type;
    private final Around around;
    private final CardFormModel model = new CardFormModel();
    private final CardFormView view;
    private final CardInForm<Boolean> card;

    /// @param fields those that are shown, in this order; the others keep what they say
    public CardFormController(
            Surroundings surroundings, CardService cards, CardType type, List<? extends Field> fields, Around around) {
        this.surroundings = surroundings;
        this.cards = cards;
        this.type = type;
        this.around = around;
        var typing = new Typing(this::changed, () -> {}, surroundings.shell()::undo, surroundings.shell()::redo);
        view = new CardFormView(type, fields, model.privateProperty(), surroundings, typing, new Moves());
        card = new CardInForm<>(
                surroundings,
                cards,
                type,
                this::draft,
                () -> true,
                (visit, draft, _) -> cards.save(visit, draft),
                this::showTakenBack);
        view.follow(card.state());
        card.state().subscribe(state -> {
            if (state instanceof Autosave.State.Saved) {
                card().ifPresent(around::onSaved);
            }
        });
    }

    /// The form; the same at each call.
    public Region region() {
        return view;
    }

    /// Where earlier versions are shown; to be laid over the panel.
    public Region versions() {
        return card.versions();
    }

    /// How far the newest words are.
    public ReadOnlyObjectProperty<Autosave.State> savingProperty() {
        return card.state();
    }

    /// Which card it is; empty for a new one that is not stored yet.
    public Optional<UUID> card() {
        return card.card();
    }

    /// Shows a new card that says what `preset` says; it is stored once it says more.
    public void add(CardDraft preset) {
        show(CardVisit.toNew(), preset);
    }

    /// Shows a stored card.
    public void open(Card card) {
        show(CardVisit.to(card.id()), card.draft());
    }

    private void show(CardVisit next, CardDraft draft) {
        card.begin(next);
        model.load(draft);
        view.load(draft.values());
    }

    /// Puts the caret into the first field.
    public void focusFirst() {
        view.applyCss();
        view.fields().focusFirst();
    }

    /// Saves what is pending and then, once it is on the disk, runs `then`.
    public void flush(Runnable then) {
        card.flush(then);
    }

    /// Adds a button to the foot; its id is the noun's and `what`.
    public void addButton(Feather icon, String what, String words, Runnable onAction) {
        view.addButton(icon, what, words, onAction);
    }

    /// Puts something between the fields and the foot.
    public void addExtra(Node extra) {
        view.addExtra(extra);
    }

    /// Puts between the fields and the foot what follows the words of the form.
    public void addExtra(CardExtra.Maker maker) {
        view.addExtra(maker.make(by -> {
            view.load(by.apply(onForm()));
            changed();
        }));
    }

    /// To be called when the form is thrown away.
    public void dispose() {
        view.fields().dispose();
    }

    private void changed() {
        view.follow(onForm());
        card.changed(!onForm().equals(model.loaded()));
    }

    private Values onForm() {
        return view.fields().values(model.loaded());
    }

    private CardDraft draft() {
        return new CardDraft(
                type, model.setback(), onForm(), model.privateProperty().get());
    }

    private void showTakenBack() {
        card().ifPresent(id -> surroundings
                .tasks()
                .run(
                        () -> cards.find(type, id),
                        stored -> {
                            stored.ifPresent(this::open);
                            around.onSaved(id);
                        },
                        surroundings::fault));
    }

    /// What the form asks for.
    private final class Moves implements CardFormView.Moves {
        @Override
        public void onClose() {
            flush(around::onClose);
        }

        @Override
        public void onDelete() {
            flush(() -> card().ifPresentOrElse(this::trash, around::onClose));
        }

        private void trash(UUID id) {
            surroundings
                    .tasks()
                    .run(
                            () -> {
                                cards.trash(new Ref(type.noun(), id));
                                return true;
                            },
                            _ -> {
                                around.onTrashed();
                                surroundings
                                        .shell()
                                        .showNotice(surroundings.messages().get("card.deleted"), true);
                            },
                            surroundings::fault);
        }

        @Override
        public void onVersions() {
            card.showVersions();
        }

        @Override
        public void onPrivate(boolean isPrivate) {
            model.privateProperty().set(isPrivate);
            changed();
        }
    }
}
