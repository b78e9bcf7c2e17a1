package app.rebound.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.CardTypes;
import app.rebound.card.Card;
import app.rebound.card.CardDraft;
import app.rebound.card.CardService;
import app.rebound.card.CardVisit;
import app.rebound.card.Values;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.link.Word;
import app.rebound.reason.Reason;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.FaultRun;
import app.rebound.testing.OpenBook;
import app.rebound.timeline.Event;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lessons know when to look at them again, and where they came from.
@Tag("db")
class LessonServiceTest {
    private static final LocalDate DAY = LocalDate.of(2024, 4, 18);

    @TempDir
    private Path folder;

    private OpenBook book;
    private CardService cards;
    private LessonService lessons;
    private UUID setback;

    @BeforeEach
    void open() {
        book = new OpenBook(folder.resolve("workbook"));
        cards = new CardService(book.database(), CardTypes.all());
        lessons = new LessonService(cards, book.events());
        setback = book.addSetback("The Harbour launch", SetbackKind.PROJECT_CANCELLED, null);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private CardDraft draft(String title) {
        return CardDraft.empty(Lesson.TYPE, setback).with(Lesson.TITLE, title);
    }

    private UUID save(CardDraft draft, @Nullable LocalDate first) {
        var visit = CardVisit.toNew();
        lessons.save(visit, draft, first);
        return visit.card().orElseThrow();
    }

    private Card card(UUID id) {
        return cards.find(Lesson.TYPE, id).orElseThrow();
    }

    @Test
    void theDaysToLookAgainAreSetWhenItIsFirstSaved() {
        UUID id = save(draft("Ask before the third week"), LocalDate.of(2024, 1, 31));
        Values values = card(id).values();
        assertThat(values.day(Lesson.CHECK_1)).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(values.day(Lesson.CHECK_3)).isEqualTo(LocalDate.of(2024, 4, 30));
        assertThat(values.day(Lesson.CHECK_12)).isEqualTo(LocalDate.of(2025, 1, 31));
    }

    @Test
    void daysMovedByHandStay() {
        UUID id = save(draft("Ask").with(Lesson.CHECK_3, DAY.plusDays(40)), DAY);
        assertThat(card(id).values().day(Lesson.CHECK_3)).isEqualTo(DAY.plusDays(40));
        lessons.save(CardVisit.to(id), card(id).draft().with(Lesson.CHECK_1, null), null);
        assertThat(card(id).values().day(Lesson.CHECK_1)).isNull();
    }

    @Test
    void aCheckWaitsFromItsDayUntilItIsAnswered() {
        UUID id = save(draft("Ask"), DAY);
        assertThat(lessons.due(DAY.plusMonths(1).minusDays(1))).isEmpty();
        assertThat(lessons.due(DAY.plusMonths(1))).extracting(LessonRow::id).containsExactly(id);
        cards.edit(id, card(id).draft().with(Lesson.HELD_1, "partly"));
        assertThat(lessons.due(DAY.plusMonths(1))).isEmpty();
        assertThat(lessons.row(id).orElseThrow().next()).isEqualTo(DAY.plusMonths(3));
        assertThat(lessons.due(DAY.plusMonths(3))).hasSize(1);
        cards.edit(id, card(id).draft().with(Lesson.SAID_3, "twice out of three"));
        assertThat(lessons.due(DAY.plusMonths(3))).isEmpty();
        cards.edit(id, card(id).draft().with(Lesson.STATE, Lesson.DROPPED));
        assertThat(lessons.due(DAY.plusYears(2))).isEmpty();
    }

    @Test
    void whatWaitsLongestComesFirstAndWhatIsInTheTrashDoesNotWait() {
        UUID late = save(draft("Late"), DAY.minusMonths(1));
        UUID early = save(draft("Early"), DAY.minusMonths(2));
        UUID gone = save(draft("Gone"), DAY.minusMonths(3));
        lessons.trash(gone);
        assertThat(lessons.due(DAY)).extracting(LessonRow::id).containsExactly(early, late);
        book.setbacks().trash(setback);
        assertThat(lessons.due(DAY)).isEmpty();
        assertThat(lessons.rows(null)).isEmpty();
    }

    @Test
    void dueIsWhatTheRowsSayForAnyLessons() {
        var random = new Random(FaultRun.SEED);
        cards.act("undo.card.add", tx -> {
            for (int i = 0; i < 300; i++) {
                CardDraft draft = draft("Lesson " + i);
                for (LessonCheck check : LessonCheck.values()) {
                    draft = draft.with(
                                    check.day(),
                                    random.nextInt(4) == 0 ? null : DAY.plusDays(random.nextInt(-200, 200)))
                            .with(check.held(), random.nextBoolean() ? "" : "yes");
                }
                cards.add(tx, draft.with(Lesson.STATE, random.nextInt(4) == 0 ? Lesson.DROPPED : ""));
            }
        });
        for (int i = 0; i < 20; i++) {
            LocalDate day = DAY.plusDays(random.nextInt(-220, 220));
            Set<UUID> expected = new HashSet<>();
            lessons.rows(null).stream().filter(row -> row.isDue(day)).forEach(row -> expected.add(row.id()));
            assertThat(lessons.due(day)).extracting(LessonRow::id).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void aLessonLeadsBackToItsReasonsAndTheirEvents() {
        book.addEvent(setback, "The client left", "3 March 2024");
        UUID event = book.events().all(setback).getFirst().id();
        UUID silence = cards.add(CardDraft.empty(Reason.TYPE, setback).with(Reason.TITLE, "Silence"));
        UUID rule = cards.add(CardDraft.empty(Reason.TYPE, setback).with(Reason.TITLE, "No rule"));
        cards.act(
                "undo.reason.tie",
                tx -> cards.link(tx, new Ref(Noun.REASON, silence), Word.HID, Noun.EVENT, List.of(event)));
        UUID lesson = save(draft("Ask"), DAY);
        lessons.follow(lesson, silence);
        LessonChain chain = lessons.chain(lesson).orElseThrow();
        assertThat(chain.from()).singleElement().satisfies(from -> {
            assertThat(from.reason().id()).isEqualTo(silence);
            assertThat(from.events()).extracting(Event::title).containsExactly("The client left");
        });
        assertThat(chain.others()).extracting(Card::id).containsExactly(rule);
        assertThat(cards.<List<UUID>>read(
                        handle -> lessons.onBoard(handle, setback).getFirst().reasons()))
                .containsExactly(silence);
        lessons.unfollow(lesson, silence);
        assertThat(lessons.chain(lesson).orElseThrow().from()).isEmpty();
        book.database().undo();
        assertThat(lessons.chain(lesson).orElseThrow().from()).hasSize(1);
        lessons.trash(lesson);
        assertThat(lessons.chain(lesson)).isEmpty();
    }
}
