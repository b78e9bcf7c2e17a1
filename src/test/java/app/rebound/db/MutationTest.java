package app.rebound.db;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.fault.WorkbookException;
import app.rebound.id.IdSource;
import app.rebound.testing.FaultRun;
import app.rebound.testing.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A truncated or altered database file is opened complete or its damage is said; never a silent loss.
@Tag("faults")
@Tag("db")
class MutationTest {
    private static final int BLOCK = 4096;
    private static final int STEPS = 120;

    private enum Mutation {
        TRUNCATE,
        FLIP,
        ZERO,
        SWAP
    }

    private enum Outcome {
        /// All rows are there as they were written.
        COMPLETE,
        REFUSED,
        FOUND_BY_CHECK,
        /// The counter is not the one that was acknowledged.
        BEHIND,
        SILENT
    }

    @TempDir
    private Path folder;

    @Test
    void noMutationIsSilent() throws IOException {
        var storage = Storage.onDisk(folder.resolve("book"), FaultSitting.KEY);
        long counter;
        List<Integrity.Table> tables;
        try (var sitting = new FaultSitting(storage, FaultRun.SEED, _ -> {})) {
            for (int step = 0; step < STEPS; step++) {
                sitting.act();
            }
            counter = sitting.database().counter();
            tables = sitting.database().check(() -> false).tables();
        }
        byte[] plain = Files.readAllBytes(storage.databaseFile());
        // Most of the file is what earlier states left; a compacted one has damage where it hurts.
        Compaction.run(storage);
        byte[] compacted = Files.readAllBytes(storage.databaseFile());
        var random = new Random(FaultRun.SEED);
        int mutations = FaultRun.count(60, 1_000);
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        Map<String, Integer> silent = new TreeMap<>();
        for (int i = 0; i < mutations; i++) {
            Mutation mutation = Mutation.values()[i % Mutation.values().length];
            byte[] file = mutated(i / 4 % 2 == 0 ? plain : compacted, mutation, random);
            Outcome outcome = look(file, counter, tables);
            outcomes.merge(outcome, 1, Integer::sum);
            if (outcome == Outcome.SILENT) {
                silent.merge(mutation + (i / 4 % 2 == 0 ? " plain" : " compacted"), 1, Integer::sum);
            }
        }
        FaultRun.print("mutations of workbook.mv.db", "mutations %d, %s".formatted(mutations, outcomes));
        assertThat(silent).isEmpty();
        assertThat(outcomes).containsKeys(Outcome.REFUSED, Outcome.FOUND_BY_CHECK);
    }

    private static byte[] mutated(byte[] original, Mutation mutation, Random random) {
        byte[] file = original.clone();
        int at = random.nextInt(file.length);
        switch (mutation) {
            case TRUNCATE -> file = Arrays.copyOf(file, at);
            case FLIP -> file[at] ^= (byte) (1 << random.nextInt(8));
            case ZERO ->
                Arrays.fill(file, at / BLOCK * BLOCK, Math.min(file.length, at / BLOCK * BLOCK + BLOCK), (byte) 0);
            case SWAP -> {
                int one = random.nextInt(file.length / BLOCK) * BLOCK;
                int two = random.nextInt(file.length / BLOCK) * BLOCK;
                System.arraycopy(original, one, file, two, BLOCK);
                System.arraycopy(original, two, file, one, BLOCK);
            }
        }
        return file;
    }

    private Outcome look(byte[] file, long counter, List<Integrity.Table> tables) throws IOException {
        Path place = folder.resolve("mutated");
        var storage = Storage.onDisk(place, FaultSitting.KEY);
        Files.write(storage.databaseFile(), file);
        var circumstances = Circumstances.of(new TestClock(), IdSource.timeOrdered(), () -> false);
        try (Database database = Database.open(storage, circumstances)) {
            Integrity.Report report = database.check(() -> false);
            if (!report.isClean()) {
                return Outcome.FOUND_BY_CHECK;
            }
            if (report.counter() != counter) {
                return Outcome.BEHIND;
            }
            return report.tables().equals(tables) ? Outcome.COMPLETE : Outcome.SILENT;
        } catch (WorkbookException e) {
            return Outcome.REFUSED;
        }
    }
}
