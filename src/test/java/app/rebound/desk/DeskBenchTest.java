package app.rebound.desk;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.WorkbookServices;
import app.rebound.bench.Bench;
import app.rebound.evidence.Found;
import app.rebound.evidence.FoundDate;
import app.rebound.evidence.Limits;
import app.rebound.evidence.SourceKind;
import app.rebound.evidence.Where;
import app.rebound.source.ImportOf;
import app.rebound.testing.TestClock;
import app.rebound.testing.TestVault;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a hundred thousand records cost: kept, known again, shown, put on the timeline and taken back.
@Tag("bench")
class DeskBenchTest {
    private static final int COUNT = 100_000;
    private static final int PICKED = 5_000;
    private static final ImportOf FILE = new ImportOf(SourceKind.REPOSITORY, "harbour", COUNT, 0, 0);

    @TempDir
    private Path folder;

    private static List<Found> found() {
        var random = new Random(1);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            String text =
                    random.ints(20, 0, 900).mapToObj(number -> "word" + number).collect(Collectors.joining(" "));
            found.add(new Found.Draft(SourceKind.REPOSITORY, "key-" + i)
                    .title("Change " + i)
                    .text(text)
                    .when(FoundDate.of(
                            Instant.ofEpochSecond(1_600_000_000L + i * 997L), ZoneOffset.UTC, ZoneOffset.UTC))
                    .person("Person " + i % 50, "person" + i % 50 + "@example.org")
                    .original("commit " + i + "\n" + text, "")
                    .found("harbour", Where.item("harbour", i + 1), Limits.STANDARD));
        }
        return found;
    }

    /// As the desk does it.
    private static <T> void inLots(List<T> all, BiConsumer<List<T>, String> work) {
        for (int from = 0; from < all.size(); from += LotsController.LOT) {
            work.accept(all.subList(from, Math.min(all.size(), from + LotsController.LOT)), "bench");
        }
    }

    @Test
    void aHundredThousandRecords() throws IOException {
        List<Found> found = found();
        List<Pick> picks = found.stream().limit(PICKED).map(Pick::of).toList();
        try (var workbook = TestVault.at(new TestClock()).create(folder)) {
            var book = WorkbookServices.of(workbook);
            double kept = Bench.millis(
                    () -> inLots(found, (some, step) -> book.sources().keep(FILE, some, step)));
            UUID importId = book.sources().imports().getFirst().id();
            double again = Bench.millis(() -> book.sources().keep(FILE, found));
            double waiting = Bench.millis(
                    () -> assertThat(book.sources().waiting(importId)).hasSize(COUNT));
            double people =
                    Bench.millis(() -> assertThat(book.desk().people(found)).hasSize(50));
            double picked = Bench.millis(() ->
                    assertThat(book.desk().pick(FILE, picks, null).added()).isEqualTo(PICKED));
            double counted = Bench.millis(() ->
                    assertThat(book.sources().imports().getFirst().onLine()).isEqualTo(PICKED));
            double back = Bench.millis(() -> inLots(book.desk().takenBack(importId), book.desk()::takeBack));
            double undone = Bench.millis(() -> workbook.database().undo());
            assertThat(book.sources().imports().getFirst().onLine()).isEqualTo(PICKED);
            Bench.print(
                    "evidence kept, %,d records".formatted(COUNT),
                    "kept %,.0f ms, known again %,.0f, shown %,.0f, people %,.0f, %,d picked %,.0f, counted %,.0f, taken back %,.0f, undone %,.0f"
                            .formatted(kept, again, waiting, people, PICKED, picked, counted, back, undone));
        }
    }
}
