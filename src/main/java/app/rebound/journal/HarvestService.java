package app.rebound.journal;

import app.rebound.card.CardDraft;
import app.rebound.card.CardService;
import app.rebound.card.CardType;
import app.rebound.db.Action;
import app.rebound.db.Database;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.lesson.Lesson;
import app.rebound.link.LinkDao;
import app.rebound.link.Word;
import app.rebound.reason.Reason;
import app.rebound.time.DateStatement;
import app.rebound.time.FuzzyDate;
import app.rebound.timeline.EventDraft;
import app.rebound.timeline.EventService;
import app.rebound.timeline.Timing;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/// Makes events, reasons and lessons of what stands in an entry; each keeps a link to it and is one step of undo.
public final class HarvestService {
    /// The longest title that is made of a sentence, in characters.
    static final int LONGEST = 200;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Database database;
    private final EventService events;
    private final CardService cards;
    private final LinkDao links = new LinkDao();

    public HarvestService(Database database, EventService events, CardService cards) {
        this.database = database;
        this.events = events;
        this.cards = cards;
    }

    /// Words on one line, as a title holds them; empty for none.
    public static String title(String words) {
        String plain = BLANKS.matcher(words).replaceAll(" ").strip();
        return plain.length() <= LONGEST
                ? plain
                : plain.substring(0, LONGEST - 1).strip() + "…";
    }

    /// Makes an event of an entry.
    ///
    /// @param title not blank
    /// @param day the entry's
    /// @param setbacks those that the entry belongs to
    public UUID event(UUID entry, String title, LocalDate day, List<UUID> setbacks) {
        return database.act(Action.of("undo.journal.event"), tx -> {
            UUID event = events.add(
                    tx,
                    EventDraft.titled(title(title), setbacks)
                            .withTiming(Timing.of(new DateStatement(null, FuzzyDate.ofDay(day)))));
            links.add(tx, new Ref(Noun.EVENT, event), Word.RESTS_ON, new Ref(Noun.ENTRY, entry));
            return event;
        });
    }

    /// Makes a reason of a sentence in an entry.
    ///
    /// @param words not blank
    public UUID reason(UUID entry, String words, UUID setback) {
        return card(
                "undo.journal.reason",
                CardDraft.empty(Reason.TYPE, setback).with(Reason.SIDE, Reason.HURT),
                words,
                entry);
    }

    /// Makes a lesson of a sentence in an entry.
    ///
    /// @param words not blank
    public UUID lesson(UUID entry, String words, UUID setback) {
        return card("undo.journal.lesson", CardDraft.empty(Lesson.TYPE, setback), words, entry);
    }

    private UUID card(String undoKey, CardDraft draft, String words, UUID entry) {
        CardType type = draft.type();
        return database.act(Action.of(undoKey), tx -> {
            UUID card = cards.add(tx, draft.with(type.title(), title(words)));
            links.add(tx, new Ref(type.noun(), card), Word.FOLLOWS_FROM, new Ref(Noun.ENTRY, entry));
            return card;
        });
    }
}
