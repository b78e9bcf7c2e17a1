package app.rebound.trash;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.link.Word;
import app.rebound.timeline.Event;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Blob;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is deleted comes back as it was, and what is deleted for good is in no table any more.
@Tag("db")
class TrashServiceTest {
    private static final String PLANTED = "the heron at the third lock gate";

    /// What says nothing of the person, in the table of any noun.
    private static final Set<String> COMMON = Set.of(
            "id",
            "revision",
            "created_at",
            "updated_at",
            "device_id",
            "clock",
            "deleted_at",
            "purged_at",
            "is_private",
            "place",
            "row_hash");

    /// What stays in a tombstone: which page of which program an answer was to, and what a link joined.
    private static final Map<Noun, Set<String>> KEPT = Map.of(
            Noun.SETBACK, Set.of("program_id"),
            Noun.ANSWER, Set.of("setback_id", "exercise", "program_id", "program_version", "language", "is_later"),
            Noun.ANSWER_PART, Set.of("answer_id", "prompt_key", "position"),
            Noun.LINK, Set.of("from_noun", "from_id", "word", "to_noun", "to_id"),
            Noun.ATTACHMENT, Set.of("of_noun", "of_id", "bytes"),
            Noun.PRINTOUT, Set.of("setback_id"),
            Noun.PRINTOUT_COPY, Set.of("setback_id", "page_width", "page_height"),
            Noun.PRINTED_PART, Set.of("copy_id", "of_id"),
            Noun.EVENT, Set.of("import_id"),
            Noun.SOURCE, Set.of("import_id"));

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<Ref> trashed() {
        return desk.trash.page(null, 100).items().stream().map(Trashed::ref).toList();
    }

    /// Every table and column of the workbook that holds `words`, in whatever type.
    private List<String> holding(String words) {
        List<String> found = new ArrayList<>();
        desk.database.read(handle -> {
            handle.createQuery("""
                            SELECT table_name, column_name FROM information_schema.columns
                            WHERE table_schema = 'PUBLIC'
                            """)
                    .map((rs, _) -> new String[] {rs.getString(1), rs.getString(2)})
                    .forEach(column -> handle.createQuery("SELECT \"" + column[1] + "\" FROM \"" + column[0] + "\"")
                            .map((rs, _) -> {
                                Object value = rs.getObject(1);
                                return value instanceof byte[] || value instanceof Blob
                                        ? new String(rs.getBytes(1), StandardCharsets.UTF_8)
                                        : String.valueOf(value);
                            })
                            .filter(value -> value.contains(words))
                            .forEach(_ -> found.add(column[0] + "." + column[1])));
            return true;
        });
        return found;
    }

    @Test
    void theTrashShowsWhatWasDeletedLastFirst() {
        Ref setback = desk.setback("The Harbour launch");
        Ref event = desk.event("Kick-off", "We began", List.of(), setback);
        Ref person = desk.person("Nadia", "");
        Ref titled = desk.entry("A day", "Long");
        Ref plain = desk.entry(" ", "Only words here");
        assertThat(desk.trash.page(null, 10)).isEqualTo(new TrashPage(List.of(), 0));
        for (Ref ref : List.of(event, person, titled, plain, setback)) {
            desk.putIntoTrash(ref);
        }
        assertThat(trashed()).containsExactly(setback, plain, titled, person, event);
        assertThat(desk.trash.page(null, 10).items())
                .extracting(Trashed::title)
                .containsExactly("The Harbour launch", "Only words here", "A day", "Nadia", "Kick-off");
    }

    @Test
    void aTrashOfThousandsIsReadPageByPageEachThingOnce() {
        List<UUID> ids = desk.database.write(tx -> {
            List<UUID> made = new ArrayList<>();
            for (int i = 0; i < 1_234; i++) {
                UUID id = tx.nextId();
                tx.insert(Noun.PERSON.table(), id, Map.of("name", "Person " + i));
                tx.trash(Noun.PERSON.table(), id);
                made.add(id);
            }
            return made;
        });
        Set<UUID> seen = new HashSet<>();
        Trashed last = null;
        int pages = 0;
        while (true) {
            TrashPage page = desk.trash.page(last, 200);
            assertThat(page.count()).isEqualTo(1_234);
            if (page.items().isEmpty()) {
                break;
            }
            page.items().forEach(item -> assertThat(seen.add(item.ref().id())).isTrue());
            last = page.items().getLast();
            pages++;
        }
        assertThat(seen).hasSameElementsAs(ids);
        assertThat(pages).isEqualTo(7);
        assertThat(desk.trash.erase(desk.trash.farewellToAll().asked())).hasSize(1_234);
        assertThat(desk.trash.page(null, 10).count()).isZero();
    }

    @Test
    void aSetbackComesBackWithItsAnswersAndEventsExactlyAsTheyWere() {
        Ref setback = desk.setback("The Harbour launch");
        desk.book.answer(setback.id(), "the-moment", "I froze");
        Ref event = desk.event("Kick-off", "We began", List.of("Nadia"), setback);
        var answers = desk.book.answers().ofSetback(setback.id());
        var events = desk.book.events().all(setback.id());
        desk.book.setbacks().trash(setback.id());
        assertThat(desk.trash.restore(setback)).isTrue();
        assertThat(desk.book.answers().ofSetback(setback.id())).isEqualTo(answers);
        assertThat(desk.book.events().all(setback.id())).isEqualTo(events);
        assertThat(events).extracting(Event::id).containsExactly(event.id());
        assertThat(desk.book.setbacks().all()).hasSize(1);
        assertThat(trashed()).isEmpty();
    }

    @Test
    void restoringIsOneStepOfUndoWithWords() {
        Ref person = desk.person("Nadia", "");
        desk.people.trash(person.id());
        desk.trash.restore(person);
        assertThat(desk.database.undoStack().undoKey()).contains("undo.trash.restore");
        desk.database.undo();
        assertThat(trashed()).containsExactly(person);
        desk.database.redo();
        assertThat(trashed()).isEmpty();
        assertThat(desk.people.all()).hasSize(1);
    }

    @Test
    void whoWasInTheTrashWhileAnEventWasChangedIsInItAgain() {
        Ref setback = desk.setback("The Harbour launch");
        Ref event = desk.event("Kick-off", "We began", List.of("Nadia", "Jonas"), setback);
        UUID nadia = desk.people.all().stream()
                .filter(person -> person.name().equals("Nadia"))
                .findFirst()
                .orElseThrow()
                .id();
        desk.people.trash(nadia);
        desk.book.events().edit(event.id(), Desk.draft("Kick-off meeting", "We began", List.of("Jonas"), setback));
        desk.trash.restore(new Ref(Noun.PERSON, nadia));
        assertThat(desk.book.events().find(event.id()).orElseThrow().people())
                .hasSize(2)
                .contains(nadia);
    }

    @Test
    void everyColumnOfANounIsBlankedOrKnownToSayNothing() {
        for (Noun noun : Noun.values()) {
            Set<String> columns = desk.database.read(handle -> handle.createQuery("""
                            SELECT LOWER(column_name) FROM information_schema.columns
                            WHERE table_schema = 'PUBLIC' AND LOWER(table_name) = :table
                            """)
                    .bind("table", noun.table())
                    .mapTo(String.class)
                    .set());
            ;
            columns.removeAll(COMMON);
            columns.removeAll(KEPT.getOrDefault(noun, Set.of("setback_id")));
            assertThat(columns)
                    .as(noun.table())
                    .isEqualTo(Blanks.of(noun, Desk.TYPES).keySet());
        }
    }

    @Test
    void aPlantedSentenceIsInNoTableOnceEveryNounThatHeldItIsDeletedForGood() {
        Ref setback = desk.setback(PLANTED);
        desk.book.answer(setback.id(), "the-moment", PLANTED);
        desk.book.answers().keepVersion(setback.id(), "the-moment");
        desk.book.answer(setback.id(), "the-moment", "Something else");
        desk.book.answer(setback.id(), "letter", PLANTED);
        desk.event(PLANTED, PLANTED, List.of(), setback);
        Ref event = desk.event(PLANTED, PLANTED, List.of(), setback);
        desk.book.events().edit(event.id(), Desk.draft("Calm", "Calm", List.of(), setback));
        Ref person = desk.person("Nadia", PLANTED);
        desk.version(person, PLANTED);
        Ref entry = desk.entry("", PLANTED);
        Ref number = desk.number(PLANTED);
        desk.version(number, PLANTED);
        Ref source = desk.source(PLANTED);
        desk.link(entry, Word.RESTS_ON, source);
        Ref attachment = desk.attachment(PLANTED);
        desk.link(source, Word.MENTIONS, attachment);
        assertThat(holding(PLANTED))
                .contains("ANSWER_PART.TEXT", "EVENT.FACT", "PERSON.NOTE", "ENTRY.TEXT")
                .contains("VERSION.CONTENT", "SOURCE.RAW", "ATTACHMENT.CONTENT", "SETBACK.TITLE")
                .contains("HELP_LINE.NAME", "HELP_LINE.NUMBER", "HELP_LINE.NOTE");
        desk.people.trash(person.id());
        desk.trash.erase(List.of(setback));
        desk.trash.erase(List.of(person, entry, number));
        assertThat(holding(PLANTED)).isEmpty();
        assertThat(holding("Something else")).isEmpty();
        assertThat(desk.database.check(() -> false).isClean()).isTrue();
        assertThat(desk.compactions).hasSize(2);
        assertThat(desk.database.undoStack().undoKey()).isEmpty();
        assertThat(desk.database.undoStack().redoKey()).isEmpty();
    }

    @Test
    void whatIsGoneForGoodIsNowhereToBeSeenAndCannotComeBack() {
        Ref setback = desk.setback("The Harbour launch");
        Ref event = desk.event("Kick-off", "We began", List.of("Nadia"), setback);
        desk.trash.erase(List.of(setback));
        assertThat(trashed()).isEmpty();
        assertThat(desk.trash.page(null, 10).count()).isZero();
        assertThat(desk.book.events().all(null)).isEmpty();
        assertThat(desk.people.eventCounts()).isEmpty();
        assertThat(desk.trash.restore(setback)).isFalse();
        assertThat(desk.trash.restore(event)).isFalse();
        assertThat(desk.trash.farewell(event)).isEmpty();
        assertThat(desk.database.undo()).isFalse();
        assertThat(desk.book.setbacks().all()).isEmpty();
    }

    @Test
    void anEventGoesOnlyWithTheLastSetbackItBelongsTo() {
        Ref one = desk.setback("One");
        Ref two = desk.setback("Two");
        Ref mine = desk.event("Of one", "a", List.of("Nadia"), one);
        Ref both = desk.event("Of both", "b", List.of(), one, two);
        Ref loose = desk.event("Of none", "c", List.of());
        desk.putIntoTrash(two);
        Farewell farewell = desk.trash.farewell(one).orElseThrow();
        assertThat(farewell.gone()).containsExactlyInAnyOrder(one, mine);
        assertThat(farewell.events()).isEqualTo(1);
        assertThat(desk.trash.erase(List.of(one))).isEqualTo(farewell.gone());
        assertThat(desk.book.events().all(null)).extracting(Event::id).containsExactly(both.id(), loose.id());
        assertThat(desk.people.all()).hasSize(1);
        assertThat(desk.trash.erase(List.of(two))).containsExactlyInAnyOrder(two, both);
    }

    @Test
    void aSourceStaysWhileSomethingElseRestsOnIt() {
        Ref event = desk.event("Kick-off", "a", List.of());
        Ref other = desk.event("Budget", "b", List.of());
        Ref shared = desk.source("A mail");
        Ref own = desk.source("Another mail");
        Ref photo = desk.attachment("A photo");
        desk.link(event, Word.RESTS_ON, shared);
        desk.link(other, Word.RESTS_ON, shared);
        desk.link(event, Word.RESTS_ON, own);
        desk.link(own, Word.RESTS_ON, photo);
        desk.putIntoTrash(other);
        assertThat(desk.trash.farewell(event).orElseThrow().materials()).isEqualTo(2);
        assertThat(desk.trash.erase(List.of(event))).containsExactlyInAnyOrder(event, own, photo);
        assertThat(desk.trash.erase(List.of(other))).containsExactlyInAnyOrder(other, shared);
    }

    @Test
    void theFarewellCountsWhatGoesAndWhatStays() {
        Ref setback = desk.setback("The Harbour launch");
        desk.book.answer(setback.id(), "the-moment", "I froze");
        desk.book.answers().keepVersion(setback.id(), "the-moment");
        desk.book.answer(setback.id(), "letter", "");
        desk.event("Kick-off", "We began", List.of("Nadia", "Jonas"), setback);
        Farewell farewell = desk.trash.farewell(setback).orElseThrow();
        assertThat(farewell.title()).isEqualTo("The Harbour launch");
        assertThat(farewell.answers()).isEqualTo(1);
        assertThat(farewell.versions()).isEqualTo(1);
        assertThat(farewell.events()).isEqualTo(1);
        assertThat(farewell.left()).isEqualTo(2);
    }

    @Test
    void aDatabaseTellsWhetherItStillHoldsAThing() {
        Ref setback = desk.setback("The Harbour launch");
        desk.book.answer(setback.id(), "the-moment", "I froze");
        Ref event = desk.event("Kick-off", "We began", List.of());
        assertThat(holds(setback)).isTrue();
        assertThat(holds(new Ref(Noun.EVENT, setback.id()))).isFalse();
        desk.putIntoTrash(event);
        assertThat(holds(event)).isTrue();
        desk.trash.erase(List.of(setback, event));
        assertThat(holds(setback)).isFalse();
        assertThat(holds(event)).isFalse();
        desk.version(event, "left behind");
        assertThat(holds(event)).isTrue();
    }

    @Test
    void aDatabaseFromBeforeThatHoldsWhateverRowItHas() {
        Ref person = desk.person("Nadia", "");
        desk.database.write(tx -> tx.handle().execute("ALTER TABLE person DROP COLUMN row_hash"));
        desk.database.write(tx -> tx.handle().execute("ALTER TABLE person DROP COLUMN purged_at"));
        assertThat(holds(person)).isTrue();
        assertThat(holds(new Ref(Noun.PERSON, UUID.randomUUID()))).isFalse();
    }

    @Test
    void aDatabaseFromBeforeThereWasSuchANounHoldsNothingOfIt() {
        Ref number = desk.number("0");
        desk.database.write(tx -> tx.handle().execute("ALTER TABLE help_line RENAME TO set_aside"));
        assertThat(holds(number)).isFalse();
        desk.database.write(tx -> tx.handle().execute("ALTER TABLE set_aside RENAME TO help_line"));
        assertThat(holds(number)).isTrue();
    }

    private boolean holds(Ref ref) {
        return desk.database.read(handle -> TrashService.holds(handle, ref));
    }

    @Test
    void emptyingTheTrashTakesAllOfItAndNothingElse() {
        Ref kept = desk.person("Jonas", "");
        List<Ref> gone = List.of(
                desk.person("Nadia", ""),
                desk.entry("A day", ""),
                desk.setback("One"),
                desk.event("Talk", "", List.of()));
        gone.forEach(desk::putIntoTrash);
        Farewell farewell = desk.trash.farewellToAll();
        assertThat(farewell.asked()).hasSameElementsAs(gone);
        desk.trash.erase(farewell.asked());
        assertThat(trashed()).isEmpty();
        assertThat(desk.people.all().stream().map(person -> person.id()).collect(Collectors.toSet()))
                .containsExactly(kept.id());
    }
}
