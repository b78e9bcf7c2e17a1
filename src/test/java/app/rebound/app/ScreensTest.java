package app.rebound.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.settings.Theme;
import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.Pictures;
import app.rebound.testing.Screen;
import app.rebound.testing.TestClock;
import app.rebound.testing.TestVault;
import app.rebound.text.Messages;
import app.rebound.timeline.SheetKind;
import app.rebound.ui.Place;
import app.rebound.vault.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Writes a picture of every screen, filled from the example, and asks each for what a screen reader would need.
@FxTest
@Tag("screens")
class ScreensTest {
    /// The example ends on 16 May 2024; the pictures are taken that evening.
    private final TestClock clock = new TestClock();

    @TempDir
    private Path home;

    /// Light and English always; both themes and both languages when asked for by `-Pscreens`.
    static Stream<Arguments> looks() {
        if (!Boolean.getBoolean("rebound.all-screens")) {
            return Stream.of(Arguments.of(Locale.ENGLISH, Theme.LIGHT));
        }
        return Stream.of(Locale.ENGLISH, Locale.FRENCH)
                .flatMap(language -> Stream.of(Theme.LIGHT, Theme.DARK).map(theme -> Arguments.of(language, theme)));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyScreenIsPictured(Locale language, Theme theme, Screen screen) throws IOException {
        clock.advance(Duration.ofDays(28));
        var guest = new Guest(screen, home, clock);
        guest.start(language, theme, null, 1280, 832);
        String look = language.getLanguage() + "-" + theme.id();
        List<String> problems = new ArrayList<>();
        picture(screen, guest, "welcome-" + look, problems);
        guest.fire("welcome-example");
        guest.waitFor("today-continue");
        picture(screen, guest, "today-" + look, problems);
        List<String> pages = List.of(
                "the-moment",
                "feelings",
                "letter",
                "successes",
                "post-mortem",
                "takeaway",
                "how-it-came",
                "circle",
                "whom-to-ask",
                "outreach",
                "story",
                "improvement-plan",
                "runway",
                "weather",
                "write-it-out",
                "grieve-until",
                "not-yet",
                "year-ahead",
                "session",
                "questions",
                "feedback",
                "ledger",
                "feelings-again");
        for (String exercise : pages) {
            guest.go(new Place.Steps(guest.setback(), exercise));
            screen.waitUntil(() -> guest.isOn(exercise));
            picture(screen, guest, "wizard-" + exercise + "-" + look, problems);
        }
        journal(screen, guest, look, problems);
        guest.fire("go-setbacks");
        guest.waitFor("setback-1");
        picture(screen, guest, "setbacks-" + look, problems);
        for (Place place : java.util.List.of(
                new Place.Setback(guest.setback()),
                new Place.Pause(guest.setback()),
                new Place.Closing(guest.setback()),
                new Place.FirstDays(guest.setback()))) {
            String name = place.getClass().getSimpleName().toLowerCase(Locale.ROOT);
            guest.go(place);
            guest.waitFor(place instanceof Place.FirstDays ? "first-days" : name);
            picture(screen, guest, "setback-" + name + "-" + look, problems);
        }
        guest.fire("go-setbacks");
        guest.waitFor("setback-1");
        guest.fire("new-setback");
        guest.waitFor("setback-form");
        picture(screen, guest, "setback-form-" + look, problems);
        guest.fire("go-timeline");
        guest.waitFor("timeline-table");
        picture(screen, guest, "timeline-" + look, problems);
        screen.fill("quick-add", "3 mar 2024 lost the anchor client !warning @Nadia #money");
        screen.waitUntil(() -> screen.isShown("quick-add-reading"));
        picture(screen, guest, "timeline-quick-" + look, problems);
        screen.fill("quick-add", "3/4 @Jean");
        guest.waitFor("quick-answer-0-0");
        picture(screen, guest, "timeline-quick-asked-" + look, problems);
        screen.fill("quick-add", "");
        guest.select(12);
        guest.waitFor("event-form");
        picture(screen, guest, "timeline-event-" + look, problems);
        timeline(screen, guest, look, problems);
        desk(screen, guest, home, look, problems);
        guest.go(new Place.Reasons(guest.setback()));
        guest.waitFor("reason-map");
        picture(screen, guest, "reasons-" + look, problems);
        guest.fire("reason-view-list");
        picture(screen, guest, "reasons-list-" + look, problems);
        guest.fire("go-lessons");
        guest.waitFor("lesson-list");
        picture(screen, guest, "lessons-all-" + look, problems);
        for (String exercise : List.of("reasons", "lessons")) {
            guest.go(new Place.Steps(guest.setback(), exercise));
            screen.waitUntil(() -> guest.isOn(exercise));
            picture(screen, guest, "wizard-" + exercise + "-" + look, problems);
        }
        guest.fire("go-people");
        guest.waitFor("people-list");
        picture(screen, guest, "people-" + look, problems);
        guest.fire("people-as-circle");
        guest.waitFor("support-circle");
        picture(screen, guest, "people-circle-" + look, problems);
        guest.fire("go-printouts");
        screen.waitUntil(() ->
                !guest.stage().getScene().getRoot().lookupAll(".printout-sheet").isEmpty());
        picture(screen, guest, "printouts-" + look, problems);
        guest.fire("go-help");
        guest.waitFor("help-now");
        picture(screen, guest, "help-" + look, problems);
        guest.fire("go-guide");
        guest.waitFor("guide-title");
        picture(screen, guest, "guide-" + look, problems);
        guest.go(new Place.Guide("fault-disk-full"));
        guest.waitFor("guide-title");
        picture(screen, guest, "guide-trouble-" + look, problems);
        guest.fire("guide-back");
        guest.waitFor("help-now");
        guest.fire("go-settings");
        guest.waitFor("settings");
        picture(screen, guest, "settings-" + look, problems);
        guest.fire("open-protect");
        guest.waitFor("protect-first");
        picture(screen, guest, "protect-" + look, problems);
        guest.fire("go-settings");
        guest.fire("open-backups");
        guest.waitFor("backups");
        guest.fire("backup-now");
        guest.waitFor("backup-1");
        guest.waitForWords("backup-state", messages(language, "backup.made.none"));
        guest.fire("backup-rehearse");
        guest.waitForWords(
                "backup-rehearsal", messages(language, "backup.rehearsed.well").substring(0, 8));
        screen.waitUntil(() -> guest.stage().getScene().getRoot().lookup("#backup-holds-1") instanceof Labeled holds
                && holds.getText().length() > 1);
        picture(screen, guest, "backups-" + look, problems);
        guest.fire("backup-restore-1");
        guest.waitFor("backup-question");
        picture(screen, guest, "backups-restore-" + look, problems);
        guest.fire("backup-cancel");
        exchange(screen, guest, home, look, problems);
        guest.fire("go-today");
        guest.waitFor("waiting-1");
        picture(screen, guest, "today-waiting-" + look, problems);
        guest.go(new Place.Feelings());
        screen.waitUntil(() -> screen.isShown("feelings-chart") || screen.isShown("feelings-empty"));
        picture(screen, guest, "feelings-" + look, problems);
        guest.go(new Place.Search("Nadia"));
        guest.waitForWords("search-count", "");
        screen.waitUntil(() -> screen.run(
                () -> screen.find("search-count", Labeled.class).getText().matches("[1-9].*")));
        picture(screen, guest, "search-" + look, problems);
        guest.fire("open-palette");
        guest.waitFor("palette-field");
        picture(screen, guest, "palette-" + look, problems);
        screen.press(javafx.scene.input.KeyCode.ESCAPE);
        guest.close();
        assertThat(problems).isEmpty();
    }

    /// The month with its entries, an entry with what stands around it, the text alone, and a day without an entry.
    /// Out and in, and what a copy that was written to elsewhere would change.
    static void exchange(Screen screen, Guest guest, Path folder, String look, List<String> problems)
            throws IOException {
        guest.go(new Place.Exchange());
        guest.waitFor("exchange-save");
        picture(screen, guest, "exchange-" + look, problems);
        Path copy = folder.resolve("rebound-2024-05-16.zip");
        guest.services().archives().write(copy, Instant.EPOCH, null, _ -> {});
        try (Workbook other = TestVault.at(Clock.systemUTC()).create(folder.resolve("elsewhere-" + look))) {
            WorkbookServices there = WorkbookServices.of(other);
            there.archives().merge(copy, null, _ -> {});
            there.entries().add(LocalDate.of(2024, 5, 15), null, "On the train", "A quiet hour.");
            there.entries().trash(there.entries().all().getLast().id());
            there.archives().write(copy, Instant.EPOCH, null, _ -> {});
        }
        guest.chooseBackup(copy);
        guest.fire("exchange-choose");
        guest.waitFor("exchange-preview");
        picture(screen, guest, "exchange-preview-" + look, problems);
        guest.fire("exchange-cancel");
        Path journal = Files.writeString(folder.resolve("entries.jsonl"), """
                {"date":"2019-11-04","time":"21:30","title":"Before the harbour","text":"A quiet evening.","tags":["home"]}
                {"date":"some day","text":"No day to stand on."}
                {"date":"2020-02-11","text":"First talk about the ferry timetable."}
                """);
        guest.chooseBackup(journal);
        guest.fire("inflow-file");
        guest.waitFor("inflow-bring");
        picture(screen, guest, "exchange-journal-" + look, problems);
        guest.fire("inflow-cancel");
    }

    private static void journal(Screen screen, Guest guest, String look, List<String> problems) throws IOException {
        guest.fire("go-journal");
        guest.waitFor("entry-list");
        screen.waitUntil(() -> screen.isShown("entry-text"));
        picture(screen, guest, "journal-month-" + look, problems);
        guest.fire("entry-more");
        guest.fire("entry-prompt");
        guest.waitFor("prompt-words");
        picture(screen, guest, "journal-entry-" + look, problems);
        guest.fire("prompt-hide");
        guest.fire("entry-alone");
        screen.waitUntil(() -> !screen.isShown("side-bar"));
        picture(screen, guest, "journal-alone-" + look, problems);
        guest.fire("entry-alone");
        guest.fire("entry-more");
    }

    /// The filter with all its fields, the look back, several events at once, and what is asked before a file is saved.
    private static void timeline(Screen screen, Guest guest, String look, List<String> problems) throws IOException {
        guest.fire("filter-more");
        picture(screen, guest, "timeline-filter-" + look, problems);
        guest.fire("filter-more");
        guest.fire("then-switch");
        guest.waitFor("then-hidden");
        screen.run(() -> {
            javafx.scene.control.Slider slider = screen.find("then-slider", javafx.scene.control.Slider.class);
            slider.setValue(slider.getMin() + (slider.getMax() - slider.getMin()) * 0.5);
        });
        guest.waitForWords("filter-count", "");
        picture(screen, guest, "timeline-then-" + look, problems);
        guest.fire("then-switch");
        screen.run(() -> screen.find("timeline-table", javafx.scene.control.TableView.class)
                .getSelectionModel()
                .selectRange(3, 8));
        guest.waitFor("many-form");
        picture(screen, guest, "timeline-many-" + look, problems);
        guest.fire("sheet-open");
        for (SheetKind kind : List.of(SheetKind.PAGES, SheetKind.CSV)) {
            screen.run(() -> sheetKind(screen).setValue(kind));
            guest.waitFor(kind.isTable() ? "sheet-mark" : "sheet-paper");
            picture(screen, guest, "timeline-sheet-" + kind.ending() + "-" + look, problems);
        }
        guest.fire("then-switch");
        guest.fire("sheet-private");
        picture(screen, guest, "timeline-sheet-then-" + look, problems);
        guest.fire("then-switch");
        guest.fire("sheet-leave");
    }

    /// The card before the desk, a calendar and a log on it, several at once, and the columns of a table.
    private static void desk(Screen screen, Guest guest, Path folder, String look, List<String> problems)
            throws IOException {
        List<Path> files = List.of(
                Files.writeString(folder.resolve("calendar.ics"), ExampleEvidence.CALENDAR),
                Files.writeString(folder.resolve("harbour.log"), ExampleEvidence.log()));
        guest.go(new Place.Evidence(guest.setback()));
        guest.waitFor("desk-care");
        picture(screen, guest, "desk-care-" + look, problems);
        guest.fire("desk-accept");
        screen.waitUntil(() -> screen.isShown("desk-empty") || screen.isShown("desk-things"));
        picture(screen, guest, "desk-first-" + look, problems);
        guest.go(new Place.Evidence(guest.setback(), files));
        guest.waitForWords("desk-count", "");
        screen.waitUntil(() -> list(screen, "desk-sources").getItems().size() > 2
                && !list(screen, "desk-things").getItems().isEmpty()
                && screen.isShown("desk-put"));
        picture(screen, guest, "desk-log-" + look, problems);
        screen.run(() -> list(screen, "desk-sources").getSelectionModel().select(2));
        screen.run(() -> list(screen, "desk-things").getSelectionModel().select(1));
        screen.waitUntil(() -> !screen.find("desk-put", ButtonBase.class).isDisabled());
        guest.fire("desk-put");
        screen.waitUntil(() -> screen.isShown("notice"));
        picture(screen, guest, "desk-" + look, problems);
        guest.fire("desk-tick-all");
        guest.fire("desk-more");
        screen.waitUntil(() -> !screen.find("desk-put", ButtonBase.class).isDisabled());
        picture(screen, guest, "desk-many-" + look, problems);
        guest.fire("desk-more");
        Path table = Files.writeString(
                folder.resolve("hours.csv"),
                "Woche;Tag;Was;Stunden\n10;04.03.2024;Umfang gekürzt;6\n11;13.03.2024;Gespräch;2\n");
        guest.go(new Place.Evidence(guest.setback(), List.of(table)));
        guest.waitFor("desk-columns");
        guest.fire("desk-columns");
        guest.waitFor("desk-columns-page");
        picture(screen, guest, "desk-columns-" + look, problems);
    }

    private static ListView<?> list(Screen screen, String id) {
        return screen.find(id, ListView.class);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<SheetKind> sheetKind(Screen screen) {
        return screen.find("sheet-kind", ComboBox.class);
    }

    private static String messages(Locale language, String key, Object... details) {
        return Messages.of(language).get(key, details);
    }

    private static void picture(Screen screen, Guest guest, String name, List<String> problems) throws IOException {
        WritableImage image = screen.run(() -> {
            Parent root = guest.stage().getScene().getRoot();
            Accessible.problems(root).forEach(problem -> problems.add(name + ": " + problem));
            return guest.picture();
        });
        Pictures.save(image, name);
    }
}
