package app.rebound.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.spelling.OwnWordService;
import app.rebound.spelling.OwnWordsController;
import app.rebound.spelling.SpellingChoice;
import app.rebound.testing.FxTest;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import app.rebound.testing.Stages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The settings, used by hand; changes are kept in a real file.
@FxTest
class SettingsScreenTest {
    @TempDir
    private Path folder;

    private final List<String> called = new ArrayList<>();
    private OpenBook book;
    private Path file;

    @BeforeEach
    void open() {
        book = new OpenBook(folder.resolve("book"));
        file = folder.resolve("config").resolve("settings.properties");
    }

    @AfterEach
    void close() {
        book.close();
    }

    private SettingsController make(Locale locale) {
        return new SettingsController(
                book.surroundings(locale),
                new SettingsStore(file),
                book.folder(),
                new Folders(folder.resolve("data"), folder.resolve("config"), folder.resolve("state")),
                new SettingsActions(
                        language -> called.add("language " + language),
                        theme -> called.add("theme " + theme),
                        scale -> called.add("scale " + scale),
                        isOn -> called.add("less motion " + isOn),
                        () -> called.add("close")),
                new OwnWordsController(book.surroundings(locale), new OwnWordService(book.database())));
    }

    @Test
    void itIsSaidWhereTheLogsLie(Screen window) {
        Stages.show(() -> make(Locale.ENGLISH));
        assertThat(window.find("logs-path", TextField.class).getText())
                .isEqualTo(folder.resolve("state").toAbsolutePath().toString());
    }

    @Test
    void aChangeIsKeptAndTakesEffectAtOnce(Screen window) {
        Stages.show(() -> make(Locale.ENGLISH));
        window.click("theme-dark");
        window.run(() -> window.find("text-scale", Slider.class).setValue(1.3));
        window.run(() -> window.find("settings-language", ComboBox.class)
                .getSelectionModel()
                .selectLast());
        assertThat(called).containsExactly("theme DARK", "scale 1.3", "language fr");
        Settings kept = new SettingsStore(file).get();
        assertThat(kept.theme()).isEqualTo(Theme.DARK);
        assertThat(kept.textScale()).isEqualTo(1.3);
        assertThat(kept.language()).isEqualTo(Locale.FRENCH);
        assertThat(Stages.words(window, "text-scale-percent")).isEqualTo("130%");
        assertThat(window.isShown("settings-unwritable")).isFalse();
    }

    @Test
    void whenToLockIsChosen(Screen window) {
        Stages.show(() -> make(Locale.ENGLISH));
        window.run(() -> window.find("lock-after-5", ToggleButton.class).fire());
        assertThat(new SettingsStore(file).get().lockAfter()).isEqualTo(LockAfter.FIVE);
    }

    @Test
    void lessMotionIsChosen(Screen window) {
        Stages.show(() -> make(Locale.ENGLISH));
        var box = window.find("reduces-motion", CheckBox.class);
        assertThat(box.isSelected()).isFalse();
        window.run(box::fire);
        assertThat(called).containsExactly("less motion true");
        assertThat(new SettingsStore(file).get().reducesMotion()).isTrue();
    }

    @Test
    void anotherWayIsOfferedUnlessItIsSwitchedOff(Screen window) {
        Stages.show(() -> make(Locale.ENGLISH));
        var box = window.find("offers-another-way", CheckBox.class);
        assertThat(box.isSelected()).isTrue();
        window.run(box::fire);
        assertThat(new SettingsStore(file).get().offersAnotherWay()).isFalse();
        assertThat(window.isShown("settings-unwritable")).isFalse();
    }

    @Test
    void theLanguageOfTheSpellingIsChosen(Screen window) {
        Stages.show(() -> make(Locale.ENGLISH));
        assertThat(window.find("spelling-interface", ToggleButton.class).isSelected())
                .isTrue();
        window.run(() -> window.find("spelling-off", ToggleButton.class).fire());
        assertThat(new SettingsStore(file).get().spelling()).isEqualTo(SpellingChoice.OFF);
        window.run(() -> window.find("spelling-british", ToggleButton.class).fire());
        assertThat(new SettingsStore(file).get().spelling()).isEqualTo(SpellingChoice.BRITISH);
        assertThat(window.isShown("own-words-empty")).isTrue();
    }

    @Test
    void aThemeStaysChosenWhenItIsClickedAgain(Screen window) {
        Stages.show(() -> make(Locale.ENGLISH));
        window.click("theme-system");
        assertThat(called).isEmpty();
        window.click("theme-light");
        window.click("theme-light");
        assertThat(called).containsExactly("theme LIGHT");
    }

    @Test
    void whatCannotBeWrittenIsSaidAndHoldsForThisSitting(Screen window) throws IOException {
        Files.writeString(folder.resolve("config"), "a file where the folder should be");
        Stages.show(() -> make(Locale.ENGLISH));
        window.click("theme-dark");
        assertThat(window.isShown("settings-unwritable")).isTrue();
        assertThat(called).containsExactly("theme DARK");
    }

    @Test
    void itSaysWhereThingsLieAndClosesTheWorkbook(Screen window) {
        Stages.show(() -> make(Locale.ENGLISH));
        assertThat(window.find("workbook-path", TextField.class).getText())
                .isEqualTo(book.folder().toAbsolutePath().toString());
        assertThat(window.find("settings-path", TextField.class).getText()).isEqualTo(file.toString());
        window.run(() -> window.find("close-workbook", Button.class).fire());
        assertThat(called).containsExactly("close");
    }

    @Test
    void itLeadsToThePassphrase(Screen window) {
        Stages.show(() -> make(Locale.ENGLISH));
        window.run(() ->
                window.find("open-protect", javafx.scene.control.Button.class).fire());
        assertThat(book.places()).containsExactly(new app.rebound.ui.Place.Protect());
    }

    @Test
    void pictures() {
        Stages.picture(() -> make(Locale.ENGLISH), "settings", false);
        Stages.picture(() -> make(Locale.FRENCH), "settings-fr-dark", true);
        assertThat(Path.of("target", "screens", "settings.png")).isNotEmptyFile();
    }
}
