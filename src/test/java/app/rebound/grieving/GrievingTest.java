package app.rebound.grieving;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.setback.SetbackKind;
import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A day to grieve until: chosen, moved, taken away, and asked about when it has come.
@FxTest
class GrievingTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 4, 18);

    @TempDir
    private Path folder;

    private OpenBook book;
    private GrievingService service;
    private UUID setback;
    private GrievingController controller;

    @BeforeEach
    void open() {
        book = new OpenBook(folder.resolve("workbook"));
        service = new GrievingService(book.database());
        setback = book.addSetback("The Harbour launch", SetbackKind.PROJECT_CANCELLED, null);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private void show(Screen screen, Locale language) {
        screen.show(() -> {
            controller = new GrievingController(book.surroundings(language), service, setback);
            return controller.region();
        });
    }

    private static String until(Screen screen) {
        return screen.run(() -> screen.find("grieving-until", Label.class).getText());
    }

    @Test
    void aSpanIsChosenMovedAndTakenAway(Screen screen) {
        show(screen, Locale.ENGLISH);
        assertThat(until(screen)).isEqualTo("No day is chosen.");
        screen.click("grieving-weeks-2");
        assertThat(service.until(setback)).contains(TODAY.plusWeeks(2));
        assertThat(until(screen)).isEqualTo("You leave it as it is until 2 May 2024.");
        screen.click("grieving-weeks-4");
        assertThat(service.until(setback)).contains(TODAY.plusWeeks(4));
        screen.click("grieving-none");
        assertThat(service.until(setback)).isEmpty();
        screen.run(() -> {
            book.database().undo();
            controller.reload();
        });
        assertThat(until(screen)).endsWith("16 May 2024.");
        assertThat(screen.run(() -> Accessible.problems(controller.region()))).isEmpty();
    }

    @Test
    void aDayOfOnesOwnIsReadOrTheWordsSayWhatToType(Screen screen) {
        show(screen, Locale.ENGLISH);
        screen.click("grieving-day");
        screen.type("3 June 2024");
        screen.press(KeyCode.ENTER);
        assertThat(service.until(setback)).contains(LocalDate.of(2024, 6, 3));
        screen.type("some time");
        screen.press(KeyCode.ENTER);
        assertThat(screen.run(
                        () -> screen.find("grieving-understood", Label.class).getText()))
                .isNotBlank();
        assertThat(service.until(setback)).contains(LocalDate.of(2024, 6, 3));
    }

    @Test
    void onTheDayItIsAskedAndNotBefore() {
        service.set(setback, TODAY);
        UUID other = book.addSetback("The review", SetbackKind.BAD_REVIEW, null);
        service.set(other, TODAY.minusDays(3));
        assertThat(service.due(TODAY.minusDays(4))).isEmpty();
        assertThat(service.due(TODAY)).extracting(Grieving::setback).containsExactly(other, setback);
        service.set(other, null);
        assertThat(service.due(TODAY)).containsExactly(new Grieving(setback, "The Harbour launch", TODAY));
        book.setbacks().trash(setback);
        assertThat(service.due(TODAY)).isEmpty();
    }

    @Test
    void theDayThatHasComeIsSaidKindly(Screen screen) {
        service.set(setback, TODAY.minusDays(1));
        show(screen, Locale.FRENCH);
        assertThat(until(screen)).startsWith("Le jour que vous aviez choisi était le 17 avril 2024");
    }
}
