package app.rebound.bench;

import app.rebound.id.IdSource;
import app.rebound.search.SearchService;
import app.rebound.testing.SeededEntries;
import app.rebound.testing.TestVault;
import app.rebound.vault.KeyCost;
import app.rebound.vault.Passphrase;
import app.rebound.vault.Vault;
import app.rebound.vault.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a start of the packaged program takes, beside a JavaFX window with one word that is packaged the same way.
///
/// All are started in turn, several times, on a display that nobody sees, drawn by the processor; the medians are
/// printed. Needs Xvfb and the tree that `packaging/linux/package.sh` leaves below `target/package`.
@Tag("bench")
class StartBenchTest {
    private static final Path APP =
            Path.of("target", "package", "deb", "usr", "lib", "rebound").toAbsolutePath();
    private static final Path REDNOTEBOOK = Path.of("/usr/bin/rednotebook");
    private static final String UNTOLD = "hello window, without what the launcher sets";
    private static final String PASSPHRASE = "quiet river stone";
    private static final int ROUNDS = 3;

    @TempDir
    private Path temp;

    @Test
    void starts() throws Exception {
        if (!Files.isDirectory(APP) || !isOnPath("Xvfb")) {
            Bench.print("start", "not measured: needs Xvfb and the tree of packaging/linux/package.sh");
            return;
        }
        try (XScreen screen = XScreen.open(Files.createDirectory(temp.resolve("screen")))) {
            Map<String, List<String>> commands = commands(screen);
            Map<String, List<Started>> seen = new LinkedHashMap<>();
            for (int round = 0; round <= ROUNDS; round++) {
                for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                    Started one = Started.watch(
                            screen,
                            command.getValue(),
                            environment(!command.getKey().equals(UNTOLD)));
                    // The first of each reads the disk.
                    if (round > 0) {
                        seen.computeIfAbsent(command.getKey(), _ -> new ArrayList<>())
                                .add(one);
                    }
                }
            }
            print(seen);
        }
    }

    @Test
    void unlocks() throws Exception {
        if (!Files.isDirectory(APP) || !isOnPath("Xvfb") || !isOnPath("xdotool")) {
            Bench.print("unlocking", "not measured: needs Xvfb, xdotool and the tree of packaging/linux/package.sh");
            return;
        }
        try (XScreen screen = XScreen.open(Files.createDirectory(temp.resolve("screen")))) {
            for (int entries : new int[] {10_000, 100_000}) {
                Path folder = workbook(temp.resolve("locked" + entries), entries);
                protect(folder);
                double[] some = new double[ROUNDS];
                for (int round = 0; round < ROUNDS; round++) {
                    some[round] = Started.unlocked(screen, rebound(temp, folder), environment(true), PASSPHRASE);
                }
                Bench.print(
                        "unlocking, %,d entries".formatted(entries),
                        String.format(Locale.ROOT, "PSS after ten seconds %.0f MiB", Bench.quantile(some, 0.5)));
            }
        }
    }

    /// As dearly as on the machine of a person.
    private static void protect(Path folder) {
        var vault = new Vault(
                Clock.systemUTC(),
                IdSource.timeOrdered(),
                () -> false,
                () -> KeyCost.calibrated(System::nanoTime, Runtime.getRuntime().maxMemory()));
        try (Workbook workbook = vault.open(folder);
                Passphrase secret = Passphrase.of(PASSPHRASE.toCharArray())) {
            workbook.keys().protect(secret);
        }
    }

    private Map<String, List<String>> commands(XScreen screen) throws Exception {
        Map<String, List<String>> commands = new LinkedHashMap<>();
        List<String> hello = hello(screen);
        commands.put("hello window", hello);
        commands.put(UNTOLD, hello);
        commands.put("first screen", rebound(temp.resolve("first"), null));
        for (int entries : new int[] {0, 10_000, 100_000}) {
            commands.put(
                    String.format(Locale.ROOT, "workbook with %,d entries", entries),
                    rebound(temp, workbook(temp.resolve("book" + entries), entries)));
        }
        if (Files.isExecutable(REDNOTEBOOK)) {
            commands.put(
                    "RedNotebook, empty",
                    List.of(REDNOTEBOOK.toString(), journal(0).toString()));
            commands.put(
                    "RedNotebook, 10,000 entries",
                    List.of(REDNOTEBOOK.toString(), journal(10_000).toString()));
        } else {
            Bench.print("start, RedNotebook", "not measured: it is not installed");
        }
        return commands;
    }

    private List<String> java() {
        return List.of(APP.resolve("runtime/bin/java").toString(), "@" + APP.resolve("options"), "-Dprism.order=sw");
    }

    /// @param home with the settings, and the workbooks that a first screen offers
    private List<String> rebound(Path home, Path workbook) {
        List<String> command = new ArrayList<>(java());
        command.addAll(List.of("-Duser.home=" + home, "-XX:AOTCache=" + APP.resolve("rebound.aot"), "-classpath"));
        command.add(jar().toString());
        command.add("app.rebound.Main");
        if (workbook != null) {
            command.add(workbook.toString());
        }
        return command;
    }

    private static Path jar() {
        try (var files = Files.newDirectoryStream(APP.resolve("lib"), "rebound-*.jar")) {
            return files.iterator().next();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path workbook(Path folder, int entries) {
        try (Workbook workbook = TestVault.at(Clock.systemUTC()).create(folder)) {
            new SeededEntries(1).addTo(workbook.database(), entries);
            // As the sitting before left it: the index made and kept.
            var search = new SearchService(workbook.database());
            search.prepare();
            search.end();
            workbook.compact();
        }
        return folder;
    }

    /// The floor: the same Java, the same options, a cache of its own.
    private List<String> hello(XScreen screen) throws Exception {
        Path jar = temp.resolve("hello.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Class<?> one : List.of(HelloWindow.class, HelloWindow.Launcher.class)) {
                String name = one.getName().replace('.', '/') + ".class";
                out.putNextEntry(new JarEntry(name));
                out.write(one.getClassLoader().getResourceAsStream(name).readAllBytes());
            }
        }
        Path cache = temp.resolve("hello.aot");
        List<String> command = new ArrayList<>(java());
        command.addAll(List.of("-classpath", jar.toString(), HelloWindow.Launcher.class.getName()));
        List<String> training = new ArrayList<>(command);
        training.add(1, "-XX:AOTCacheOutput=" + cache);
        var builder =
                new ProcessBuilder(training).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", screen.display());
        Process process = builder.start();
        while (!XScreen.isPainted(screen.look())) {
            if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("the hello window ended");
            }
        }
        process.destroy();
        process.waitFor();
        command.add(1, "-XX:AOTCache=" + cache);
        return command;
    }

    /// Its own form: a YAML file a month.
    private Path journal(int entries) throws IOException {
        Path folder = Files.createDirectories(temp.resolve("journal" + entries));
        var texts = new SeededEntries(1);
        for (int month = 0; month * 28 < entries; month++) {
            var lines = new StringBuilder();
            for (int day = 1; day <= 28 && month * 28 + day <= entries; day++) {
                lines.append(day)
                        .append(": {text: \"")
                        .append(texts.text(200).replace("\n", " "))
                        .append("\"}\n");
            }
            Files.writeString(
                    folder.resolve("%04d-%02d.txt".formatted(1995 + month / 12, month % 12 + 1)), lines.toString());
        }
        return folder;
    }

    /// An empty name of a folder counts as none, so that each has its own below its home.
    ///
    /// @param isTold whether they hold what the package's launcher sets
    private Map<String, String> environment(boolean isTold) {
        Map<String, String> names = new HashMap<>(
                Map.of("HOME", temp.toString(), "XDG_CONFIG_HOME", "", "XDG_DATA_HOME", "", "XDG_STATE_HOME", ""));
        if (isTold) {
            names.put("GDK_GL", "disable");
            names.put("MALLOC_ARENA_MAX", "2");
        }
        return names;
    }

    private static boolean isOnPath(String tool) {
        return List.of(System.getenv("PATH").split(":", -1)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }

    private static void print(Map<String, List<Started>> seen) throws IOException {
        List<Started> floor = seen.get("hello window");
        List<Started> empty = seen.get("workbook with 0 entries");
        for (Map.Entry<String, List<Started>> one : seen.entrySet()) {
            List<Started> some = one.getValue();
            Bench.print(
                    "start, " + one.getKey(),
                    String.format(
                            Locale.ROOT,
                            "painted %.2f s (%.2f x hello, %.2f x empty), CPU %.2f s (%.2f x hello); at rest %.2f s, CPU %.2f s; PSS %.0f MiB",
                            median(some, Started::painted),
                            median(some, Started::painted) / median(floor, Started::painted),
                            median(some, Started::painted) / median(empty, Started::painted),
                            median(some, Started::paintedCpu),
                            median(some, Started::paintedCpu) / median(floor, Started::paintedCpu),
                            median(some, Started::rest),
                            median(some, Started::restCpu),
                            median(some, Started::memory)));
        }
    }

    private static double median(List<Started> some, ToDoubleFunction<Started> what) {
        return Bench.quantile(some.stream().mapToDouble(what).toArray(), 0.5);
    }
}
