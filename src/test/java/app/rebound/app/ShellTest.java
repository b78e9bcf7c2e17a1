package app.rebound.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.fault.WorkbookException;
import app.rebound.guide.KeyLine;
import app.rebound.search.PaletteItem;
import app.rebound.setback.SetbackDraft;
import app.rebound.setback.SetbackKind;
import app.rebound.task.DirectTasks;
import app.rebound.testing.FxTest;
import app.rebound.testing.NoDialogs;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import app.rebound.text.Messages;
import app.rebound.ui.Place;
import app.rebound.ui.Shortcut;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The frame around the screens: going somewhere, failures, notices, the palette, undo.
@FxTest
class ShellTest {
    private final DirectTasks tasks = new DirectTasks();
    private final Messages messages = Messages.of(Locale.ENGLISH);
    private final List<String> calls = new ArrayList<>();
    private final List<StackPane> rooms = new ArrayList<>();
    private OpenBook book;
    private ShellController shell;
    private boolean isSavingRefused;

    @BeforeEach
    void open(@TempDir Path folder, Screen screen) {
        book = new OpenBook(folder.resolve("W"));
        screen.show(
                () -> {
                    shell = new ShellController(
                            messages, tasks, book.database(), show -> show.accept(items()), () -> calls.add("lock"));
                    shell.start(Room::new, new Place.Today());
                    return shell.view();
                },
                1000,
                800);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private List<PaletteItem> items() {
        return List.of(
                new PaletteItem("Today", "screen", () -> shell.go(new Place.Today())),
                new PaletteItem("People", "screen", () -> shell.go(new Place.People())));
    }

    /// A screen that writes down what is asked of it.
    private final class Room implements app.rebound.ui.Screen {
        private final StackPane region = new StackPane(new Label("room"));
        private final String name;

        Room(Place place) {
            name = place.getClass().getSimpleName();
            calls.add("show " + name);
            rooms.add(region);
        }

        @Override
        public Region region() {
            return region;
        }

        @Override
        public void reload() {
            calls.add("reload " + name);
        }

        @Override
        public void flush(Runnable then) {
            calls.add("flush " + name);
            if (!isSavingRefused) {
                then.run();
            }
        }
    }

    @Test
    void whatIsPendingIsSavedBeforeOneGoesOn(Screen screen) {
        screen.click("go-people");
        assertThat(calls).containsExactly("show Today", "flush Today", "show People");
    }

    @Test
    void thePaletteGivesTheFocusToTheScreenAndBackToWhereItWas(Screen screen) {
        var field = new Button("Here");
        screen.run(() -> {
            rooms.getLast().getChildren().setAll(field);
            field.requestFocus();
            shell.openPalette();
        });
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.run(field::isFocused)).isTrue();
        screen.run(() -> {
            shell.view().lookup("#go-today").requestFocus();
            shell.openPalette();
        });
        screen.type("people");
        screen.press(KeyCode.ENTER);
        assertThat(screen.isShown("palette")).isFalse();
        Node owner = screen.run(() -> shell.view().getScene().getFocusOwner());
        assertThat(Keys.isIn(owner, "side-bar")).isFalse();
    }

    @Test
    void theFocusComesAlongWhereAFormClosesItselfAndLeadsOn(Screen screen) {
        screen.run(() -> {
            var save = new Button("Save");
            rooms.getLast().getChildren().setAll(save);
            save.requestFocus();
            assertThat(save.isFocused()).isTrue();
            rooms.getLast().getChildren().clear();
            shell.go(new Place.People());
        });
        Node owner = screen.run(() -> shell.view().getScene().getFocusOwner());
        assertThat(owner).isNotInstanceOf(Button.class);
        assertThat(Keys.isIn(owner, "side-bar")).isFalse();
    }

    @Test
    void oneStaysWhereSavingFailed(Screen screen) {
        isSavingRefused = true;
        screen.click("go-people");
        assertThat(calls).containsExactly("show Today", "flush Today");
    }

    @Test
    void helpComesAtOnceEvenWhereSavingFailsAndWhatWasNotSavedComesBackBeforeOneGoesOn(Screen screen) {
        isSavingRefused = true;
        screen.click("go-help");
        assertThat(calls).containsExactly("show Today", "show Help", "flush Today");
        screen.click("go-people");
        assertThat(calls).endsWith("flush Help");
        isSavingRefused = false;
        screen.click("go-people");
        assertThat(calls).endsWith("flush Help", "flush Today", "show People");
    }

    @Test
    void helpIsOneKeyAwayAndWhatWasSavedStaysBehind(Screen screen) {
        screen.press(KeyCode.SHIFT, KeyCode.F1);
        assertThat(calls).containsExactly("show Today", "show Help", "flush Today");
        screen.press(KeyCode.SHIFT, KeyCode.F1);
        assertThat(calls).hasSize(3);
        screen.click("go-people");
        assertThat(calls).endsWith("flush Today", "flush Help", "show People");
    }

    @Test
    void helpClosesThePalette(Screen screen) {
        screen.run(shell::openPalette);
        screen.press(KeyCode.SHIFT, KeyCode.F1);
        assertThat(screen.isShown("palette")).isFalse();
        assertThat(calls).contains("show Help");
    }

    @Test
    void theGuideOpensAtWhatFitsAndKnowsTheWayBackAlsoWhereSavingFails(Screen screen) {
        screen.click("go-people");
        isSavingRefused = true;
        screen.press(KeyCode.F1);
        assertThat(shell.here()).isEqualTo(new Place.Guide("people", new Place.People()));
        screen.press(KeyCode.F1);
        assertThat(shell.here()).isEqualTo(new Place.Guide("people", new Place.People()));
        screen.run(() -> shell.go(new Place.Guide("keyboard")));
        assertThat(shell.here()).isEqualTo(new Place.Guide("keyboard", new Place.People()));
        isSavingRefused = false;
        screen.run(() -> shell.go(new Place.People()));
        assertThat(shell.here()).isEqualTo(new Place.People());
        assertThat(calls).endsWith("flush People", "show People");
    }

    @Test
    void aQuestionMarkShowsTheShortcutsUnlessItIsTyped(Screen screen) {
        var field = new TextField();
        screen.run(() -> {
            rooms.getLast().getChildren().setAll(field);
            field.requestFocus();
        });
        screen.type("why?");
        assertThat(field.getText()).isEqualTo("why?");
        assertThat(shell.here()).isEqualTo(new Place.Today());
        screen.run(() -> shell.view().lookup("#go-today").requestFocus());
        screen.type("?");
        assertThat(shell.here()).isEqualTo(new Place.Guide("keyboard", new Place.Today()));
    }

    @Test
    void theGuideListsEveryShortcutThereIs() {
        List<KeyLine> lines = KeyLines.of(messages);
        assertThat(lines).hasSameSizeAs(Shortcut.values()).doesNotHaveDuplicates();
        assertThat(lines).extracting(KeyLine::keys).contains("F1", "?", "Shift+F1");
    }

    @Test
    void aFailureLeadsToItsEntryInTheGuide(Screen screen) {
        screen.run(() -> shell.showFault(new WorkbookException.DiskFull(null), null));
        screen.click("banner-more");
        assertThat(shell.here()).isEqualTo(new Place.Guide("fault-disk-full", new Place.Today()));
    }

    @Test
    void aFailureIsSaidAndCanBeTriedAgain(Screen screen) {
        screen.run(() -> shell.showFault(new WorkbookException.DiskFull(null), () -> calls.add("again")));
        assertThat(screen.find("banner", HBox.class).getAccessibleText())
                .contains("The disk is full")
                .contains("still on the screen")
                .contains("Free some space");
        screen.click("banner-retry");
        assertThat(calls).contains("again");
        assertThat(screen.isShown("banner")).isFalse();
    }

    @Test
    void aNoticeOffersUndoAndGoesByItself(Screen screen) {
        var setbacks = book.setbacks();
        var id = setbacks.add(new SetbackDraft("Kept", SetbackKind.FIRED, null), "recovery");
        setbacks.trash(id);
        screen.run(() -> shell.showNotice("Deleted.", true));
        screen.click("notice-undo");
        assertThat(setbacks.all()).hasSize(1);
        assertThat(calls).endsWith("reload Today");
        screen.run(() -> tasks.advance(Duration.ofSeconds(9)));
        assertThat(screen.isShown("notice")).isFalse();
    }

    @Test
    void undoAndRedoAreAtHandEverywhere(Screen screen) {
        book.setbacks().add(new SetbackDraft("Kept", SetbackKind.FIRED, null), "recovery");
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(book.setbacks().all()).isEmpty();
        screen.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(book.setbacks().all()).hasSize(1);
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(screen.find("notice", HBox.class).getChildren().getFirst())
                .isInstanceOfSatisfying(
                        Label.class, label -> assertThat(label.getText()).contains("nothing to take back"));
    }

    @Test
    void thePaletteLeadsAnywhereByKeyboard(Screen screen) {
        screen.press(KeyCode.CONTROL, KeyCode.K);
        screen.type("peo");
        screen.press(KeyCode.ENTER);
        assertThat(calls).endsWith("show People");
        assertThat(screen.isShown("palette")).isFalse();
        screen.press(KeyCode.CONTROL, KeyCode.K);
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.isShown("palette")).isFalse();
    }

    @Test
    void theWorkbookIsLockedByButtonAndByKeyboard(Screen screen) {
        screen.click("lock");
        screen.press(KeyCode.CONTROL, KeyCode.L);
        assertThat(calls).containsExactly("show Today", "lock", "lock");
    }

    @Test
    void whatUndoTakesAwayIsLeft(Screen screen) {
        var there = new java.util.concurrent.atomic.AtomicReference<>(Optional.of("a setback"));
        LoadedScreen<String> loaded = screen.run(() -> new LoadedScreen<>(
                book.surroundings(Locale.ENGLISH),
                there::get,
                _ -> new Room(new Place.Setbacks()),
                () -> calls.add("gone")));
        screen.run(loaded::reload);
        assertThat(calls).endsWith("show Setbacks", "reload Setbacks");
        there.set(Optional.empty());
        screen.run(loaded::reload);
        assertThat(calls).endsWith("gone");
    }

    @Test
    void aBugIsShownWithACodeAndWithoutWhatWasWritten(@TempDir Path logs, Screen screen) throws IOException {
        Path file = logs.resolve("details.txt");
        ErrorReporter reporter = reporter(logs, file);
        screen.run(() -> reporter.report(new IllegalStateException("my secret", new IllegalArgumentException("too"))));
        assertThat(screen.find("bug-code", Label.class).getText()).contains("R-");
        String details = screen.find("bug-details", TextArea.class).getText();
        assertThat(details)
                .contains("Rebound ", "Java ", "JavaFX ", System.getProperty("os.name"))
                .contains("IllegalStateException", "IllegalArgumentException")
                .doesNotContain("secret", "too");
        screen.click("bug-copy");
        assertThat(screen.clipboard()).isEqualTo(details);
        assertThat(screen.find("bug-said", Label.class).getText()).isEqualTo(messages.get("app.bug.copied"));
        screen.click("bug-save");
        assertThat(file).hasContent(details);
        assertThat(screen.find("bug-said", Label.class).getText()).contains(file.toString());
        assertThat(screen.find("bug-log", Label.class).getText()).contains(logs.toString());
        assertThat(Files.readString(logs.resolve("rebound-0.log")))
                .contains("R-")
                .doesNotContain("secret");
        screen.click("bug-close");
        assertThat(screen.isShown("bug-window")).isFalse();
    }

    @Test
    void whereTheDetailsCannotBeSavedItIsSaidInTheWindow(@TempDir Path logs, Screen screen) {
        ErrorReporter reporter =
                reporter(logs, logs.resolve("no").resolve("folder").resolve("details.txt"));
        screen.run(() -> reporter.report(new IllegalStateException()));
        screen.click("bug-save");
        assertThat(screen.find("bug-said", Label.class).getText())
                .contains("details.txt")
                .contains("Choose another folder");
        screen.click("bug-guide");
        assertThat(calls).endsWith("guide");
        assertThat(screen.isShown("bug-window")).isFalse();
    }

    private ErrorReporter reporter(Path logs, Path file) {
        var dialogs = new NoDialogs() {
            @Override
            public Optional<Path> chooseTarget(String title, String name) {
                return Optional.of(file);
            }
        };
        return new ErrorReporter(
                new ErrorReporter.Around(
                        () -> messages, () -> false, () -> tasks, dialogs, logs, () -> calls.add("guide")),
                () -> null,
                new Logbook(logs, book.clock()));
    }
}
