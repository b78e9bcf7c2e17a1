package app.rebound.interchange.archive;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.WorkbookServices;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.journal.Entry;
import app.rebound.journal.EntryVersion;
import app.rebound.people.PersonDraft;
import app.rebound.setback.SetbackDraft;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.FaultRun;
import app.rebound.testing.TestClock;
import app.rebound.testing.TestVault;
import app.rebound.timeline.EventDraft;
import app.rebound.vault.Workbook;
import app.rebound.wizard.AnswerDraft;
import app.rebound.wizard.AnswerPart;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Two copies that are both written to: joining is the same from both sides, done twice it changes nothing, and no word
/// is lost.
@Tag("db")
@Tag("faults")
class InterleavedTest {
    private static final LocalDate DAY = LocalDate.of(2024, 4, 18);
    private static final int STEPS = 14;
    private static final Pattern WORDS = Pattern.compile("words-[a-z]+-\\d+\\.");

    private final TestClock clock = new TestClock();

    @TempDir
    private Path folder;

    static List<Long> seeds() {
        return new Random(FaultRun.SEED).longs(FaultRun.count(2, 300)).boxed().toList();
    }

    /// One copy and all that was ever written into it.
    private final class Copy implements AutoCloseable {
        private final Workbook workbook;
        private final WorkbookServices book;
        private final Set<UUID> erased = new HashSet<>();
        private final String name;
        private int count;

        Copy(String name) {
            this.name = name;
            workbook = TestVault.at(clock).create(folder.resolve(name + System.nanoTime()));
            book = WorkbookServices.of(workbook);
        }

        private String words() {
            return "words-" + name + "-" + count++ + ".";
        }

        void step(Random random) {
            clock.advance(Duration.ofSeconds(1 + random.nextInt(500)));
            List<Entry> entries = book.entries().all();
            var setbacks = book.setbacks().all();
            switch (random.nextInt(9)) {
                case 0 -> book.entries().add(DAY, null, "entry", words());
                case 1, 2 -> some(entries, random).forEach(entry -> change(entry, words()));
                case 3 -> some(entries, random).forEach(entry -> book.entries().trash(entry.id()));
                case 4 -> some(setbacks, random).forEach(setback -> answer(setback.id(), random.nextInt(2), words()));
                case 5 -> book.events().add(EventDraft.titled(words(), List.of()));
                case 6 -> book.people().add(new PersonDraft(words(), "", "", ""));
                case 7 -> some(entries, random).forEach(this::erase);
                default ->
                    some(setbacks, random)
                            .forEach(setback -> book.setbacks()
                                    .edit(setback.id(), new SetbackDraft(words(), setback.kind(), null)));
            }
        }

        private void erase(Entry entry) {
            book.trash().erase(List.of(new Ref(Noun.ENTRY, entry.id())));
            erased.add(entry.id());
        }

        private void change(Entry entry, String text) {
            book.entries()
                    .takeBack(new EntryVersion(
                            clock.instant(), new Entry(entry.id(), entry.day(), null, entry.title(), text)));
        }

        private void answer(UUID setback, int exercise, String text) {
            book.answers().keepVersion(setback, "e" + exercise);
            book.answers()
                    .save(new AnswerDraft(
                            setback,
                            "e" + exercise,
                            "p",
                            1,
                            "en",
                            "",
                            false,
                            false,
                            List.of(AnswerPart.text("k", 0, text)),
                            "v"));
        }

        Path out() {
            Path file = folder.resolve(name + System.nanoTime() + ".zip");
            book.archives().write(file, clock.instant(), null, _ -> {});
            return file;
        }

        void in(Path file) {
            book.archives().merge(file, null, _ -> {});
        }

        Map<String, String> rows() {
            return ArchiveServiceTest.rows(book);
        }

        @Override
        public void close() {
            workbook.close();
        }
    }

    /// What was written anywhere but in what was deleted for good and in versions of it.
    private static Set<String> words(Map<String, String> rows, Set<UUID> erased) {
        Set<String> words = new HashSet<>();
        rows.forEach((key, row) -> {
            if (erased.stream().noneMatch(id -> key.contains(id.toString()) || row.contains("noun_id=" + id))) {
                WORDS.matcher(row).results().forEach(found -> words.add(found.group()));
            }
        });
        return words;
    }

    private static <T> List<T> some(List<T> all, Random random) {
        return all.isEmpty() ? List.of() : List.of(all.get(random.nextInt(all.size())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bothSidesComeToTheSame(long seed) {
        var random = new Random(seed);
        try (var one = new Copy("one");
                var two = new Copy("two");
                var three = new Copy("three")) {
            one.book.setbacks().add(new SetbackDraft(one.words(), SetbackKind.FIRED, null), "p");
            for (int at = 0; at < 4; at++) {
                one.book.entries().add(DAY, null, "entry", one.words());
            }
            Path start = one.out();
            two.in(start);
            for (int round = 0; round < 2; round++) {
                for (int step = 0; step < STEPS; step++) {
                    (random.nextBoolean() ? one : two).step(random);
                }
                Set<UUID> erased = new HashSet<>(one.erased);
                erased.addAll(two.erased);
                Set<String> said = words(one.rows(), erased);
                said.addAll(words(two.rows(), erased));
                Path fromOne = one.out();
                Path fromTwo = two.out();
                one.in(fromTwo);
                two.in(fromOne);
                assertThat(one.rows()).as("commutative, seed %d", seed).isEqualTo(two.rows());
                Map<String, String> joined = one.rows();
                one.in(fromTwo);
                one.in(fromOne);
                assertThat(one.rows()).as("idempotent, seed %d", seed).isEqualTo(joined);
                if (round == 0) {
                    three.in(fromTwo);
                    three.in(fromOne);
                    assertThat(three.rows()).as("a third copy, seed %d", seed).isEqualTo(joined);
                }
                said.removeAll(words(joined, Set.of()));
                assertThat(said).as("nothing is lost, seed %d", seed).isEmpty();
            }
            assertThat(one.workbook.database().check(() -> false).isClean()).isTrue();
        }
    }
}
