package app.rebound.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.rebound.fault.BugReport;
import app.rebound.fault.WorkbookException;
import app.rebound.testing.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What went wrong is written down, bounded, and without a word of the person's.
@Tag("domain")
class LogbookTest {
    private static final String PLANTED = "quittenbaumzauberei";

    private final TestClock clock = new TestClock();

    @TempDir
    private Path home;

    private Path folder() {
        return home.resolve("100 % sure").resolve("state");
    }

    private String written() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(".log"))
                    .sorted()
                    .map(LogbookTest::read)
                    .collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static IllegalStateException bug() {
        var bug = new IllegalStateException(
                "title " + PLANTED, new IllegalArgumentException(PLANTED, new IOException("/home/" + PLANTED)));
        bug.addSuppressed(new UnsupportedOperationException(PLANTED));
        return bug;
    }

    @Test
    void aBugIsWrittenDownByCodeVersionAndPlacesWithNoMessageOfAnyOfItsCauses() throws IOException {
        var log = new Logbook(folder(), clock);
        IllegalStateException bug = bug();
        log.bug(bug);
        log.close();
        assertThat(written())
                .contains(BugReport.code(bug))
                .contains("Rebound ")
                .contains("Java ")
                .contains("java.lang.IllegalStateException")
                .contains("beside it: java.lang.UnsupportedOperationException")
                .contains("because of: java.lang.IllegalArgumentException")
                .contains("because of: java.io.IOException")
                .contains("LogbookTest.bug(")
                .doesNotContain(PLANTED);
    }

    @Test
    void aForeseenFailureIsWrittenDownByItsKeyAndWithoutTheNamesItCarries() throws IOException {
        var log = new Logbook(folder(), clock);
        log.fault(new WorkbookException.UnwritableTarget(PLANTED + ".pdf", new IOException(PLANTED)));
        log.close();
        assertThat(written())
                .contains("fault.unwritable-target")
                .contains("java.io.IOException")
                .doesNotContain(PLANTED);
    }

    @Test
    void aMistypedPassphraseIsNobodysBusiness() {
        var log = new Logbook(folder(), clock);
        log.fault(new WorkbookException.WrongPassphrase());
        log.fault(new WorkbookException.WrongRecoveryKey());
        log.fault(new WorkbookException.Locked());
        assertThat(folder()).doesNotExist();
    }

    @Test
    void theSamePlaceIsWrittenDownOnceASitting() throws IOException {
        var log = new Logbook(folder(), clock);
        IllegalStateException bug = bug();
        for (int time = 0; time < 100; time++) {
            log.bug(bug);
        }
        log.close();
        assertThat(written().split(BugReport.code(bug), -1)).hasSize(2);
    }

    @Test
    void theFilesStayFewAndSmallHoweverMuchGoesWrong() throws IOException {
        for (int sitting = 0; sitting < 40; sitting++) {
            var log = new Logbook(folder(), clock);
            for (int at = 0; at < 300; at++) {
                var bug = new IllegalStateException();
                bug.setStackTrace(new StackTraceElement[] {
                    new StackTraceElement("app.rebound.Some" + "x".repeat(200), "thing", "Some.java", at)
                });
                log.bug(bug);
            }
            log.close();
        }
        try (Stream<Path> files = Files.list(folder())) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(Logbook.FILES);
            for (Path file : all) {
                // A file ends after the line that fills it.
                assertThat(Files.size(file)).isLessThan(Logbook.LARGEST + 4_096L);
            }
        }
    }

    @Test
    void whereItCannotBeWrittenNothingHappens() throws IOException {
        Files.createDirectories(folder().getParent());
        Files.writeString(folder(), "a file where the folder would be");
        var log = new Logbook(folder(), clock);
        assertThatCode(() -> {
                    log.bug(bug());
                    log.close();
                })
                .doesNotThrowAnyException();
        assertThat(folder()).hasContent("a file where the folder would be");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskDoesNotHurt() throws IOException {
        Files.createDirectories(folder());
        Files.createSymbolicLink(folder().resolve("rebound-0.log"), Path.of("/dev/full"));
        var log = new Logbook(folder(), clock);
        assertThatCode(() -> {
                    log.bug(bug());
                    log.fault(new WorkbookException.DiskFull(null));
                    log.close();
                })
                .doesNotThrowAnyException();
    }

    @Test
    void causesInACircleEnd() {
        var one = new IllegalStateException();
        var other = new IllegalArgumentException(one);
        one.initCause(other);
        assertThat(BugReport.details(one).lines().count()).isLessThan(100);
    }
}
