package app.rebound.lesson;

import app.rebound.card.Card;
import app.rebound.card.CardDraft;
import app.rebound.card.CardService;
import app.rebound.card.CardType;
import app.rebound.card.CardVisit;
import app.rebound.db.Transaction;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.link.Link;
import app.rebound.link.LinkDao;
import app.rebound.link.Word;
import app.rebound.reason.BoardLesson;
import app.rebound.reason.Reason;
import app.rebound.reason.ReasonTie;
import app.rebound.setback.EarlierLesson;
import app.rebound.timeline.Event;
import app.rebound.timeline.EventService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Reads lessons, saves them with the days to look again, and knows what they follow from.
public final class LessonService {
    private final CardService cards;
    private final EventService events;
    private final LinkDao links = new LinkDao();
    private final LessonDao lessons = new LessonDao();

    public LessonService(CardService cards, EventService events) {
        this.cards = cards;
        this.events = events;
    }

    /// The lessons of a setback, of all setbacks where it is null, in their order.
    public List<LessonRow> rows(@Nullable UUID setback) {
        return cards.read(handle -> setback == null ? lessons.all(handle) : lessons.of(handle, setback));
    }

    /// What a later setback quotes of the lessons of one.
    public List<EarlierLesson> quoted(UUID setback) {
        return cards.of(Lesson.TYPE, setback).stream()
                .map(card -> new EarlierLesson(
                        card.title(),
                        card.values().text(Lesson.IF_TEXT),
                        card.values().text(Lesson.THEN_TEXT)))
                .toList();
    }

    /// A lesson as lists show it; empty where it is in the trash.
    public Optional<LessonRow> row(UUID lesson) {
        return cards.read(handle -> lessons.find(handle, lesson));
    }

    /// The lessons with a check that waits on that day, the one that waits longest first.
    public List<LessonRow> due(LocalDate today) {
        return cards.read(handle -> lessons.due(handle, today)).stream()
                .sorted(Comparator.comparing(row -> Objects.requireNonNull(row.next())))
                .toList();
    }

    /// Lets the check that waits longest wait until `day`, or leaves it out where that is null; one step of undo.
    public void putOff(LessonRow row, @Nullable LocalDate day) {
        if (row.next() != null) {
            cards.find(Lesson.TYPE, row.id())
                    .ifPresent(card -> cards.edit(
                            card.id(),
                            card.draft().with(row.open().getFirst().check().day(), day)));
        }
    }

    /// What the board of a setback's reasons shows of its lessons.
    public List<BoardLesson> onBoard(Handle handle, UUID setback) {
        List<LessonRow> rows = lessons.of(handle, setback);
        Map<UUID, List<UUID>> from = new LinkedHashMap<>();
        for (Link link : cards.links(
                handle, Noun.LESSON, rows.stream().map(LessonRow::id).toList())) {
            if (link.word() == Word.FOLLOWS_FROM && link.to().noun() == Noun.REASON) {
                from.computeIfAbsent(link.from().id(), _ -> new ArrayList<>())
                        .add(link.to().id());
            }
        }
        return rows.stream()
                .map(row -> new BoardLesson(row.id(), row.title(), row.next(), from.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /// A lesson with the reasons and events that it came from; empty where it is in the trash.
    public Optional<LessonChain> chain(UUID lesson) {
        return cards.read(handle -> cards.find(handle, Lesson.TYPE, lesson).map(found -> chain(handle, found)));
    }

    private LessonChain chain(Handle handle, Card lesson) {
        Map<UUID, Card> known = new LinkedHashMap<>();
        Map<UUID, Event> happened = new LinkedHashMap<>();
        UUID setback = lesson.setback();
        if (setback != null) {
            cards.of(handle, Reason.TYPE, setback).forEach(reason -> known.put(reason.id(), reason));
            events.all(handle, setback).forEach(event -> happened.put(event.id(), event));
        }
        List<LessonChain.From> from = new ArrayList<>();
        for (Ref ref : cards.linked(handle, lesson.ref(), Word.FOLLOWS_FROM)) {
            Card reason = known.remove(ref.id());
            if (reason != null) {
                from.add(new LessonChain.From(reason, tied(handle, reason, happened)));
            }
        }
        return new LessonChain(lesson, from, steps(handle, lesson.ref()), List.copyOf(known.values()));
    }

    private List<Event> tied(Handle handle, Card reason, Map<UUID, Event> happened) {
        Set<UUID> tied = cards.links(handle, Noun.REASON, List.of(reason.id())).stream()
                .filter(link -> ReasonTie.WORDS.contains(link.word()))
                .map(link -> link.to().id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return happened.values().stream()
                .filter(event -> tied.contains(event.id()))
                .toList();
    }

    /// Saves what stands in a form.
    ///
    /// @param first the day from which missing days to look again are counted; null to leave them out
    /// @return when it was saved
    public Instant save(CardVisit visit, CardDraft draft, @Nullable LocalDate first) {
        return cards.save(visit, first == null ? draft : draft.with(LessonCheck.withDays(draft.values(), first)));
    }

    /// Says that a lesson follows from a reason.
    public void follow(UUID lesson, UUID reason) {
        cards.act("undo.lesson.follow", tx -> {
            List<UUID> reasons = reasons(tx, lesson);
            reasons.add(reason);
            cards.link(tx, ref(lesson), Word.FOLLOWS_FROM, Noun.REASON, reasons);
        });
    }

    /// Takes that back.
    public void unfollow(UUID lesson, UUID reason) {
        cards.act("undo.lesson.unfollow", tx -> {
            List<UUID> reasons = reasons(tx, lesson);
            reasons.remove(reason);
            cards.link(tx, ref(lesson), Word.FOLLOWS_FROM, Noun.REASON, reasons);
        });
    }

    /// Makes a step of the plan that follows from a lesson; one that is in the trash makes none.
    public void makeStep(UUID lesson) {
        cards.find(Lesson.TYPE, lesson)
                .ifPresent(found -> cards.act("undo.plan.step", tx -> {
                    CardDraft draft = CardDraft.empty(stepType(), found.setback());
                    UUID step = cards.add(tx, draft.with(draft.type().title(), found.title()));
                    cards.link(tx, new Ref(Noun.STEP_TO_TAKE, step), Word.FOLLOWS_FROM, Noun.LESSON, List.of(lesson));
                }));
    }

    /// The steps that follow from a lesson, oldest first; none that are in the trash.
    private List<Card> steps(Handle handle, Ref lesson) {
        return links.between(handle, Noun.STEP_TO_TAKE, Word.FOLLOWS_FROM, Noun.LESSON).stream()
                .filter(link -> link.to().equals(lesson))
                .flatMap(link -> cards.find(handle, stepType(), link.from().id()).stream())
                .toList();
    }

    /// Asked for by its noun: the plan knows lessons, not the other way round.
    private CardType stepType() {
        return cards.type(Noun.STEP_TO_TAKE).orElseThrow();
    }

    /// Puts a lesson into the trash.
    public void trash(UUID lesson) {
        cards.trash(ref(lesson));
    }

    private List<UUID> reasons(Transaction tx, UUID lesson) {
        List<UUID> reasons = new ArrayList<>();
        cards.linked(tx.handle(), ref(lesson), Word.FOLLOWS_FROM).forEach(to -> reasons.add(to.id()));
        return reasons;
    }

    private static Ref ref(UUID lesson) {
        return new Ref(Noun.LESSON, lesson);
    }
}
