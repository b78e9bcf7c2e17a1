package app.rebound.printout;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.WorkbookServices;
import app.rebound.card.CardDraft;
import app.rebound.checkin.CheckIn;
import app.rebound.checkin.GoodThing;
import app.rebound.example.ExampleReader;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.lesson.Lesson;
import app.rebound.people.Ask;
import app.rebound.plan.Goal;
import app.rebound.plan.StepToTake;
import app.rebound.setback.SetbackDraft;
import app.rebound.setback.SetbackKind;
import app.rebound.story.Story;
import app.rebound.testing.SharedWords;
import app.rebound.testing.TestClock;
import app.rebound.testing.TestVault;
import app.rebound.text.Messages;
import app.rebound.timeline.EventDraft;
import app.rebound.vault.Workbook;
import app.rebound.wizard.Exercise;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands in each kind of printout, with nothing, one thing and many.
@Tag("db")
class PrintoutKindsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 16);

    private final Messages messages = Messages.of(Locale.ENGLISH);
    private Workbook workbook;
    private WorkbookServices services;
    private PrintoutComposer composer;

    @BeforeEach
    void open(@TempDir Path folder) {
        workbook = TestVault.at(new TestClock()).create(folder.resolve("W"));
        services = WorkbookServices.of(workbook);
        composer = new PrintoutComposer(messages, services.program(), services.feelings(), SharedWords.ORDINARY);
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    private UUID example() {
        return services.examples().add(ExampleReader.of(Locale.ENGLISH), messages);
    }

    private UUID empty() {
        return services.setbacks().add(new SetbackDraft("Nothing yet", SetbackKind.FIRED, null), "recovery");
    }

    private PrintoutChoice choice(PrintoutKind kind, @Nullable UUID of, Locale language) {
        return ReaderDefaults.choice(
                kind, of, ReaderDefaults.reader(kind), services.program(), PageStyle.upright(Paper.A4), language);
    }

    private PrintoutChoice changed(
            PrintoutChoice choice,
            List<String> parts,
            Set<Ref> leftOut,
            Set<Ref> agreed,
            PrintoutChoice.@Nullable Span span) {
        return new PrintoutChoice(
                choice.kind(),
                choice.setback(),
                choice.reader(),
                parts,
                leftOut,
                agreed,
                span,
                choice.hasPseudonyms(),
                choice.decided(),
                choice.hasCommentFields(),
                choice.page(),
                choice.language());
    }

    private Printout compose(PrintoutChoice choice) {
        return composer.compose(services.printouts().read(choice.kind(), choice.setback()), choice, DAY);
    }

    private static List<String> ids(Printout printout) {
        return printout.parts().stream().map(Part::id).toList();
    }

    private static Part.Chapter chapter(Printout printout, String id) {
        return printout.parts().stream()
                .filter(part -> part.id().equals(id))
                .map(Part.Chapter.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static <B extends Block> List<B> blocks(Part.Chapter chapter, Class<B> kind) {
        return chapter.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void theExampleFillsEveryKindInBothLanguages(PrintoutKind kind) {
        UUID of = example();
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            Printout printout = compose(choice(kind, kind.isOfSetback() ? of : null, language));
            assertThat(printout.language()).isEqualTo(language);
            assertThat(printout.title()).isNotBlank();
            assertThat(printout.parts()).isNotEmpty();
            for (Part part : printout.parts()) {
                assertThat(part.heading()).isNotBlank();
                if (part instanceof Part.Chapter chapter) {
                    chapter.sections().forEach(section -> {
                        assertThat(section.heading()).as(section.key()).isNotBlank();
                        assertThat(section.key()).isNotBlank();
                    });
                    assertThat(chapter.sections()).extracting(Part.Section::key).doesNotHaveDuplicates();
                    blocks(chapter, Block.Table.class)
                            .forEach(table -> assertThat(table.rows())
                                    .isNotEmpty()
                                    .allMatch(row -> row.size() == table.head().size()));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aKindOfAnEmptySetbackHoldsNothingButRoomToWrite(PrintoutKind kind) {
        UUID of = empty();
        Printout printout = compose(choice(kind, kind.isOfSetback() ? of : null, Locale.ENGLISH));
        assertThat(ids(printout))
                .allMatch(id -> kind == PrintoutKind.BLANK_WORKBOOK
                        || Set.of(PartId.NOTES, PartId.TO_ANSWER, PartId.SETBACKS)
                                .contains(id));
        if (kind == PrintoutKind.DOCUMENT) {
            assertThat(printout.parts()).isEmpty();
            assertThat(printout.takeaway()).isNull();
            assertThat(printout.words().nothing()).isEqualTo(messages.get("printout.pdf.unwritten"));
        }
    }

    @Test
    void theReasonsAreMappedDownwardsAndTiedToTheEvents() {
        UUID of = example();
        PrintoutChoice book = choice(PrintoutKind.RECOVERY_BOOK, of, Locale.ENGLISH);
        Part.Chapter reasons = chapter(compose(book), PartId.REASONS);
        List<Block.MappedReason> mapped =
                blocks(reasons, Block.ReasonMap.class).getFirst().reasons();
        assertThat(mapped).hasSizeGreaterThan(5);
        for (int i = 0; i < mapped.size(); i++) {
            int at = i;
            assertThat(mapped.get(i).because()).allMatch(upper -> upper < at);
        }
        Block.MappedReason deeper = mapped.stream()
                .filter(one -> one.title().equals("Silence looked like consent"))
                .findFirst()
                .orElseThrow();
        assertThat(mapped.get(deeper.because().getFirst()).title()).isEqualTo("I never asked directly");
        assertThat(deeper.note()).contains("knew, did not use");
        assertThat(blocks(reasons, Block.Labelled.class))
                .contains(new Block.Labelled("It made this more likely", "Client lost"));
        assertThat(compose(book).parts().stream()
                        .filter(Part.Timeline.class::isInstance)
                        .map(Part.Timeline.class::cast)
                        .flatMap(timeline -> timeline.events().stream())
                        .filter(event -> event.title().equals("Client lost"))
                        .flatMap(event -> event.details().stream()))
                .anySatisfy(detail -> {
                    assertThat(detail.label()).isEqualTo("Made more likely by");
                    assertThat(detail.text()).contains("I never asked directly");
                });
    }

    @Test
    void aThingThatIsLeftOutIsGoneFromEveryChapter() {
        UUID of = example();
        PrintoutChoice book = choice(PrintoutKind.RECOVERY_BOOK, of, Locale.ENGLISH);
        Ref silence = services.printouts().read(of).cards(Noun.REASON).stream()
                .filter(card -> card.title().equals("I never asked directly"))
                .findFirst()
                .orElseThrow()
                .ref();
        assertThat(compose(book).toString()).contains("I never asked directly");
        assertThat(compose(changed(book, book.parts(), Set.of(silence), Set.of(), null))
                        .toString())
                .doesNotContain("I never asked directly");
    }

    @Test
    void onlyWhatLiesInTheSpanIsPrinted() {
        UUID of = example();
        PrintoutChoice timeline = changed(
                choice(PrintoutKind.DOCUMENT, of, Locale.ENGLISH),
                List.of(PartId.TIMELINE),
                Set.of(),
                Set.of(),
                new PrintoutChoice.Span(LocalDate.of(2024, 3, 1), null));
        services.events().add(EventDraft.titled("Without a day", List.of(of)));
        assertThat(((Part.Timeline) compose(timeline).parts().getFirst()).events())
                .extracting(PrintedEvent::title)
                .contains("Client lost", "Without a day")
                .doesNotContain("Kick-off with Nadia", "Budget agreed");
    }

    @Test
    void partsComeInTheOrderTheyWereChosenIn() {
        UUID of = example();
        var turned = List.of(PartId.LESSONS, PartId.STORY, PartId.TIMELINE);
        assertThat(ids(compose(
                        changed(choice(PrintoutKind.DOCUMENT, of, Locale.ENGLISH), turned, Set.of(), Set.of(), null))))
                .isEqualTo(turned);
    }

    @Test
    void feelingsAreDrawnOnceTheyAreAgreedTo() {
        UUID of = example();
        PrintoutChoice book = choice(PrintoutKind.RECOVERY_BOOK, of, Locale.ENGLISH);
        Set<Ref> agreed = composer
                .offer(services.printouts().read(of), PrintoutKind.RECOVERY_BOOK, book.reader(), Locale.ENGLISH)
                .parts()
                .stream()
                .filter(part -> part.id().equals(PartId.FEELINGS))
                .flatMap(part -> part.things().stream())
                .map(PrintoutOffer.Thing::ref)
                .collect(Collectors.toSet());
        assertThat(ids(compose(book))).doesNotContain(PartId.FEELINGS);
        List<Block.Curves> drawn = blocks(
                chapter(compose(changed(book, book.parts(), Set.of(), agreed, null)), PartId.FEELINGS),
                Block.Curves.class);
        assertThat(drawn).hasSize(2);
        assertThat(drawn.getFirst().series()).singleElement().satisfies(curve -> {
            assertThat(curve.name()).isEqualTo("Confidence");
            assertThat(curve.points()).hasSizeGreaterThan(2).allMatch(point -> point.value() <= 10);
            assertThat(curve.points()).isSortedAccordingTo(java.util.Comparator.comparing(Block.CurvePoint::day));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void theBlankWorkbookAsksEveryQuestionAndHasNoWordOfTheWorkbook(String language) {
        example();
        Messages words = Messages.of(Locale.of(language));
        Printout blank = compose(choice(PrintoutKind.BLANK_WORKBOOK, null, words.locale()));
        assertThat(blank.parts()).hasSameSizeAs(services.program().steps());
        for (Exercise exercise : services.program().exercises()) {
            Part.Section section = blank.parts().stream()
                    .flatMap(part -> ((Part.Chapter) part).sections().stream())
                    .filter(one -> one.key().equals("exercise:" + exercise.id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(section.prompt()).isEqualTo(words.get(exercise.promptKey()));
            assertThat(section.blocks()).as(exercise.id()).hasAtLeastOneElementOfType(Block.Lines.class);
        }
        String all = blank.toString();
        services.people()
                .all()
                .forEach(person -> assertThat(all).doesNotContain(person.name().split(" ", -1)[0]));
        assertThat(all).doesNotContain("Harbour");
    }

    @Test
    void theImprovementPlanSaysWhatWasHeardAndWhatWillChange() {
        UUID of = empty();
        services.cards()
                .add(CardDraft.empty(Story.TYPE, of)
                        .with(Story.TITLE, "For my manager")
                        .with(Story.READER, "manager")
                        .with(Story.HEARD, "That I asked too late")
                        .with(Story.BY_WHEN, DAY));
        services.cards()
                .add(CardDraft.empty(Goal.TYPE, of)
                        .with(Goal.TITLE, "Ask in week one")
                        .with(Goal.DUE, DAY));
        Printout plan = compose(choice(PrintoutKind.IMPROVEMENT_PLAN, of, Locale.ENGLISH));
        assertThat(ids(plan)).containsExactly(PartId.HEARD, PartId.PLAN, PartId.NOTES);
        assertThat(plan.toString()).contains("That I asked too late", "Ask in week one", "16 May 2024");
        assertThat(plan.title()).isEqualTo("Improvement plan");
        assertThat(plan.subtitle()).isEqualTo("Nothing yet");
    }

    @Test
    void theWeekHoldsWhatWasDoneInItAndWhatComes() {
        UUID of = empty();
        services.cards().add(step(of, "Long done", DAY.minusDays(20), DAY.minusDays(20)));
        services.cards().add(step(of, "Done on Monday", DAY.minusDays(3), DAY.minusDays(3)));
        services.cards().add(step(of, "Still open", DAY.minusDays(3), null));
        services.cards().add(step(of, "Next week", DAY.plusDays(5), null));
        services.cards().add(step(of, "Next month", DAY.plusDays(40), null));
        services.cards()
                .add(CardDraft.empty(Ask.TYPE, of)
                        .with(Ask.TITLE, "How did you begin?")
                        .with(Ask.KIND, "check-in"));
        Printout week = compose(choice(PrintoutKind.MENTOR_WEEK, of, Locale.ENGLISH));
        assertThat(blocks(chapter(week, PartId.FINISHED), Block.Table.class)
                        .getFirst()
                        .rows())
                .containsExactly(List.of("Done on Monday", "13 May 2024"));
        assertThat(blocks(chapter(week, PartId.COMING), Block.Boxes.class)
                        .getFirst()
                        .items())
                .containsExactly("Still open · 13 May 2024", "Next week · 21 May 2024");
        assertThat(chapter(week, PartId.ASKS).toString()).contains("How did you begin?");
        assertThat(ids(week)).endsWith(PartId.NOTES);
    }

    private static CardDraft step(UUID of, String title, LocalDate due, @Nullable LocalDate done) {
        return CardDraft.empty(StepToTake.TYPE, of)
                .with(StepToTake.TITLE, title)
                .with(StepToTake.DUE, due)
                .with(StepToTake.DONE_ON, done);
    }

    @Test
    void theYearGathersFromAllSetbacksWhatLiesInIt() {
        UUID one = empty();
        UUID other = services.setbacks().add(new SetbackDraft("Another", SetbackKind.FIRED, null), "recovery");
        for (UUID of : List.of(one, other)) {
            services.cards().add(step(of, "Done in spring of " + of, DAY, LocalDate.of(2024, 4, 2)));
            services.cards().add(CardDraft.empty(Lesson.TYPE, of).with(Lesson.TITLE, "Learned from " + of));
        }
        services.cards().add(step(one, "Done before", DAY, LocalDate.of(2023, 12, 30)));
        services.cards().add(good("The sun", DAY));
        services.cards().add(good("Old sun", DAY.minusYears(1)));
        UUID checkIn = services.cards()
                .add(CardDraft.empty(CheckIn.TYPE, null)
                        .with(CheckIn.ON_DAY, DAY)
                        .with(CheckIn.CONFIDENCE, 4));
        PrintoutChoice year = choice(PrintoutKind.YEAR_IN_REVIEW, null, Locale.ENGLISH);
        String printed = compose(year).toString();
        assertThat(printed)
                .contains("Nothing yet", "Another", "Done in spring of " + one, "Done in spring of " + other, "The sun")
                .contains("Learned from " + one, "Learned from " + other)
                .doesNotContain("Done before", "Old sun");
        assertThat(compose(year).subtitle()).isEqualTo("1 January 2024 – 31 December 2024");
        assertThat(ids(compose(year))).doesNotContain(PartId.FEELINGS);
        assertThat(ids(compose(changed(year, year.parts(), Set.of(), Set.of(new Ref(Noun.CHECK_IN, checkIn)), null))))
                .contains(PartId.FEELINGS);
        String without = compose(changed(year, year.parts(), Set.of(new Ref(Noun.SETBACK, other)), Set.of(), null))
                .toString();
        assertThat(without)
                .contains("Learned from " + one)
                .doesNotContain("Another", "Learned from " + other, "Done in spring of " + other);
    }

    private static CardDraft good(String title, LocalDate day) {
        return CardDraft.empty(GoodThing.TYPE, null)
                .with(GoodThing.TITLE, title)
                .with(GoodThing.ON_DAY, day);
    }

    @Test
    void aSheetInAnotherLanguageHasItsQuestionsInThatLanguage() {
        UUID of = example();
        Printout sheet = compose(choice(PrintoutKind.INTERVIEW_SHEET, of, Locale.FRENCH));
        assertThat(sheet.title()).isEqualTo("Fiche pour un entretien");
        assertThat(chapter(sheet, PartId.TO_ANSWER).sections()).hasSize(5);
        assertThat(sheet.takeaway()).isNotBlank();
        assertThat(ids(sheet)).containsExactly(PartId.MINUTE, PartId.LEARNED, PartId.TO_ANSWER, PartId.NOTES);
    }
}
