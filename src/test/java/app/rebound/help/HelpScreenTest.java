package app.rebound.help;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.settings.SettingsStore;
import app.rebound.task.DirectTasks;
import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import app.rebound.ui.Place;
import app.rebound.ui.Surroundings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Help as somebody finds it on a bad evening, and their own numbers as they keep them.
@FxTest
class HelpScreenTest {
    @TempDir
    private Path folder;

    private final DirectTasks tasks = new DirectTasks();
    private OpenBook book;
    private OwnLineService lines;
    private SettingsStore settings;
    private HelpController controller;

    private void open(Screen screen, Locale language, String systemCountry, double width) {
        book = new OpenBook(folder.resolve("workbook"));
        lines = new OwnLineService(book.database());
        settings = new SettingsStore(folder.resolve("settings.properties"));
        show(screen, language, systemCountry, width);
    }

    private Region show(Screen screen, Locale language, String systemCountry, double width) {
        Surroundings usual = book.surroundings(language);
        var surroundings = new Surroundings(
                usual.messages(), tasks, usual.navigator(), usual.shell(), usual.clock(), usual.zone());
        return screen.show(
                () -> {
                    var source = new HelpSource(settings, systemCountry, book.clock(), ZoneOffset.UTC);
                    controller = new HelpController(surroundings, source.open(usual.messages(), tasks), lines);
                    return controller.region();
                },
                width,
                950);
    }

    private void open(Screen screen) {
        open(screen, Locale.ENGLISH, "FR", 1_000);
    }

    @AfterEach
    void close(Screen screen) {
        Parent root = (Parent) controller.region();
        assertThat(screen.run(() -> Accessible.problems(root))).isEmpty();
        book.close();
    }

    private static List<String> words(Screen screen, String id) {
        return labels(screen.find(id, Parent.class))
                .map(label -> ((Label) label).getText())
                .toList();
    }

    private static Stream<Node> labels(Parent parent) {
        return parent.getChildrenUnmodifiable().stream()
                .flatMap(child -> child instanceof Label
                        ? Stream.of(child)
                        : child instanceof Parent inner ? labels(inner) : Stream.empty());
    }

    private static String emergency(Screen screen) {
        return screen.find("help-emergency", Node.class).getAccessibleText();
    }

    private void choose(Screen screen, String country) {
        screen.run(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<String> box = screen.find("help-country", ComboBox.class);
            box.setValue(country);
        });
    }

    private void pause(Screen screen) {
        screen.run(() -> tasks.advance(Duration.ofSeconds(1)));
    }

    private UUID add(String name, String number) {
        book.clock().advance(Duration.ofMinutes(1));
        var visit = OwnLineVisit.toNew();
        lines.save(visit, new OwnLineDraft(name, number, ""));
        return visit.line().orElseThrow();
    }

    @Test
    void theEmergencyNumberOfTheSystemsCountryStandsAboveItsLines(Screen screen) {
        open(screen);
        assertThat(emergency(screen)).contains("112", "France");
        List<String> all = words(screen, "help-lines");
        assertThat(all).contains("3114", "09 72 39 40 50", "findahelpline.com").doesNotContain("988", "116 123");
        assertThat(all.indexOf("112")).isLessThan(all.indexOf("3114"));
        assertThat(all.indexOf("3114")).isLessThan(all.indexOf("09 72 39 40 50"));
        assertThat(all.indexOf("09 72 39 40 50")).isLessThan(all.indexOf("findahelpline.com"));
        assertThat(all).anyMatch(words -> words.contains("mayotte.ars.sante.fr, compiled on November 22, 2026"));
        assertThat(screen.isShown("help-old")).isFalse();
    }

    @Test
    void anotherCountryIsChosenAndKept(Screen screen) {
        open(screen);
        choose(screen, "CH");
        assertThat(emergency(screen)).contains("144, Ambulance", "117, Police", "Switzerland");
        assertThat(words(screen, "help-lines")).contains("143").doesNotContain("3114");
        assertThat(new SettingsStore(folder.resolve("settings.properties"))
                        .get()
                        .country())
                .isEqualTo("CH");
        screen.run(() -> controller.region().getScene().getWindow().hide());
        show(screen, Locale.FRENCH, "FR", 1_000);
        assertThat(emergency(screen)).contains("Suisse");
    }

    @ParameterizedTest
    @CsvSource({"HU,your country", "'',your country", "IS,Iceland"})
    void aCountryWithoutAConfirmedNumberIsToldSo(String country, String said, Screen screen) {
        open(screen, Locale.ENGLISH, country, 1_000);
        assertThat(emergency(screen)).contains(said, "ask somebody near you to call");
        assertThat(words(screen, "help-lines")).contains("findahelpline.com", "befrienders.org");
    }

    @Test
    void aCountryWithoutALineSaysSoAndStillHasTheDirectories(Screen screen) {
        open(screen, Locale.ENGLISH, "DK", 1_000);
        assertThat(emergency(screen)).contains("112");
        assertThat(screen.find("help-none", Label.class).getText()).contains("Denmark");
        choose(screen, "");
        assertThat(screen.find("help-none", Label.class).getText()).contains("your country");
    }

    @Test
    void aChoiceThatCannotBeWrittenHoldsAndIsSaid(Screen screen) throws Exception {
        book = new OpenBook(folder.resolve("workbook"));
        lines = new OwnLineService(book.database());
        Path inTheWay = Files.writeString(folder.resolve("file"), "");
        settings = new SettingsStore(inTheWay.resolve("settings.properties"));
        show(screen, Locale.ENGLISH, "FR", 1_000);
        choose(screen, "BE");
        assertThat(screen.isShown("help-country-unwritable")).isTrue();
        assertThat(emergency(screen)).contains("Belgium");
    }

    @Test
    void afterTwelveMonthsTheAgeIsSaidLouder(Screen screen) {
        book = new OpenBook(folder.resolve("workbook"));
        lines = new OwnLineService(book.database());
        settings = new SettingsStore(folder.resolve("settings.properties"));
        LocalDate now = LocalDate.ofInstant(book.clock().instant(), ZoneOffset.UTC);
        book.clock().advance(Duration.ofDays(LocalDate.of(2027, 11, 21).toEpochDay() - now.toEpochDay()));
        Region root = show(screen, Locale.ENGLISH, "FR", 1_000);
        assertThat(screen.isShown("help-old")).isFalse();
        assertThat(screen.find("help-made", Label.class).getText()).contains("Compiled on November 22, 2026");
        screen.run(() -> root.getScene().getWindow().hide());
        book.clock().advance(Duration.ofDays(1));
        show(screen, Locale.ENGLISH, "FR", 1_000);
        assertThat(screen.isShown("help-old")).isTrue();
        assertThat(screen.find("help-old", Node.class).getAccessibleText()).contains("November 22, 2026");
    }

    @Test
    void whereTheNumbersComeFromIsUnfolded(Screen screen) {
        open(screen);
        assertThat(screen.isShown("help-sources")).isFalse();
        screen.run(() -> screen.find("help-sources-fold", Button.class).fire());
        assertThat(screen.isShown("help-sources")).isTrue();
        assertThat(words(screen, "help-sources"))
                .anyMatch(words -> words.startsWith("https://www.mayotte.ars.sante.fr/"));
    }

    @Test
    void anOwnNumberIsAddedAndStoredOnceItHasAName(Screen screen) {
        open(screen);
        assertThat(screen.isShown("own-lines-empty")).isTrue();
        screen.click("add-own-line");
        assertThat(screen.find("own-line-name", TextField.class).isFocused()).isTrue();
        screen.fill("own-line-number", "06 00");
        pause(screen);
        assertThat(lines.all()).isEmpty();
        screen.type("Iris");
        pause(screen);
        assertThat(lines.all()).hasSize(1);
        assertThat(lines.all().getFirst().draft()).isEqualTo(new OwnLineDraft("Iris", "06 00", ""));
        screen.click("own-line-note");
        screen.type("evenings");
        screen.press(KeyCode.ESCAPE);
        assertThat(lines.all().getFirst().note()).isEqualTo("evenings");
        assertThat(words(screen, "own-lines")).contains("Iris", "06 00", "evenings");
        assertThat(screen.find("change-own-line-" + lines.all().getFirst().id(), Button.class)
                        .isFocused())
                .isTrue();
    }

    @Test
    void aNumberWithoutANameIsKeptUnderAPlainOneWhenOneLeaves(Screen screen) {
        open(screen);
        screen.click("add-own-line");
        screen.fill("own-line-number", "0600");
        screen.run(() -> controller.flush(() -> {}));
        assertThat(lines.all()).extracting(OwnLine::name).containsExactly("Somebody");
    }

    @Test
    void badInputIsToldAndNothingIsLost(Screen screen) {
        open(screen);
        UUID id = add("Iris", "0600");
        screen.run(controller::reload);
        screen.click("change-own-line-" + id);
        screen.fill("own-line-number", "ask Jo");
        assertThat(screen.isShown("own-line-number-error")).isTrue();
        screen.fill("own-line-name", "");
        assertThat(screen.isShown("own-line-name-error")).isTrue();
        pause(screen);
        assertThat(lines.find(id).orElseThrow().draft()).isEqualTo(new OwnLineDraft("Iris", "ask Jo", ""));
        screen.fill("own-line-number", "");
        assertThat(screen.isShown("own-line-number-error")).isFalse();
    }

    @Test
    void deletingOffersUndoAndGoodByeForGoodIsAskedFirst(Screen screen) {
        open(screen);
        UUID id = add("Iris", "0600");
        add("Jo", "0700");
        screen.run(controller::reload);
        screen.click("change-own-line-" + id);
        screen.run(() -> screen.find("delete-own-line", Button.class).fire());
        assertThat(lines.all()).extracting(OwnLine::name).containsExactly("Jo");
        assertThat(book.notices()).containsExactly("Number deleted. +undo");
        screen.run(() -> {
            book.database().undo();
            controller.reload();
        });
        screen.click("change-own-line-" + id);
        screen.run(() -> screen.find("erase-own-line", Button.class).fire());
        assertThat(book.places()).hasSize(1);
        assertThat(book.places().getFirst())
                .isInstanceOfSatisfying(
                        Place.Erase.class, erase -> assertThat(erase.back()).isEqualTo(new Place.Help()));
    }

    @Test
    void anEarlierVersionIsReadAndTakenBack(Screen screen) {
        open(screen);
        UUID id = add("Iris", "0600");
        screen.run(controller::reload);
        screen.click("change-own-line-" + id);
        screen.fill("own-line-number", "0699");
        screen.run(() -> screen.find("own-line-versions", Button.class).fire());
        assertThat(screen.isShown("versions")).isTrue();
        screen.run(() -> screen.find("version-take-0", Button.class).fire());
        assertThat(lines.find(id).orElseThrow().number()).isEqualTo("0600");
    }

    @Test
    void aHundredOwnNumbersAreAllThereAndTheListStaysWhereItIs(Screen screen) {
        open(screen, Locale.ENGLISH, "FR", 640);
        for (int i = 0; i < 100; i++) {
            add("Number " + i, "06 " + i);
        }
        screen.run(controller::reload);
        assertThat(words(screen, "own-lines")).contains("Number 0", "06 99");
        assertThat(words(screen, "help-lines")).contains("3114");
    }

    @Test
    void helpSpeaksFrench(Screen screen) {
        open(screen, Locale.FRENCH, "BE", 1_000);
        assertThat(screen.find("page-title", Label.class).getText()).isEqualTo("Aide immédiate");
        assertThat(emergency(screen)).contains("Belgique");
        assertThat(words(screen, "help-lines")).contains("1813", "0800 32 123", "107");
        assertThat(screen.find("help-made", Label.class).getText()).contains("22 novembre 2026");
    }
}
