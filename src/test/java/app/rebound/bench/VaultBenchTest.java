package app.rebound.bench;

import app.rebound.app.WorkbookServices;
import app.rebound.db.Action;
import app.rebound.db.Warmup;
import app.rebound.id.IdSource;
import app.rebound.testing.ChildJava;
import app.rebound.testing.TestVault;
import app.rebound.vault.KeyCost;
import app.rebound.vault.Passphrase;
import app.rebound.vault.Vault;
import app.rebound.vault.Workbook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a protected workbook costs: unlocking beyond the key's own price, saving, checking, backing up.
@Tag("bench")
class VaultBenchTest {
    static final String WORDS = "rain on the harbour wall";
    private static final int ENTRIES = 10_000;
    private static final int WORDS_EACH = 200;
    private static final int ROUNDS = 21;

    @TempDir
    private Path temp;

    @Test
    void costs() throws Exception {
        KeyCost cost = KeyCost.calibrated(System::nanoTime, Runtime.getRuntime().maxMemory());
        var real = new Vault(Clock.systemUTC(), IdSource.timeOrdered(), () -> false, () -> cost);
        derivation(real, cost);
        Path folder = temp.resolve("book");
        filled(TestVault.at(Clock.systemUTC()), folder);
        unlock(folder);
        saving(folder);
        wholeWorkbook(folder);
    }

    private void derivation(Vault vault, KeyCost cost) throws IOException {
        Path folder = temp.resolve("small");
        try (Workbook workbook = vault.create(folder)) {
            workbook.keys().protect(words());
            double[] took = new double[5];
            for (int i = 0; i < took.length; i++) {
                took[i] = Bench.millis(() -> workbook.keys().fits(words()));
            }
            Bench.print(
                    "key derivation, Argon2id %d MiB, %d passes".formatted(cost.memory() / 1024, cost.passes()),
                    "median " + Bench.ms(Bench.quantile(took, 0.5)) + " (calibrated for 500 to 1000 ms)");
        }
    }

    private static void filled(Vault vault, Path folder) {
        var random = new Random(1);
        try (Workbook workbook = vault.create(folder)) {
            WorkbookServices services = WorkbookServices.of(workbook);
            for (int batch = 0; batch < ENTRIES / 1000; batch++) {
                int first = batch * 1000;
                workbook.database().act(Action.of("undo.answer"), tx -> {
                    for (int i = first; i < first + 1000; i++) {
                        LocalDate day = LocalDate.of(2000, 1, 1).plusDays(i);
                        services.entries().add(tx, day, null, "Day " + i, text(random));
                    }
                    return true;
                });
            }
            workbook.keys().protect(words());
        }
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = 0; i < WORDS_EACH; i++) {
            text.append(Integer.toString(random.nextInt(100_000), Character.MAX_RADIX))
                    .append(' ');
        }
        return text.toString();
    }

    /// The test's passphrase costs next to nothing, so what is left is what unlocking costs beyond the key's own price.
    private static void unlock(Path folder) throws IOException, InterruptedException {
        Vault vault = TestVault.at(Clock.systemUTC());
        double[] took = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            took[i] = Bench.millis(() -> {
                try (Passphrase words = words()) {
                    vault.open(folder, words).close();
                }
            });
        }
        Bench.print(
                "unlock beyond the derivation, warm, %d entries".formatted(ENTRIES),
                "median %s, longest %s (goal: median at most 60 ms; opening and closing)"
                        .formatted(Bench.ms(Bench.quantile(took, 0.5)), Bench.ms(Bench.quantile(took, 1))));
        for (String kind : new String[] {"cold", "warmed"}) {
            Process child = ChildJava.start(ColdUnlock.class, false, folder.toString(), kind);
            String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            child.waitFor();
            Bench.print("unlock beyond the derivation, first of a process, " + kind, said);
        }
    }

    private static void saving(Path folder) throws IOException {
        Vault vault = TestVault.at(Clock.systemUTC());
        try (Passphrase words = words();
                Workbook workbook = vault.open(folder, words)) {
            WorkbookServices services = WorkbookServices.of(workbook);
            long before = Files.size(folder.resolve("workbook.mv.db"));
            double[] took = new double[300];
            for (int i = 0; i < took.length; i++) {
                LocalDate day = LocalDate.of(2040, 1, 1).plusDays(i);
                took[i] = Bench.millis(() -> workbook.database()
                        .act(
                                Action.of("undo.answer"),
                                tx -> services.entries().add(tx, day, null, "More", "A line of words.")));
            }
            long grown = Files.size(folder.resolve("workbook.mv.db")) - before;
            Bench.print(
                    "a save, fsynced, with its seal",
                    "median %s, p99 %s, file grows %d bytes"
                            .formatted(
                                    Bench.ms(Bench.quantile(took, 0.5)),
                                    Bench.ms(Bench.quantile(took, 0.99)),
                                    grown / took.length));
        }
    }

    private static void wholeWorkbook(Path folder) throws IOException {
        Vault vault = TestVault.at(Clock.systemUTC());
        try (Passphrase words = words();
                Workbook workbook = vault.open(folder, words)) {
            Bench.print(
                    "check of every row, %d entries".formatted(ENTRIES),
                    Bench.ms(Bench.millis(() -> workbook.database().check(() -> false))));
            long size = Files.size(folder.resolve("workbook.mv.db"));
            double took = Bench.millis(workbook::endSitting);
            Bench.print(
                    "end of a sitting: backup, check, compaction",
                    "%s, file %d kB before, %d kB after"
                            .formatted(
                                    Bench.ms(took), size / 1024, Files.size(folder.resolve("workbook.mv.db")) / 1024));
        }
    }

    static Passphrase words() {
        return Passphrase.of(WORDS.toCharArray());
    }

    /// Opens a workbook once, in a process that has opened none.
    public static final class ColdUnlock {
        private ColdUnlock() {}

        /// Prints what it took.
        public static void main(String... arguments) {
            if (arguments[1].equals("warmed")) {
                Warmup.run();
            }
            Vault vault = TestVault.at(Clock.systemUTC());
            double took = Bench.millis(() -> {
                try (Passphrase words = words()) {
                    vault.open(Path.of(arguments[0]), words).close();
                }
            });
            System.out.println(Bench.ms(took));
        }
    }
}
