package app.rebound.checkin;

import app.rebound.card.Card;
import app.rebound.card.CardDraft;
import app.rebound.card.CardService;
import app.rebound.card.CardVisit;
import app.rebound.db.Facts;
import app.rebound.people.Outreach;
import app.rebound.people.Person;
import app.rebound.people.PersonService;
import app.rebound.setback.Setback;
import app.rebound.setback.SetbackService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Keeps the good things of each day, and knows when to ask for them.
public final class GoodThingsService {
    private static final String AWAY = "good-things-away";

    private final CardService cards;
    private final PersonService people;
    private final SetbackService setbacks;
    private final Set<String> exercises;
    private final Facts facts = new Facts();
    private final GoodThingDao dao = new GoodThingDao();

    /// What the card shows of a day.
    ///
    /// @param isTime whether Accept has begun in any setback
    /// @param isAway whether the person put the card away
    /// @param people the names of those who could be told
    record Today(boolean isTime, boolean isAway, List<Card> things, List<String> people) {
        Today {
            things = List.copyOf(things);
            people = List.copyOf(people);
        }
    }

    /// @param exercises those of Accept and of what comes after it; before one of them is reached nothing is asked
    public GoodThingsService(
            CardService cards, PersonService people, SetbackService setbacks, Collection<String> exercises) {
        this.cards = cards;
        this.people = people;
        this.setbacks = setbacks;
        this.exercises = Set.copyOf(exercises);
    }

    Today of(LocalDate today) {
        return cards.read(handle -> {
            boolean isTime = dao.hasBegun(handle, exercises);
            return new Today(
                    isTime,
                    facts.find(handle, AWAY).isPresent(),
                    isTime ? cards.some(handle, GoodThing.TYPE, dao.of(handle, today)) : List.of(),
                    isTime ? people.all(handle).stream().map(Person::name).toList() : List.of());
        });
    }

    /// Those before a day, the newest day first.
    List<Card> before(LocalDate day, int skip, int most) {
        return cards.read(handle -> cards.some(handle, GoodThing.TYPE, dao.before(handle, day, skip, most)));
    }

    /// Shows the card on Today, or puts it away.
    void show(boolean isShown, LocalDate today) {
        cards.remember(tx -> {
            if (isShown) {
                facts.remove(tx, AWAY);
            } else {
                facts.put(tx, AWAY, today.toString());
            }
        });
    }

    /// Saves one line.
    Instant save(CardVisit visit, CardDraft draft) {
        return cards.save(visit, draft);
    }

    Optional<Card> find(UUID id) {
        return cards.find(GoodThing.TYPE, id);
    }

    /// Notes that it was said; one step of undo.
    void told(UUID id, String who, LocalDate today) {
        find(id).ifPresent(card ->
                cards.edit(id, card.draft().with(GoodThing.WHO, who).with(GoodThing.TOLD_ON, today)));
    }

    /// Begins a message about a good thing, in the setback worked on last; one step of undo.
    ///
    /// @param draft how the message begins
    /// @return the setback; empty where there is none to keep the message in
    Optional<UUID> write(UUID id, String who, String draft) {
        Optional<UUID> setback = setbacks.all().stream()
                .filter(one -> one.state() == Setback.State.OPEN)
                .map(Setback::id)
                .findFirst();
        setback.ifPresent(of -> find(id).ifPresent(card -> cards.act("undo.card.add", tx -> {
            cards.edit(tx, id, card.draft().with(GoodThing.WHO, who));
            cards.add(
                    tx,
                    CardDraft.empty(Outreach.TYPE, of)
                            .with(Outreach.TITLE, card.title())
                            .with(Outreach.WHO, who)
                            .with(Outreach.DRAFT, draft)
                            .with(Outreach.STATE, "draft"));
        })));
        return setback;
    }
}
