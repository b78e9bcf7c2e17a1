package app.rebound.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.lesson.Lesson;
import app.rebound.link.Link;
import app.rebound.link.LinkDao;
import app.rebound.link.Word;
import app.rebound.people.PersonDraft;
import app.rebound.people.PersonService;
import app.rebound.reason.Reason;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.OpenBook;
import app.rebound.trash.TrashService;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The journal as it is read, tagged, linked, and harvested.
@Tag("db")
class JournalServiceTest {
    private static final LocalDate DAY = LocalDate.of(2024, 4, 18);

    @TempDir
    private Path folder;

    private OpenBook book;
    private EntryService entries;
    private JournalService journal;
    private EntryLinkService links;

    @BeforeEach
    void open() {
        book = new OpenBook(folder.resolve("workbook"));
        entries = new EntryService(book.database());
        journal = new JournalService(book.database());
        links = new EntryLinkService(book.database());
    }

    @AfterEach
    void close() {
        book.close();
    }

    private static EntryDraft draft(LocalDate day, String title, String text, List<UUID> setbacks, String... tags) {
        return new EntryDraft(day, LocalTime.of(21, 4), title, text, List.of(tags), null, setbacks, false);
    }

    private UUID add(LocalDate day, String title, String text, String... tags) {
        EntryVisit visit = EntryVisit.toNew();
        entries.save(visit, draft(day, title, text, List.of(), tags));
        return visit.entry().orElseThrow();
    }

    private List<String> titles(LocalDate upTo, int skip, int most, String tag) {
        return journal.rows(upTo, skip, most, tag).stream().map(EntryRow::title).toList();
    }

    @Test
    void fiveThousandEntriesAreReadPageByPageInOneOrderAndNoneTwice() {
        book.database().write(tx -> {
            for (int i = 0; i < 5_000; i++) {
                entries.add(
                        tx,
                        DAY.minusDays(i / 3),
                        i % 3 == 0 ? null : LocalTime.of(8 + i % 3, 0),
                        "Entry " + i,
                        "x".repeat(500));
            }
            return true;
        });
        List<EntryRow> all = new ArrayList<>();
        while (all.size() < 5_000) {
            List<EntryRow> page = journal.rows(null, all.size(), 700, null);
            assertThat(page).isNotEmpty();
            all.addAll(page);
        }
        assertThat(all).extracting(EntryRow::id).doesNotHaveDuplicates().hasSize(5_000);
        assertThat(all.subList(0, 4))
                .extracting(EntryRow::title)
                .containsExactly("Entry 2", "Entry 1", "Entry 0", "Entry 5");
        assertThat(all).allSatisfy(row -> assertThat(row.beginning()).hasSize(EntryRow.BEGINNING));
        assertThat(titles(DAY.minusDays(10), 0, 2, null)).containsExactly("Entry 32", "Entry 31");
        assertThat(journal.count()).isEqualTo(5_000);
        assertThat(journal.perDay(YearMonth.of(2024, 4))).hasSize(18).containsEntry(DAY, 3);
    }

    @Test
    void theListIsReadFromTheIndexAndTagsWithoutTheTexts() {
        add(DAY, "One", "Text", "calm");
        String plan = book.database()
                .read(handle -> handle.createQuery("""
                        EXPLAIN SELECT e.id FROM entry e USE INDEX (entry_order) WHERE e.deleted_at IS NULL
                        ORDER BY e.local_day DESC, e.local_time DESC NULLS LAST, e.id DESC LIMIT 5 OFFSET 0
                        """).mapTo(String.class).one());
        assertThat(plan).contains("index sorted");
    }

    @Test
    void tagsAreCountedRenamedAndMergedInOneStep() {
        UUID first = add(DAY, "One", "", "work", "calm");
        add(DAY, "Two", "", "Work day");
        UUID third = add(DAY, "Three", "", "job");
        add(DAY, "Four", "");
        assertThat(journal.tags())
                .containsExactlyInAnyOrderEntriesOf(Map.of("calm", 1, "job", 1, "work", 1, "Work day", 1));
        assertThat(titles(null, 0, 9, "work")).containsExactly("One");
        assertThat(journal.renameTag("job", " #work ")).isEqualTo(1);
        assertThat(journal.tags()).containsEntry("work", 2).doesNotContainKey("job");
        assertThat(journal.renameTag("work", "calm")).isEqualTo(2);
        assertThat(entries.find(first).orElseThrow().tags()).containsExactly("calm");
        book.database().undo();
        assertThat(entries.find(first).orElseThrow().tags()).containsExactly("work", "calm");
        book.database().undo();
        assertThat(entries.find(third).orElseThrow().tags()).containsExactly("job");
        assertThat(journal.renameTag("calm", "")).isEqualTo(1);
        assertThat(journal.tags()).doesNotContainKey("calm");
    }

    @Test
    void onThisDaySkipsPausedSetbacksAndWhatIsNotWanted() {
        UUID setback = book.addSetback("Harbour", SetbackKind.PROJECT_CANCELLED, null);
        UUID lastMonth = add(DAY.minusMonths(1), "A month ago", "");
        assertThat(journal.onThisDay(DAY, 5)).extracting(EntryRow::id).containsExactly(lastMonth);
        UUID lastYear = add(DAY.minusYears(1), "A year ago", "");
        EntryVisit linked = EntryVisit.toNew();
        entries.save(linked, draft(DAY.minusYears(2), "Of the setback", "", List.of(setback)));
        add(DAY.minusYears(1).plusDays(1), "Another day", "");
        assertThat(journal.onThisDay(DAY, 5))
                .extracting(EntryRow::title)
                .containsExactly("A year ago", "Of the setback");
        book.setbacks().pause(setback, DAY.plusDays(30));
        assertThat(journal.onThisDay(DAY, 5)).extracting(EntryRow::title).containsExactly("A year ago");
        journal.notThisOne(lastYear);
        assertThat(journal.onThisDay(DAY, 5)).extracting(EntryRow::title).containsExactly("A month ago");
        assertThat(journal.onThisDay(LocalDate.of(2024, 12, 31), 5)).isEmpty();
    }

    @Test
    void aLinkKeepsWhatItStoodForWhenThatIsRenamedAndGoesWithItsWords() {
        var people = new PersonService(book.database());
        UUID nadia = people.add(PersonDraft.named("Nadia"));
        UUID other = add(DAY, "The talk", "It went well");
        EntryVisit visit = EntryVisit.toNew();
        entries.save(visit, draft(DAY, "", "I asked [[nadia]] about [[The talk]] and [[nobody]]", List.of()));
        UUID id = visit.entry().orElseThrow();
        assertThat(links.find(Optional.of(id), "nadia"))
                .hasValueSatisfying(found -> assertThat(found.ref()).isEqualTo(new Ref(Noun.PERSON, nadia)));
        assertThat(links.find(Optional.of(id), "nobody")).isEmpty();
        people.edit(nadia, PersonDraft.named("Nadia Harbour"));
        entries.save(visit, draft(DAY, "", "I asked [[nadia]] about [[The talk]] again", List.of()));
        assertThat(links.find(Optional.of(id), "nadia"))
                .hasValueSatisfying(found -> assertThat(found.ref()).isEqualTo(new Ref(Noun.PERSON, nadia)));
        assertThat(links.backlinks(other)).containsExactly(new Backlink(new Ref(Noun.ENTRY, id), "", DAY));
        entries.save(visit, draft(DAY, "", "I asked nadia", List.of()));
        assertThat(links.backlinks(other)).isEmpty();
        assertThat(links.find(Optional.of(id), "nadia")).isEmpty();
        book.database().undo();
        assertThat(links.backlinks(other)).hasSize(1);
        people.trash(nadia);
        assertThat(links.find(Optional.of(id), "nadia")).isEmpty();
    }

    @Test
    void whatWasChosenForALabelWinsOverAnotherThingOfThatName() {
        var people = new PersonService(book.database());
        people.add(PersonDraft.named("Nadia"));
        UUID second = people.add(PersonDraft.named("Nadia"));
        EntryVisit visit = EntryVisit.toNew();
        visit.choose("Nadia", new Ref(Noun.PERSON, second));
        entries.save(visit, draft(DAY, "", "With [[Nadia]]", List.of()));
        assertThat(links.find(visit.entry(), "Nadia").orElseThrow().ref().id()).isEqualTo(second);
        assertThat(links.suggest("nad", 5)).extracting(LinkTarget::name).containsExactly("Nadia", "Nadia");
        assertThat(links.suggest("100%", 5)).isEmpty();
        assertThat(TextLinks.label("A [draft]\nof two lines")).isEqualTo("A (draft) of two lines");
    }

    @Test
    void linksInATextAreNotWhatItTellsOf() {
        UUID setback = book.addSetback("Harbour", SetbackKind.PROJECT_CANCELLED, null);
        book.addEvent(setback, "Kick-off", "March 2024");
        EntryVisit visit = EntryVisit.toNew();
        entries.save(visit, draft(DAY, "", "The [[Kick-off]]", List.of()));
        var from = new Ref(Noun.ENTRY, visit.entry().orElseThrow());
        var dao = new LinkDao();
        List<Link> told = book.database().read(handle -> dao.from(handle, from, Word.MENTIONS));
        Map<String, Ref> written = book.database().read(handle -> dao.labelled(handle, from));
        assertThat(told).isEmpty();
        assertThat(written).containsOnlyKeys("Kick-off");
    }

    @Test
    void whatIsMadeOfAnEntryLeadsBackToItAndIsOneStepOfUndo() {
        UUID setback = book.addSetback("Harbour", SetbackKind.PROJECT_CANCELLED, null);
        UUID entry = add(DAY, "The talk", "We spoke. I never asked.");
        var harvest = new HarvestService(book.database(), book.events(), book.cards());
        UUID event = harvest.event(entry, "We\n spoke", DAY, List.of(setback));
        assertThat(book.events().find(event)).hasValueSatisfying(made -> {
            assertThat(made.title()).isEqualTo("We spoke");
            assertThat(made.when().date().edtf()).isEqualTo("2024-04-18");
            assertThat(made.setbacks()).containsExactly(setback);
        });
        UUID reason = harvest.reason(entry, "I never asked.", setback);
        UUID lesson = harvest.lesson(entry, "x".repeat(500), setback);
        assertThat(book.cards().find(Reason.TYPE, reason).orElseThrow().title()).isEqualTo("I never asked.");
        assertThat(book.cards().find(Lesson.TYPE, lesson).orElseThrow().title()).hasSize(HarvestService.LONGEST);
        assertThat(links.backlinks(entry))
                .extracting(link -> link.ref().noun())
                .containsExactly(Noun.EVENT, Noun.REASON, Noun.LESSON);
        book.database().undo();
        book.database().undo();
        book.database().undo();
        assertThat(links.backlinks(entry)).isEmpty();
        assertThat(book.events().find(event)).isEmpty();
        assertThat(entries.find(entry)).isPresent();
    }

    @Test
    void templatesAreKeptRenamedDeletedAndBroughtBack() {
        var templates = new TemplateService(book.database());
        UUID id = templates.add(" Sunday ", "What was:\n");
        templates.edit(new Template(id, "Weekend", "What was:\n"));
        assertThat(templates.all()).containsExactly(new Template(id, "Weekend", "What was:\n"));
        assertThat(templates.versions(id, 0, 5))
                .extracting(version -> version.template().title())
                .containsExactly("Sunday");
        templates.trash(id);
        assertThat(templates.all()).isEmpty();
        var trash = new TrashService(book.database(), List.of(), () -> {});
        var ref = new Ref(Noun.ENTRY_TEMPLATE, id);
        assertThat(trash.page(null, 5).items()).extracting(item -> item.ref()).contains(ref);
        trash.restore(ref);
        assertThat(templates.all()).hasSize(1);
        book.database().undo();
        book.database().undo();
        book.database().undo();
        assertThat(templates.all()).extracting(Template::title).containsExactly("Sunday");
        templates.trash(id);
        trash.erase(List.of(ref));
        assertThat(templates.versions(id, 0, 5)).isEmpty();
        assertThat(trash.page(null, 5).items()).isEmpty();
    }

    @Test
    void aVisitIsOneVersionAndOneStepAndKeepsWhatStandsAround() {
        UUID setback = book.addSetback("Harbour", SetbackKind.PROJECT_CANCELLED, null);
        UUID id = add(DAY, "One", "First", "calm");
        EntryVisit visit = EntryVisit.to(id);
        entries.save(visit, draft(DAY, "One", "Second", List.of(setback), "calm", "new"));
        entries.save(visit, new EntryDraft(DAY, null, "One", "Third", List.of(), 15, List.of(setback), true));
        assertThat(entries.versions(id, 0, 9))
                .extracting(version -> version.entry().text())
                .containsExactly("First");
        EntryPage page = entries.page(id).orElseThrow();
        assertThat(page.setbacks()).containsExactly(setback);
        assertThat(page.isPrivate()).isTrue();
        assertThat(page.entry().minutes()).isEqualTo(15);
        visit.keepNext();
        entries.save(visit, draft(DAY, "One", "Fourth", List.of()));
        assertThat(entries.versions(id, 0, 9))
                .extracting(version -> version.entry().text())
                .containsExactly("Third", "First");
        book.database().undo();
        EntryPage before = entries.page(id).orElseThrow();
        assertThat(before.entry().text()).isEqualTo("First");
        assertThat(before.setbacks()).isEmpty();
    }

    @Test
    void theListShowsWordsAndNotTheirSigns() {
        var row = new EntryRow(UUID.randomUUID(), DAY, null, "", "## A **day**\n- one [[Nadia]]\n> said", List.of());
        assertThat(row.firstWords()).isEqualTo("A day one Nadia said");
    }
}
