package app.rebound.checkin;

import app.rebound.card.Card;
import app.rebound.card.CardDraft;
import app.rebound.card.CardVisit;
import app.rebound.ui.Autosave;
import app.rebound.ui.Inset;
import app.rebound.ui.Place;
import app.rebound.ui.Surroundings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Three good things: each line saves itself; never asked for before Accept has begun.
public final class GoodThingsController implements Inset {
    private static final int LINES = 3;
    private static final int PAGE = 15;

    private final Surroundings surroundings;
    private final GoodThingsService service;
    private final GoodThingsModel model = new GoodThingsModel();
    private final List<GoodThingPane> lines;
    private final Autosave<List<Draft>> autosave;
    private final GoodThingsPane pane;
    private final List<Slot> slots = new ArrayList<>();
    private final List<Card> earlier = new ArrayList<>();

    /// The card behind a line.
    ///
    /// @param stored what is on the disk of it
    private record Slot(CardVisit visit, AtomicReference<CardDraft> stored) {}

    /// What is saved of one line.
    private record Draft(Slot slot, CardDraft card) {}

    public GoodThingsController(Surroundings surroundings, GoodThingsService service) {
        this.surroundings = surroundings;
        this.service = service;
        autosave = new Autosave<>(surroundings.tasks(), this::drafts, this::save, surroundings.shell()::showFault);
        var actions = new Lines();
        lines = IntStream.range(0, LINES)
                .mapToObj(number -> new GoodThingPane(surroundings.messages(), number, actions))
                .toList();
        pane = new GoodThingsPane(
                surroundings.messages(),
                model,
                lines,
                surroundings.zone(),
                autosave.stateProperty(),
                new CardActions());
        show(List.of());
    }

    private List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
            GoodThingsModel.Line line = lines.get(i).line();
            Slot slot = slots.get(i);
            CardDraft stored = slot.stored().get();
            CardDraft card = stored.with(GoodThing.TITLE, line.title()).with(GoodThing.WHY, line.why());
            boolean isNothing = slot.visit().card().isEmpty()
                    && line.title().isBlank()
                    && line.why().isBlank();
            if (!isNothing && !card.equals(stored)) {
                drafts.add(new Draft(slot, card));
            }
        }
        return drafts;
    }

    private Instant save(List<Draft> drafts) {
        Instant at = surroundings.clock().instant();
        for (Draft draft : drafts) {
            at = service.save(draft.slot().visit(), draft.card());
            draft.slot().stored().set(draft.card());
        }
        return at;
    }

    @Override
    public Region region() {
        return pane;
    }

    @Override
    public Runnable read() {
        GoodThingsService.Today today = service.of(surroundings.today());
        return () -> {
            model.standingProperty().set(GoodThingsModel.Standing.of(today.isTime(), today.isAway()));
            model.peopleProperty().set(today.people());
            if (!autosave.isPending()) {
                show(today.things());
            }
        };
    }

    private void show(List<Card> things) {
        slots.clear();
        for (int i = 0; i < LINES; i++) {
            Card card = i < things.size() ? things.get(i) : null;
            slots.add(slot(card));
            lines.get(i).show(card, model.peopleProperty().get());
        }
    }

    private Slot slot(@Nullable Card card) {
        return card == null
                ? new Slot(
                        CardVisit.toNew(),
                        new AtomicReference<>(
                                CardDraft.empty(GoodThing.TYPE, null).with(GoodThing.ON_DAY, surroundings.today())))
                : new Slot(CardVisit.to(card.id()), new AtomicReference<>(card.draft()));
    }

    @Override
    public void flush(Runnable then) {
        autosave.flush(then);
    }

    /// Saves what is typed, then does something with the stored thing of a line.
    private <T> void with(int number, Function<UUID, T> work, Consumer<T> then) {
        flush(() -> slots.get(number)
                .visit()
                .card()
                .ifPresent(id -> surroundings.tasks().run(() -> work.apply(id), then, surroundings::fault)));
    }

    /// What the lines do.
    private final class Lines implements GoodThingPane.Actions {
        @Override
        public void onChange(int number) {
            autosave.changed();
        }

        @Override
        public void onTold(int number, String who) {
            LocalDate today = surroundings.today();
            with(
                    number,
                    id -> {
                        service.told(id, who, today);
                        return read();
                    },
                    show -> {
                        show.run();
                        surroundings.shell().showNotice(surroundings.messages().get("checkin.good.told"), true);
                    });
        }

        @Override
        public void onWrite(int number, String who) {
            String title = lines.get(number).line().title().strip();
            String draft = surroundings.messages().get("checkin.good.draft", who, title);
            with(
                    number,
                    id -> service.write(id, who, draft),
                    (Optional<UUID> setback) -> setback.ifPresentOrElse(
                            of -> surroundings.navigator().go(new Place.Steps(of, "outreach")),
                            () -> surroundings
                                    .shell()
                                    .showNotice(surroundings.messages().get("checkin.good.write.nowhere"), false)));
        }
    }

    /// What the card does.
    private final class CardActions implements GoodThingsPane.Actions {
        @Override
        public void onShown(boolean isShown) {
            LocalDate today = surroundings.today();
            flush(() -> surroundings
                    .tasks()
                    .run(
                            () -> {
                                service.show(isShown, today);
                                return GoodThingsController.this.read();
                            },
                            Runnable::run,
                            surroundings::fault));
        }

        @Override
        public void onEarlier() {
            int skip = earlier.size();
            LocalDate today = surroundings.today();
            surroundings
                    .tasks()
                    .run(
                            () -> service.before(today, skip, PAGE),
                            GoodThingsController.this::addEarlier,
                            surroundings::fault);
        }

        @Override
        public void onNoEarlier() {
            earlier.clear();
            model.earlierProperty().set(List.of());
        }
    }

    private void addEarlier(List<Card> some) {
        earlier.addAll(some);
        model.isMoreProperty().set(some.size() == PAGE);
        model.earlierProperty().set(GoodThingsModel.Day.of(earlier));
        if (earlier.isEmpty()) {
            surroundings.shell().showNotice(surroundings.messages().get("checkin.good.none"), false);
        }
    }
}
