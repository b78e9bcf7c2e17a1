package app.rebound.app;

import app.rebound.db.Database;
import app.rebound.fault.WorkbookException;
import app.rebound.guide.Topics;
import app.rebound.search.PaletteItem;
import app.rebound.search.PaletteModel;
import app.rebound.task.Tasks;
import app.rebound.text.Messages;
import app.rebound.ui.Navigator;
import app.rebound.ui.Place;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings.ShellCommands;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Takes the person from screen to screen, saves what is pending first, and runs the commands that every screen has.
final class ShellController implements Navigator, ShellCommands {
    private static final Duration NOTICE = Duration.ofSeconds(8);
    /// A screen that was left for help or the guide before its words were on the disk.
    private record Unsaved(Screen screen, Place place) {}

    private final Messages messages;
    private final Tasks tasks;
    private final Database database;
    private final ShellModel model = new ShellModel();
    private final PaletteModel palette = new PaletteModel();
    private final ShellView view;
    private final Consumer<Consumer<List<PaletteItem>>> paletteItems;
    private Function<Place, Screen> screens = _ -> {
        throw new IllegalStateException("no screens yet");
    };
    private @Nullable Screen screen;
    private @Nullable Unsaved unsaved;
    private Tasks.@Nullable Cancellable noticeEnd;
    private Runnable onReplayed = () -> {};

    /// @param paletteItems gathers what the palette offers, away from the drawing thread, and hands it over on it
    /// @param onLock saves what is pending and locks the workbook
    ShellController(
            Messages messages,
            Tasks tasks,
            Database database,
            Consumer<Consumer<List<PaletteItem>>> paletteItems,
            Runnable onLock) {
        this.messages = messages;
        this.tasks = tasks;
        this.database = database;
        this.paletteItems = paletteItems;
        this.view = new ShellView(messages, model, palette, this::go, onLock, this::undo, this::closePalette);
        new ShellKeys(this::openPalette, this::go, onLock, this::undo, this::redo).listenOn(view);
    }

    ShellView view() {
        return view;
    }

    PaletteModel palette() {
        return palette;
    }

    ShellModel model() {
        return model;
    }

    /// Tells how a place is drawn, and goes to the first.
    void start(Function<Place, Screen> how, Place first) {
        screens = how;
        show(first);
    }

    /// `action` runs after undo or redo changed the workbook.
    void onReplayed(Runnable action) {
        onReplayed = action;
    }

    @Override
    public void go(Place place) {
        switch (place) {
            case Place.Help _ -> goToHelp();
            case Place.Guide guide -> goToGuide(guide);
            default -> flush(() -> show(place));
        }
    }

    private void goToHelp() {
        if (!(here() instanceof Place.Help)) {
            goAside(new Place.Help());
        }
    }

    /// The guide opens at what fits where the person is, and knows the way back there.
    private void goToGuide(Place.Guide asked) {
        Place from = here();
        if (asked.chapter() != null || !(from instanceof Place.Guide)) {
            Place back = from instanceof Place.Guide open ? open.back() : from;
            String chapter = asked.chapter() == null ? Topics.of(from) : asked.chapter();
            goAside(new Place.Guide(chapter, asked.back() == null ? back : asked.back()));
        }
    }

    /// Help and guide do not wait for the disk: the screen before is saved meanwhile, and comes back when that fails.
    private void goAside(Place place) {
        closePalette();
        Screen before = screen;
        var left = before == null ? null : new Unsaved(before, here());
        show(place);
        if (left != null && unsaved == null) {
            unsaved = left;
            left.screen().flush(() -> unsaved = left.equals(unsaved) ? null : unsaved);
        }
    }

    /// Where the person is by now.
    Place here() {
        Place asked = model.placeProperty().get();
        // The wizard keeps in the workbook which page it is at.
        Place kept = asked instanceof Place.Steps steps ? new Place.Steps(steps.setback(), null) : asked;
        return screen == null ? kept : screen.here(kept);
    }

    /// Saves what the present screen has not saved yet, then goes on.
    void flush(Runnable then) {
        Unsaved left = unsaved;
        if (screen == null) {
            then.run();
        } else if (left == null) {
            screen.flush(then);
        } else {
            screen.flush(() -> {
                unsaved = null;
                put(left.screen(), left.place());
                left.screen().flush(then);
            });
        }
    }

    private void show(Place place) {
        put(screens.apply(place), place);
    }

    private void put(Screen shown, Place place) {
        screen = shown;
        // A notice is about the screen it came from; what it offers to undo stays at hand by Ctrl+Z.
        model.noticeProperty().set(null);
        model.aloneProperty().set(false);
        model.placeProperty().set(place);
        view.setScreen(shown.region());
    }

    @Override
    public void showFault(WorkbookException fault, @Nullable Runnable retry) {
        model.faultProperty().set(Fault.of(messages, fault, retry));
    }

    @Override
    public void showNotice(String words, boolean offersUndo) {
        if (noticeEnd != null) {
            noticeEnd.cancel();
        }
        model.noticeProperty().set(new ShellModel.Notice(words, offersUndo));
        noticeEnd = tasks.after(NOTICE, () -> model.noticeProperty().set(null));
    }

    @Override
    public void openPalette() {
        paletteItems.accept(items -> {
            palette.open(items);
            model.paletteOpenProperty().set(true);
        });
    }

    @Override
    public void showAlone(boolean isAlone) {
        model.aloneProperty().set(isAlone);
    }

    private void closePalette() {
        model.paletteOpenProperty().set(false);
    }

    @Override
    public void undo() {
        replay(() -> database.undoStack().undoKey(), database::undo, "app.undone", "app.nothing-to-undo");
    }

    @Override
    public void redo() {
        replay(() -> database.undoStack().redoKey(), database::redo, "app.redone", "app.nothing-to-redo");
    }

    private void replay(Supplier<Optional<String>> key, Supplier<Boolean> step, String done, String nothing) {
        flush(() -> tasks.run(
                () -> {
                    Optional<String> what = key.get();
                    return step.get() ? what : Optional.<String>empty();
                },
                what -> {
                    showNotice(
                            what.map(key2 -> messages.get(done, messages.get(key2)))
                                    .orElseGet(() -> messages.get(nothing)),
                            false);
                    onReplayed.run();
                    if (screen != null) {
                        screen.reload();
                    }
                },
                fault -> showFault(fault, null)));
    }
}
