package app.rebound.app;

import app.rebound.guide.Chapter;
import app.rebound.guide.GuideSource;
import app.rebound.guide.Topics;
import app.rebound.people.Person;
import app.rebound.search.PaletteItem;
import app.rebound.setback.Setback;
import app.rebound.text.Messages;
import app.rebound.ui.Place;
import java.util.ArrayList;
import java.util.List;

/// What the palette offers: the screens, the setbacks, the people, and the commands of the shell.
final class PaletteSources {
    /// What has to be read for it.
    record Found(List<Setback> setbacks, List<Person> people, List<Chapter> chapters) {
        Found {
            setbacks = List.copyOf(setbacks);
            people = List.copyOf(people);
            chapters = List.copyOf(chapters);
        }
    }

    private final Messages messages;
    private final ShellController shell;
    private final Runnable onLock;
    private final Runnable onClose;

    PaletteSources(Messages messages, ShellController shell, Runnable onLock, Runnable onClose) {
        this.messages = messages;
        this.shell = shell;
        this.onLock = onLock;
        this.onClose = onClose;
    }

    static Found read(WorkbookServices services, GuideSource guide) {
        return new Found(
                services.setbacks().all(),
                services.people().all(),
                guide.guide().chapters());
    }

    List<PaletteItem> items(Found found) {
        List<PaletteItem> items = new ArrayList<>();
        screen(items, "today", new Place.Today());
        screen(items, "journal", new Place.Journal());
        place(items, messages.get("checkin.feelings"), "screen", new Place.Feelings());
        screen(items, "setbacks", new Place.Setbacks());
        screen(items, "timeline", new Place.Timeline(null));
        screen(items, "lessons", new Place.Lessons());
        screen(items, "people", new Place.People());
        screen(items, "plan", new Place.Plan());
        screen(items, "printouts", new Place.Printouts(null));
        screen(items, "search", new Place.Search(""));
        screen(items, "help", new Place.Help());
        screen(items, "guide", new Place.Guide(Topics.FIRST));
        screen(items, "settings", new Place.Settings());
        screen(items, "trash", new Place.Trash());
        place(items, messages.get("backup.title"), "screen", new Place.Backups());
        place(items, messages.get("exchange.title"), "screen", new Place.Exchange());
        screen(items, "protect", new Place.Protect());
        for (Setback setback : found.setbacks()) {
            place(items, setback.title(), "setback", new Place.Steps(setback.id(), null));
            place(
                    items,
                    messages.get("app.palette.page-of", setback.title()),
                    "setback",
                    new Place.Setback(setback.id()));
            place(
                    items,
                    messages.get("app.palette.timeline-of", setback.title()),
                    "setback",
                    new Place.Timeline(setback.id()));
            place(
                    items,
                    messages.get("app.palette.reasons-of", setback.title()),
                    "setback",
                    new Place.Reasons(setback.id()));
        }
        for (Person person : found.people()) {
            place(items, person.name(), "person", new Place.People(person.id()));
        }
        command(items, "new-entry", () -> shell.go(new Place.NewEntry()));
        command(items, "new-setback", () -> shell.go(new Place.NewSetback()));
        command(items, "add-event", () -> shell.go(new Place.AddEvent()));
        command(items, "evidence", () -> shell.go(new Place.Evidence(null)));
        command(items, "show", () -> shell.go(new Place.Show(null)));
        command(items, "notes", () -> shell.go(new Place.Notes()));
        command(items, "read-reply", () -> shell.go(new Place.Reply(null)));
        command(items, "shortcuts", () -> shell.go(new Place.Guide(Topics.KEYBOARD)));
        command(items, "undo", shell::undo);
        command(items, "redo", shell::redo);
        command(items, "lock", onLock);
        command(items, "close", onClose);
        for (Chapter chapter : found.chapters()) {
            place(items, chapter.title(), "guide", new Place.Guide(chapter.id()));
            chapter.sections()
                    .forEach(section -> place(items, section.title(), "guide", new Place.Guide(section.anchor())));
        }
        return items;
    }

    private void screen(List<PaletteItem> items, String id, Place place) {
        place(items, messages.get("app.nav." + id), "screen", place);
    }

    private void place(List<PaletteItem> items, String words, String kind, Place place) {
        items.add(new PaletteItem(words, messages.get("app.palette." + kind), () -> shell.go(place)));
    }

    private void command(List<PaletteItem> items, String id, Runnable run) {
        items.add(new PaletteItem(messages.get("app.palette." + id), messages.get("app.palette.command"), run));
    }
}
