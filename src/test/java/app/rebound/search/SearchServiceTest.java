package app.rebound.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.WorkbookServices;
import app.rebound.card.CardDraft;
import app.rebound.evidence.Found;
import app.rebound.evidence.Limits;
import app.rebound.evidence.SourceKind;
import app.rebound.evidence.Where;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.lesson.Lesson;
import app.rebound.people.PersonDraft;
import app.rebound.setback.SetbackKind;
import app.rebound.source.ImportOf;
import app.rebound.testing.OpenBook;
import app.rebound.testing.SeededEntries;
import app.rebound.text.Messages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is found, in what order, and that the index is always what the workbook says.
@Tag("db")
class SearchServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 4, 18);
    private static final QueryReader READER = new QueryReader(Messages.of(Locale.ENGLISH));

    @TempDir
    private Path folder;

    private OpenBook book;
    private WorkbookServices services;
    private SearchService search;

    @BeforeEach
    void open() {
        book = new OpenBook(folder.resolve("book"));
        services = WorkbookServices.of(book.workbook());
        search = new SearchService(book.database());
    }

    @AfterEach
    void close() {
        book.close();
    }

    private UUID entry(String day, String title, String text) {
        return services.entries().add(LocalDate.parse(day), null, title, text);
    }

    private List<UUID> find(String typed) {
        return find(typed, Seeker.Order.RELEVANCE);
    }

    private List<UUID> find(String typed, Seeker.Order order) {
        search.catchUp();
        return search.find(READER.read(typed, TODAY), order, 50, true).hits().stream()
                .map(hit -> hit.ref().id())
                .toList();
    }

    @Test
    void recordsAreFoundByWhatTheySayAndHowTheyStood() {
        search.prepare();
        Found found = new Found.Draft(SourceKind.CALENDAR, "a")
                .title("Retrospective")
                .text("Bring the numbers")
                .person("Nadia", "nadia@example.org")
                .original("SUMMARY in the calendar", "")
                .found("work.ics", Where.item("work.ics", 1), Limits.STANDARD);
        UUID importId = services.sources()
                .keep(new ImportOf(SourceKind.CALENDAR, "work.ics", 1, 0, 0), List.of(found))
                .importId();
        UUID source = services.sources().waiting(importId).getFirst().id();
        for (String word : List.of("retrospective", "numbers", "summary", "nadia")) {
            assertThat(find(word)).as(word).containsExactly(source);
        }
        services.sources().takeOff(List.of(source));
        assertThat(find("retrospective")).isEmpty();
    }

    @Test
    void wordsAreFoundExactOnesFirstThenBeginningsThenWhatLooksAlike() {
        search.prepare();
        UUID alike = entry("2024-01-04", "", "The melting ice.");
        UUID begun = entry("2024-01-03", "", "All those meetings.");
        UUID exact = entry("2024-01-01", "", "A long meeting about the harbour.");
        UUID titled = entry("2024-01-02", "Meeting", "It went well, better than all the ones before it, and quickly.");
        assertThat(find("meeting")).containsExactly(titled, exact, begun, alike);
        assertThat(find("meeting ")).startsWith(titled, exact).doesNotContain(UUID.randomUUID());
        assertThat(find("meeting harbour")).containsExactly(exact);
        assertThat(find("meeting -harbour")).startsWith(titled).containsExactlyInAnyOrder(titled, begun, alike);
        assertThat(find("\"long meeting\"")).containsExactly(exact);
        assertThat(find("\"meeting long\"")).isEmpty();
        assertThat(find("meetnig harbor ")).containsExactly(exact);
        assertThat(find("meeting", Seeker.Order.NEWEST)).containsExactly(begun, titled, exact, alike);
        assertThat(find("nothingofthis")).isEmpty();
        assertThat(find("")).isEmpty();
    }

    @Test
    void accentsLigaturesAndScriptsDoNotMatter() {
        search.prepare();
        UUID french = entry("2024-01-01", "", "L’œuvre de l’élève, c’était l’été.");
        UUID japanese = entry("2024-01-01", "", "住在東京都");
        UUID party = entry("2024-01-01", "", "🎉 done");
        assertThat(find("oeuvre eleve ete ")).containsExactly(french);
        assertThat(find("ŒUVRE l'ÉLÈVE")).containsExactly(french);
        assertThat(find("東京")).containsExactly(japanese);
        assertThat(find("都")).containsExactly(japanese);
        assertThat(find("🎉")).containsExactly(party);
    }

    @Test
    void filtersNarrowByPartPersonTagAndDate() {
        search.prepare();
        UUID setback = book.addSetback("The anchor launch", SetbackKind.PROJECT_CANCELLED, "2021");
        book.addEvent(setback, "Lost the anchor client", "3 March 2022");
        UUID nadia = services.people().add(PersonDraft.named("Nadia Berg"));
        UUID old = entry("2020-05-05", "", "anchor of old");
        UUID recent = entry("2024-02-02", "", "anchor of late");
        services.entries()
                .edit(services.entries().find(recent).orElseThrow().tagged(List.of("Work", "Été")), "v", false);
        UUID lesson = services.cards()
                .add(CardDraft.empty(Lesson.TYPE, setback).with(Lesson.TITLE, "Raise the anchor earlier"));
        UUID feedback = services.cards()
                .add(CardDraft.empty(app.rebound.feedback.Feedback.TYPE, setback)
                        .with(app.rebound.feedback.Feedback.TYPE.title(), "The anchor")
                        .with(app.rebound.feedback.Feedback.TYPE.field("who"), "Nadia B."));
        assertThat(find("anchor")).hasSize(6);
        assertThat(find("anchor in:journal")).containsExactlyInAnyOrder(old, recent);
        assertThat(find("anchor dans:journal avant:2021")).containsExactly(old);
        assertThat(find("in:journal after:2021")).containsExactly(recent);
        assertThat(find("anchor tag:work tag:ete")).containsExactly(recent);
        assertThat(find("anchor -tag:work in:journal")).containsExactly(old);
        assertThat(find("anchor in:lessons in:feedback")).containsExactlyInAnyOrder(lesson, feedback);
        assertThat(find("person:nadia")).containsExactlyInAnyOrder(feedback, nadia);
        assertThat(find("nadia")).contains(nadia, feedback);
        assertThat(find("before:2021 anchor")).containsExactly(old);
        assertThat(find("in:events after:2021 before:2023")).hasSize(1);

        services.setbacks().trash(setback);
        assertThat(find("anchor"))
                .as("what belongs to a setback in the trash")
                .doesNotContain(lesson, feedback, setback);
        book.database().undo();
        assertThat(find("anchor")).contains(lesson, feedback, setback);
    }

    @Test
    void untilThereIsAnIndexTheNewestAreFound() {
        UUID entry = entry("2024-01-01", "", "The forgotten harbour of élan");
        assertThat(find("elan harb")).containsExactly(entry);
        assertThat(find("elan -harbour")).isEmpty();
        assertThat(find("elan in:events")).isEmpty();
        assertThat(find("elan in:journal after:2023 before:2025")).containsExactly(entry);
        assertThat(search.isWhole()).isFalse();
        search.prepare();
        assertThat(search.isWhole()).isTrue();
        assertThat(find("elan harb")).containsExactly(entry);
    }

    @Test
    void aKeptIndexIsReadAndCatchesUp() {
        new SeededEntries(3).addTo(book.database(), 700);
        UUID before = entry("2024-01-01", "", "quillwort before");
        search.prepare();
        long counter = book.database().counter();
        search.end();
        assertThat(book.database().counter()).as("no backup is due for it").isEqualTo(counter);
        int files = files();
        assertThat(files).isPositive();

        UUID after = entry("2024-01-02", "", "quillwort after");
        services.entries().trash(before);
        search = new SearchService(book.database());
        search.prepare();
        assertThat(search.isWhole()).isTrue();
        assertThat(find("quillwort")).containsExactly(after);
        search.end();
        assertThat(files()).as("only what is new is written").isLessThan(files + 20);
        assertThat(book.database().check(() -> false).isClean()).isTrue();
    }

    private static SearchIndex index(SearchService of) {
        return java.util.Objects.requireNonNull(of.index());
    }

    private int files() {
        return book.database()
                .read(handle -> handle.createQuery("SELECT COUNT(*) FROM index_file")
                        .mapTo(Integer.class)
                        .one());
    }

    @Test
    void anIndexThatDoesNotFitIsMadeAgain() {
        UUID entry = entry("2024-01-01", "", "quillwort");
        search.prepare();
        search.end();
        // Damaged files; files of another form; a row that went past it; nothing at all.
        List<String> harms = List.of(
                "UPDATE index_file SET content = X'00112233' WHERE name LIKE 'segments%'",
                "UPDATE index_file SET content = X'00112233' WHERE name NOT LIKE 'segments%'",
                "DELETE FROM index_file WHERE name LIKE '%.cfs' OR name LIKE '%.doc'",
                "UPDATE entry SET deleted_at = NULL",
                "DELETE FROM index_file");
        UUID hidden = entry("2024-01-01", "", "quillwort hidden");
        services.entries().trash(hidden);
        search = new SearchService(book.database());
        search.prepare();
        search.end();
        for (String harm : harms) {
            book.database().derive(handle -> handle.execute(harm));
            search = new SearchService(book.database());
            search.prepare();
            assertThat(find("quillwort")).as(harm).contains(entry);
            assertThat(find("quillwort").contains(hidden))
                    .as(harm)
                    .isEqualTo(services.entries().find(hidden).isPresent());
            search.end();
        }
    }

    @Test
    void whatIsDeletedForGoodIsInNoIndex() {
        UUID entry = entry("2024-01-01", "", "gloriosa quillwort");
        entry("2024-01-01", "", "another quillwort");
        search.prepare();
        search.save();
        services.trash().erase(List.of(new Ref(Noun.ENTRY, entry)));
        assertThat(files()).as("gone before it is said").isZero();
        search.catchUp();
        assertThat(index(search).words(SearchIndex.TEXT)).contains("quillwort").doesNotContain("gloriosa");
        search.end();
        assertThat(files()).isPositive();
        search = new SearchService(book.database());
        search.prepare();
        assertThat(find("gloriosa")).isEmpty();
        assertThat(find("quillwort")).hasSize(1);
        assertThat(index(search).words(SearchIndex.TEXT)).doesNotContain("gloriosa");
    }

    @Test
    void whateverIsDoneTheIndexIsWhatANewOneWouldBe() {
        for (long seed = 1; seed <= 2; seed++) {
            var random = new Random(seed);
            var texts = new SeededEntries(seed);
            List<Ref> there = new ArrayList<>();
            search = new SearchService(book.database());
            search.prepare();
            UUID setback = book.addSetback("S" + seed, SetbackKind.FIRED, null);
            UUID person = services.people().add(PersonDraft.named("Person " + seed));
            for (int step = 0; step < 50; step++) {
                act(random, texts, there, setback, person);
                if (random.nextInt(4) == 0) {
                    search.catchUp();
                }
                if (random.nextInt(15) == 0) {
                    search.end();
                    search = new SearchService(book.database());
                    search.prepare();
                }
            }
            search.catchUp();
            var fresh = new SearchService(book.database());
            fresh.prepare();
            fresh.end();
            book.database().derive(handle -> handle.execute("DELETE FROM index_file"));
            fresh = new SearchService(book.database());
            fresh.prepare();
            assertThat(index(search).all())
                    .as("seed %d", seed)
                    .isEqualTo(index(fresh).all());
            for (int i = 0; i < 40; i++) {
                String word = texts.word(random.nextInt(120), random.nextBoolean());
                assertThat(new HashSet<>(found(search, word)))
                        .as("seed %d, %s", seed, word)
                        .isEqualTo(new HashSet<>(found(fresh, word)));
            }
            index(search).purge();
            index(search).refresh();
            assertThat(index(search).words(SearchIndex.TEXT))
                    .isEqualTo(index(fresh).words(SearchIndex.TEXT));
            assertThat(index(search).words(SearchIndex.TITLE))
                    .isEqualTo(index(fresh).words(SearchIndex.TITLE));
            fresh.end();
            search.end();
        }
    }

    private static List<Hit> found(SearchService search, String word) {
        return search.find(READER.read(word + " ", TODAY), Seeker.Order.NEWEST, 1000, true)
                .hits();
    }

    private void act(Random random, SeededEntries texts, List<Ref> there, UUID setback, UUID person) {
        @Nullable Ref some = there.isEmpty() ? null : there.get(random.nextInt(there.size()));
        switch (random.nextInt(12)) {
            case 0, 1 -> there.add(new Ref(Noun.ENTRY, entry("2024-01-01", texts.text(3), texts.text(20))));
            case 2 ->
                there.add(new Ref(
                        Noun.LESSON,
                        services.cards()
                                .add(CardDraft.empty(Lesson.TYPE, setback).with(Lesson.TITLE, texts.text(4)))));
            case 3 -> {
                book.addEvent(setback, texts.text(5), null);
                there.add(new Ref(
                        Noun.EVENT, services.events().all(null).getLast().id()));
            }
            case 4 -> services.people().edit(person, PersonDraft.named(texts.text(2)));
            case 5 -> book.answer(setback, "what-happened", texts.text(10));
            case 6, 7 -> {
                if (some != null && some.noun() == Noun.ENTRY) {
                    services.entries()
                            .find(some.id())
                            .ifPresent(entry -> services.entries()
                                    .edit(
                                            entry.with(entry.title(), texts.text(15)),
                                            "visit" + random.nextInt(3),
                                            random.nextBoolean()));
                }
            }
            case 8 -> {
                if (some != null && isThere(some)) {
                    book.database().act(app.rebound.db.Action.of("undo.entry.trash"), tx -> {
                        tx.trash(some.noun().table(), some.id());
                        return true;
                    });
                }
            }
            case 9 -> book.database().undo();
            case 10 -> book.database().redo();
            default -> {
                if (some != null && random.nextInt(3) == 0) {
                    services.trash().erase(Set.of(some));
                    there.remove(some);
                } else if (some != null) {
                    services.trash().restore(some);
                }
            }
        }
    }

    private boolean isThere(Ref ref) {
        return book.database()
                        .read(handle -> handle.createQuery("SELECT COUNT(*) FROM "
                                        + ref.noun().table() + " WHERE id = :id AND deleted_at IS NULL")
                                .bind("id", ref.id())
                                .mapTo(Integer.class)
                                .one())
                == 1;
    }
}
