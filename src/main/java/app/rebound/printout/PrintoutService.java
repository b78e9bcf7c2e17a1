package app.rebound.printout;

import app.rebound.card.Card;
import app.rebound.card.CardService;
import app.rebound.card.CardType;
import app.rebound.checkin.CheckIn;
import app.rebound.checkin.GoodThing;
import app.rebound.db.Database;
import app.rebound.id.Noun;
import app.rebound.link.Link;
import app.rebound.link.LinkDao;
import app.rebound.people.Person;
import app.rebound.people.PersonService;
import app.rebound.setback.Setback;
import app.rebound.setback.SetbackService;
import app.rebound.timeline.Event;
import app.rebound.timeline.EventService;
import app.rebound.wizard.Answer;
import app.rebound.wizard.AnswerService;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Reads what a printout needs, in one transaction, so that it shows one moment.
public final class PrintoutService {
    /// Belong to no setback where they are made on Today.
    private static final List<CardType> OF_DAYS = List.of(CheckIn.TYPE, GoodThing.TYPE);

    private final Database database;
    private final SetbackService setbacks;
    private final AnswerService answers;
    private final EventService events;
    private final PersonService people;
    private final CardService cards;
    private final LinkDao links = new LinkDao();
    private final PrintoutDao printouts = new PrintoutDao();

    public PrintoutService(
            Database database,
            SetbackService setbacks,
            AnswerService answers,
            EventService events,
            PersonService people,
            CardService cards) {
        this.database = database;
        this.setbacks = setbacks;
        this.answers = answers;
        this.events = events;
        this.people = people;
        this.cards = cards;
    }

    /// What there is of a setback, private things too.
    ///
    /// @throws java.util.NoSuchElementException when the setback is not there, or in the trash
    public Material read(UUID setback) {
        return database.read(handle -> of(handle, setbacks.find(handle, setback).orElseThrow()));
    }

    /// What a kind of printout is made of, private things too.
    ///
    /// @param setback null for what is not about one
    /// @throws java.util.NoSuchElementException when the setback is not there, or in the trash
    public Material read(PrintoutKind kind, @Nullable UUID setback) {
        return switch (kind) {
            case BLANK_WORKBOOK -> Material.NONE;
            case YEAR_IN_REVIEW -> database.read(this::ofAll);
            default -> read(Objects.requireNonNull(setback, "a printout of one setback"));
        };
    }

    private Material of(Handle handle, Setback setback) {
        UUID id = setback.id();
        List<Event> happened = events.all(handle, id);
        Map<Noun, List<Card>> held = new EnumMap<>(Noun.class);
        held.putAll(cards.ofEach(handle, id));
        LocalDate first = first(setback);
        for (CardType type : OF_DAYS) {
            held.put(
                    type.noun(),
                    cards.all(handle, type).stream()
                            .filter(card -> isFrom(card, id, first))
                            .toList());
        }
        return new Material(
                List.of(setback),
                answers.ofSetback(handle, id),
                happened,
                people(handle),
                held,
                printouts.entries(handle, id),
                links(handle, happened, held),
                printouts.evidence(handle, id));
    }

    /// What was felt before it happened is no part of it.
    private static boolean isFrom(Card card, UUID setback, @Nullable LocalDate first) {
        if (card.setback() != null) {
            return card.setback().equals(setback);
        }
        LocalDate day = DaysOf.card(card);
        return day != null && (first == null || !day.isBefore(first));
    }

    private static @Nullable LocalDate first(Setback setback) {
        LocalDateTime earliest =
                setback.happened() == null ? null : setback.happened().date().earliest();
        return earliest == null ? null : earliest.toLocalDate();
    }

    private Material ofAll(Handle handle) {
        List<Setback> all = setbacks.all(handle);
        List<Answer> written = new ArrayList<>();
        Map<Noun, List<Card>> held = new EnumMap<>(Noun.class);
        Map<UUID, Material.ToldEntry> told = new LinkedHashMap<>();
        for (Setback setback : all) {
            written.addAll(answers.ofSetback(handle, setback.id()));
            cards.ofEach(handle, setback.id())
                    .forEach((noun, some) ->
                            held.computeIfAbsent(noun, _ -> new ArrayList<>()).addAll(some));
            printouts
                    .entries(handle, setback.id())
                    .forEach(one -> told.put(one.entry().id(), one));
        }
        for (CardType type : OF_DAYS) {
            held.put(type.noun(), cards.all(handle, type));
        }
        List<Event> happened = events.all(handle, null);
        return new Material(
                all,
                written,
                happened,
                people(handle),
                held,
                List.copyOf(told.values()),
                links(handle, happened, held),
                all.stream()
                        .flatMap(one -> printouts.evidence(handle, one.id()).stream())
                        .distinct()
                        .toList());
    }

    private Map<UUID, Person> people(Handle handle) {
        return people.all(handle).stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    private List<Link> links(Handle handle, List<Event> happened, Map<Noun, List<Card>> held) {
        List<Link> found = new ArrayList<>(links.fromAny(
                handle, Noun.EVENT, happened.stream().map(Event::id).toList()));
        held.forEach((noun, some) -> found.addAll(
                links.fromAny(handle, noun, some.stream().map(Card::id).toList())));
        return found;
    }
}
