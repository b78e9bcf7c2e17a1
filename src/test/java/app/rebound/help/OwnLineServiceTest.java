package app.rebound.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.testing.OpenBook;
import app.rebound.trash.TrashService;
import app.rebound.trash.Trashed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Own numbers as they are added, changed, deleted and taken back.
@Tag("db")
class OwnLineServiceTest {
    @TempDir
    private Path folder;

    private OpenBook book;
    private OwnLineService lines;

    @BeforeEach
    void open() {
        book = new OpenBook(folder.resolve("workbook"));
        lines = new OwnLineService(book.database());
    }

    @AfterEach
    void close() {
        book.close();
    }

    private UUID add(String name, String number, String note) {
        book.clock().advance(Duration.ofMinutes(1));
        var visit = OwnLineVisit.toNew();
        lines.save(visit, new OwnLineDraft(name, number, note));
        return visit.line().orElseThrow();
    }

    private void change(OwnLineVisit visit, String number) {
        book.clock().advance(Duration.ofMinutes(1));
        lines.save(visit, new OwnLineDraft("Iris", number, ""));
    }

    private List<String> numbers() {
        return lines.all().stream().map(OwnLine::number).toList();
    }

    @Test
    void numbersStandInTheOrderInWhichTheyWereAdded() {
        assertThat(lines.all()).isEmpty();
        UUID first = add(" Zoe ", " 1 ", "in the evening");
        add("Anna", "", "");
        assertThat(lines.all()).extracting(OwnLine::name).containsExactly("Zoe", "Anna");
        assertThat(lines.find(first)).contains(new OwnLine(first, "Zoe", "1", "in the evening"));
        assertThatThrownBy(() -> new OwnLineDraft(" ", "1", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aVisitIsOneStepOfUndoAndOneVersion() {
        var adding = OwnLineVisit.toNew();
        change(adding, "1");
        change(adding, "12");
        assertThat(book.database().undoStack().undoKey()).contains("undo.help-line.add");
        UUID id = adding.line().orElseThrow();
        assertThat(lines.versions(id, 0, 10)).isEmpty();
        var visit = OwnLineVisit.to(id);
        change(visit, "123");
        change(visit, "1234");
        assertThat(lines.versions(id, 0, 10))
                .extracting(version -> version.line().number())
                .containsExactly("12");
        assertThat(book.database().undoStack().undoKey()).contains("undo.help-line.edit");
        book.database().undo();
        assertThat(numbers()).containsExactly("12");
        book.database().undo();
        assertThat(lines.all()).isEmpty();
        book.database().redo();
        book.database().redo();
        assertThat(numbers()).containsExactly("1234");
    }

    @Test
    void anEarlierVersionIsTakenBackAndThePresentOneKept() {
        UUID id = add("Iris", "1", "");
        change(OwnLineVisit.to(id), "2");
        lines.takeBack(id, lines.versions(id, 0, 10).getFirst());
        assertThat(numbers()).containsExactly("1");
        assertThat(lines.versions(id, 0, 10))
                .extracting(version -> version.line().number())
                .containsExactly("2", "1");
        book.database().undo();
        assertThat(numbers()).containsExactly("2");
    }

    @Test
    void aDeletedNumberIsInTheTrashAndComesBackOrGoesForGood() {
        UUID id = add("Iris", "1", "A note");
        var trash = new TrashService(book.database(), List.of(), () -> {});
        lines.trash(id);
        assertThat(lines.all()).isEmpty();
        assertThat(lines.find(id)).isEmpty();
        assertThat(trash.page(null, 10).items()).extracting(Trashed::title).containsExactly("Iris");
        var ref = new Ref(Noun.HELP_LINE, id);
        assertThat(trash.restore(ref)).isTrue();
        assertThat(numbers()).containsExactly("1");
        lines.trash(id);
        trash.erase(List.of(ref));
        assertThat(trash.page(null, 10).count()).isZero();
        assertThat(book.database().check(() -> false).isClean()).isTrue();
    }

    @Test
    void whateverIsDoneUndoingAllOfItLeadsBackAndRedoingForward() {
        var random = new Random(5);
        List<UUID> ids = new ArrayList<>();
        int steps = 0;
        for (int i = 0; i < 60; i++) {
            List<OwnLine> now = lines.all();
            if (now.isEmpty() || random.nextInt(3) == 0) {
                ids.add(add("Name " + i, String.valueOf(random.nextInt()), ""));
            } else {
                UUID id = now.get(random.nextInt(now.size())).id();
                if (random.nextInt(3) == 0) {
                    lines.trash(id);
                } else {
                    change(OwnLineVisit.to(id), String.valueOf(i));
                }
            }
            steps++;
        }
        List<OwnLine> end = lines.all();
        for (int i = 0; i < steps; i++) {
            assertThat(book.database().undo()).isTrue();
        }
        assertThat(lines.all()).isEmpty();
        for (int i = 0; i < steps; i++) {
            assertThat(book.database().redo()).isTrue();
        }
        assertThat(lines.all()).isEqualTo(end);
        assertThat(ids).isNotEmpty();
    }
}
