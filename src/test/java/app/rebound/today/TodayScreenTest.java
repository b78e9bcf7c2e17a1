package app.rebound.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.setback.SetbackKind;
import app.rebound.testing.FxTest;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import app.rebound.testing.Stages;
import app.rebound.ui.Place;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Today, used by hand on a real workbook.
@FxTest
class TodayScreenTest {
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

    private TodayController make(Locale locale) {
        return new TodayController(book.surroundings(locale), book.setbacks(), book.overviews(), book.events());
    }

    private UUID filled() {
        UUID review = book.addSetback("A review I did not expect", SetbackKind.BAD_REVIEW, null);
        book.answer(review, "takeaway", "Ask for a date, and write it down, before saying yes.");
        UUID harbour = book.addSetback("The Harbour launch", SetbackKind.PROJECT_CANCELLED, "March 2024");
        book.answer(harbour, "the-moment", "in the lift");
        book.answer(harbour, "cannot-wait", "");
        book.answer(harbour, "rather-not", "");
        book.addEvent(harbour, "Told in the stand-up that it stops", "12 March 2024");
        book.addEvent(harbour, "The anchor client goes quiet", "about February 2024");
        book.addEvent(harbour, "Scope grows by a third, nobody objects", "autumn 2023");
        book.setbacks().remember(harbour, "feelings");
        return harbour;
    }

    @Test
    void anEmptyWorkbookOffersTheFirstAction(Screen window) {
        Stages.show(() -> make(Locale.ENGLISH));
        assertThat(Stages.words(window, "today-begin-title")).isEqualTo("Begin with what happened");
        assertThat(window.isShown("today-later")).isFalse();
        assertThat(window.isShown("today-lately")).isFalse();
        window.click("today-setbacks");
        assertThat(book.places()).containsExactly(new Place.Setbacks());
    }

    @Test
    void everyCardLeadsWhereItSays(Screen window) {
        UUID harbour = filled();
        Stages.show(() -> make(Locale.ENGLISH));
        assertThat(Stages.words(window, "today-carry-on-title")).isEqualTo("What do you feel about it today?");
        assertThat(Stages.words(window, "today-carry-on-words")).startsWith("The Harbour launch · Accept, 3 of ");
        window.click("today-continue");
        window.click("today-later-open-1");
        window.click("today-timeline");
        assertThat(book.places())
                .containsExactly(
                        new Place.Steps(harbour, "feelings"),
                        new Place.Steps(harbour, "cannot-wait"),
                        new Place.Timeline(null));
        assertThat(window.isShown("today-takeaways")).isTrue();
    }

    @Test
    void aSetbackWithoutEventsSaysWhatBelongsOnTheTimeline(Screen window) {
        book.addSetback("The Harbour launch", SetbackKind.PROJECT_CANCELLED, null);
        Stages.show(() -> make(Locale.ENGLISH));
        assertThat(window.lookup("What happened will stand here, in order, once you put it on the timeline.")
                        .tryQuery())
                .isPresent();
        assertThat(window.isShown("today-takeaways")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"en, 0, Thursday 18 April, Evening", "fr, 0, Jeudi 18 avril, Soir", "en, 14, Friday 19 April, Morning"})
    void theTitleIsTheDayInWords(String language, int hours, String title, String hour, Screen window) {
        book.clock().advance(Duration.ofHours(hours));
        Stages.show(() -> make(Locale.of(language)));
        assertThat(Stages.words(window, "page-title")).isEqualTo(title);
        assertThat(Stages.words(window, "page-subtitle")).isEqualTo(hour);
    }

    @Test
    void aPauseThatEndsOffersThreeWaysOn(Screen window) {
        UUID harbour = filled();
        java.time.LocalDate today = java.time.LocalDate.of(2024, 4, 18);
        book.setbacks().pause(harbour, today);
        Stages.show(() -> make(Locale.ENGLISH));
        window.click("today-back-week-1");
        assertThat(book.setbacks().find(harbour).orElseThrow().pausedUntil()).isEqualTo(today.plusDays(7));
        assertThat(window.isShown("today-back-1")).isFalse();
        book.setbacks().pause(harbour, today);
        Stages.show(() -> make(Locale.ENGLISH));
        window.click("today-back-away-1");
        assertThat(book.setbacks().find(harbour).orElseThrow().pausedUntil()).isNull();
        assertThat(book.notices())
                .containsExactly(
                        "“The Harbour launch” rests for a week more. +undo",
                        "“The Harbour launch” stays put away until you open it. +undo");
        book.setbacks().pause(harbour, today);
        Stages.picture(() -> make(Locale.ENGLISH), "today-back", false);
        Stages.picture(() -> make(Locale.FRENCH), "today-back-fr-dark", true);
        Stages.show(() -> make(Locale.ENGLISH));
        window.click("today-back-open-1");
        assertThat(book.places()).containsExactly(new Place.Steps(harbour, null));
    }

    @Test
    void pictures() {
        Stages.picture(() -> make(Locale.ENGLISH), "today-empty", false);
        filled();
        Stages.picture(() -> make(Locale.ENGLISH), "today", false);
        Stages.picture(() -> make(Locale.FRENCH), "today-fr-dark", true);
        assertThat(Path.of("target", "screens", "today.png")).isNotEmptyFile();
    }
}
