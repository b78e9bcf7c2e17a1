package app.rebound.printout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.app.WorkbookServices;
import app.rebound.card.CardDraft;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.lesson.Lesson;
import app.rebound.setback.SetbackDraft;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.SharedWords;
import app.rebound.testing.TestClock;
import app.rebound.testing.TestVault;
import app.rebound.text.Messages;
import app.rebound.vault.Workbook;
import java.nio.file.Path;
import java.time.LocalDate;
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

/// Choices kept under names, and made again later.
@Tag("db")
class NamedPrintoutServiceTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 16);

    private Workbook workbook;
    private WorkbookServices services;
    private NamedPrintoutService named;
    private UUID setback;

    @BeforeEach
    void open(@TempDir Path folder) {
        workbook = TestVault.at(new TestClock()).create(folder.resolve("W"));
        services = WorkbookServices.of(workbook);
        named = services.namedPrintouts();
        setback = services.setbacks().add(new SetbackDraft("The Harbour launch", SetbackKind.FIRED, null), "recovery");
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    private PrintoutChoice whole() {
        return new PrintoutChoice(
                PrintoutKind.RECOVERY_BOOK,
                setback,
                PrintoutChoice.Reader.THERAPIST,
                List.of(PartId.LESSONS, PartId.TIMELINE, "step-accept"),
                Set.of(new Ref(Noun.EVENT, UUID.randomUUID()), new Ref(Noun.CHECK_IN, UUID.randomUUID())),
                Set.of(new Ref(Noun.ENTRY, UUID.randomUUID())),
                new PrintoutChoice.Span(DAY, null),
                true,
                Map.of("Quay “& Sons”", "the firm", "Bollard\\", "Bollard\\"),
                true,
                new PageStyle(Paper.A5, true, PageStyle.TypeSize.LARGE),
                Locale.FRENCH);
    }

    @Test
    void aChoiceIsReadBackAsItWas() {
        UUID id = named.add("  For Miriam ", whole());
        assertThat(named.find(id)).hasValueSatisfying(kept -> {
            assertThat(kept.title()).isEqualTo("For Miriam");
            assertThat(kept.choice()).isEqualTo(whole(kept.choice()));
        });
        assertThat(named.named("for miriam")).hasSize(1);
        for (PrintoutKind kind : PrintoutKind.values()) {
            for (PrintoutChoice.Reader reader : PrintoutChoice.Reader.values()) {
                PrintoutChoice choice = ReaderDefaults.choice(
                        kind,
                        kind.isOfSetback() ? setback : null,
                        reader,
                        services.program(),
                        PageStyle.upright(Paper.LETTER),
                        Locale.ENGLISH);
                assertThat(ChoiceText.read(ChoiceText.write(choice), choice.setback()))
                        .isEqualTo(choice);
            }
        }
    }

    /// The whole choice with the ids that are random in it.
    private PrintoutChoice whole(PrintoutChoice kept) {
        PrintoutChoice all = whole();
        return new PrintoutChoice(
                all.kind(),
                all.setback(),
                all.reader(),
                all.parts(),
                kept.leftOut().size() == 2 ? kept.leftOut() : Set.of(),
                kept.agreed().size() == 1 ? kept.agreed() : Set.of(),
                all.span(),
                all.hasPseudonyms(),
                all.decided(),
                all.hasCommentFields(),
                all.page(),
                all.language());
    }

    @Test
    void whatANewerProgramWroteIsLeftOut() {
        PrintoutChoice read = ChoiceText.read(
                "{\"kind\":\"opera\",\"reader\":\"judge\",\"parts\":[\"lessons\"],\"agreed\":[\"OPERA 1\",\"x\",\"EVENT x\"],"
                        + "\"paper\":\"PAPYRUS\",\"language\":\"en\"}",
                setback);
        assertThat(read.kind()).isEqualTo(PrintoutKind.DOCUMENT);
        assertThat(read.agreed()).isEmpty();
        assertThat(read.page()).isEqualTo(PageStyle.upright(Paper.A4));
        assertThat(read.parts()).containsExactly(PartId.LESSONS);
    }

    @Test
    void madeAgainItHoldsWhatThereIsNow() {
        PrintoutChoice lessons = PrintoutChoice.document(
                setback, PrintoutChoice.Reader.MYSELF, List.of(PartId.LESSONS), false, Locale.ENGLISH);
        UUID first = services.cards().add(CardDraft.empty(Lesson.TYPE, setback).with(Lesson.TITLE, "The first"));
        UUID id = named.add("Lessons", lessons);
        services.cards().trash(new Ref(Noun.LESSON, first));
        services.cards().add(CardDraft.empty(Lesson.TYPE, setback).with(Lesson.TITLE, "The second"));
        PrintoutChoice again = named.find(id).orElseThrow().choice();
        var composer = new PrintoutComposer(
                Messages.of(Locale.ENGLISH), services.program(), services.feelings(), SharedWords.ORDINARY);
        assertThat(composer.compose(services.printouts().read(again.kind(), again.setback()), again, DAY)
                        .toString())
                .contains("The second")
                .doesNotContain("The first");
    }

    @Test
    void changesNamesAndTheTrashAreUndone() {
        UUID id = named.add("One", whole());
        named.rename(id, "Two");
        assertThat(named.find(id)).map(NamedPrintout::title).hasValue("Two");
        workbook.database().undo();
        assertThat(named.find(id)).map(NamedPrintout::title).hasValue("One");
        named.change(
                id, PrintoutChoice.document(setback, PrintoutChoice.Reader.CLOSE, List.of(), false, Locale.ENGLISH));
        assertThat(named.find(id)).map(one -> one.choice().reader()).hasValue(PrintoutChoice.Reader.CLOSE);
        workbook.database().undo();
        assertThat(named.find(id)).map(one -> one.choice().reader()).hasValue(PrintoutChoice.Reader.THERAPIST);
        named.trash(id);
        assertThat(named.all()).isEmpty();
        assertThat(services.trash().page(null, 10).items())
                .singleElement()
                .satisfies(one -> assertThat(one.title()).isEqualTo("One"));
        workbook.database().undo();
        assertThat(named.all()).hasSize(1);
        assertThatThrownBy(() -> named.add(" ", whole())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> named.rename(id, "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thoseOfASetbackInTheTrashAreNotListedAndComeBackWithIt() {
        named.add("Of the setback", whole());
        named.add(
                "Of none",
                ReaderDefaults.choice(
                        PrintoutKind.YEAR_IN_REVIEW,
                        null,
                        PrintoutChoice.Reader.MYSELF,
                        services.program(),
                        PageStyle.upright(Paper.A4),
                        Locale.ENGLISH));
        services.setbacks().trash(setback);
        assertThat(named.all()).extracting(NamedPrintout::title).containsExactly("Of none");
        workbook.database().undo();
        assertThat(named.all()).hasSize(2);
    }
}
