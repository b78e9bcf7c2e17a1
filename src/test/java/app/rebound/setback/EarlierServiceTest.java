package app.rebound.setback;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.card.CardDraft;
import app.rebound.card.Values;
import app.rebound.lesson.Lesson;
import app.rebound.lesson.LessonService;
import app.rebound.testing.OpenBook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was learned before a setback, from a real workbook.
@Tag("db")
class EarlierServiceTest {
    @TempDir
    private Path folder;

    private OpenBook book;

    @BeforeEach
    void open() {
        book = new OpenBook(folder.resolve("book"));
    }

    @AfterEach
    void close() {
        book.close();
    }

    private List<Earlier> before(UUID setback) {
        return new EarlierService(
                        book.overviews(), book.answers(), new LessonService(book.cards(), book.events())::quoted)
                .before(book.setbacks().find(setback).orElseThrow());
    }

    private UUID add(String title, String takeaway) {
        UUID added = book.addSetback(title, SetbackKind.FIRED, null);
        if (!takeaway.isEmpty()) {
            book.answer(added, "takeaway", takeaway);
        }
        return added;
    }

    @Test
    void theFirstSetbackHasNothingBeforeIt() {
        assertThat(before(add("First", "Ask early."))).isEmpty();
    }

    @Test
    void takeawayLessonsAndPlansOfEarlierOnesAreQuoted() {
        UUID first = add("First", " Ask early. ");
        Values lesson = Values.NONE
                .with(Lesson.TITLE, "Small contracts too")
                .with(Lesson.IF_TEXT, "one client is half of it")
                .with(Lesson.THEN_TEXT, "I look for another");
        book.cards().add(CardDraft.empty(Lesson.TYPE, first).with(lesson));
        book.cards().add(CardDraft.empty(Lesson.TYPE, first).with(Values.NONE.with(Lesson.TITLE, " ")));
        List<Earlier> found = before(add("Second", ""));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().sayings()).containsExactly("Ask early.", "Small contracts too");
        assertThat(found.getFirst().plans())
                .containsExactly(new Earlier.IfThen("one client is half of it", "I look for another"));
    }

    @Test
    void closedOnesSpeakPausedOnesRestAndWhatCameLaterIsNotEarlier() {
        UUID closed = add("Closed", "one");
        UUID paused = add("Paused", "two");
        UUID now = add("Now", "");
        add("Later", "three");
        add("Trashed", "four");
        book.setbacks().close(closed, Parting.NONE, LocalDate.of(2024, 4, 18));
        book.setbacks().pause(paused, null);
        assertThat(before(now)).extracting(one -> one.setback().title()).containsExactly("Closed");
        book.setbacks().trash(closed);
        assertThat(before(now)).isEmpty();
    }
}
