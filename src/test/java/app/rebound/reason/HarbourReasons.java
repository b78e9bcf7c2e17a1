package app.rebound.reason;

import app.rebound.app.CardTypes;
import app.rebound.card.CardDraft;
import app.rebound.card.CardService;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.lesson.Lesson;
import app.rebound.lesson.LessonService;
import app.rebound.link.Word;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.OpenBook;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A board with nine reasons and three lessons, for tests and pictures.
public final class HarbourReasons {
    private final CardService cards;
    private final LessonService lessons;
    private final ReasonService reasons;
    private final UUID setback;
    private final Map<String, UUID> ids = new HashMap<>();

    /// Puts the board into `book`.
    public HarbourReasons(OpenBook book) {
        cards = new CardService(book.database(), CardTypes.all());
        lessons = new LessonService(cards, book.events());
        reasons = new ReasonService(cards, book.setbacks(), book.events(), lessons::onBoard);
        setback = book.addSetback("The Harbour launch", SetbackKind.PROJECT_CANCELLED, "16 April 2024");
        book.addEvent(setback, "The client left", "3 March 2024");
        ids.put("left", book.events().all(setback).getFirst().id());
        add("silent", "I never asked directly", Reason.HURT, "own-action", "", "yes", "");
        add("scope", "Scope grew without people", Reason.HURT, "own-action", "", "yes", "");
        add("budget", "Their budget was cut", Reason.HURT, "circumstance", "", "no", "");
        add("consent", "Silence looked like consent", Reason.HURT, "", "knew-not-used", "", "silent");
        add("yes", "I said yes on my own", Reason.HURT, "own-action", "", "partly", "scope");
        add("reorg", "I did not know the reorg", Reason.HURT, "", "did-not-know", "", "scope");
        add("begging", "Asking felt like begging", Reason.HURT, "feeling", "", "", "consent");
        add(
                "rule",
                "No rule for saying yes to a wish that comes late on a Friday and sounds small",
                Reason.HURT,
                "way-of-working",
                "",
                "yes",
                "yes");
        add("tests", "The tests were ready in May", Reason.HELPED, "own-action", "", "yes", "");
        reasons.tie(new ReasonTie(id("silent"), Word.MADE_LIKELY, id("left")));
        reasons.tie(new ReasonTie(id("scope"), Word.ALLOWED, id("left")));
        reasons.tie(new ReasonTie(id("budget"), Word.HID, id("left")));
        lesson("ask", "Ask before the third week of silence", LocalDate.of(2024, 5, 12), "begging", "rule");
        lesson("finance", "Keep one friend in their finance", LocalDate.of(2024, 4, 12), "reorg");
        lesson("ready", "Write the tests before the deadline is set", LocalDate.of(2024, 6, 2), "tests");
    }

    private void add(
            String name, String title, String side, String kind, String knowledge, String control, String above) {
        UUID id = cards.add(CardDraft.empty(Reason.TYPE, setback)
                .with(Reason.TITLE, title)
                .with(Reason.SIDE, side)
                .with(Reason.KIND, kind)
                .with(Reason.KNOWLEDGE, knowledge)
                .with(Reason.CONTROL, control));
        ids.put(name, id);
        if (!above.isEmpty()) {
            reasons.join(setback, id(above), id);
        }
    }

    private void lesson(String name, String title, LocalDate check, String... from) {
        UUID id = cards.add(CardDraft.empty(Lesson.TYPE, setback)
                .with(Lesson.TITLE, title)
                .with(Lesson.IF_TEXT, "nobody has answered for ten days")
                .with(Lesson.THEN_TEXT, "call and ask what changed")
                .with(Lesson.CHECK_1, check)
                .with(Lesson.CHECK_3, check.plusMonths(2))
                .with(Lesson.CHECK_12, check.plusMonths(11)));
        ids.put(name, id);
        cards.act(
                "undo.lesson.follow",
                tx -> cards.link(
                        tx,
                        new Ref(Noun.LESSON, id),
                        Word.FOLLOWS_FROM,
                        Noun.REASON,
                        List.of(from).stream().map(this::id).toList()));
    }

    /// The id of a reason, lesson or event by its short name.
    public UUID id(String name) {
        return java.util.Objects.requireNonNull(ids.get(name), name);
    }

    public UUID setback() {
        return setback;
    }

    public CardService cards() {
        return cards;
    }

    public LessonService lessons() {
        return lessons;
    }

    public ReasonService reasons() {
        return reasons;
    }
}
