package app.rebound.reason;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.CardTypes;
import app.rebound.card.Card;
import app.rebound.card.CardDraft;
import app.rebound.card.CardService;
import app.rebound.card.CardVisit;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.lesson.LessonService;
import app.rebound.link.Word;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.FaultRun;
import app.rebound.testing.OpenBook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reasons are joined to deeper ones and to events, never in a circle; each is one step of undo.
@Tag("db")
class ReasonServiceTest {
    @TempDir
    private Path folder;

    private OpenBook book;
    private CardService cards;
    private ReasonService reasons;
    private UUID setback;

    @BeforeEach
    void open() {
        book = new OpenBook(folder.resolve("workbook"));
        cards = new CardService(book.database(), CardTypes.all());
        var lessons = new LessonService(cards, book.events());
        reasons = new ReasonService(cards, book.setbacks(), book.events(), lessons::onBoard);
        setback = book.addSetback("The Harbour launch", SetbackKind.PROJECT_CANCELLED, "16 April 2024");
    }

    @AfterEach
    void close() {
        book.close();
    }

    private UUID reason(String title, String side, String kind) {
        return cards.add(CardDraft.empty(Reason.TYPE, setback)
                .with(Reason.TITLE, title)
                .with(Reason.SIDE, side)
                .with(Reason.KIND, kind));
    }

    private UUID reason(String title) {
        return reason(title, Reason.HURT, "");
    }

    private ReasonBoard board() {
        return reasons.read(setback).orElseThrow();
    }

    private static List<String> titles(List<Card> cards) {
        return cards.stream().map(Card::title).toList();
    }

    @Test
    void aBoardOfNothingIsEmpty() {
        ReasonBoard board = board();
        assertThat(board.reasons()).isEmpty();
        assertThat(board.weight()).isEqualTo(ReasonBoard.Weight.SPREAD);
        assertThat(ReasonMap.of(board).spots())
                .extracting(ReasonMap.Spot::kind)
                .containsExactly(ReasonMap.Kind.SETBACK, ReasonMap.Kind.HELPED);
        assertThat(reasons.read(UUID.randomUUID())).isEmpty();
    }

    @Test
    void aReasonMayExplainSeveralAndSeveralMayExplainOne() {
        UUID silence = reason("I never asked directly");
        UUID scope = reason("Scope grew without people");
        UUID begging = reason("Asking felt like begging");
        UUID rule = reason("No rule for saying yes");
        assertThat(reasons.join(setback, silence, begging)).isTrue();
        assertThat(reasons.join(setback, scope, begging)).isTrue();
        assertThat(reasons.join(setback, scope, rule)).isTrue();
        ReasonBoard board = board();
        assertThat(titles(board.tops(false))).containsExactly("I never asked directly", "Scope grew without people");
        assertThat(titles(board.deeper(scope))).containsExactly("Asking felt like begging", "No rule for saying yes");
        assertThat(titles(board.explained(begging)))
                .containsExactly("I never asked directly", "Scope grew without people");
        reasons.part(scope, begging);
        assertThat(titles(board().deeper(scope))).containsExactly("No rule for saying yes");
        book.database().undo();
        assertThat(titles(board().deeper(scope))).hasSize(2);
    }

    @Test
    void noJoiningEverClosesACircle() {
        var random = new Random(FaultRun.SEED);
        List<UUID> made = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            made.add(reason("Reason " + i));
        }
        for (int i = 0; i < 120; i++) {
            UUID upper = made.get(random.nextInt(made.size()));
            UUID lower = made.get(random.nextInt(made.size()));
            boolean wouldCircle = board().leads(lower, upper);
            assertThat(reasons.join(setback, upper, lower)).isEqualTo(!wouldCircle);
        }
        ReasonBoard board = board();
        assertThat(made).noneMatch(id -> board.deeper(id).stream().anyMatch(lower -> board.leads(lower.id(), id)));
    }

    @Test
    void aDeeperReasonIsAddedAndJoinedInOneStep() {
        UUID upper = reason("I said yes on my own");
        var visit = CardVisit.toNew();
        CardDraft draft = CardDraft.empty(Reason.TYPE, setback).with(Reason.TITLE, "No rule");
        reasons.save(visit, draft, upper);
        reasons.save(visit, draft.with(Reason.TITLE, "No rule for saying yes"), upper);
        assertThat(titles(board().deeper(upper))).containsExactly("No rule for saying yes");
        book.database().undo();
        book.database().undo();
        assertThat(titles(board().reasons())).containsExactly("I said yes on my own");
        book.database().redo();
        assertThat(titles(board().deeper(upper))).containsExactly("No rule");
    }

    @Test
    void aReasonHangsOnTheEventItHasToDoWith() {
        book.addEvent(setback, "The client left", "3 March 2024");
        UUID event = book.events().all(setback).getFirst().id();
        UUID hangs = reason("I never asked directly");
        reason("Their budget was cut");
        reasons.tie(new ReasonTie(hangs, Word.MADE_LIKELY, event));
        reasons.tie(new ReasonTie(hangs, Word.HID, event));
        ReasonBoard board = board();
        assertThat(board.ties(hangs)).extracting(ReasonTie::word).containsExactly(Word.MADE_LIKELY, Word.HID);
        ReasonMap map = ReasonMap.of(board);
        assertThat(map.spots())
                .extracting(ReasonMap.Spot::kind)
                .containsExactly(
                        ReasonMap.Kind.SETBACK,
                        ReasonMap.Kind.EVENT,
                        ReasonMap.Kind.REASON,
                        ReasonMap.Kind.REASON,
                        ReasonMap.Kind.HELPED);
        assertThat(map.edges()).contains(new ReasonLayout.Edge(event, hangs));
        reasons.untie(new ReasonTie(hangs, Word.MADE_LIKELY, event));
        assertThat(board().ties(hangs)).extracting(ReasonTie::word).containsExactly(Word.HID);
        book.events().trash(event);
        assertThat(board().ties(hangs)).isEmpty();
    }

    @Test
    void whatIsDeletedLeavesItsDeeperReasonsAndComesBackWithThem() {
        UUID upper = reason("Upper");
        UUID lower = reason("Lower");
        reasons.join(setback, upper, lower);
        reasons.trash(upper);
        assertThat(titles(board().tops(false))).containsExactly("Lower");
        book.database().undo();
        assertThat(titles(board().deeper(upper))).containsExactly("Lower");
    }

    @Test
    void theWeightIsSaidFromThreeReasonsOn() {
        reason("a", Reason.HURT, "own-action");
        reason("b", Reason.HURT, "skill");
        assertThat(board().weight()).isEqualTo(ReasonBoard.Weight.SPREAD);
        reason("helped", Reason.HELPED, "others");
        reason("unsaid", Reason.HURT, "");
        assertThat(board().weight()).isEqualTo(ReasonBoard.Weight.SPREAD);
        reason("c", Reason.HURT, "feeling");
        assertThat(board().weight()).isEqualTo(ReasonBoard.Weight.ALL_MINE);
        UUID other = reason("d", Reason.HURT, "luck");
        assertThat(board().weight()).isEqualTo(ReasonBoard.Weight.SPREAD);
        cards.edit(other, board().reason(other).orElseThrow().draft().with(Reason.SHARE, 0));
        assertThat(board().weight()).isEqualTo(ReasonBoard.Weight.ALL_MINE);
    }

    @Test
    void theWeightOnOthersIsSaidToo() {
        for (String kind : List.of("others", "circumstance", "luck")) {
            reason(kind, Reason.HURT, kind);
        }
        assertThat(board().weight()).isEqualTo(ReasonBoard.Weight.ALL_OTHERS);
    }

    @Test
    void manyReasonsAreReadAndLaidOut() {
        var random = new Random(FaultRun.SEED);
        List<UUID> made = new ArrayList<>();
        cards.act("undo.card.add", tx -> {
            for (int i = 0; i < 400; i++) {
                made.add(cards.add(tx, CardDraft.empty(Reason.TYPE, setback).with(Reason.TITLE, "Reason " + i)));
                if (i > 0) {
                    UUID upper = made.get(random.nextInt(i));
                    List<UUID> lowers = new ArrayList<>();
                    cards.linked(tx.handle(), new Ref(Noun.REASON, upper), Word.BECAUSE)
                            .forEach(ref -> lowers.add(ref.id()));
                    lowers.add(made.getLast());
                    cards.link(tx, new Ref(Noun.REASON, upper), Word.BECAUSE, Noun.REASON, lowers);
                }
            }
        });
        ReasonLayout layout = ReasonMap.of(board()).layout(new ReasonLayout.Size(184, 76, 28, 60));
        assertThat(layout.boxes()).hasSize(402);
        assertThat(layout.lines()).hasSize(400);
    }
}
