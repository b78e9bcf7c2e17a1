package app.rebound.telling;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.journal.EntryService;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.OpenBook;
import app.rebound.timeline.Event;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a text tells of is stored and undone, and the fourth full account of a week is noticed.
@Tag("db")
class BrakeServiceTest {
    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final List<String> PAGES = List.of("what-happened", "rather-not", "takeaway", "own-part");

    @TempDir
    private Path folder;

    private OpenBook book;
    private BrakeService brake;
    private UUID setback;
    private UUID meeting;

    @BeforeEach
    void open() {
        book = new OpenBook(folder.resolve("workbook"));
        brake = new BrakeService(book.database(), book.answers(), book.events());
        setback = book.addSetback("The Harbour launch", SetbackKind.PROJECT_CANCELLED, null);
        book.addEvent(setback, "The meeting in March", "3 March 2024");
        book.addEvent(setback, "The letter", "5 March 2024");
        meeting = book.events().all(setback).getFirst().id();
    }

    @AfterEach
    void close() {
        book.close();
    }

    private static String words(int count) {
        return "word ".repeat(count).strip();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(book.clock().instant(), ZONE);
    }

    private About about(String exercise) {
        return brake.about(setback, exercise, true, today(), ZONE).orElseThrow();
    }

    private void tell(String exercise, int words) {
        book.answer(setback, exercise, words(words));
        brake.link(about(exercise).text(), List.of(meeting));
    }

    private boolean isOften() {
        return brake.isOften(meeting, today(), ZONE);
    }

    @Test
    void nothingWrittenTellsOfNothing() {
        assertThat(brake.about(setback, "takeaway", true, today(), ZONE)).isEmpty();
        book.answer(setback, "takeaway", "");
        assertThat(brake.about(setback, "takeaway", true, today(), ZONE)).isEmpty();
    }

    @Test
    void whatATextTellsOfIsStoredAndUndone() {
        book.answer(setback, "takeaway", "Ask sooner.");
        assertThat(about("takeaway").events()).isEmpty();
        assertThat(about("takeaway").choice())
                .extracting(Event::title)
                .containsExactly("The meeting in March", "The letter");
        brake.link(about("takeaway").text(), List.of(meeting));
        assertThat(about("takeaway").events()).extracting(Event::id).containsExactly(meeting);
        assertThat(about("takeaway").choice()).extracting(Event::title).containsExactly("The letter");
        book.database().undo();
        assertThat(about("takeaway").events()).isEmpty();
        book.database().redo();
        assertThat(about("takeaway").events()).hasSize(1);
        book.events().trash(meeting);
        assertThat(about("takeaway").events()).isEmpty();
    }

    @Test
    void theFourthFullAccountIsNoticedAndNotTheThird() {
        for (String page : PAGES.subList(0, 3)) {
            tell(page, BrakeService.FULL);
        }
        assertThat(isOften()).isFalse();
        tell(PAGES.get(3), BrakeService.FULL);
        assertThat(isOften()).isTrue();
        assertThat(about(PAGES.get(3)).often()).extracting(Event::id).isEqualTo(meeting);
        assertThat(brake.about(setback, PAGES.get(3), false, today(), ZONE)
                        .orElseThrow()
                        .often())
                .isNull();
        book.database().undo();
        assertThat(isOften()).isFalse();
    }

    @Test
    void aShortTextIsNoAccountUntilItIsFull() {
        PAGES.forEach(page -> tell(page, page.equals("takeaway") ? BrakeService.FULL - 1 : BrakeService.FULL));
        assertThat(isOften()).isFalse();
        book.answer(setback, "takeaway", words(BrakeService.FULL));
        assertThat(isOften()).isTrue();
    }

    @Test
    void theEightDayOldOneCountsNoMore() {
        tell(PAGES.getFirst(), BrakeService.FULL);
        book.clock().advance(Duration.ofDays(BrakeService.WEEK - 1));
        PAGES.subList(1, 4).forEach(page -> tell(page, BrakeService.FULL));
        assertThat(isOften()).isTrue();
        book.clock().advance(Duration.ofDays(1));
        assertThat(isOften()).isFalse();
    }

    @Test
    void journalEntriesCountAndTrashedTextsDoNot() {
        PAGES.subList(0, 3).forEach(page -> tell(page, BrakeService.FULL));
        UUID entry = new EntryService(book.database()).add(today(), null, "", words(BrakeService.FULL));
        brake.link(new Ref(Noun.ENTRY, entry), List.of(meeting));
        assertThat(isOften()).isTrue();
        book.database().act(app.rebound.db.Action.of("undo.event.trash"), tx -> {
            tx.trash(Noun.ENTRY.table(), entry);
            return true;
        });
        assertThat(isOften()).isFalse();
    }

    @Test
    void leftAloneItIsQuietForAWeek() {
        PAGES.forEach(page -> tell(page, BrakeService.FULL));
        brake.leave(meeting, today());
        assertThat(isOften()).isFalse();
        assertThat(brake.isOften(meeting, today().plusDays(BrakeService.WEEK - 1L), ZONE))
                .isFalse();
        brake.leave(meeting, today().minusDays(BrakeService.WEEK));
        assertThat(isOften()).isTrue();
    }
}
