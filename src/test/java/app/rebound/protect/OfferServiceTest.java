package app.rebound.protect;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.setback.SetbackKind;
import app.rebound.testing.OpenBook;
import app.rebound.vault.Keys;
import app.rebound.vault.Passphrase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When a passphrase and a recovery sheet are offered, on a real workbook.
@Tag("db")
class OfferServiceTest {
    @TempDir
    private Path folder;

    private OpenBook book;
    private OfferService offers;

    @BeforeEach
    void open() {
        book = new OpenBook(folder.resolve("book"));
        offers = new OfferService(book.database(), book.workbook().keys());
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Optional<Offer> due() {
        return offers.due(book.clock().instant());
    }

    private void write() {
        UUID setback = book.addSetback("The Harbour launch", SetbackKind.PROJECT_CANCELLED, null);
        book.answer(setback, "the-moment", "in the lift");
    }

    private void protect() {
        try (Passphrase passphrase = Passphrase.of("a harbour in the rain".toCharArray())) {
            book.workbook().keys().protect(passphrase);
        }
    }

    @Test
    void nothingIsOfferedBeforeSomethingIsWritten() {
        assertThat(due()).isEmpty();
        UUID setback = book.addSetback("The Harbour launch", SetbackKind.PROJECT_CANCELLED, null);
        book.answer(setback, "the-moment", "");
        assertThat(due()).isEmpty();
        book.answer(setback, "the-moment", "in the lift");
        assertThat(due()).contains(Offer.PASSPHRASE);
    }

    @Test
    void anEventIsWritingToo() {
        UUID setback = book.addSetback("The Harbour launch", SetbackKind.PROJECT_CANCELLED, null);
        book.addEvent(setback, "Told in the stand-up", "12 March 2024");
        assertThat(due()).contains(Offer.PASSPHRASE);
    }

    @Test
    void laterIsAskedOnceMoreAfterAWeekAndThenNever() {
        write();
        assertThat(offers.later(Offer.PASSPHRASE)).isTrue();
        assertThat(due()).isEmpty();
        book.clock().advance(Duration.ofDays(7).minusSeconds(1));
        assertThat(due()).isEmpty();
        book.clock().advance(Duration.ofSeconds(1));
        assertThat(due()).contains(Offer.PASSPHRASE);
        assertThat(offers.later(Offer.PASSPHRASE)).isFalse();
        book.clock().advance(Duration.ofDays(1000));
        assertThat(due()).isEmpty();
    }

    @Test
    void laterIsKeptInTheWorkbook() {
        write();
        offers.later(Offer.PASSPHRASE);
        assertThat(new OfferService(book.database(), book.workbook().keys())
                        .due(book.clock().instant()))
                .isEmpty();
    }

    @Test
    void withAPassphraseTheSheetIsOffered() {
        write();
        offers.later(Offer.PASSPHRASE);
        protect();
        assertThat(due()).contains(Offer.RECOVERY);
        offers.later(Offer.RECOVERY);
        assertThat(due()).isEmpty();
        book.clock().advance(Duration.ofDays(1));
        assertThat(due()).contains(Offer.RECOVERY);
        offers.later(Offer.RECOVERY);
        book.clock().advance(Duration.ofDays(100));
        assertThat(due()).isEmpty();
    }

    @Test
    void withPassphraseAndSheetNothingIsOffered() {
        write();
        protect();
        try (var key = Keys.newRecoveryKey()) {
            book.workbook().keys().addRecovery(key);
        }
        assertThat(due()).isEmpty();
        book.workbook().keys().removeRecovery();
        assertThat(due()).contains(Offer.RECOVERY);
    }

    @Test
    void anExampleIsNeverAskedAbout() {
        offers.never(Offer.PASSPHRASE);
        write();
        book.clock().advance(Duration.ofDays(1000));
        assertThat(due()).isEmpty();
    }

    @Test
    void aRowThatCannotBeReadIsNoAnswer() {
        write();
        book.database()
                .write(tx -> tx.handle()
                        .execute("MERGE INTO meta (name, text) KEY (name) VALUES ('offer-passphrase', '2 soon')"));
        assertThat(due()).contains(Offer.PASSPHRASE);
    }
}
