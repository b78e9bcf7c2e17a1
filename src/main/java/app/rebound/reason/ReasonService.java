package app.rebound.reason;

import app.rebound.card.Card;
import app.rebound.card.CardDraft;
import app.rebound.card.CardService;
import app.rebound.card.CardVisit;
import app.rebound.db.Transaction;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.link.Link;
import app.rebound.link.Word;
import app.rebound.setback.Setback;
import app.rebound.setback.SetbackService;
import app.rebound.timeline.Event;
import app.rebound.timeline.EventService;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Reads the board of a setback's reasons and joins reasons to deeper ones and to events.
public final class ReasonService {
    private final CardService cards;
    private final SetbackService setbacks;
    private final EventService events;
    private final BiFunction<Handle, UUID, List<BoardLesson>> lessons;

    /// @param lessons reads the lessons of a setback
    public ReasonService(
            CardService cards,
            SetbackService setbacks,
            EventService events,
            BiFunction<Handle, UUID, List<BoardLesson>> lessons) {
        this.cards = cards;
        this.setbacks = setbacks;
        this.events = events;
        this.lessons = lessons;
    }

    /// The board of a setback; empty where there is no such setback.
    public Optional<ReasonBoard> read(UUID setback) {
        return cards.read(handle -> setbacks.find(handle, setback).map(found -> board(handle, found)));
    }

    private ReasonBoard board(Handle handle, Setback setback) {
        List<Card> reasons = cards.of(handle, Reason.TYPE, setback.id());
        List<UUID> ids = reasons.stream().map(Card::id).toList();
        List<Event> happened = events.all(handle, setback.id());
        List<UUID> eventIds = happened.stream().map(Event::id).toList();
        Map<UUID, List<UUID>> deeper = new HashMap<>();
        List<ReasonTie> ties = new ArrayList<>();
        for (Link link : cards.links(handle, Noun.REASON, ids)) {
            UUID from = link.from().id();
            UUID to = link.to().id();
            if (link.word() == Word.BECAUSE && ids.contains(to)) {
                deeper.computeIfAbsent(from, _ -> new ArrayList<>()).add(to);
            } else if (ReasonTie.WORDS.contains(link.word()) && eventIds.contains(to)) {
                ties.add(new ReasonTie(from, link.word(), to));
            }
        }
        return new ReasonBoard(setback, reasons, deeper, ties, happened, lessons.apply(handle, setback.id()));
    }

    /// Adds a reason.
    public UUID add(CardDraft draft) {
        return cards.add(draft);
    }

    /// Saves what stands in a form; a new reason is joined to the one it explains in the same step of undo.
    ///
    /// @param above the reason that it explains; null for none, and once it is stored
    /// @return when it was saved
    public Instant save(CardVisit visit, CardDraft draft, @Nullable UUID above) {
        boolean isNew = visit.card().isEmpty();
        return cards.save(visit, draft, (tx, id) -> {
            if (isNew && above != null) {
                List<UUID> lower = targets(tx, above, Word.BECAUSE);
                lower.add(id);
                cards.link(tx, ref(above), Word.BECAUSE, Noun.REASON, lower);
            }
        });
    }

    /// Makes `lower` a deeper reason of `upper`.
    ///
    /// @return whether it is one now; false where that would close a circle, and then nothing changes
    public boolean join(UUID setback, UUID upper, UUID lower) {
        if (read(setback).map(board -> board.leads(lower, upper)).orElse(true)) {
            return false;
        }
        cards.act("undo.reason.join", tx -> {
            List<UUID> lowers = targets(tx, upper, Word.BECAUSE);
            lowers.add(lower);
            cards.link(tx, ref(upper), Word.BECAUSE, Noun.REASON, lowers);
        });
        return true;
    }

    /// Makes `lower` no deeper reason of `upper` any more; both stay.
    public void part(UUID upper, UUID lower) {
        cards.act("undo.reason.part", tx -> {
            List<UUID> lowers = targets(tx, upper, Word.BECAUSE);
            lowers.remove(lower);
            cards.link(tx, ref(upper), Word.BECAUSE, Noun.REASON, lowers);
        });
    }

    /// Says what a reason has to do with an event.
    public void tie(ReasonTie tie) {
        cards.act("undo.reason.tie", tx -> {
            List<UUID> tied = targets(tx, tie.reason(), tie.word());
            tied.add(tie.event());
            cards.link(tx, ref(tie.reason()), tie.word(), Noun.EVENT, tied);
        });
    }

    /// Takes that back.
    public void untie(ReasonTie tie) {
        cards.act("undo.reason.untie", tx -> {
            List<UUID> tied = targets(tx, tie.reason(), tie.word());
            tied.remove(tie.event());
            cards.link(tx, ref(tie.reason()), tie.word(), Noun.EVENT, tied);
        });
    }

    /// Puts a reason into the trash; the deeper ones stay and explain nothing until it is back.
    public void trash(UUID reason) {
        cards.trash(ref(reason));
    }

    private List<UUID> targets(Transaction tx, UUID reason, Word word) {
        List<UUID> targets = new ArrayList<>();
        cards.linked(tx.handle(), ref(reason), word).forEach(to -> targets.add(to.id()));
        return targets;
    }

    private static Ref ref(UUID reason) {
        return new Ref(Noun.REASON, reason);
    }
}
