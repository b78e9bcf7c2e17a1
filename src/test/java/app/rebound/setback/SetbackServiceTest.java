package app.rebound.setback;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.OpenBook;
import app.rebound.wizard.Programs;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pausing, closing, opening again and the versions of setbacks, on a real workbook.
@Tag("db")
class SetbackServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 4, 18);

    @TempDir
    private Path folder;

    private OpenBook book;
    private UUID harbour;

    @BeforeEach
    void open() {
        book = new OpenBook(folder.resolve("book"));
        harbour = book.addSetback("The Harbour launch", SetbackKind.PROJECT_CANCELLED, "March 2024");
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Setback now() {
        return book.setbacks().find(harbour).orElseThrow();
    }

    @Test
    void aPauseHasItsDayAndOpeningEndsIt() {
        book.setbacks().pause(harbour, TODAY.plusDays(7));
        assertThat(now().state()).isEqualTo(Setback.State.PAUSED);
        assertThat(now().pausedUntil()).isEqualTo(TODAY.plusDays(7));
        book.setbacks().open(harbour);
        assertThat(now().state()).isEqualTo(Setback.State.OPEN);
        assertThat(now().pausedUntil()).isNull();
    }

    @Test
    void closingKeepsTheDayAndBothTextsAndOpeningAgainKeepsTheTexts() {
        var parting = new Parting("Ask early.", "The reproach.");
        book.setbacks().close(harbour, parting, TODAY);
        assertThat(now().state()).isEqualTo(Setback.State.CLOSED);
        assertThat(now().closedOn()).isEqualTo(TODAY);
        assertThat(now().parting()).isEqualTo(parting);
        book.setbacks().open(harbour);
        assertThat(now().closedOn()).isNull();
        assertThat(now().parting()).isEqualTo(parting);
    }

    @Test
    void closingAPausedOneEndsThePause() {
        book.setbacks().pause(harbour, TODAY.plusDays(7));
        book.setbacks().close(harbour, Parting.NONE, TODAY);
        assertThat(now().pausedUntil()).isNull();
        book.setbacks().pause(harbour, null);
        assertThat(now().closedOn()).isNull();
        assertThat(now().state()).isEqualTo(Setback.State.PAUSED);
    }

    @Test
    void eachIsOneStepOfUndo() {
        Setback before = now();
        Runnable[] steps = {
            () -> book.setbacks().pause(harbour, TODAY.plusDays(7)),
            () -> book.setbacks().close(harbour, new Parting("a", "b"), TODAY),
            () -> book.setbacks().keepParting(harbour, new Parting("c", "d")),
            () -> book.setbacks().choose(harbour, Programs.SHORT)
        };
        for (Runnable step : steps) {
            step.run();
            Setback after = now();
            book.database().undo();
            assertThat(now())
                    .usingRecursiveComparison()
                    .ignoringFields("updatedAt")
                    .isEqualTo(before);
            book.database().redo();
            assertThat(now())
                    .usingRecursiveComparison()
                    .ignoringFields("updatedAt")
                    .isEqualTo(after);
            book.database().undo();
        }
    }

    @Test
    void everyChangeOfItsWordsKeepsAVersionThatCanBeTakenBack() {
        Setback first = now();
        book.setbacks().edit(harbour, new SetbackDraft("The harbour", SetbackKind.FIRED, null));
        book.setbacks().close(harbour, new Parting("Ask early.", "The reproach."), TODAY);
        book.setbacks().edit(harbour, new SetbackDraft("Harbour", SetbackKind.FIRED, null));
        var versions = book.setbacks().versions(harbour, 0, 10);
        assertThat(versions)
                .extracting(version -> version.draft().title())
                .containsExactly("The harbour", "The harbour", "The Harbour launch");
        assertThat(versions.getFirst().parting().taken()).isEqualTo("Ask early.");
        assertThat(versions.getLast().draft())
                .isEqualTo(new SetbackDraft(first.title(), first.kind(), first.happened()));
        book.setbacks().takeBack(harbour, versions.getLast());
        assertThat(now().title()).isEqualTo("The Harbour launch");
        assertThat(now().happened()).isEqualTo(first.happened());
        assertThat(now().parting()).isEqualTo(Parting.NONE);
        assertThat(now().state()).as("being closed is no part of a version").isEqualTo(Setback.State.CLOSED);
        assertThat(book.setbacks().versions(harbour, 0, 1))
                .extracting(version -> version.draft().title())
                .containsExactly("Harbour");
        book.database().undo();
        assertThat(now().title()).isEqualTo("Harbour");
    }

    @Test
    void oneSetbackLeavesTheOthersAlone() {
        UUID other = book.addSetback("A review", SetbackKind.BAD_REVIEW, null);
        Setback before = book.setbacks().find(other).orElseThrow();
        book.setbacks().close(harbour, new Parting("a", "b"), TODAY);
        assertThat(book.setbacks().find(other)).contains(before);
        assertThat(book.setbacks().versions(other, 0, 10)).isEmpty();
    }
}
