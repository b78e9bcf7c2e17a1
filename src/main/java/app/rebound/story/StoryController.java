package app.rebound.story;

import app.rebound.card.Card;
import app.rebound.card.CardDraft;
import app.rebound.card.CardService;
import app.rebound.card.CardVersion;
import app.rebound.card.CardVersionSource;
import app.rebound.card.CardVisit;
import app.rebound.card.CardWords;
import app.rebound.card.Values;
import app.rebound.ui.Autosave;
import app.rebound.ui.Panel;
import app.rebound.ui.Surroundings;
import app.rebound.ui.Typing;
import app.rebound.ui.VersionsController;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.Region;

/// The story of one setback in its versions, or the improvement plan: one page open in a form, another beside it.
public final class StoryController implements Panel {
    private record Snapshot(CardVisit visit, CardDraft draft) {}

    private final Surroundings surroundings;
    private final CardService cards;
    private final UUID setback;
    private final StoryModel model;
    private final VersionsController<CardVersion> versions;
    private final StoryView view;
    private final Autosave<Snapshot> autosave;
    private CardVisit visit = CardVisit.toNew();
    private Values loaded = Values.NONE;

    /// The versions of the story.
    ///
    /// @param first the page to open
    public static StoryController story(Surroundings surroundings, CardService cards, UUID setback, StoryPage first) {
        return new StoryController(surroundings, cards, setback, StoryPage.told(), first);
    }

    /// The improvement plan.
    public static StoryController improvementPlan(Surroundings surroundings, CardService cards, UUID setback) {
        return new StoryController(
                surroundings, cards, setback, List.of(StoryPage.IMPROVEMENT_PLAN), StoryPage.IMPROVEMENT_PLAN);
    }

    private StoryController(
            Surroundings surroundings, CardService cards, UUID setback, List<StoryPage> pages, StoryPage first) {
        this.surroundings = surroundings;
        this.cards = cards;
        this.setback = setback;
        model = new StoryModel(pages, first);
        versions = new VersionsController<>(
                surroundings,
                surroundings.messages().get("versions.empty"),
                new CardVersionSource(
                        cards,
                        Story.TYPE,
                        new CardWords(surroundings.messages()),
                        () -> visit.card(),
                        this::onForm,
                        this::takeBack));
        var typing = new Typing(this::changed, () -> {}, surroundings.shell()::undo, surroundings.shell()::redo);
        view = new StoryView(
                model,
                surroundings,
                WordCheck.of(surroundings.messages().locale()),
                typing,
                versions.region(),
                new Moves());
        autosave = new Autosave<>(
                surroundings.tasks(),
                () -> new Snapshot(visit, draft()),
                snapshot -> cards.save(snapshot.visit(), snapshot.draft()),
                surroundings.shell()::showFault);
        view.follow(autosave.stateProperty());
        autosave.stateProperty().subscribe(state -> {
            if (state instanceof Autosave.State.Saved) {
                read(() -> {});
            }
        });
        model.gateOpenProperty().set(first.isTold());
        reload();
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
        read(() -> open(model.page()));
    }

    private void read(Runnable then) {
        surroundings
                .tasks()
                .run(
                        () -> cards.of(Story.TYPE, setback),
                        stored -> {
                            model.load(stored);
                            if (model.isWritten(model.page())) {
                                model.gateOpenProperty().set(true);
                            }
                            then.run();
                        },
                        surroundings::fault);
    }

    private void open(StoryPage page) {
        versions.model().hide();
        Optional<Card> stored = model.story(page);
        visit = stored.map(card -> CardVisit.to(card.id())).orElseGet(CardVisit::toNew);
        loaded = stored.map(Card::values).orElse(Values.NONE).with(Story.READER, page.reader());
        model.open(page);
        view.load(loaded);
        model.onFormProperty().set(onForm());
    }

    private Values onForm() {
        return view.write(loaded);
    }

    private void changed() {
        Values now = onForm();
        model.onFormProperty().set(now);
        if (visit.card().isPresent() || !now.equals(loaded)) {
            autosave.changed();
        }
    }

    private CardDraft draft() {
        Values now = onForm();
        if (now.text(Story.TITLE).isBlank()) {
            now = now.with(Story.TITLE, surroundings.messages().get(model.page().nameKey()));
        }
        boolean isPrivate = model.story(model.page()).map(Card::isPrivate).orElse(Story.TYPE.isPrivate());
        return new CardDraft(Story.TYPE, setback, now, isPrivate);
    }

    private void takeBack(CardVersion version, Runnable then) {
        flush(() -> model.story(model.page())
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

    /// What the view asks for.
    private final class Moves implements StoryView.Moves {
        @Override
        public void onPage(StoryPage page) {
            flush(() -> {
                open(page);
                view.focusFirst();
            });
        }

        @Override
        public void onStartFrom(StoryPage other) {
            model.story(other).ifPresent(card -> {
                view.load(model.page().filled(onForm(), card.values()));
                changed();
            });
        }

        @Override
        public void onOpenGate() {
            model.gateOpenProperty().set(true);
            view.focusFirst();
        }

        @Override
        public void onVersions() {
            flush(versions::show);
        }

        @Override
        public void onDelete() {
            flush(() -> model.story(model.page())
                    .ifPresent(card -> surroundings
                            .tasks()
                            .run(
                                    () -> cards.act("undo.card.trash", tx -> cards.trash(tx, card.ref())),
                                    _ -> {
                                        reload();
                                        surroundings
                                                .shell()
                                                .showNotice(
                                                        surroundings.messages().get("card.deleted"), true);
                                    },
                                    surroundings::fault)));
        }
    }
}
