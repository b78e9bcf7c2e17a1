package app.rebound.telling;

import app.rebound.db.Action;
import app.rebound.db.Database;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.link.Link;
import app.rebound.link.LinkDao;
import app.rebound.link.Word;
import app.rebound.timeline.Event;
import app.rebound.timeline.EventService;
import app.rebound.wizard.Answer;
import app.rebound.wizard.AnswerService;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Links what was written to the event it tells of, and notices when one event is told over and over.
///
/// A full account is an answer or a journal entry of at least [#FULL] words that was begun within the last
/// [#WEEK] days and that the person linked to the event. The fourth one is where it is offered to look from outside or
/// at the plan (the reasons are in the project's fifteenth decision). Nothing is read for what it says.
public final class BrakeService {
    /// The words from which a text is a full account.
    public static final int FULL = 60;

    /// The account from which on something else is offered.
    public static final int OFTEN = 4;

    /// Days, today among them.
    public static final int WEEK = 7;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Database database;
    private final AnswerService answers;
    private final EventService events;
    private final LinkDao links = new LinkDao();
    private final TellingDao tellings = new TellingDao();

    public BrakeService(Database database, AnswerService answers, EventService events) {
        this.database = database;
        this.answers = answers;
        this.events = events;
    }

    /// What the answer to an exercise tells of; empty while nothing is written.
    ///
    /// @param isWatching whether an event that is told too often is looked for
    Optional<About> about(UUID setback, String exercise, boolean isWatching, LocalDate today, ZoneId zone) {
        return answers.find(setback, exercise)
                .filter(Answer::isWritten)
                .map(answer -> about(new Ref(Noun.ANSWER, answer.id()), List.of(setback), isWatching, today, zone));
    }

    /// What a text tells of.
    ///
    /// @param text an answer or an entry
    /// @param setbacks whose events can be chosen
    /// @param isWatching whether an event that is told too often is looked for
    About about(Ref text, List<UUID> setbacks, boolean isWatching, LocalDate today, ZoneId zone) {
        Map<UUID, Event> others = new LinkedHashMap<>();
        for (UUID setback : setbacks) {
            events.all(setback).forEach(event -> others.putIfAbsent(event.id(), event));
        }
        List<Event> linked = new ArrayList<>();
        for (UUID id : linked(text)) {
            Optional.ofNullable(others.remove(id)).or(() -> events.find(id)).ifPresent(linked::add);
        }
        @Nullable Event often = isWatching ? often(linked, today, zone).orElse(null) : null;
        return new About(text, linked, List.copyOf(others.values()), often);
    }

    /// The first of these events that was told of too often.
    Optional<Event> often(List<Event> told, LocalDate today, ZoneId zone) {
        return told.stream().filter(event -> isOften(event.id(), today, zone)).findFirst();
    }

    private List<UUID> linked(Ref text) {
        return database.read(handle -> links.from(handle, text, Word.MENTIONS).stream()
                .map(Link::to)
                .filter(to -> to.noun() == Noun.EVENT)
                .map(Ref::id)
                .toList());
    }

    /// Makes the events that an answer or an entry tells of exactly these; one step of undo.
    ///
    /// @param text an answer or an entry
    public void link(Ref text, List<UUID> told) {
        database.act(Action.of("undo.telling"), tx -> {
            links.replace(tx, text, Word.MENTIONS, Noun.EVENT, told);
            return true;
        });
    }

    /// Whether the event has at least [#OFTEN] full accounts from the [#WEEK] days that end with `today`, and was not
    /// put off.
    public boolean isOften(UUID event, LocalDate today, ZoneId zone) {
        return database.read(handle -> {
            if (tellings.quietUntil(handle, event).filter(today::isBefore).isPresent()) {
                return false;
            }
            var since = today.minusDays(WEEK - 1L).atStartOfDay(zone).toInstant();
            return tellings.texts(handle, event, since).stream()
                            .filter(BrakeService::isFull)
                            .count()
                    >= OFTEN;
        });
    }

    private static boolean isFull(String text) {
        String words = text.strip();
        return !words.isEmpty() && SPACE.split(words).length >= FULL;
    }

    /// Leaves the event alone until the same day of next week.
    public void leave(UUID event, LocalDate today) {
        database.write(tx -> {
            tellings.keepQuiet(tx, event, today.plusDays(WEEK));
            return true;
        });
    }
}
