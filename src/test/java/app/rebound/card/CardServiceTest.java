package app.rebound.card;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.CardTypes;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.lesson.Lesson;
import app.rebound.link.Word;
import app.rebound.reason.Reason;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.FaultRun;
import app.rebound.testing.OpenBook;
import app.rebound.trash.TrashService;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Cards of every type are stored, versioned, undone, trashed and deleted for good, each in its own table.
@Tag("db")
class CardServiceTest {
    @TempDir
    private Path folder;

    private OpenBook book;
    private CardService cards;
    private UUID setback;

    @BeforeEach
    void open() {
        book = new OpenBook(folder.resolve("workbook"));
        cards = new CardService(book.database(), CardTypes.all());
        setback = book.addSetback("The Harbour launch", SetbackKind.PROJECT_CANCELLED, null);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private static Values some(CardType type, Random random) {
        Values values = Values.NONE;
        for (Field field : type.fields()) {
            values = values.with(
                    field,
                    switch (field) {
                        case Field.Text _ ->
                            "words " + Integer.toString(random.nextInt(1_000_000), 36) + " é\n\uD83D\uDE42";
                        case Field.Choice choice ->
                            choice.options().get(random.nextInt(choice.options().size()));
                        case Field.Scale scale -> random.nextInt(scale.least(), scale.most() + 1);
                        case Field.Amount _ -> BigDecimal.valueOf(random.nextLong(-1_000_000_000, 1_000_000_000), 2);
                        case Field.Day _ -> LocalDate.of(2024, 1, 1).plusDays(random.nextInt(2_000));
                        case Field.Mark _ -> random.nextBoolean();
                    });
        }
        return values;
    }

    @Test
    void whatIsSaidComesBack() {
        CardTypes.all().forEach(this::whatIsSaidComesBack);
    }

    private void whatIsSaidComesBack(CardType type) {
        var random = new Random(FaultRun.SEED);
        for (int i = 0; i < 20; i++) {
            Values values = some(type, random);
            UUID id = cards.add(new CardDraft(type, setback, values, i % 2 == 0));
            Card card = cards.find(type, id).orElseThrow();
            assertThat(card.values()).isEqualTo(values);
            assertThat(card.isPrivate()).isEqualTo(i % 2 == 0);
        }
        assertThat(cards.of(type, setback))
                .hasSize(20)
                .isSortedAccordingTo((a, b) -> Double.compare(a.place(), b.place()));
        assertThat(cards.counts(setback)).containsEntry(type.noun(), 20);
    }

    @Test
    void anEmptyCardIsStored() {
        CardTypes.all().forEach(this::anEmptyCardIsStored);
    }

    private void anEmptyCardIsStored(CardType type) {
        UUID id = cards.add(CardDraft.empty(type, null));
        Card card = cards.find(type, id).orElseThrow();
        assertThat(card.values().isEmpty()).isTrue();
        assertThat(card.title()).isEmpty();
        assertThat(card.isPrivate()).isEqualTo(type.isPrivate());
        assertThat(cards.all(type)).containsExactly(card);
    }

    @Test
    void aVisitIsOneStepOfUndoAndOneVersion() {
        CardTypes.all().forEach(this::aVisitIsOneStepOfUndoAndOneVersion);
    }

    private void aVisitIsOneStepOfUndoAndOneVersion(CardType type) {
        var random = new Random(FaultRun.SEED);
        Values first = some(type, random);
        UUID id = cards.add(new CardDraft(type, setback, first, false));
        var visit = CardVisit.to(id);
        for (int i = 0; i < 3; i++) {
            cards.save(visit, new CardDraft(type, setback, some(type, random), false));
        }
        assertThat(cards.versions(type, id, 0, 10))
                .extracting(CardVersion::values)
                .containsExactly(first);
        book.database().undo();
        assertThat(cards.find(type, id).orElseThrow().values()).isEqualTo(first);
        book.database().undo();
        assertThat(cards.find(type, id)).isEmpty();
        book.database().redo();
        assertThat(cards.find(type, id).orElseThrow().values()).isEqualTo(first);
    }

    @Test
    void anEarlierVersionIsTakenBack() {
        CardTypes.all().forEach(this::anEarlierVersionIsTakenBack);
    }

    private void anEarlierVersionIsTakenBack(CardType type) {
        var random = new Random(FaultRun.SEED);
        Values first = some(type, random);
        Values second = some(type, random);
        UUID id = cards.add(new CardDraft(type, setback, first, false));
        cards.edit(id, new CardDraft(type, setback, second, false));
        CardVersion version = cards.versions(type, id, 0, 10).getFirst();
        cards.takeBack(cards.find(type, id).orElseThrow(), version);
        assertThat(cards.find(type, id).orElseThrow().values()).isEqualTo(first);
        assertThat(cards.versions(type, id, 0, 10))
                .hasSize(2)
                .first()
                .extracting(CardVersion::values)
                .isEqualTo(second);
    }

    @Test
    void theTrashKnowsItBringsItBackAndErasesItsWords() {
        CardTypes.all().forEach(this::theTrashKnowsItBringsItBackAndErasesItsWords);
    }

    private void theTrashKnowsItBringsItBackAndErasesItsWords(CardType type) {
        UUID id = cards.add(CardDraft.empty(type, setback).with(type.title(), "a planted sentence"));
        cards.edit(id, CardDraft.empty(type, setback).with(type.title(), "a planted sentence again"));
        var ref = new Ref(type.noun(), id);
        var trash = new TrashService(book.database(), CardTypes.all(), () -> {});
        cards.trash(ref);
        assertThat(cards.find(type, id)).isEmpty();
        assertThat(trash.page(null, 10).items()).singleElement().satisfies(thing -> {
            assertThat(thing.ref()).isEqualTo(ref);
            assertThat(thing.title()).isEqualTo("a planted sentence again");
        });
        assertThat(trash.restore(ref)).isTrue();
        assertThat(cards.find(type, id)).isPresent();
        trash.erase(List.of(ref));
        assertThat(cards.find(type, id)).isEmpty();
        assertThat(book.database().<Boolean>read(handle -> TrashService.holds(handle, ref)))
                .isFalse();
        assertThat(cards.versions(type, id, 0, 10)).isEmpty();
    }

    @Test
    void erasingASetbackErasesItsCardsAndNoOthers() {
        UUID other = book.addSetback("Another", SetbackKind.FIRED, null);
        UUID gone = cards.add(CardDraft.empty(Reason.TYPE, setback).with(Reason.TITLE, "gone"));
        UUID kept = cards.add(CardDraft.empty(Reason.TYPE, other).with(Reason.TITLE, "kept"));
        var trash = new TrashService(book.database(), CardTypes.all(), () -> {});
        assertThat(trash.farewell(new Ref(Noun.SETBACK, setback)).orElseThrow().cards())
                .isEqualTo(1);
        trash.erase(List.of(new Ref(Noun.SETBACK, setback)));
        assertThat(cards.find(Reason.TYPE, gone)).isEmpty();
        assertThat(cards.find(Reason.TYPE, kept)).isPresent();
    }

    @Test
    void movingPutsACardBetweenItsNeighbours() {
        List<Card> made = new ArrayList<>();
        for (String title : List.of("a", "b", "c", "d")) {
            UUID id = cards.add(CardDraft.empty(Reason.TYPE, setback).with(Reason.TITLE, title));
            made.add(cards.find(Reason.TYPE, id).orElseThrow());
        }
        cards.move(made.get(3), made.get(0), made.get(1));
        assertThat(titles()).containsExactly("a", "d", "b", "c");
        cards.move(made.get(2), null, made.get(0));
        assertThat(titles()).containsExactly("c", "a", "d", "b");
        cards.move(made.get(0), made.get(1), null);
        assertThat(titles()).containsExactly("c", "d", "b", "a");
        book.database().undo();
        assertThat(titles()).containsExactly("c", "a", "d", "b");
    }

    private List<String> titles() {
        return cards.of(Reason.TYPE, setback).stream().map(Card::title).toList();
    }

    @Test
    void linksAreOneStepOfUndoWithTheirCard() {
        UUID reason =
                cards.add(CardDraft.empty(Reason.TYPE, setback).with(Reason.TITLE, "Silence looked like consent"));
        var visit = CardVisit.toNew();
        cards.save(
                visit,
                CardDraft.empty(Lesson.TYPE, setback).with(Lesson.TITLE, "Ask earlier"),
                (tx, id) -> cards.link(tx, new Ref(Noun.LESSON, id), Word.FOLLOWS_FROM, Noun.REASON, List.of(reason)));
        var lesson = new Ref(Noun.LESSON, visit.card().orElseThrow());
        assertThat(cards.<List<Ref>>read(handle -> cards.linked(handle, lesson, Word.FOLLOWS_FROM)))
                .containsExactly(new Ref(Noun.REASON, reason));
        book.database().undo();
        assertThat(cards.all(Lesson.TYPE)).isEmpty();
        assertThat(cards.<List<Ref>>read(handle -> cards.linked(handle, lesson, Word.FOLLOWS_FROM)))
                .isEmpty();
    }

    @Test
    void manyAreRead() {
        cards.act("undo.card.add", tx -> {
            for (int i = 0; i < 2_000; i++) {
                cards.add(tx, CardDraft.empty(Reason.TYPE, setback).with(Reason.TITLE, "Reason " + i));
            }
        });
        assertThat(cards.of(Reason.TYPE, setback)).hasSize(2_000);
    }

    @Test
    void aWorkbookWithCardsIsWhole() {
        for (CardType type : CardTypes.all()) {
            cards.add(new CardDraft(type, setback, some(type, new Random(FaultRun.SEED)), false));
        }
        assertThat(book.database().check(() -> false).isClean()).isTrue();
    }
}
