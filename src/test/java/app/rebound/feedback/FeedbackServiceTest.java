package app.rebound.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.CardTypes;
import app.rebound.card.Card;
import app.rebound.card.CardDraft;
import app.rebound.card.CardService;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.OpenBook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When words are to be read a second time.
@Tag("db")
class FeedbackServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 4, 18);

    @TempDir
    private Path folder;

    private OpenBook book;
    private CardService cards;
    private FeedbackService service;
    private UUID setback;

    @BeforeEach
    void open() {
        book = new OpenBook(folder.resolve("workbook"));
        cards = new CardService(book.database(), CardTypes.all());
        service = new FeedbackService(cards);
        setback = book.addSetback("The review", SetbackKind.BAD_REVIEW, null);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private void said(String title, @Nullable LocalDate second) {
        cards.add(CardDraft.empty(Feedback.TYPE, setback)
                .with(Feedback.TITLE, title)
                .with(Feedback.WORDS, "You are slow.")
                .with(Feedback.SECOND_ON, second));
    }

    @Test
    void nothingIsDueWhereNothingWasSaid() {
        assertThat(service.due(TODAY)).isEmpty();
    }

    @Test
    void whatIsDueComesLongestDueFirstUntilItWasRead() {
        said("today", TODAY);
        said("no day", null);
        said("tomorrow", TODAY.plusDays(1));
        said("last week", TODAY.minusDays(7));
        assertThat(service.due(TODAY)).extracting(Card::title).containsExactly("last week", "today");
        service.wasRead(service.due(TODAY).getFirst(), TODAY);
        assertThat(service.due(TODAY)).extracting(Card::title).containsExactly("today");
        service.putOff(service.due(TODAY).getFirst(), TODAY.plusDays(7));
        assertThat(service.due(TODAY)).isEmpty();
        assertThat(service.due(TODAY.plusDays(7))).extracting(Card::title).containsExactly("tomorrow", "today");
        book.database().undo();
        assertThat(service.due(TODAY)).extracting(Card::title).containsExactly("today");
    }

    @Test
    void readingAgainKeepsTheWordsAndAVersion() {
        said("today", TODAY);
        Card card = service.of(setback).getFirst();
        service.wasRead(card, TODAY);
        Card read = service.of(setback).getFirst();
        assertThat(read.values().text(Feedback.WORDS)).isEqualTo("You are slow.");
        assertThat(read.values().day(Feedback.READ_ON)).isEqualTo(TODAY);
        assertThat(read.isPrivate()).isTrue();
        assertThat(cards.versions(Feedback.TYPE, card.id(), 0, 10)).hasSize(1);
    }

    @Test
    void manyAreDueExactlyFromTheirDayOn() {
        var random = new Random(3);
        int due = 0;
        for (int i = 0; i < 60; i++) {
            int days = random.nextInt(-30, 31);
            said("One " + i, TODAY.plusDays(days));
            due += days <= 0 ? 1 : 0;
        }
        assertThat(service.due(TODAY)).hasSize(due);
        assertThat(service.due(TODAY.plusDays(31))).hasSize(60);
    }
}
