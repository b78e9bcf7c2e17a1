package app.rebound.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.db.Snapshot;
import app.rebound.db.Versions;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.testing.OpenBook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody's place in the circle is stored, kept in versions, taken back and undone.
@Tag("db")
class PersonSupportTest {
    private static final Support NEAR =
            new Support(Nearness.NEAR, Lift.LIFTS, Set.of(Gift.COMFORT, Gift.CRAFT), true, LocalDate.of(2024, 5, 3));

    @TempDir
    private Path folder;

    private OpenBook book;
    private PersonService people;

    @BeforeEach
    void open() {
        book = new OpenBook(folder.resolve("workbook"));
        people = new PersonService(book.database());
    }

    @AfterEach
    void close() {
        book.close();
    }

    private static PersonDraft nadia(Support support) {
        return new PersonDraft("Nadia", "the client", "client", "Fair", support);
    }

    private Support stored(UUID id) {
        return people.find(id).orElseThrow().support();
    }

    @Test
    void anyPlaceReadsBackAsItWasWritten() {
        var random = new Random(20240516);
        UUID id = people.add(nadia(Support.NONE));
        for (int turn = 0; turn < 60; turn++) {
            Set<Gift> gives = EnumSet.noneOf(Gift.class);
            for (Gift gift : Gift.values()) {
                if (random.nextBoolean()) {
                    gives.add(gift);
                }
            }
            var support = new Support(
                    oneOrNone(random, Nearness.values()),
                    oneOrNone(random, Lift.values()),
                    gives,
                    random.nextBoolean(),
                    random.nextBoolean() ? LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3_000)) : null);
            people.edit(id, nadia(support));
            assertThat(stored(id)).isEqualTo(support);
            assertThat(people.all()).singleElement().extracting(Person::support).isEqualTo(support);
            assertThat(SupportForm.support(SupportForm.values(support))).isEqualTo(support);
            assertThat(SupportForm.read(SupportForm.written(support))).isEqualTo(support);
        }
    }

    private static <T> @Nullable T oneOrNone(Random random, T[] all) {
        int at = random.nextInt(all.length + 1);
        return at == all.length ? null : all[at];
    }

    @Test
    void anEarlierPlaceIsKeptTakenBackAndUndone() {
        UUID id = people.add(nadia(NEAR));
        people.edit(id, nadia(Support.NONE));
        PersonVersion first = people.versions(id, 0, 10).getFirst();
        assertThat(first.person()).isEqualTo(nadia(NEAR));
        people.takeBack(id, first);
        assertThat(stored(id)).isEqualTo(NEAR);
        book.database().undo();
        assertThat(stored(id)).isEqualTo(Support.NONE);
    }

    @Test
    void otherNamesAreKeptTakenBackAndUndone() {
        List<String> names = Nicknames.read(" Nad, N. Claes;Nad\n the boss ,, ");
        assertThat(names).containsExactly("Nad", "N. Claes", "the boss");
        UUID id = people.add(new PersonDraft("Nadia", "", "", "", Support.NONE, names));
        assertThat(people.find(id).orElseThrow().nicknames()).isEqualTo(names);
        people.edit(id, PersonDraft.named("Nadia"));
        assertThat(people.find(id).orElseThrow().nicknames()).isEmpty();
        PersonVersion first = people.versions(id, 0, 10).getFirst();
        assertThat(first.person().nicknames()).isEqualTo(names);
        people.takeBack(id, first);
        assertThat(people.find(id).orElseThrow().nicknames()).isEqualTo(names);
        book.database().undo();
        assertThat(people.find(id).orElseThrow().nicknames()).isEmpty();
    }

    @Test
    void aVersionFromBeforeTheCircleSaysNothingOfIt() {
        UUID id = people.add(nadia(NEAR));
        book.database().write(tx -> {
            new Versions()
                    .keep(
                            tx,
                            new Ref(Noun.PERSON, id),
                            Snapshot.write(Map.of("name", "Nadia", "pseudonym", "", "relation", "", "note", "")));
            return true;
        });
        assertThat(people.versions(id, 0, 1).getFirst().person()).isEqualTo(new PersonDraft("Nadia", "", "", ""));
    }

    @Test
    void onlyThoseWithAPlaceAreCounted() {
        people.add(nadia(Support.NONE));
        UUID id = people.add(new PersonDraft("Jonas", "", "", "", NEAR));
        assertThat(book.database().<Integer>read(people::placed)).isEqualTo(1);
        people.trash(id);
        assertThat(book.database().<Integer>read(people::placed)).isZero();
    }
}
