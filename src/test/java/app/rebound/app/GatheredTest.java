package app.rebound.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.card.CardDraft;
import app.rebound.feedback.Feedback;
import app.rebound.id.Ref;
import app.rebound.reason.Reason;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.OpenBook;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An exercise counts as written once the setback has what that exercise asks for.
@Tag("db")
class GatheredTest {
    @TempDir
    private Path folder;

    private OpenBook book;
    private WorkbookServices services;
    private UUID setback;

    @BeforeEach
    void open() {
        book = new OpenBook(folder.resolve("workbook"));
        services = WorkbookServices.of(book.workbook());
        setback = book.addSetback("The review", SetbackKind.BAD_REVIEW, null);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void anEmptySetbackHasNothing() {
        assertThat(services.gathered().of(setback)).isEmpty();
    }

    @Test
    void aReasonThatLedThereIsNoneThatProtected() {
        services.cards().add(CardDraft.empty(Reason.TYPE, setback).with(Reason.SIDE, "hurt"));
        assertThat(services.gathered().of(setback)).contains("reasons").doesNotContain("what-protected");
        services.cards().add(CardDraft.empty(Reason.TYPE, setback).with(Reason.SIDE, "helped"));
        assertThat(services.gathered().of(setback)).contains("reasons", "what-protected");
    }

    @Test
    void whatIsOfAnotherSetbackOrInTheTrashDoesNotCount() {
        UUID other = book.addSetback("Another", SetbackKind.FIRED, null);
        UUID card = services.cards().add(CardDraft.empty(Feedback.TYPE, other).with(Feedback.TITLE, "The pace"));
        assertThat(services.gathered().of(setback)).isEmpty();
        assertThat(services.gathered().of(other)).containsExactly("feedback");
        services.cards().trash(new Ref(Feedback.TYPE.noun(), card));
        assertThat(services.gathered().of(other)).isEmpty();
    }

    @Test
    void anEventCountsForThePageOfTheTimeline() {
        book.addEvent(setback, "The talk", "3 March 2024");
        assertThat(services.gathered().of(setback)).containsExactly("how-it-came");
    }
}
