package app.rebound.app;

import app.rebound.ui.Place;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// The program's screens while nothing was written yet: goes from one to the next in a new workbook.
final class EmptyTour {
    private final Guest guest;
    private final ScreenTour.Sight sight;

    EmptyTour(Guest guest, ScreenTour.Sight sight) {
        this.guest = guest;
        this.sight = sight;
    }

    /// Begins at the welcome screen of a window that was just opened.
    void walk() throws IOException {
        guest.fire("welcome-start");
        guest.waitFor("go-today");
        guest.waitFor("today");
        sight.see("empty-today");
        for (var screen : screens().entrySet()) {
            guest.go(screen.getKey());
            guest.waitFor(screen.getValue());
            sight.see("empty-" + screen.getValue());
        }
    }

    /// Each with the id of what says that nothing is there.
    private static Map<Place, String> screens() {
        Map<Place, String> screens = new LinkedHashMap<>();
        screens.put(new Place.Journal(null, null), "journal-empty");
        screens.put(new Place.Feelings(), "feelings-empty");
        screens.put(new Place.Setbacks(), "setbacks-empty");
        screens.put(new Place.Timeline(null, null), "timeline-empty");
        screens.put(new Place.Lessons(null, null), "lesson-empty");
        screens.put(new Place.People(null), "people-empty");
        screens.put(new Place.Plan(), "plan");
        screens.put(new Place.Printouts(null), "printout-empty");
        screens.put(new Place.Search("nothing"), "search-nothing");
        screens.put(new Place.Trash(), "trash-empty");
        screens.put(new Place.Backups(), "backups");
        screens.put(new Place.Reply(null), "reply");
        screens.put(new Place.Notes(), "notes-empty");
        screens.put(new Place.Help(), "own-lines-empty");
        screens.put(new Place.Evidence(null, java.util.List.of()), "desk-care");
        screens.put(new Place.NewSetback(), "setback-form");
        return screens;
    }
}
