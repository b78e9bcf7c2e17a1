package app.rebound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.cli.FormatSamples.Sample;
import app.rebound.evidence.EvidenceReaders;
import app.rebound.evidence.Found;
import app.rebound.evidence.file.Source;
import app.rebound.interchange.JournalKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every format that is read, by the command and without its name: recognised, counted and dated right.
@Tag("journey")
class EveryFormatTest {
    private final CommandRun command = new CommandRun();

    @TempDir
    private Path temp;

    private Path book;

    private List<String> kinds() {
        return CommandRun.in(
                book,
                open -> open.workbook()
                        .database()
                        .read(handle ->
                                handle.createQuery("""
                        SELECT DISTINCT journal_kind FROM entry UNION SELECT DISTINCT kind FROM source
                        """).mapTo(String.class).list()));
    }

    private List<String> dates() {
        return CommandRun.in(book, open -> {
            List<String> days = open.entries().all().stream()
                    .map(entry -> entry.day() + (entry.time() == null ? "" : "T" + entry.time()))
                    .collect(Collectors.toList());
            open.sources().imports().stream()
                    .flatMap(file -> open.sources().waiting(file.id()).stream())
                    .forEach(source -> days.add(date(source.found())));
            days.sort(null);
            return days;
        });
    }

    private static String date(Found found) {
        return Objects.requireNonNull(found.when()).date().edtf();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("app.rebound.cli.FormatSamples#all")
    void comesInWithTheRightCountAndDates(Sample sample) throws IOException {
        book = temp.resolve("book");
        Path file = sample.write(temp.resolve("in"));
        int code = command.run("import", book.toString(), file.toString(), "--new");
        assertThat(command.err()).isEmpty();
        assertThat(code).isZero();
        List<String> dates = dates();
        assertThat(kinds()).containsExactly(sample.kind());
        assertThat(dates).hasSize(sample.count());
        assertThat(dates.getFirst()).isEqualTo(sample.first());
        assertThat(dates.getLast()).isEqualTo(sample.last());
    }

    @Test
    void noReaderIsWithoutASample() throws IOException {
        Set<String> kinds = new HashSet<>();
        Set<Class<?>> readers = new HashSet<>();
        for (Sample sample : FormatSamples.all().toList()) {
            kinds.add(sample.kind());
            Path file = sample.write(temp.resolve(String.valueOf(kinds.size())).resolve(sample.name()));
            EvidenceReaders.of(Source.of(file)).ifPresent(reader -> readers.add(reader.getClass()));
        }
        assertThat(kinds)
                .containsAll(Arrays.stream(JournalKind.values()).map(Enum::name).toList());
        assertThat(readers)
                .containsAll(
                        EvidenceReaders.all().stream().map(Object::getClass).toList());
    }
}
