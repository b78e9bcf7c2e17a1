package app.rebound.protect;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.Stages;
import app.rebound.ui.Place;
import app.rebound.vault.Protection;
import app.rebound.vault.RecoveryKey;
import app.rebound.vault.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ToggleButton;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// The page about passphrase and recovery sheet, used by hand on a real workbook.
@FxTest
class ProtectScreenTest {
    private static final String NEW = "four quiet lamps over wet stone";

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private ProtectController show() {
        return Stages.show(() -> desk.make(Locale.ENGLISH));
    }

    private static void fill(FxRobot robot, String id, String words) {
        robot.interact(() -> robot.lookup("#" + id).queryAs(PasswordField.class).setText(words));
    }

    private static String typed(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(PasswordField.class).getText();
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup("#" + id).queryAs(Button.class).fire());
    }

    private static String words(FxRobot robot, String id) {
        return Stages.words(robot, id);
    }

    @Test
    void aWorkbookWithoutAPassphraseSaysSoAndTakesOne(FxRobot robot) {
        ProtectController page = show();
        assertThat(robot.lookup("This workbook has no passphrase yet").tryQuery())
                .isPresent();
        fill(robot, "protect-first", NEW);
        fill(robot, "protect-again", NEW);
        fire(robot, "protect-take");
        assertThat(desk.keys().protection()).isEqualTo(new Protection(true, false));
        assertThat(words(robot, "protect-done-title")).isEqualTo("The workbook is protected now");
        assertThat(robot.lookup("#protect-done .label").queryAllAs(Label.class))
                .anyMatch(label -> label.getText().contains("still open without it"));
        assertThat(Stages.isThere(robot, "sheet-later")).isTrue();
        assertThat(page.model.workingProperty().get()).isEmpty();
        try (Workbook again = desk.reopened(NEW)) {
            assertThat(again.isProtected()).isTrue();
        }
    }

    @Test
    void anEmptyOneIsNotTakenNorTwoThatDiffer(FxRobot robot) {
        show();
        fire(robot, "protect-take");
        assertThat(words(robot, "protect-problem")).startsWith("Type a passphrase first.");
        fill(robot, "protect-first", NEW);
        fill(robot, "protect-again", NEW + " ");
        fire(robot, "protect-take");
        assertThat(words(robot, "protect-problem")).startsWith("The two fields differ.");
        assertThat(typed(robot, "protect-first")).isEqualTo(NEW);
        assertThat(desk.keys().protection().hasPassphrase()).isFalse();
    }

    @Test
    void aWeakOneIsTakenOnlyAfterSayingSo(FxRobot robot) {
        show();
        fill(robot, "protect-first", "sunshine");
        fill(robot, "protect-again", "sunshine");
        fire(robot, "protect-take");
        assertThat(words(robot, "protect-strength")).startsWith("Weak. ");
        assertThat(words(robot, "protect-take")).isEqualTo("Use it all the same");
        assertThat(desk.keys().protection().hasPassphrase()).isFalse();
        fill(robot, "protect-first", "sunshine2");
        assertThat(words(robot, "protect-take")).isEqualTo("Protect this workbook");
        fill(robot, "protect-first", "sunshine");
        fire(robot, "protect-take");
        fire(robot, "protect-take");
        assertThat(desk.fits("sunshine")).isTrue();
    }

    @Test
    void theEyeShowsWhatIsTyped(FxRobot robot) {
        show();
        fill(robot, "protect-first", NEW);
        assertThat(robot.lookup("#protect-first .text").queryAllAs(javafx.scene.text.Text.class))
                .noneMatch(text -> text.getText().equals(NEW));
        robot.interact(() ->
                robot.lookup("#protect-first-show").queryAs(ToggleButton.class).fire());
        assertThat(robot.lookup("#protect-first .text").queryAllAs(javafx.scene.text.Text.class))
                .anyMatch(text -> text.getText().equals(NEW));
    }

    @Test
    void aSuggestionIsShownAndHasToBeTypedOnceMore(FxRobot robot) {
        show();
        fire(robot, "protect-suggest");
        String suggested = typed(robot, "protect-first");
        assertThat(suggested.split(" ", -1)).hasSize(WordSuggestion.WORDS);
        assertThat(typed(robot, "protect-again")).isEmpty();
        fire(robot, "protect-take");
        assertThat(desk.keys().protection().hasPassphrase()).isFalse();
        fill(robot, "protect-again", suggested);
        fire(robot, "protect-take");
        assertThat(desk.fits(suggested)).isTrue();
    }

    @Test
    void changingAsksForThePresentOneAndOffersToEncryptAnew(FxRobot robot) {
        desk.protect();
        show();
        fire(robot, "protect-change");
        fill(robot, "protect-present", "not it");
        fill(robot, "protect-first", NEW);
        fill(robot, "protect-again", NEW);
        fire(robot, "protect-take");
        assertThat(words(robot, "protect-present-problem")).isEqualTo("That is not the passphrase of this workbook.");
        assertThat(typed(robot, "protect-first")).isEqualTo(NEW);
        fill(robot, "protect-present", Desk.PASSPHRASE);
        fire(robot, "protect-take");
        assertThat(desk.fits(NEW)).isTrue();
        assertThat(desk.fits(Desk.PASSPHRASE)).isFalse();
        assertThat(words(robot, "protect-done-title")).isEqualTo("The passphrase was changed");
        fire(robot, "protect-done-renew");
        fill(robot, "protect-present", NEW);
        fire(robot, "protect-take");
        assertThat(words(robot, "protect-done-title")).isEqualTo("Everything was encrypted anew");
        assertThat(desk.fits(NEW)).isTrue();
    }

    @Test
    void theRecoveryKeyStandsInForAForgottenPassphrase(FxRobot robot) {
        desk.protect();
        String key;
        try (RecoveryKey recovery = app.rebound.vault.Keys.newRecoveryKey()) {
            desk.keys().addRecovery(recovery);
            key = new String(recovery.characters());
        }
        show();
        fire(robot, "protect-change");
        fill(robot, "protect-present", key.toLowerCase(Locale.ROOT).replace("-", " "));
        fill(robot, "protect-first", NEW);
        fill(robot, "protect-again", NEW);
        fire(robot, "protect-take");
        assertThat(desk.fits(NEW)).isTrue();
    }

    @Test
    void removingAsksForThePresentOne(FxRobot robot) {
        desk.protect();
        show();
        fire(robot, "protect-remove");
        fill(robot, "protect-present", "not it");
        fire(robot, "protect-take");
        assertThat(desk.keys().protection().hasPassphrase()).isTrue();
        fill(robot, "protect-present", Desk.PASSPHRASE);
        fire(robot, "protect-take");
        assertThat(desk.keys().protection()).isEqualTo(new Protection(false, false));
        assertThat(words(robot, "protect-done-title")).isEqualTo("The passphrase was removed");
        assertThat(Stages.isThere(robot, "protect-first")).isTrue();
    }

    private static String key(FxRobot robot) {
        return IntStream.rangeClosed(1, RecoveryKey.GROUPS)
                .mapToObj(group -> words(robot, "sheet-group-" + group))
                .collect(Collectors.joining("-"));
    }

    @Test
    void aSheetIsInForceOnlyWhenAGroupIsTypedBack(FxRobot robot) throws IOException {
        desk.protect();
        ProtectController page = show();
        fire(robot, "sheet-make");
        String key = key(robot);
        fire(robot, "sheet-save");
        try (var pdf = Loader.loadPDF(Files.readAllBytes(desk.target()))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(key).contains("My harbour");
        }
        assertThat(words(robot, "sheet-saved")).contains("sheet.pdf");
        fire(robot, "sheet-continue");
        assertThat(desk.keys().protection().hasRecovery()).isFalse();
        fill(robot, "sheet-group", "UUUU");
        fire(robot, "sheet-confirm");
        assertThat(words(robot, "protect-problem")).contains("Nothing is in force yet.");
        assertThat(desk.keys().protection().hasRecovery()).isFalse();
        fire(robot, "sheet-show");
        assertThat(key(robot)).isEqualTo(key);
        fire(robot, "sheet-continue");
        int asked = page.model.askedGroupProperty().get();
        fill(robot, "sheet-group", key.split("-", -1)[asked - 1].toLowerCase(Locale.ROOT));
        fire(robot, "sheet-confirm");
        assertThat(desk.keys().protection()).isEqualTo(new Protection(true, true));
        assertThat(words(robot, "protect-done-title")).isEqualTo("The recovery sheet is in force");
        try (RecoveryKey read = RecoveryKey.read(key.toCharArray()).orElseThrow()) {
            assertThat(desk.keys().fits(read)).isTrue();
        }
        fire(robot, "sheet-retire");
        fire(robot, "protect-take");
        assertThat(desk.keys().protection().hasRecovery()).isFalse();
    }

    @Test
    void theSheetDoesNotGoBesideTheWorkbook(FxRobot robot) {
        desk.protect();
        show();
        fire(robot, "sheet-make");
        desk.saveTo(desk.book().folder().resolve("..").resolve("My harbour").resolve("sheet.pdf"));
        fire(robot, "sheet-save");
        assertThat(words(robot, "protect-problem")).startsWith("Not there");
        assertThat(desk.target()).doesNotExist();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaid(FxRobot robot) {
        desk.protect();
        show();
        fire(robot, "sheet-make");
        desk.saveTo(folder);
        fire(robot, "sheet-save");
        assertThat(desk.book().faults()).hasSize(1);
        assertThat(Stages.isThere(robot, "sheet-saved")).isFalse();
    }

    @Test
    void laterIsKeptAndTheSheetStaysAtHand(FxRobot robot) {
        desk.protect();
        show();
        fire(robot, "sheet-later");
        assertThat(Stages.isThere(robot, "sheet-later")).isFalse();
        assertThat(Stages.isThere(robot, "sheet-make")).isTrue();
        assertThat(desk.offers().due(desk.book().clock().instant())).isEmpty();
    }

    @Test
    void whatIsSecretGoesWithThePage(FxRobot robot) {
        desk.protect();
        ProtectController page = show();
        fire(robot, "sheet-make");
        var labels = IntStream.rangeClosed(1, RecoveryKey.GROUPS)
                .mapToObj(group -> robot.lookup("#sheet-group-" + group).queryAs(Label.class))
                .toList();
        robot.interact(() -> page.region().getScene().setRoot(new javafx.scene.layout.Pane()));
        assertThat(labels)
                .allMatch(label ->
                        label.getText().isEmpty() && label.getAccessibleText().isEmpty());
    }

    @Test
    void whatWasTypedGoesWithThePage(FxRobot robot) {
        ProtectController page = show();
        fill(robot, "protect-first", NEW);
        PasswordField field = robot.lookup("#protect-first").queryAs(PasswordField.class);
        robot.interact(() -> page.region().getScene().setRoot(new javafx.scene.layout.Pane()));
        assertThat(field.getText()).isEmpty();
        assertThat(field.isUndoable()).isFalse();
        assertThat(page.model.strengthProperty().get()).isNull();
    }

    @Test
    void cancelLeadsToTheSettings(FxRobot robot) {
        show();
        fire(robot, "protect-cancel");
        assertThat(desk.book().places()).containsExactly(new Place.Settings());
    }

    @Test
    void everyStepCanBeReadOutAndIsPictured() {
        picture("protect-open", page -> {});
        picture("protect-weak", page -> {
            page.model.strengthProperty().set(new Strength(90));
            page.model.warnedProperty().set(true);
            page.model.problemProperty().set("protect.weak");
        });
        picture("protect-strong", page -> page.model.strengthProperty().set(new Strength(1e12)));
        picture("protect-working", page -> page.model.workingProperty().set("protect.working.set"));
        desk.protect();
        picture("protect-done", page -> page.model.doneProperty().set("protect.done.set."));
        picture("protect-changed", page -> page.model.doneProperty().set(DoneCard.CHANGED));
        picture("protect-change", page -> page.model.open(ProtectModel.Step.CHANGE));
        picture("protect-renew", page -> page.model.open(ProtectModel.Step.RENEW));
        picture("protect-back", page -> {
            page.model.askedGroupProperty().set(6);
            page.model.open(ProtectModel.Step.TYPE_BACK);
            page.model.problemProperty().set("protect.back.wrong");
        });
    }

    private void picture(String name, java.util.function.Consumer<ProtectController> prepare) {
        for (Locale locale : java.util.List.of(Locale.ENGLISH, Locale.FRENCH)) {
            boolean isDark = locale.equals(Locale.FRENCH);
            Stages.picture(
                    () -> {
                        ProtectController page = desk.make(locale);
                        prepare.accept(page);
                        assertThat(Accessible.problems(page.region())).isEmpty();
                        return page;
                    },
                    name + "-" + locale.getLanguage(),
                    isDark);
        }
    }

    @Test
    void theNewKeyIsPictured() {
        desk.protect();
        Stages.picture(
                () -> {
                    ProtectController page = desk.make(Locale.ENGLISH);
                    page.sheet.make();
                    return page;
                },
                "protect-sheet-en",
                false);
        assertThat(Path.of("target", "screens", "protect-sheet-en.png")).isNotEmptyFile();
    }
}
