package app.rebound.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.Main;
import app.rebound.testing.ChildJava;
import app.rebound.testing.FaultRun;
import app.rebound.testing.NoNetwork;
import app.rebound.timeline.SheetKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Words are planted in everything there is; afterwards every byte of every file is searched for them.
@Tag("faults")
@Tag("journey")
class LeakTest {
    private static final List<Charset> FORMS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final List<String> PLACES = List.of("user", "temp", "work", "home");

    /// Everything that the program may write lies in here: workbook, settings, caches, temporary and working folder.
    @TempDir
    private Path all;

    private Path place(String name) throws IOException {
        return Files.createDirectories(all.resolve(name));
    }

    private ProcessBuilder child(Class<?> main, boolean withWindow, String... arguments) throws IOException {
        ProcessBuilder builder = ChildJava.builder(
                main,
                withWindow,
                List.of(
                        "-Djava.io.tmpdir=" + place("temp"),
                        "-Duser.home=" + place("user"),
                        "-Djava.util.prefs.userRoot=" + place("user"),
                        NoNetwork.OPTION),
                arguments);
        builder.directory(place("work").toFile());
        builder.environment().put("XDG_DATA_HOME", place("home").resolve("data").toString());
        builder.environment()
                .put("XDG_CONFIG_HOME", place("home").resolve("config").toString());
        builder.environment()
                .put("XDG_CACHE_HOME", place("user").resolve("cache").toString());
        builder.environment().put("TMPDIR", place("temp").toString());
        return builder;
    }

    @Test
    void noFileHoldsAWordThatWasWritten() throws Exception {
        for (String name : PLACES) {
            place(name);
        }
        sit();
        commands();
        String log = Files.readString(all.resolve("home").resolve("state").resolve("rebound-0.log"));
        assertThat(log)
                .as("what went wrong is written down, and searched like all else")
                .contains("java.lang.IllegalStateException")
                .contains("PlantedSitting");
        // What can be read in the files that were asked for: a document and a picture hold their words packed.
        var asked = new ArrayList<>(
                Stream.of(SheetKind.values()).map(LeakTest::asked).toList());
        asked.add(Path.of("home", "printout.pdf").toString());
        assertThat(found("before the files that were asked for are gone"))
                .contains(asked(SheetKind.SVG) + ": " + PlantedSitting.IN_EVENT)
                .contains(asked(SheetKind.CSV) + ": " + PlantedSitting.IN_EVENT)
                .allMatch(found -> asked.stream().anyMatch(file -> found.startsWith(file + ":")));
        for (SheetKind kind : SheetKind.values()) {
            Files.delete(all.resolve(asked(kind)));
        }
        Files.delete(all.resolve("home").resolve("printout.pdf"));

        assertThat(found("after everything was used")).isEmpty();

        Process careless = child(
                        PlantedSitting.class, false, all.resolve("home").toString(), "control")
                .start();
        String said = new String(careless.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(careless.waitFor()).as(said).isZero();
        assertThat(said.strip())
                .as("connections that are asked for are counted")
                .isEqualTo(PlantedSitting.READY + 3);
        assertThat(found("of a careless program, as a control"))
                .as("a search that can find something")
                .hasSize(3);
    }

    private static String asked(SheetKind kind) {
        return Path.of("home", PlantedSitting.timeline(kind)).toString();
    }

    private void sit() throws IOException, InterruptedException {
        Process process = child(PlantedSitting.class, true, all.resolve("home").toString())
                .start();
        List<String> said = new ArrayList<>();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null && !line.startsWith(PlantedSitting.READY)) {
                said.add(line);
                line = lines.readLine();
            }
            assertThat(line).as(String.join("\n", said)).isEqualTo(PlantedSitting.READY + 0);
            assertThat(said)
                    .as("nothing on the console but what JavaFX says of the pulse that was set")
                    .allMatch(one -> one.startsWith("Setting PULSE_DURATION to "));
        } finally {
            process.destroyForcibly();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    /// The command line on what the killed process left.
    private void commands() throws IOException, InterruptedException {
        String workbook =
                all.resolve("home").resolve("data").resolve("workbook").toString();
        assertThat(command("not it", "check", workbook)).isEqualTo(3);
        assertThat(command(PlantedSitting.PASSPHRASE, "check", workbook)).isZero();
        assertThat(command(PlantedSitting.PASSPHRASE, "backup", workbook)).isZero();
    }

    private int command(String passphrase, String name, String workbook) throws IOException, InterruptedException {
        Process process =
                child(Main.class, false, name, workbook, "--passphrase-stdin").start();
        try (var typed = process.getOutputStream()) {
            typed.write((passphrase + "\n").getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        PlantedSitting.PLANTED.forEach(word -> assertThat(said).doesNotContain(word));
        return process.waitFor();
    }

    /// The files that hold a planted word, each with the word.
    private List<String> found(String when) throws IOException {
        List<String> found = new ArrayList<>();
        long bytes = 0;
        int files = 0;
        try (var walk = Files.walk(all)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                byte[] content = Files.readAllBytes(file);
                bytes += content.length;
                files++;
                words(content).forEach(word -> found.add(all.relativize(file) + ": " + word));
            }
        }
        FaultRun.print(
                "planted words " + when,
                "%d words in %d forms, searched %d files, %d bytes below %s, found %d"
                        .formatted(PlantedSitting.PLANTED.size(), FORMS.size(), files, bytes, listing(), found.size()));
        return found;
    }

    private String listing() {
        try (var walk = Files.walk(all)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> all.relativize(file).toString())
                    .sorted()
                    .toList()
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(byte[] content) {
        return PlantedSitting.PLANTED.stream()
                .filter(word -> FORMS.stream().anyMatch(form -> isIn(content, word.getBytes(form))))
                .toList();
    }

    private static boolean isIn(byte[] content, byte[] word) {
        for (int at = 0; at <= content.length - word.length; at++) {
            int same = 0;
            while (same < word.length && content[at + same] == word[same]) {
                same++;
            }
            if (same == word.length) {
                return true;
            }
        }
        return false;
    }
}
