package app.rebound.desk;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.WorkbookServices;
import app.rebound.evidence.Found;
import app.rebound.evidence.FoundDate;
import app.rebound.evidence.Limits;
import app.rebound.evidence.SourceKind;
import app.rebound.evidence.Where;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.people.PersonDraft;
import app.rebound.people.Support;
import app.rebound.setback.SetbackDraft;
import app.rebound.setback.SetbackKind;
import app.rebound.source.Discord;
import app.rebound.source.EvidenceImport;
import app.rebound.source.ImportOf;
import app.rebound.source.Source;
import app.rebound.source.SourceService;
import app.rebound.testing.TestClock;
import app.rebound.testing.TestVault;
import app.rebound.time.DateStatement;
import app.rebound.time.FuzzyDate;
import app.rebound.timeline.Basis;
import app.rebound.timeline.Event;
import app.rebound.timeline.EventDraft;
import app.rebound.timeline.Timing;
import app.rebound.trash.Trashed;
import app.rebound.vault.Workbook;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was found waits on the desk, becomes events that rest on it, and can be taken back.
@Tag("db")
class DeskServiceTest {
    private static final ImportOf CALENDAR = new ImportOf(SourceKind.CALENDAR, "work.ics", 3, 0, 0);
    private static final LocalDate DAY = LocalDate.of(2024, 5, 14);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final TestClock clock = new TestClock();
    private final List<Workbook> open = new ArrayList<>();

    @TempDir
    private Path folder;

    private WorkbookServices book;
    private UUID setback;

    @BeforeEach
    void open() {
        book = book("one");
        setback = book.setbacks().add(new SetbackDraft("The launch", SetbackKind.LAUNCH_REJECTED, null), "debrief");
    }

    private WorkbookServices book(String name) {
        Workbook workbook = TestVault.at(clock).create(folder.resolve(name));
        open.add(workbook);
        return WorkbookServices.of(workbook);
    }

    @AfterEach
    void close() {
        open.forEach(Workbook::close);
    }

    private static Found found(String key, String title, FoundDate when, String... people) {
        var draft = new Found.Draft(SourceKind.CALENDAR, key)
                .title(title)
                .text("Room 4\nBring the numbers")
                .when(when)
                .original("SUMMARY:" + title, "20240514T100000")
                .extra("LOCATION", "Room\t4 \\ second\nfloor");
        Arrays.stream(people).map(person -> person.split("/")).forEach(person -> draft.person(person[0], person[1]));
        return draft.found("work.ics", Where.item("work.ics", 7), Limits.STANDARD);
    }

    private static Found found(int number) {
        return found("key-" + number, "Meeting " + number, FoundDate.of(DAY.plusDays(number)));
    }

    private static List<Found> many(int count) {
        return IntStream.range(0, count).mapToObj(DeskServiceTest::found).toList();
    }

    private static List<Pick> picks(List<Found> found) {
        return found.stream().map(Pick::of).toList();
    }

    private EvidenceImport onlyImport() {
        assertThat(book.sources().imports()).hasSize(1);
        return book.sources().imports().getFirst();
    }

    private List<Event> events() {
        return book.events().all(null);
    }

    private boolean undo() {
        return book.workbook().database().undo();
    }

    @Test
    void aRecordComesBackAsItWasRead() {
        Instant moment = Instant.parse("2024-05-14T08:00:00.123456789Z");
        Found whole = found("a", "Review", FoundDate.of(moment, BERLIN, BERLIN), "Nadia/nadia@example.org", "Jonas/ ");
        Found bare = new Found.Draft(SourceKind.NOTE, "b")
                .title("Undated")
                .found("n.md", Where.file("n.md"), Limits.STANDARD);
        Found span = found("c", "Leave", FoundDate.of(DAY).throughDay(DAY.plusDays(9)));
        UUID importId =
                book.sources().keep(CALENDAR, List.of(bare, span, whole)).importId();

        assertThat(book.sources().waiting(importId)).extracting(Source::found).containsExactly(span, whole, bare);
        assertThat(onlyImport())
                .isEqualTo(new EvidenceImport(importId, SourceKind.CALENDAR, "work.ics", clock.instant(), 3, 3, 0));
    }

    @Test
    void anEventIsMadeOfEachPickAndRestsOnItsRecord() {
        Found found = found("a", "Review", FoundDate.of(DAY), "Nadia/nadia@example.org");
        var when = new DateStatement("mid May", FuzzyDate.parse("2024-05:mid").orElseThrow());
        Pick edited = new Pick(found, "The review", when, List.of("Nadia"), Basis.RECORD);

        Picked picked = book.desk().pick(CALENDAR, List.of(edited, Pick.of(found(1))), setback);

        assertThat(picked.added()).isEqualTo(2);
        assertThat(picked.known()).isZero();
        Event event = book.events().find(picked.events().getFirst()).orElseThrow();
        assertThat(event.title()).isEqualTo("The review");
        assertThat(event.when()).isEqualTo(when);
        assertThat(event.basis()).isEqualTo(Basis.RECORD);
        assertThat(event.details().fact()).isEqualTo("Room 4\nBring the numbers");
        assertThat(event.setbacks()).containsExactly(setback);
        assertThat(book.people().all()).extracting(person -> person.name()).containsExactly("Nadia");
        assertThat(event.people())
                .containsExactly(book.people().all().getFirst().id());
        assertThat(book.sources().of(event.id())).extracting(Source::found).containsExactly(found);
        assertThat(onlyImport().onLine()).isEqualTo(2);
        assertThat(onlyImport().waiting()).isZero();
        assertThat(events()).hasSize(2);

        assertThat(undo()).isTrue();
        assertThat(events()).isEmpty();
        assertThat(book.sources().imports()).isEmpty();
        assertThat(book.people().all()).isEmpty();
        assertThat(undo()).as("only the setback is left").isTrue();
        book.workbook().database().redo();
        book.workbook().database().redo();
        assertThat(events()).hasSize(2).contains(event);
    }

    @Test
    void nobodyIsTakenOverUnasked() {
        book.desk()
                .pick(CALENDAR, picks(List.of(found("a", "Review", FoundDate.of(DAY), "Nadia/n@example.org"))), null);
        assertThat(book.people().all()).isEmpty();
    }

    @Test
    void aSecondImportAddsOnlyWhatIsNew() {
        SourceService.Kept first = book.sources().keep(CALENDAR, many(3));
        assertThat(first).isEqualTo(new SourceService.Kept(first.importId(), 3, 0));
        clock.advance(Duration.ofDays(1));
        assertThat(book.sources().keep(CALENDAR, many(5))).isEqualTo(new SourceService.Kept(first.importId(), 2, 3));
        assertThat(book.sources().known(SourceKind.CALENDAR, List.of("key-1", "key-4", "key-9")))
                .containsExactlyInAnyOrder("key-1", "key-4");
        assertThat(book.sources().known(SourceKind.TABLE, List.of("key-1"))).isEmpty();

        List<UUID> before = ids(book.sources().waiting(first.importId()));
        Picked picked = book.desk().pick(CALENDAR, picks(many(2)), setback);
        assertThat(picked.added()).isEqualTo(2);
        assertThat(ids(book.sources().waiting(first.importId()))).hasSize(3).isSubsetOf(before);
        Picked again = book.desk().pick(CALENDAR, picks(many(6)), setback);
        assertThat(again.added()).isEqualTo(4);
        assertThat(again.known()).isEqualTo(2);
        assertThat(events()).hasSize(6);
        assertThat(book.desk().pick(CALENDAR, picks(many(6)), setback).added()).isZero();
        assertThat(onlyImport().onLine()).isEqualTo(6);
        assertThat(onlyImport().at()).isEqualTo(clock.instant());
    }

    private static List<UUID> ids(List<Source> sources) {
        return sources.stream().map(Source::id).toList();
    }

    @Test
    void theSameThingTwiceInOneFileIsOne() {
        assertThat(book.sources().keep(CALENDAR, List.of(found(1), found(1))).added())
                .isEqualTo(1);
        Picked picked = book.desk().pick(CALENDAR, picks(List.of(found(2), found(2))), null);
        assertThat(picked.added()).isEqualTo(1);
        assertThat(picked.known()).isEqualTo(1);
    }

    @Test
    void whatIsTakenOffTheDeskIsInTheTrashAndNotKnown() {
        UUID importId = book.sources().keep(CALENDAR, many(3)).importId();
        UUID one = book.sources().waiting(importId).getFirst().id();
        book.sources().takeOff(List.of(one));
        assertThat(book.sources().waiting(importId)).hasSize(2);
        assertThat(book.sources().known(SourceKind.CALENDAR, List.of("key-0"))).isEmpty();
        assertThat(book.trash().page(null, 10).items())
                .extracting(Trashed::title)
                .containsExactly("Meeting 0");
        book.trash().restore(new Ref(Noun.SOURCE, one));
        assertThat(book.sources().waiting(importId)).hasSize(3);
        undo();
        undo();
        assertThat(book.sources().waiting(importId)).hasSize(3);
    }

    @Test
    void aGroupIsOneEventThatRestsOnAll() {
        List<Found> members = many(4);
        var when = new DateStatement(null, FuzzyDate.between(FuzzyDate.ofDay(DAY), FuzzyDate.ofDay(DAY.plusDays(3))));
        UUID event = book.desk().pickGroup(CALENDAR, "The weekly", members, when, List.of("Jonas"), setback);
        assertThat(book.sources().of(event)).extracting(Source::found).containsExactlyElementsOf(members);
        assertThat(events()).extracting(Event::title).containsExactly("The weekly");
        assertThat(events().getFirst().details().fact()).startsWith("Meeting 0\nMeeting 1");
        assertThat(Discord.of(when, book.sources().of(event))).isEmpty();
        undo();
        assertThat(events()).isEmpty();
        assertThat(book.sources().imports()).isEmpty();
    }

    @Test
    void whatBelongsTogetherJoinsAnEventInOneStep() {
        UUID event = book.events().add(EventDraft.titled("The talk", List.of(setback)));
        List<Found> two = List.of(found("a", "1:1", FoundDate.of(DAY)), found("b", "1:1 again", FoundDate.of(DAY)));
        book.desk().attach(CALENDAR, two, event);
        assertThat(book.sources().of(event)).hasSize(2);
        assertThat(undo()).isTrue();
        assertThat(book.sources().of(event)).isEmpty();
    }

    @Test
    void aRecordJoinsAnEventOfMemoryWhichKeepsItsWordsAndDate() {
        var march = new DateStatement("March 2024", FuzzyDate.ofMonth(YearMonth.of(2024, 3)));
        UUID event = book.events()
                .add(EventDraft.titled("The talk", List.of(setback)).withTiming(Timing.of(march)));
        Event before = book.events().find(event).orElseThrow();
        book.desk().attach(CALENDAR, List.of(found("a", "1:1", FoundDate.of(DAY))), event);
        book.desk().attach(CALENDAR, List.of(found("a", "1:1", FoundDate.of(DAY))), event);

        assertThat(book.events().find(event)).contains(before);
        List<Source> sources = book.sources().of(event);
        assertThat(sources).hasSize(1);
        assertThat(Discord.of(march, sources))
                .containsExactly(new Discord(march, FoundDate.of(DAY), sources.getFirst()));

        book.sources().settle(ids(sources), march.date());
        assertThat(Discord.of(march, book.sources().of(event))).isEmpty();
        var april = new DateStatement(null, FuzzyDate.ofMonth(YearMonth.of(2024, 4)));
        assertThat(Discord.of(april, book.sources().of(event)))
                .as("it was not this date")
                .hasSize(1);
        undo();
        assertThat(Discord.of(march, book.sources().of(event))).hasSize(1);
    }

    @Test
    void aDateChangedAtPickingIsNotAskedAboutAgain() {
        var march = new DateStatement(null, FuzzyDate.ofMonth(YearMonth.of(2024, 3)));
        Pick pick = new Pick(found("a", "1:1", FoundDate.of(DAY)), "1:1", march, List.of(), Basis.RECORD);
        UUID event = book.desk().pick(CALENDAR, List.of(pick), setback).events().getFirst();
        Source source = book.sources().of(event).getFirst();
        assertThat(source.found().when()).isEqualTo(FoundDate.of(DAY));
        assertThat(Discord.of(march, List.of(source))).isEmpty();
    }

    @Test
    void aWholeImportIsTakenBackAndWhatRestsOnMoreStays() {
        UUID memory = book.events().add(EventDraft.titled("Remembered", List.of(setback)));
        List<UUID> made = book.desk().pick(CALENDAR, picks(many(3)), setback).events();
        book.sources().keep(CALENDAR, many(5));
        book.desk().attach(CALENDAR, List.of(found(4)), memory);
        var log = new ImportOf(SourceKind.REPOSITORY_LOG, "log.txt", 1, 0, 0);
        Found commit = new Found.Draft(SourceKind.REPOSITORY_LOG, "c")
                .title("Fix")
                .found("log.txt", Where.line("log.txt", 1), Limits.STANDARD);
        book.desk().attach(log, List.of(commit), made.get(1));
        Event first = book.events().find(made.getFirst()).orElseThrow();
        book.events().edit(first.id(), EventDraft.of(first, List.of()).withTitle("Edited since"));
        UUID importId = book.sources().imports().stream()
                .filter(one -> one.kind() == SourceKind.CALENDAR)
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(book.desk().removable(importId)).isEqualTo(new Removable(5, 2, 1));
        clock.advance(Duration.ofDays(3));
        book.desk().takeBack(importId);

        assertThat(events()).extracting(Event::id).containsExactlyInAnyOrder(memory, made.get(1));
        assertThat(book.sources().of(memory)).isEmpty();
        assertThat(book.sources().of(made.get(1))).extracting(Source::found).containsExactly(commit);
        assertThat(onlyImport().kind()).isEqualTo(SourceKind.REPOSITORY_LOG);
        assertThat(book.trash().page(null, 20).count()).isEqualTo(7);
        assertThat(book.desk().removable(importId)).isEqualTo(new Removable(0, 0, 0));
        undo();
        assertThat(events()).hasSize(4);
        assertThat(book.sources().of(memory)).hasSize(1);
    }

    @Test
    void aRecordWhoseEventIsInTheTrashWaitsAgain() {
        UUID event =
                book.desk().pick(CALENDAR, picks(many(1)), setback).events().getFirst();
        book.events().trash(event);
        assertThat(onlyImport().waiting()).isEqualTo(1);
        assertThat(book.desk().pick(CALENDAR, picks(many(1)), setback).added()).isEqualTo(1);
        assertThat(onlyImport())
                .extracting(EvidenceImport::waiting, EvidenceImport::onLine)
                .containsExactly(0L, 1L);
    }

    @Test
    void peopleAreOfferedByNameOtherNameAndAddress() {
        UUID nadia = book.people()
                .add(new PersonDraft(
                        "Nadia Brandt", "", "", "nadia@example.org, since 2019", Support.NONE, List.of("nb")));
        List<Found> found = List.of(
                found("a", "One", FoundDate.of(DAY), "N. B./Nadia@Example.org", "Émile/ "),
                found("b", "Two", FoundDate.of(DAY), "NB/ ", "emile/emile@example.org"),
                found("c", "Three", FoundDate.of(DAY), "É. Roux/emile@example.org", "nadia brandt/other@example.org"),
                found("d", "Four", FoundDate.of(DAY), " /somebody@example.org"));
        List<PersonOffer> offers = book.desk().people(found);
        assertThat(offers)
                .extracting(PersonOffer::name)
                .containsExactly("Nadia Brandt", "Émile", "somebody@example.org");
        assertThat(offers).extracting(PersonOffer::known).containsExactly(nadia, null, null);
        assertThat(offers).extracting(PersonOffer::count).containsExactly(3L, 3L, 1L);
        assertThat(offers.getFirst().seen()).hasSize(3);
    }

    @Test
    void twoCopiesThatReadTheSameFileAgreeAfterTheyAreJoined() {
        WorkbookServices other = book("two");
        book.sources().keep(CALENDAR, many(3));
        other.desk().pick(CALENDAR, picks(many(2)), null);
        Path file = folder.resolve("out.zip");
        other.archives().write(file, clock.instant(), null, _ -> {});
        book.archives().merge(file, null, _ -> {});

        assertThat(events()).hasSize(2);
        assertThat(book.sources().of(events().getFirst().id())).hasSize(1);
        assertThat(book.sources().imports()).hasSize(2);
        assertThat(book.sources().imports().stream()
                        .flatMap(one -> book.sources().waiting(one.id()).stream())
                        .map(one -> one.found().key()))
                .containsExactly("key-2");
        assertThat(book.desk().pick(CALENDAR, picks(many(3)), null).added()).isEqualTo(1);
        book.archives().merge(file, null, _ -> {});
        assertThat(events()).hasSize(3);
        assertThat(book.workbook().database().check(() -> false).isClean()).isTrue();
    }

    @Test
    void deletedForGoodWithItsEventNothingOfARecordIsLeft() {
        UUID event =
                book.desk().pick(CALENDAR, picks(many(1)), setback).events().getFirst();
        assertThat(book.trash()
                        .farewell(new Ref(Noun.EVENT, event))
                        .orElseThrow()
                        .materials())
                .isEqualTo(1);
        book.trash().erase(List.of(new Ref(Noun.EVENT, event)));
        assertThat(book.sources().imports()).isEmpty();
        List<String> left = book.workbook()
                .database()
                .read(handle -> handle.createQuery("""
                        SELECT s.title || s.text || COALESCE(s.raw, '') || s.people || s.extras || s.name || i.name
                        FROM source s JOIN evidence_import i ON i.id = s.import_id
                        """).mapTo(String.class).list());
        assertThat(left).containsExactly("");
        book.sources().keep(CALENDAR, many(1));
        assertThat(onlyImport().waiting()).isEqualTo(1);
    }

    @Test
    void nothingIsNothing() {
        assertThat(book.sources().imports()).isEmpty();
        assertThat(book.sources().keep(CALENDAR, List.of()).added()).isZero();
        assertThat(book.desk().pick(CALENDAR, List.of(), setback)).isEqualTo(new Picked(0, 0, List.of()));
        assertThat(book.sources().imports())
                .as("a file of which nothing is kept")
                .isEmpty();
        assertThat(book.sources().of(UUID.randomUUID())).isEmpty();
        assertThat(book.desk().people(List.of())).isEmpty();
    }
}
