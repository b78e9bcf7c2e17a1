package app.rebound.app;

import app.rebound.printout.PrintoutChoice;
import app.rebound.settings.Folders;
import app.rebound.settings.Settings;
import app.rebound.settings.SettingsStore;
import app.rebound.settings.Theme;
import app.rebound.testing.NoDialogs;
import app.rebound.testing.Screen;
import app.rebound.ui.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

/// A person at the whole program's window, with files of their own.
final class Guest {
    private final Screen screen;
    private final Path home;
    private final Clock clock;
    private final AtomicLong nanos = new AtomicLong();
    private AppGraph graph;
    private Stage stage;
    private Path backup;
    private Path target;

    /// @param home where workbooks and settings lie
    Guest(Screen screen, Path home, Clock clock) {
        this.screen = screen;
        this.home = home;
        this.clock = clock;
    }

    Folders folders() {
        return new Folders(home.resolve("data"), home.resolve("config"), home.resolve("state"));
    }

    /// The folder that is chosen when one is asked for.
    Path workbook() {
        return folders().data().resolve("workbook");
    }

    /// Chooses `file` when a backup is asked for.
    void chooseBackup(Path file) {
        backup = file;
    }

    /// Lets the clock that only runs forward run on, with nobody at the window.
    void idle(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    /// Where a saved printout goes.
    Path printout() {
        return home.resolve("printout.pdf");
    }

    /// Chooses `name` beside the workbook when it is asked where a file goes; without it, that is [#printout].
    Path chooseTarget(String name) {
        target = home.resolve(name);
        return target;
    }

    /// Goes to the printouts, chooses everything for oneself, and saves that as [#printout].
    void savePrintout() {
        fire("go-printouts");
        waitFor("printout-reader");
        screen.run(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<PrintoutChoice.Reader> reader = screen.find("printout-reader", ComboBox.class);
            reader.setValue(PrintoutChoice.Reader.MYSELF);
        });
        fire("save-pdf");
        screen.waitUntil(() -> Files.exists(printout()));
    }

    /// Opens the program in a window that fits the headless screen.
    void start(Locale language, Theme theme, Path workbook) {
        start(language, theme, workbook, 990, 900);
    }

    /// The same with a window of a size of its own.
    void start(Locale language, Theme theme, Path workbook, double width, double height) {
        new SettingsStore(folders().settingsFile())
                .update(now -> now.withLanguage(language)
                        .withTheme(theme)
                        .withWindow(new Settings.Window(0, 0, width, height, false)));
        screen.run(() -> {
            stage = new Stage();
            graph = new AppGraph(stage, folders(), new Answers(), new SittingClock(clock, ZoneOffset.UTC, nanos::get));
            graph.start(workbook);
        });
    }

    Stage stage() {
        return stage;
    }

    /// Closes the window as its close button does, and waits until all is written.
    void close() {
        screen.run(() -> stage.getOnCloseRequest()
                .handle(new javafx.stage.WindowEvent(stage, javafx.stage.WindowEvent.WINDOW_CLOSE_REQUEST)));
        screen.waitUntil(() -> graph.hasEnded());
    }

    WritableImage picture() {
        return stage.getScene().snapshot(null);
    }

    /// Presses the button with `id` wherever it lies, on the headless screen or beyond it, as soon as it can be
    /// pressed.
    void fire(String id) {
        screen.waitUntil(() -> isThere(id) && !screen.find(id, ButtonBase.class).isDisabled());
        screen.run(() -> screen.find(id, ButtonBase.class).fire());
    }

    /// Chooses a row of the timeline's table.
    void select(int row) {
        screen.run(() -> screen.find("timeline-table", TableView.class)
                .getSelectionModel()
                .clearAndSelect(row));
    }

    void go(Place place) {
        screen.run(() -> sitting().shell().go(place));
    }

    /// Takes the last action back, as Ctrl+Z does.
    void undo() {
        screen.run(() -> sitting().shell().undo());
    }

    /// Chooses a way in the menu with `menu` on a button.
    void choose(String menu, String item) {
        waitFor(menu);
        screen.run(() -> screen.find(menu, MenuButton.class).getItems().stream()
                .filter(one -> item.equals(one.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    boolean sees(String id) {
        return isThere(id);
    }

    UUID setback() {
        return sitting().services().setbacks().all().getFirst().id();
    }

    /// Whether the wizard shows `exercise`.
    boolean isOn(String exercise) {
        return stage.getScene().getRoot().lookup("#exercise-" + exercise) != null && isThere("prompt");
    }

    WorkbookServices services() {
        return sitting().services();
    }

    private Sitting sitting() {
        return graph.sitting().orElseThrow();
    }

    void waitFor(String id) {
        screen.waitUntil(() -> isThere(id));
    }

    private boolean isThere(String id) {
        return stage.getScene().getRoot().lookupAll("#" + id).stream().anyMatch(Guest::isSeen);
    }

    private static boolean isSeen(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (!one.isVisible()) {
                return false;
            }
        }
        return true;
    }

    void click(String id) {
        waitFor(id);
        screen.click(id);
    }

    void typeInto(String id, String words) {
        click(id);
        screen.type(words);
        if (screen.find(id, Node.class) instanceof TextInputControl field) {
            screen.waitUntil(() -> field.getText().equals(words));
        }
    }

    /// The words of the label or button with `id`.
    String words(String id) {
        waitFor(id);
        return screen.find(id, Labeled.class).getText();
    }

    void waitForWords(String id, String beginning) {
        screen.waitUntil(() -> stage.getScene().getRoot().lookup("#" + id) instanceof Labeled label
                && label.getText().startsWith(beginning));
    }

    private final class Answers extends NoDialogs {
        @Override
        public Optional<Path> chooseFolder(String title) {
            return Optional.of(workbook());
        }

        @Override
        public Optional<Path> chooseTarget(String title, String name) {
            return Optional.of(target == null ? printout() : target);
        }

        @Override
        public Optional<Path> chooseFile(String title) {
            return Optional.ofNullable(backup);
        }
    }
}
