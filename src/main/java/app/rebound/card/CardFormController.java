package app.rebound.card;

import app.rebound.id.Ref;
import app.rebound.ui.Autosave;
import app.rebound.ui.Surroundings;
import app.rebound.ui.Typing;
import app.rebound.ui.VersionsController;
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

    private record Snapshot(CardVisit visit, CardDraft draft) {}

    private final Surroundings surroundings;
    private final CardService cards;
    private final CardType type;
    private final Around around;
    private final CardFormModel model = new CardFormModel();
    private final VersionsController<CardVersion> versions;
    private final CardFormView view;
    private final Autosave<Snapshot> autosave;
    private CardVisit visit = CardVisit.toNew();

    /// @param fields those that are shown, in this order; the others keep what they say
    public CardFormController(
            Surroundings surroundings, CardService cards, CardType type, List<? extends Field> fields, Around around) {
        this.surroundings = surroundings;
        this.cards = cards;
        this.type = type;
        this.around = around;
        versions = new VersionsController<>(
                surroundings,
                surroundings.messages().get("versions.empty"),
                new CardVersionSource(
                        cards, type, new CardWords(surroundings.messages()), this::card, this::onForm, this::takeBack));
        var typing = new Typing(this::changed, () -> {}, surroundings.shell()::undo, surroundings.shell()::redo);
        view = new CardFormView(type, fields, model.privateProperty(), surroundings, typing, new Moves());
        autosave = new Autosave<>(
                surroundings.tasks(),
                () -> new Snapshot(visit, draft()),
                snapshot -> cards.save(snapshot.visit(), snapshot.draft()),
                surroundings.shell()::showFault);
        view.follow(autosave.stateProperty());
        autosave.stateProperty().subscribe(state -> {
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
        return versions.region();
    }

    /// How far the newest words are.
    public ReadOnlyObjectProperty<Autosave.State> savingProperty() {
        return autosave.stateProperty();
    }

    /// Which card it is; empty for a new one that is not stored yet.
    public Optional<UUID> card() {
        return visit.card();
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
        versions.model().hide();
        visit = next;
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
        autosave.flush(then);
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
        if (visit.card().isPresent() || !onForm().equals(model.loaded())) {
            autosave.changed();
        }
    }

    private Values onForm() {
        return view.fields().values(model.loaded());
    }

    private CardDraft draft() {
        return new CardDraft(
                type, model.setback(), onForm(), model.privateProperty().get());
    }

    private void takeBack(CardVersion version, Runnable then) {
        flush(() -> card().ifPresent(id -> surroundings
                .tasks()
                .run(
                        () -> {
                            cards.find(type, id).ifPresent(card -> cards.takeBack(card, version));
                            return cards.find(type, id);
                        },
                        stored -> {
                            stored.ifPresent(this::open);
                            around.onSaved(id);
                            then.run();
                        },
                        surroundings::fault)));
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
            flush(versions::show);
        }

        @Override
        public void onPrivate(boolean isPrivate) {
            model.privateProperty().set(isPrivate);
            changed();
        }
    }
}
