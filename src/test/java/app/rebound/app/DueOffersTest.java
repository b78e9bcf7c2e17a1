package app.rebound.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.card.CardDraft;
import app.rebound.feedback.Feedback;
import app.rebound.grieving.GrievingService;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.OpenBook;
import app.rebound.ui.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What comes back on its day, one thing at a time.
@Tag("db")
class DueOffersTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 4, 18);

    @TempDir
    private Path folder;

    private OpenBook book;
    private WorkbookServices services;
    private DueOffers offers;
    private UUID setback;

    @BeforeEach
    void open() {
        book = new OpenBook(folder.resolve("workbook"));
        services = WorkbookServices.of(book.workbook());
        offers = new DueOffers(book.surroundings(Locale.ENGLISH), services);
        setback = book.addSetback("The review", SetbackKind.BAD_REVIEW, null);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void nothingIsAskedWhereNothingIsDue() {
        assertThat(offers.next()).isEmpty();
    }

    @Test
    void theEndOfGrievingIsAskedFirstAndCanBeMoved() {
        var grieving = new GrievingService(book.database());
        grieving.set(setback, TODAY);
        var asked = offers.next().orElseThrow();
        assertThat(asked.words()).contains("The review").endsWith("How is it today?");
        asked.onDecline().run();
        assertThat(grieving.until(setback)).contains(TODAY.plusDays(7));
        assertThat(offers.next()).isEmpty();
        grieving.set(setback, TODAY);
        offers.next().orElseThrow().onAccept().run();
        assertThat(grieving.until(setback)).isEmpty();
    }

    @Test
    void aSecondReadingLeadsToThePageOrWaitsAWeek() {
        services.cards()
                .add(CardDraft.empty(Feedback.TYPE, setback)
                        .with(Feedback.TITLE, "The pace")
                        .with(Feedback.SECOND_ON, TODAY));
        offers.next().orElseThrow().onAccept().run();
        assertThat(book.places()).containsExactly(new Place.Steps(setback, "feedback"));
        offers.next().orElseThrow().onDecline().run();
        assertThat(offers.next()).isEmpty();
    }
}
