package app.rebound.app;

import app.rebound.testing.Screen;
import app.rebound.ui.Place;
import java.io.IOException;
import javafx.scene.control.ListView;

/// What the program asks before something is destroyed, filled from the example.
final class AskingTour {
    private final Screen screen;
    private final Guest guest;
    private final ScreenTour.Sight sight;

    AskingTour(Screen screen, Guest guest, ScreenTour.Sight sight) {
        this.screen = screen;
        this.guest = guest;
        this.sight = sight;
    }

    /// Begins anywhere in the example.
    void walk() throws IOException {
        guest.go(new Place.Journal(null, null));
        guest.waitFor("entry-list");
        screen.waitUntil(
                () -> !screen.find("entry-list", ListView.class).getItems().isEmpty());
        guest.fire("entry-versions");
        guest.waitFor("versions");
        sight.see("asking-versions");
        guest.fire("versions-close");
        guest.fire("entry-more");
        guest.fire("erase-entry");
        guest.waitFor("erase-keep");
        sight.see("asking-erase");
        var entry = guest.services().entries().all().getLast();
        guest.services().entries().trash(entry.id());
        guest.go(new Place.Trash());
        guest.waitFor("trash-restore");
        sight.see("asking-trash");
        guest.fire("empty-trash");
        guest.waitFor("erase-question");
        guest.waitFor("erase-keep");
        sight.see("asking-erase-all");
    }
}
