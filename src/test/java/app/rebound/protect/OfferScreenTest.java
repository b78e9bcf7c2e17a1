package app.rebound.protect;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import app.rebound.testing.Stages;
import app.rebound.ui.Place;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The quiet line above a screen.
@FxTest
class OfferScreenTest {
    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /// A screen that counts how often it is saved and read again.
    private static final class Inner implements app.rebound.ui.Screen {
        private final StackPane region = new StackPane(new Label("Inner"));
        private int reloads;
        private int flushes;

        @Override
        public Region region() {
            return region;
        }

        @Override
        public void reload() {
            reloads++;
        }

        @Override
        public void flush(Runnable then) {
            flushes++;
            then.run();
        }
    }

    private OfferController show(Inner inner, Offer first, Offer... rest) {
        return Stages.show(() -> new OfferController(
                desk.book().surroundings(Locale.ENGLISH), desk.offers(), inner, EnumSet.of(first, rest)));
    }

    @Test
    void nowLeadsToThePage(Screen window) {
        show(new Inner(), Offer.PASSPHRASE);
        assertThat(Stages.words(window, "offer-words")).isEqualTo("Protect this workbook with a passphrase?");
        window.click("offer-now");
        assertThat(desk.book().places()).containsExactly(new Place.Protect());
    }

    @Test
    void laterTakesTheLineAwayForAWeek(Screen window) {
        show(new Inner(), Offer.PASSPHRASE);
        window.click("offer-later");
        assertThat(window.isShown("offer")).isFalse();
        desk.book().clock().advance(Duration.ofDays(6));
        assertThat(desk.offers().due(desk.book().clock().instant())).isEmpty();
        desk.book().clock().advance(Duration.ofDays(1));
        assertThat(desk.offers().due(desk.book().clock().instant())).contains(Offer.PASSPHRASE);
    }

    @Test
    void theMissingSheetIsSaidOnlyWhereItMayBe(Screen window) {
        desk.protect();
        show(new Inner(), Offer.PASSPHRASE);
        assertThat(window.isShown("offer")).isFalse();
        show(new Inner(), Offer.PASSPHRASE, Offer.RECOVERY);
        assertThat(Stages.words(window, "offer-words")).startsWith("There is no recovery sheet yet.");
    }

    @Test
    void theScreenBelowIsStillSavedAndReadAgain() {
        var inner = new Inner();
        OfferController offer = show(inner, Offer.PASSPHRASE);
        offer.reload();
        offer.flush(() -> {});
        assertThat(inner.reloads).isEqualTo(1);
        assertThat(inner.flushes).isEqualTo(1);
    }
}
