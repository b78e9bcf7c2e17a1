package app.rebound.evidence.git;

import static app.rebound.evidence.ReaderRun.OPTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.evidence.Found;
import app.rebound.evidence.FoundPerson;
import app.rebound.evidence.ReaderRun;
import app.rebound.evidence.Reason;
import app.rebound.evidence.file.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Repositories and the text of their logs.
@Tag("domain")
class GitReadersTest {
    @TempDir
    private Path folder;

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void aRepositoryGivesItsCommitsAndIsLeftAsItIs() throws IOException {
        Path repository = Repositories.make(folder.resolve("site"), 12);
        List<Path> before = files(repository);
        assertThat(new RepositoryReader().recognises(Source.of(repository))).isTrue();
        ReaderRun run = ReaderRun.of(new RepositoryReader(), repository);
        assertThat(run.report().isComplete()).isTrue();
        assertThat(run.found()).hasSize(12);
        Found newest = run.found().getFirst();
        assertThat(newest.title()).isEqualTo("Change 11");
        assertThat(newest.text()).isEqualTo("Because of reason 11.");
        assertThat(newest.people()).containsExactly(new FoundPerson("Bo Lind", "bo@example.org"));
        assertThat(newest.origin().date()).isEqualTo("2024-01-04T04:00+02:00");
        assertThat(run.dates().getFirst()).isEqualTo("2024-01-04T03:00");
        assertThat(newest.key()).matches("[0-9a-f]{40}");
        assertThat(files(repository)).isEqualTo(before);
    }

    @Test
    void onlyOnesOwnAndByDay() throws IOException {
        Path repository = Repositories.make(folder.resolve("site"), 12);
        ReaderRun own = ReaderRun.of(new RepositoryReader(), repository, OPTIONS.onlyOf(Set.of()));
        assertThat(own.found()).hasSize(8);
        assertThat(own.report().leftOut()).isEqualTo(4);
        ReaderRun bo = ReaderRun.of(
                new RepositoryReader(),
                repository,
                OPTIONS.onlyOf(Set.of("bo lind")).byDay());
        assertThat(bo.dates()).containsExactly("2024-01-01", "2024-01-02", "2024-01-03", "2024-01-04");
        assertThat(bo.found().getFirst().extras()).containsEntry("commits", "1");
        ReaderRun days = ReaderRun.of(new RepositoryReader(), repository, OPTIONS.byDay());
        assertThat(days.found().getFirst().title()).isEqualTo("Change 0");
        assertThat(days.found().getFirst().text()).isEqualTo("Change 0\nChange 1\nChange 2");
    }

    @Test
    void whatIsNoRepositoryIsRefused() throws IOException {
        Files.createDirectories(folder.resolve("empty/.git"));
        ReaderRun run = ReaderRun.of(new RepositoryReader(), folder.resolve("empty"));
        assertThat(run.reasons()).containsExactly(Reason.UNKNOWN_FORM);
    }

    @Test
    void settingsThatIncludeOtherFilesAreNotFollowedAndEndlessLinesNotRead() throws IOException {
        Path repository = Repositories.make(folder.resolve("site"), 2);
        Path settings = repository.resolve(".git/config");
        String sound = Files.readString(settings);
        Files.writeString(settings, sound + "[include]\n\tpath = config\n");
        assertThat(ReaderRun.of(new RepositoryReader(), repository).reasons()).containsExactly(Reason.OUTSIDE);
        Files.writeString(settings, sound + "[user]" + "x".repeat(40_000));
        assertThat(ReaderRun.of(new RepositoryReader(), repository).reasons()).containsExactly(Reason.TOO_LARGE);
    }

    @Test
    void anObjectInTheFormOfAPackIsDamage() throws IOException {
        Path repository = Repositories.make(folder.resolve("site"), 2);
        // A commit in the form of a pack.
        byte[] object = {(byte) 0x90, (byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff, 0x7f};
        for (Path file : files(repository)) {
            if (file.toString().matches(".*objects.[0-9a-f]{2}.[0-9a-f]{38}")) {
                file.toFile().setWritable(true);
                Files.write(file, object);
            }
        }
        assertThat(ReaderRun.of(new RepositoryReader(), repository).reasons()).isNotEmpty();
    }

    @Test
    void theStandardLogWithOneBadDate() throws IOException {
        Path log = ReaderRun.file(folder, "log.txt", """
                commit 0123456789abcdef0123456789abcdef01234567 (HEAD -> main)
                Merge: 1111111 2222222
                Author: Ada Vale <ada@example.org>
                Date:   Mon Mar 4 10:15:30 2024 +0100

                    Take the old parser out

                    It was slow.

                 src/parser.c | 12 ------------
                 1 file changed, 12 deletions(-)

                commit 1111111111abcdef0123456789abcdef01234567
                Author: Bo Lind <bo@example.org>
                Date:   some day

                    Lost

                commit 2222222222abcdef0123456789abcdef01234567
                Author: Bo Lind <bo@example.org>
                Date:   Fri, 1 Mar 2024 23:30:00 -0800

                    Late
                """);
        assertThat(new LogReader().recognises(Source.of(log))).isTrue();
        ReaderRun run = ReaderRun.of(new LogReader(), log);
        assertThat(run.titles()).containsExactly("Take the old parser out", "Late");
        assertThat(run.found().getFirst().text()).isEqualTo("It was slow.");
        assertThat(run.dates()).containsExactly("2024-03-04T10:15", "2024-03-02T08:30");
        assertThat(run.reasons()).containsExactly(Reason.NOT_A_DATE);
        assertThat(run.report().refusals().getFirst().where().number()).isEqualTo(13);
    }

    @Test
    void theSeparatedLog() throws IOException {
        Path log = ReaderRun.file(folder, "log.txt", """
                0123456789ab\037Ada Vale\037ada@example.org\0372024-03-04T10:15:30+01:00\037One

                body
                \036
                1123456789ab\037Broken\036
                2123456789ab\037Bo\037bo@example.org\0372024-03-05T10:15:30Z\037Two\036
                """);
        assertThat(new LogReader().recognises(Source.of(log))).isTrue();
        ReaderRun run = ReaderRun.of(new LogReader(), log);
        assertThat(run.titles()).containsExactly("One", "Two");
        assertThat(run.dates()).containsExactly("2024-03-04T10:15", "2024-03-05T11:15");
        assertThat(run.found().getFirst().text()).isEqualTo("body");
        assertThat(run.reasons()).containsExactly(Reason.DAMAGED);
    }

    @Test
    void codeMaatsForms() throws IOException {
        Path one = ReaderRun.file(folder, "one.txt", """
                [586b4eb] Ada Vale 2024-06-15 Faster parser
                35\t0\tsrc/parser.c
                [a95b410] Bo Lind 2024-06-14 Tests

                """);
        assertThat(new LogReader().recognises(Source.of(one))).isTrue();
        assertThat(ReaderRun.of(new LogReader(), one).dates()).containsExactly("2024-06-15", "2024-06-14");
        Path two = ReaderRun.file(folder, "two.txt", "--586b4eb--2024-06-15--Ada Vale\n35\t0\tsrc/parser.c\n");
        assertThat(ReaderRun.of(new LogReader(), two).titles()).containsExactly("586b4eb");
    }
}
