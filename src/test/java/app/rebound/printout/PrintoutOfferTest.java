package app.rebound.printout;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.WorkbookServices;
import app.rebound.example.ExampleReader;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.setback.SetbackDraft;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.SharedWords;
import app.rebound.testing.TestClock;
import app.rebound.testing.TestVault;
import app.rebound.text.Messages;
import app.rebound.timeline.EventDraft;
import app.rebound.vault.Workbook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What can be chosen for a printout, and what is chosen for each reader at first.
@Tag("db")
class PrintoutOfferTest {
    private final Messages messages = Messages.of(Locale.ENGLISH);
    private Workbook workbook;
    private WorkbookServices services;
    private PrintoutComposer composer;
    private UUID setback;

    @BeforeEach
    void open(@TempDir Path folder) {
        workbook = TestVault.at(new TestClock()).create(folder.resolve("W"));
        services = WorkbookServices.of(workbook);
        composer = new PrintoutComposer(messages, services.program(), services.feelings(), SharedWords.ORDINARY);
        setback = services.examples().add(ExampleReader.of(Locale.ENGLISH), messages);
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    private PrintoutOffer offer(UUID of, PrintoutChoice.Reader reader) {
        return composer.offer(services.printouts().read(of), PrintoutKind.DOCUMENT, reader, Locale.ENGLISH);
    }

    private static PrintoutOffer.OfferedPart part(PrintoutOffer offer, String id) {
        return offer.parts().stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyAnswerAndCardOfTheExampleIsOfferedSomewhere() {
        PrintoutOffer offer = offer(setback, PrintoutChoice.Reader.MENTOR);
        Set<Ref> offered = new HashSet<>();
        offer.parts()
                .forEach(part -> part.things().forEach(thing -> {
                    offered.add(thing.ref());
                    assertThat(thing.words()).isNotBlank().doesNotContain("\n");
                }));
        Material material = services.printouts().read(setback);
        material.events().forEach(event -> assertThat(offered).contains(new Ref(Noun.EVENT, event.id())));
        material.answers().forEach(answer -> {
            if (answer.isWritten()) {
                assertThat(offered).as(answer.exercise()).contains(new Ref(Noun.ANSWER, answer.id()));
            }
        });
        material.cards().forEach((noun, cards) -> {
            if (noun != Noun.GOOD_THING) {
                cards.forEach(card ->
                        assertThat(offered).as(noun + " " + card.title()).contains(card.ref()));
            }
        });
        assertThat(offered).hasSizeGreaterThan(60);
    }

    @Test
    void privateThingsAreOfferedAsPrivate() {
        services.events()
                .add(EventDraft.titled("Nobody is to read this", List.of(setback))
                        .withPrivate(true));
        PrintoutOffer offer = offer(setback, PrintoutChoice.Reader.MENTOR);
        assertThat(part(offer, PartId.TIMELINE).things())
                .filteredOn(PrintoutOffer.Thing::isPrivate)
                .singleElement()
                .satisfies(thing -> assertThat(thing.words()).contains("Nobody is to read this"));
        assertThat(part(offer, PartId.FEEDBACK).things()).isNotEmpty().allMatch(PrintoutOffer.Thing::isPrivate);
        assertThat(part(offer, PartId.FEELINGS).things()).isNotEmpty().allMatch(PrintoutOffer.Thing::isPrivate);
        assertThat(part(offer, PartId.LESSONS).things()).isNotEmpty().noneMatch(PrintoutOffer.Thing::isPrivate);
    }

    @Test
    void whatWasWrittenForAManagerIsPrivateToEverybodyElse() {
        assertThat(managers(PrintoutChoice.Reader.MANAGER)).isEqualTo(0);
        assertThat(managers(PrintoutChoice.Reader.MENTOR)).isEqualTo(1);
    }

    private long managers(PrintoutChoice.Reader reader) {
        return part(offer(setback, reader), PartId.STORY).things().stream()
                .filter(PrintoutOffer.Thing::isPrivate)
                .count();
    }

    @Test
    void onlyEntriesThatTellOfTheSetbackAreOfferedAndNoneIsTakenInByItself() {
        UUID told = services.entries().add(LocalDate.of(2024, 5, 1), null, "Tells", "of it");
        UUID other = services.entries().add(LocalDate.of(2024, 5, 2), null, "Tells", "of something else");
        workbook.database().act(app.rebound.db.Action.of("undo.entry.edit"), tx -> {
            new app.rebound.link.LinkDao()
                    .add(
                            tx,
                            new Ref(Noun.ENTRY, told),
                            app.rebound.link.Word.BELONGS_TO,
                            new Ref(Noun.SETBACK, setback));
            return true;
        });
        var entries = part(offer(setback, PrintoutChoice.Reader.MYSELF), PartId.ENTRIES);
        assertThat(entries.isSingly()).isTrue();
        assertThat(entries.things())
                .extracting(thing -> thing.ref().id())
                .contains(told)
                .doesNotContain(other);
        var choice = ReaderDefaults.choice(
                PrintoutKind.RECOVERY_BOOK,
                setback,
                PrintoutChoice.Reader.MYSELF,
                services.program(),
                PageStyle.upright(Paper.A4),
                Locale.ENGLISH);
        assertThat(composer.compose(services.printouts().read(setback), choice, LocalDate.of(2024, 5, 16))
                        .parts())
                .extracting(Part::id)
                .contains(PartId.LESSONS)
                .doesNotContain(PartId.ENTRIES);
    }

    @Test
    void anEmptySetbackOffersNothing() {
        UUID empty = services.setbacks()
                .add(new SetbackDraft("Nothing yet", SetbackKind.PROJECT_CANCELLED, null), "recovery");
        assertThat(offer(empty, PrintoutChoice.Reader.MENTOR).parts())
                .extracting(PrintoutOffer.OfferedPart::id)
                .containsExactlyElementsOf(PartId.of(PrintoutKind.DOCUMENT, services.program()));
        assertThat(offer(empty, PrintoutChoice.Reader.MENTOR).parts().stream()
                        .filter(part -> !part.id().equals(PartId.FEELINGS)))
                .allMatch(PrintoutOffer.OfferedPart::isEmpty);
    }

    @Test
    void headingsDependOnTheReaderAndTheLanguage() {
        assertThat(part(offer(setback, PrintoutChoice.Reader.MENTOR), PartId.LESSONS)
                        .heading())
                .isEqualTo("Lessons and changes");
        assertThat(part(offer(setback, PrintoutChoice.Reader.MANAGER), PartId.LESSONS)
                        .heading())
                .isEqualTo("What I will do differently");
        assertThat(part(
                                composer.offer(
                                        services.printouts().read(setback),
                                        PrintoutKind.DOCUMENT,
                                        PrintoutChoice.Reader.MANAGER,
                                        Locale.FRENCH),
                                PartId.LESSONS)
                        .heading())
                .isEqualTo("Ce que je ferai autrement");
    }

    @ParameterizedTest
    @EnumSource
    void whatEachReaderIsGivenAtFirstIsOffered(PrintoutKind kind) {
        for (PrintoutChoice.Reader reader : PrintoutChoice.Reader.values()) {
            assertThat(ReaderDefaults.parts(kind, reader, services.program()))
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .isSubsetOf(PartId.of(kind, services.program()));
        }
        assertThat(composer.offer(
                                services.printouts().read(kind, setback),
                                kind,
                                ReaderDefaults.reader(kind),
                                Locale.ENGLISH)
                        .parts())
                .extracting(PrintoutOffer.OfferedPart::id)
                .containsExactlyElementsOf(PartId.of(kind, services.program()));
    }
}
