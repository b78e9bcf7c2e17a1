package app.rebound.app;

import app.rebound.testing.Screen;
import app.rebound.testing.TestVault;
import app.rebound.text.Messages;
import app.rebound.timeline.SheetKind;
import app.rebound.ui.Place;
import app.rebound.vault.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;

/// The one list of the program's screens: goes from one to the next, filled from the example, and stops at each.
final class ScreenTour {
    private final Screen screen;
    private final Guest guest;
    private final Path folder;
    private final Messages words;
    private final Sight sight;

    /// @param folder where the tour may put files of its own
    /// @param words those that the window speaks
    ScreenTour(Screen screen, Guest guest, Path folder, Messages words, Sight sight) {
        this.screen = screen;
        this.guest = guest;
        this.folder = folder;
        this.words = words;
        this.sight = sight;
    }

    /// What is done at each stop.
    interface Sight {
        /// Looks at a screen.
        ///
        /// @param name of the screen, as its picture is called
        void see(String name) throws IOException;
    }

    /// Begins at the welcome screen of a window that was just opened, and ends with the palette open.
    void walk() throws IOException {
        sight.see("welcome");
        guest.fire("welcome-example");
        guest.waitFor("today-continue");
        sight.see("today");
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
            sight.see("wizard-" + exercise);
        }
        journal();
        guest.fire("go-setbacks");
        guest.waitFor("setback-1");
        sight.see("setbacks");
        for (Place place : List.of(
                new Place.Setback(guest.setback()),
                new Place.Pause(guest.setback()),
                new Place.Closing(guest.setback()),
                new Place.FirstDays(guest.setback()))) {
            String name = place.getClass().getSimpleName().toLowerCase(Locale.ROOT);
            guest.go(place);
            guest.waitFor(place instanceof Place.FirstDays ? "first-days" : name);
            sight.see("setback-" + name);
        }
        guest.fire("go-setbacks");
        guest.waitFor("setback-1");
        guest.fire("new-setback");
        guest.waitFor("setback-form");
        sight.see("setback-form");
        guest.fire("go-timeline");
        guest.waitFor("timeline-table");
        sight.see("timeline");
        screen.fill("quick-add", "3 mar 2024 lost the anchor client !warning @Nadia #money");
        screen.waitUntil(() -> screen.isShown("quick-add-reading"));
        sight.see("timeline-quick");
        screen.fill("quick-add", "3/4 @Jean");
        guest.waitFor("quick-answer-0-0");
        sight.see("timeline-quick-asked");
        screen.fill("quick-add", "");
        guest.select(12);
        guest.waitFor("event-form");
        sight.see("timeline-event");
        timeline();
        desk();
        guest.go(new Place.Reasons(guest.setback()));
        guest.waitFor("reason-map");
        sight.see("reasons");
        guest.fire("reason-view-list");
        sight.see("reasons-list");
        guest.fire("go-lessons");
        guest.waitFor("lesson-list");
        sight.see("lessons-all");
        for (String exercise : List.of("reasons", "lessons")) {
            guest.go(new Place.Steps(guest.setback(), exercise));
            screen.waitUntil(() -> guest.isOn(exercise));
            sight.see("wizard-" + exercise);
        }
        guest.fire("go-people");
        guest.waitFor("people-list");
        sight.see("people");
        guest.fire("people-as-circle");
        guest.waitFor("support-circle");
        sight.see("people-circle");
        guest.fire("go-printouts");
        screen.waitUntil(() ->
                !guest.stage().getScene().getRoot().lookupAll(".printout-sheet").isEmpty());
        sight.see("printouts");
        guest.fire("go-help");
        guest.waitFor("help-now");
        sight.see("help");
        guest.fire("go-guide");
        guest.waitFor("guide-title");
        sight.see("guide");
        guest.go(new Place.Guide("fault-disk-full"));
        guest.waitFor("guide-title");
        sight.see("guide-trouble");
        guest.fire("guide-back");
        guest.waitFor("help-now");
        guest.fire("go-settings");
        guest.waitFor("settings");
        sight.see("settings");
        guest.fire("open-protect");
        guest.waitFor("protect-first");
        sight.see("protect");
        guest.fire("go-settings");
        guest.fire("open-backups");
        guest.waitFor("backups");
        guest.fire("backup-now");
        guest.waitFor("backup-1");
        guest.waitForWords("backup-state", messages("backup.made.none"));
        guest.fire("backup-rehearse");
        guest.waitForWords("backup-rehearsal", messages("backup.rehearsed.well").substring(0, 8));
        screen.waitUntil(() -> guest.stage().getScene().getRoot().lookup("#backup-holds-1") instanceof Labeled holds
                && holds.getText().length() > 1);
        sight.see("backups");
        guest.fire("backup-restore-1");
        guest.waitFor("backup-question");
        sight.see("backups-restore");
        guest.fire("backup-cancel");
        exchange();
        guest.fire("go-today");
        guest.waitFor("waiting-1");
        sight.see("today-waiting");
        guest.go(new Place.Feelings());
        screen.waitUntil(() -> screen.isShown("feelings-chart") || screen.isShown("feelings-empty"));
        sight.see("feelings");
        guest.go(new Place.Search("Nadia"));
        guest.waitForWords("search-count", "");
        screen.waitUntil(() -> screen.run(
                () -> screen.find("search-count", Labeled.class).getText().matches(".*[1-9].*")));
        sight.see("search");
        guest.fire("open-palette");
        guest.waitFor("palette-field");
        sight.see("palette");
    }

    /// The month with its entries, an entry with what stands around it, the text alone, and a day without an entry.
    /// Out and in, and what a copy that was written to elsewhere would change.
    private void exchange() throws IOException {
        guest.go(new Place.Exchange());
        guest.waitFor("exchange-save");
        sight.see("exchange");
        Path copy = folder.resolve("rebound-2024-05-16.zip");
        guest.services().archives().write(copy, Instant.EPOCH, null, _ -> {});
        try (Workbook other = TestVault.at(Clock.systemUTC()).create(folder.resolve("elsewhere"))) {
            WorkbookServices there = WorkbookServices.of(other);
            there.archives().merge(copy, null, _ -> {});
            there.entries().add(LocalDate.of(2024, 5, 15), null, "On the train", "A quiet hour.");
            there.entries().trash(there.entries().all().getLast().id());
            there.archives().write(copy, Instant.EPOCH, null, _ -> {});
        }
        guest.chooseBackup(copy);
        guest.fire("exchange-choose");
        guest.waitFor("exchange-preview");
        sight.see("exchange-preview");
        guest.fire("exchange-cancel");
        Path journal = Files.writeString(folder.resolve("entries.jsonl"), """
                {"date":"2019-11-04","time":"21:30","title":"Before the harbour","text":"A quiet evening.","tags":["home"]}
                {"date":"some day","text":"No day to stand on."}
                {"date":"2020-02-11","text":"First talk about the ferry timetable."}
                """);
        guest.chooseBackup(journal);
        guest.fire("inflow-file");
        guest.waitFor("inflow-bring");
        sight.see("exchange-journal");
        guest.fire("inflow-cancel");
    }

    private void journal() throws IOException {
        guest.fire("go-journal");
        guest.waitFor("entry-list");
        screen.waitUntil(() -> screen.isShown("entry-text"));
        sight.see("journal-month");
        guest.fire("entry-more");
        guest.fire("entry-prompt");
        guest.waitFor("prompt-words");
        sight.see("journal-entry");
        guest.fire("prompt-hide");
        guest.fire("entry-alone");
        screen.waitUntil(() -> !screen.isShown("side-bar"));
        sight.see("journal-alone");
        guest.fire("entry-alone");
        guest.fire("entry-more");
    }

    /// The filter with all its fields, the look back, several events at once, and what is asked before a file is saved.
    private void timeline() throws IOException {
        guest.fire("filter-more");
        sight.see("timeline-filter");
        guest.fire("filter-more");
        guest.fire("then-switch");
        guest.waitFor("then-hidden");
        screen.run(() -> {
            javafx.scene.control.Slider slider = screen.find("then-slider", javafx.scene.control.Slider.class);
            slider.setValue(slider.getMin() + (slider.getMax() - slider.getMin()) * 0.5);
        });
        guest.waitForWords("filter-count", "");
        sight.see("timeline-then");
        guest.fire("then-switch");
        screen.run(() -> screen.find("timeline-table", javafx.scene.control.TableView.class)
                .getSelectionModel()
                .selectRange(3, 8));
        guest.waitFor("many-form");
        sight.see("timeline-many");
        guest.fire("sheet-open");
        for (SheetKind kind : List.of(SheetKind.PAGES, SheetKind.CSV)) {
            screen.run(() -> sheetKind().setValue(kind));
            guest.waitFor(kind.isTable() ? "sheet-mark" : "sheet-paper");
            sight.see("timeline-sheet-" + kind.ending());
        }
        guest.fire("then-switch");
        guest.fire("sheet-private");
        sight.see("timeline-sheet-then");
        guest.fire("then-switch");
        guest.fire("sheet-leave");
    }

    /// The card before the desk, a calendar and a log on it, several at once, and the columns of a table.
    private void desk() throws IOException {
        List<Path> files = List.of(
                Files.writeString(folder.resolve("calendar.ics"), ExampleEvidence.CALENDAR),
                Files.writeString(folder.resolve("harbour.log"), ExampleEvidence.log()));
        guest.go(new Place.Evidence(guest.setback()));
        guest.waitFor("desk-care");
        sight.see("desk-care");
        guest.fire("desk-accept");
        screen.waitUntil(() -> screen.isShown("desk-empty") || screen.isShown("desk-things"));
        sight.see("desk-first");
        guest.go(new Place.Evidence(guest.setback(), files));
        guest.waitForWords("desk-count", "");
        screen.waitUntil(() -> list("desk-sources").getItems().size() > 2
                && !list("desk-things").getItems().isEmpty()
                && screen.isShown("desk-put"));
        sight.see("desk-log");
        screen.run(() -> list("desk-sources").getSelectionModel().select(2));
        screen.run(() -> list("desk-things").getSelectionModel().select(1));
        screen.waitUntil(() -> !screen.find("desk-put", ButtonBase.class).isDisabled());
        guest.fire("desk-put");
        screen.waitUntil(() -> screen.isShown("notice"));
        sight.see("desk");
        guest.fire("desk-tick-all");
        guest.fire("desk-more");
        screen.waitUntil(() -> !screen.find("desk-put", ButtonBase.class).isDisabled());
        sight.see("desk-many");
        guest.fire("desk-more");
        Path table = Files.writeString(
                folder.resolve("hours.csv"),
                "Woche;Tag;Was;Stunden\n10;04.03.2024;Umfang gekürzt;6\n11;13.03.2024;Gespräch;2\n");
        guest.go(new Place.Evidence(guest.setback(), List.of(table)));
        guest.waitFor("desk-columns");
        guest.fire("desk-columns");
        guest.waitFor("desk-columns-page");
        sight.see("desk-columns");
    }

    private ListView<?> list(String id) {
        return screen.find(id, ListView.class);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<SheetKind> sheetKind() {
        return screen.find("sheet-kind", ComboBox.class);
    }

    private String messages(String key, Object... details) {
        return words.get(key, details);
    }
}
