package app.rebound.printout;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.CardTypes;
import app.rebound.app.WorkbookServices;
import app.rebound.card.CardDraft;
import app.rebound.card.CardType;
import app.rebound.card.Field;
import app.rebound.db.Action;
import app.rebound.db.Transaction;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.lesson.Lesson;
import app.rebound.link.LinkDao;
import app.rebound.link.Word;
import app.rebound.people.PersonDraft;
import app.rebound.reason.Reason;
import app.rebound.setback.SetbackDraft;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.SharedWords;
import app.rebound.testing.TestClock;
import app.rebound.testing.TestVault;
import app.rebound.text.Messages;
import app.rebound.timeline.EventDraft;
import app.rebound.vault.Workbook;
import app.rebound.wizard.AnswerDraft;
import app.rebound.wizard.AnswerPart;
import app.rebound.wizard.Exercise;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Private words planted everywhere come out of no printout, whoever reads it, unless they were agreed to.
@Tag("db")
class PrintoutPrivacyTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 16);
    private static final String SECRET = "zebra-";
    private static final String OPEN = "heron-";

    private final Messages messages = Messages.of(Locale.ENGLISH);
    private final LinkDao links = new LinkDao();
    private Workbook workbook;
    private WorkbookServices services;
    private PrintoutComposer composer;
    private UUID setback;
    private final Set<Ref> planted = new HashSet<>();

    @BeforeEach
    void open(@TempDir Path folder) {
        workbook = TestVault.at(new TestClock()).create(folder.resolve("W"));
        services = WorkbookServices.of(workbook);
        composer = new PrintoutComposer(messages, services.program(), services.feelings(), SharedWords.ORDINARY);
        setback = services.setbacks().add(new SetbackDraft("A title", SetbackKind.FIRED, null), "recovery");
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    /// A card that says `words` in every field that takes words.
    private CardDraft card(CardType type, String words, boolean isPrivate) {
        CardDraft draft =
                new CardDraft(type, setback, CardDraft.empty(type, setback).values(), isPrivate);
        for (Field field : type.fields()) {
            draft = draft.with(
                    field,
                    switch (field) {
                        case Field.Text text -> words + text.name();
                        case Field.Choice choice -> choice.options().getFirst();
                        case Field.Scale scale -> scale.least();
                        case Field.Amount _ -> BigDecimal.ONE;
                        case Field.Day _ -> DAY;
                        case Field.Mark _ -> true;
                    });
        }
        return draft;
    }

    private Ref added(Transaction tx, CardType type, String words, boolean isPrivate) {
        return new Ref(type.noun(), services.cards().add(tx, card(type, words + type.id() + "-", isPrivate)));
    }

    private void answer(Exercise exercise, String words, boolean isPrivate) {
        services.answers()
                .save(new AnswerDraft(
                        setback,
                        exercise.id(),
                        "recovery",
                        1,
                        "en",
                        "A question",
                        isPrivate,
                        false,
                        exercise.parts().stream()
                                .map(part -> new AnswerPart(part.key(), 0, words + exercise.id() + part.key(), 5))
                                .toList(),
                        "visit"));
    }

    /// One of each, private or open, all joined to each other by links.
    private void plant() {
        services.people().add(PersonDraft.named("Somebody"));
        for (Exercise exercise : services.program().exercises()) {
            if (!exercise.kind().isPanel()) {
                answer(exercise, exercise.isPrivate() ? SECRET : OPEN, exercise.isPrivate());
            }
        }
        UUID hidden = services.events()
                .add(EventDraft.titled(SECRET + "event", List.of(setback)).withPrivate(true));
        UUID shown = services.events().add(EventDraft.titled(OPEN + "event", List.of(setback)));
        planted.add(new Ref(Noun.EVENT, hidden));
        UUID entry = services.entries().add(DAY, null, SECRET + "entry", SECRET + "entry-text");
        planted.add(new Ref(Noun.ENTRY, entry));
        workbook.database().act(Action.of("undo.entry.add"), tx -> {
            for (CardType type : CardTypes.all()) {
                planted.add(added(tx, type, SECRET, true));
                added(tx, type, OPEN, false);
            }
            Ref hiddenReason = added(tx, Reason.TYPE, SECRET, true);
            Ref shownReason = added(tx, Reason.TYPE, OPEN, false);
            Ref lesson = added(tx, Lesson.TYPE, OPEN, false);
            planted.add(hiddenReason);
            UUID source = tx.nextId();
            tx.insert(
                    Noun.SOURCE.table(),
                    source,
                    Map.of("kind", "mail", "name", SECRET + "source", "raw", SECRET, "is_private", true));
            planted.add(new Ref(Noun.SOURCE, source));
            links.add(tx, shownReason, Word.BECAUSE, hiddenReason);
            links.add(tx, hiddenReason, Word.MADE_LIKELY, new Ref(Noun.EVENT, shown));
            links.add(tx, shownReason, Word.HID, new Ref(Noun.EVENT, hidden));
            links.add(tx, new Ref(Noun.EVENT, shown), Word.MADE_LIKELY, new Ref(Noun.EVENT, hidden));
            links.add(tx, new Ref(Noun.EVENT, shown), Word.RESTS_ON, new Ref(Noun.SOURCE, source));
            links.add(tx, lesson, Word.FOLLOWS_FROM, hiddenReason);
            links.add(tx, new Ref(Noun.ENTRY, entry), Word.BELONGS_TO, new Ref(Noun.SETBACK, setback));
            return true;
        });
        services.answers().ofSetback(setback).stream()
                .filter(app.rebound.wizard.Answer::isPrivate)
                .forEach(answer -> planted.add(new Ref(Noun.ANSWER, answer.id())));
    }

    private PrintoutChoice everything(PrintoutKind kind, PrintoutChoice.Reader reader, Set<Ref> agreed) {
        var begun = ReaderDefaults.choice(
                kind, setback, reader, services.program(), PageStyle.upright(Paper.A4), Locale.ENGLISH);
        return new PrintoutChoice(
                kind,
                setback,
                reader,
                PartId.of(kind, services.program()),
                Set.of(),
                agreed,
                null,
                false,
                begun.decided(),
                true,
                begun.page(),
                begun.language());
    }

    private String printed(PrintoutKind kind, PrintoutChoice.Reader reader, Set<Ref> agreed) {
        return composer.compose(services.printouts().read(kind, setback), everything(kind, reader, agreed), DAY)
                .toString();
    }

    @Test
    void nothingPrivateComesOutOfAnyKindForAnyReader() {
        plant();
        for (PrintoutKind kind : PrintoutKind.values()) {
            for (PrintoutChoice.Reader reader : PrintoutChoice.Reader.values()) {
                assertThat(printed(kind, reader, Set.of()))
                        .as(kind + " for " + reader)
                        .doesNotContain(SECRET);
            }
        }
        assertThat(printed(PrintoutKind.DOCUMENT, PrintoutChoice.Reader.MENTOR, Set.of()))
                .contains(OPEN + "event", OPEN + "lesson-title", OPEN + "reason-title", OPEN + "goal-title");
    }

    @Test
    void whatWasAgreedToComesOutAndNothingElse() {
        plant();
        for (Ref one : planted) {
            String printed = printed(PrintoutKind.RECOVERY_BOOK, PrintoutChoice.Reader.MENTOR, Set.of(one));
            if (one.noun() != Noun.GOOD_THING && one.noun() != Noun.OUTREACH) {
                assertThat(printed).as(one.noun() + " agreed to").contains(SECRET);
            }
            assertThat(planted.stream()
                            .filter(other -> other.noun() != one.noun())
                            .filter(other -> other.noun() != Noun.ANSWER && other.noun() != Noun.SOURCE)
                            .map(other -> SECRET + other.noun().name().toLowerCase(Locale.ROOT))
                            .filter(printed::contains))
                    .as("agreed to %s alone", one.noun())
                    .isEmpty();
        }
    }

    @Test
    void firstReactionsAndDraftsStayOutEvenOfWhatWasAgreedTo() {
        plant();
        String printed = printed(PrintoutKind.RECOVERY_BOOK, PrintoutChoice.Reader.MENTOR, planted);
        assertThat(printed).contains(SECRET + "feedback-words").doesNotContain("feedback-reaction", "outreach-draft");
    }

    @Test
    void whatItDidToOnesHealthIsPrivateWithoutBeingMarked() {
        workbook.database().act(Action.of("undo.card.add"), tx -> {
            CardType type = app.rebound.ledger.LedgerLine.TYPE;
            CardDraft line = CardDraft.empty(type, setback).with(type.title(), "Slept badly");
            services.cards().add(tx, line.with(app.rebound.ledger.LedgerLine.AREA, "health"));
            services.cards().add(tx, CardDraft.empty(type, setback).with(type.title(), "Savings"));
            return true;
        });
        assertThat(printed(PrintoutKind.DOCUMENT, PrintoutChoice.Reader.MENTOR, Set.of()))
                .contains("Savings")
                .doesNotContain("Slept badly");
    }

    @Test
    void aChapterThatIsNotChosenIsNamedByNoOther() {
        plant();
        var all = everything(PrintoutKind.DOCUMENT, PrintoutChoice.Reader.MANAGER, Set.of());
        var lessonsOnly = new PrintoutChoice(
                all.kind(),
                setback,
                all.reader(),
                List.of(PartId.LESSONS),
                Set.of(),
                Set.of(),
                null,
                false,
                Map.of(),
                false,
                all.page(),
                all.language());
        assertThat(composer.compose(services.printouts().read(setback), lessonsOnly, DAY)
                        .toString())
                .contains(OPEN + "lesson-title")
                .doesNotContain("reason-title", OPEN + "event");
    }
}
