package app.rebound.protect;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.printer.Printer;
import app.rebound.printer.PrinterService;
import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import app.rebound.testing.Stages;
import app.rebound.testing.StreamPrinter;
import app.rebound.ui.Place;
import app.rebound.vault.Protection;
import app.rebound.vault.RecoveryKey;
import app.rebound.vault.Workbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ToggleButton;
import javax.print.PrintService;
import javax.print.StreamPrintService;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    private static void fill(Screen window, String id, String words) {
        window.run(() -> window.find(id, PasswordField.class).setText(words));
    }

    private static String typed(Screen window, String id) {
        return window.find(id, PasswordField.class).getText();
    }

    private static void fire(Screen window, String id) {
        window.run(() -> window.find(id, Button.class).fire());
    }

    private static String words(Screen window, String id) {
        return Stages.words(window, id);
    }

    @Test
    void aWorkbookWithoutAPassphraseSaysSoAndTakesOne(Screen window) {
        ProtectController page = show();
        assertThat(window.lookup("This workbook has no passphrase yet").tryQuery())
                .isPresent();
        fill(window, "protect-first", NEW);
        fill(window, "protect-again", NEW);
        fire(window, "protect-take");
        assertThat(desk.keys().protection()).isEqualTo(new Protection(true, false));
        assertThat(words(window, "protect-done-title")).isEqualTo("The workbook is protected now");
        assertThat(window.lookup("#protect-done .label").queryAllAs(Label.class))
                .anyMatch(label -> label.getText().contains("still open without it"));
        assertThat(window.isShown("sheet-later")).isTrue();
        assertThat(page.model.workingProperty().get()).isEmpty();
        try (Workbook again = desk.reopened(NEW)) {
            assertThat(again.isProtected()).isTrue();
        }
    }

    @Test
    void anEmptyOneIsNotTakenNorTwoThatDiffer(Screen window) {
        show();
        fire(window, "protect-take");
        assertThat(words(window, "protect-problem")).startsWith("Type a passphrase first.");
        fill(window, "protect-first", NEW);
        fill(window, "protect-again", NEW + " ");
        fire(window, "protect-take");
        assertThat(words(window, "protect-problem")).startsWith("The two fields differ.");
        assertThat(typed(window, "protect-first")).isEqualTo(NEW);
        assertThat(desk.keys().protection().hasPassphrase()).isFalse();
    }

    @Test
    void aWeakOneIsTakenOnlyAfterSayingSo(Screen window) {
        show();
        fill(window, "protect-first", "sunshine");
        fill(window, "protect-again", "sunshine");
        fire(window, "protect-take");
        assertThat(words(window, "protect-strength")).startsWith("Weak. ");
        assertThat(words(window, "protect-take")).isEqualTo("Use it all the same");
        assertThat(desk.keys().protection().hasPassphrase()).isFalse();
        fill(window, "protect-first", "sunshine2");
        assertThat(words(window, "protect-take")).isEqualTo("Protect this workbook");
        fill(window, "protect-first", "sunshine");
        fire(window, "protect-take");
        fire(window, "protect-take");
        assertThat(desk.fits("sunshine")).isTrue();
    }

    @Test
    void theEyeShowsWhatIsTyped(Screen window) {
        show();
        fill(window, "protect-first", NEW);
        assertThat(window.lookup("#protect-first .text").queryAllAs(javafx.scene.text.Text.class))
                .noneMatch(text -> text.getText().equals(NEW));
        window.run(() -> window.find("protect-first-show", ToggleButton.class).fire());
        assertThat(window.lookup("#protect-first .text").queryAllAs(javafx.scene.text.Text.class))
                .anyMatch(text -> text.getText().equals(NEW));
    }

    @Test
    void aSuggestionIsShownAndHasToBeTypedOnceMore(Screen window) {
        show();
        fire(window, "protect-suggest");
        String suggested = typed(window, "protect-first");
        assertThat(suggested.split(" ", -1)).hasSize(WordSuggestion.WORDS);
        assertThat(typed(window, "protect-again")).isEmpty();
        fire(window, "protect-take");
        assertThat(desk.keys().protection().hasPassphrase()).isFalse();
        fill(window, "protect-again", suggested);
        fire(window, "protect-take");
        assertThat(desk.fits(suggested)).isTrue();
    }

    @Test
    void changingAsksForThePresentOneAndOffersToEncryptAnew(Screen window) {
        desk.protect();
        show();
        fire(window, "protect-change");
        fill(window, "protect-present", "not it");
        fill(window, "protect-first", NEW);
        fill(window, "protect-again", NEW);
        fire(window, "protect-take");
        assertThat(words(window, "protect-present-problem")).isEqualTo("That is not the passphrase of this workbook.");
        assertThat(typed(window, "protect-first")).isEqualTo(NEW);
        fill(window, "protect-present", Desk.PASSPHRASE);
        fire(window, "protect-take");
        assertThat(desk.fits(NEW)).isTrue();
        assertThat(desk.fits(Desk.PASSPHRASE)).isFalse();
        assertThat(words(window, "protect-done-title")).isEqualTo("The passphrase was changed");
        fire(window, "protect-done-renew");
        fill(window, "protect-present", NEW);
        fire(window, "protect-take");
        assertThat(words(window, "protect-done-title")).isEqualTo("Everything was encrypted anew");
        assertThat(desk.fits(NEW)).isTrue();
    }

    @Test
    void theRecoveryKeyStandsInForAForgottenPassphrase(Screen window) {
        desk.protect();
        String key;
        try (RecoveryKey recovery = app.rebound.vault.Keys.newRecoveryKey()) {
            desk.keys().addRecovery(recovery);
            key = new String(recovery.characters());
        }
        show();
        fire(window, "protect-change");
        fill(window, "protect-present", key.toLowerCase(Locale.ROOT).replace("-", " "));
        fill(window, "protect-first", NEW);
        fill(window, "protect-again", NEW);
        fire(window, "protect-take");
        assertThat(desk.fits(NEW)).isTrue();
    }

    @Test
    void removingAsksForThePresentOne(Screen window) {
        desk.protect();
        show();
        fire(window, "protect-remove");
        fill(window, "protect-present", "not it");
        fire(window, "protect-take");
        assertThat(desk.keys().protection().hasPassphrase()).isTrue();
        fill(window, "protect-present", Desk.PASSPHRASE);
        fire(window, "protect-take");
        assertThat(desk.keys().protection()).isEqualTo(new Protection(false, false));
        assertThat(words(window, "protect-done-title")).isEqualTo("The passphrase was removed");
        assertThat(window.isShown("protect-first")).isTrue();
    }

    private static String key(Screen window) {
        return IntStream.rangeClosed(1, RecoveryKey.GROUPS)
                .mapToObj(group -> words(window, "sheet-group-" + group))
                .collect(Collectors.joining("-"));
    }

    @Test
    void aSheetIsInForceOnlyWhenAGroupIsTypedBack(Screen window) throws IOException {
        desk.protect();
        ProtectController page = show();
        fire(window, "sheet-make");
        String key = key(window);
        fire(window, "sheet-save");
        try (var pdf = Loader.loadPDF(Files.readAllBytes(desk.target()))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(key).contains("My harbour");
        }
        assertThat(words(window, "sheet-saved")).contains("sheet.pdf");
        fire(window, "sheet-continue");
        assertThat(desk.keys().protection().hasRecovery()).isFalse();
        fill(window, "sheet-group", "UUUU");
        fire(window, "sheet-confirm");
        assertThat(words(window, "protect-problem")).contains("Nothing is in force yet.");
        assertThat(desk.keys().protection().hasRecovery()).isFalse();
        fire(window, "sheet-show");
        assertThat(key(window)).isEqualTo(key);
        fire(window, "sheet-continue");
        int asked = page.model.askedGroupProperty().get();
        fill(window, "sheet-group", key.split("-", -1)[asked - 1].toLowerCase(Locale.ROOT));
        fire(window, "sheet-confirm");
        assertThat(desk.keys().protection()).isEqualTo(new Protection(true, true));
        assertThat(words(window, "protect-done-title")).isEqualTo("The recovery sheet is in force");
        try (RecoveryKey read = RecoveryKey.read(key.toCharArray()).orElseThrow()) {
            assertThat(desk.keys().fits(read)).isTrue();
        }
        fire(window, "sheet-retire");
        fire(window, "protect-take");
        assertThat(desk.keys().protection().hasRecovery()).isFalse();
    }

    @Test
    void theSheetIsPrintedOnTheChosenPrinter(Screen window) {
        desk.protect();
        var paper = new ByteArrayOutputStream();
        PrintService printer = StreamPrinter.to(paper);
        desk.printBy(new PrinterService(() -> new PrintService[] {printer}, () -> printer));
        show();
        fire(window, "sheet-make");
        fire(window, "sheet-print");
        assertThat(window.find("printer-choose", ComboBox.class).getValue())
                .isEqualTo(new Printer(printer, true, true));
        fire(window, "printer-print");
        assertThat(words(window, "printer-words")).startsWith("Sent to");
        assertThat(paper.toString(StandardCharsets.ISO_8859_1)).startsWith("%!PS");
        fire(window, "printer-close");
        assertThat(window.isShown("printer")).isFalse();
    }

    @Test
    void withoutAPrinterItSaysSo(Screen window) {
        desk.protect();
        show();
        fire(window, "sheet-make");
        fire(window, "sheet-print");
        assertThat(words(window, "printer-words")).startsWith("No printer was found");
    }

    @Test
    void aPrinterThatRefusesIsNamed(Screen window) throws IOException {
        desk.protect();
        var closed = new ByteArrayOutputStream();
        StreamPrintService printer = StreamPrinter.to(closed);
        printer.dispose();
        desk.printBy(new PrinterService(() -> new PrintService[] {printer}, () -> null));
        show();
        fire(window, "sheet-make");
        fire(window, "sheet-print");
        fire(window, "printer-print");
        assertThat(words(window, "printer-words")).contains("did not take it");
        assertThat(window.isShown("sheet-save")).isTrue();
    }

    @Test
    void theSheetDoesNotGoBesideTheWorkbook(Screen window) {
        desk.protect();
        show();
        fire(window, "sheet-make");
        desk.saveTo(desk.book().folder().resolve("..").resolve("My harbour").resolve("sheet.pdf"));
        fire(window, "sheet-save");
        assertThat(words(window, "protect-problem")).startsWith("Not there");
        assertThat(desk.target()).doesNotExist();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaid(Screen window) {
        desk.protect();
        show();
        fire(window, "sheet-make");
        desk.saveTo(folder);
        fire(window, "sheet-save");
        assertThat(desk.book().faults()).hasSize(1);
        assertThat(window.isShown("sheet-saved")).isFalse();
    }

    @Test
    void laterIsKeptAndTheSheetStaysAtHand(Screen window) {
        desk.protect();
        show();
        fire(window, "sheet-later");
        assertThat(window.isShown("sheet-later")).isFalse();
        assertThat(window.isShown("sheet-make")).isTrue();
        assertThat(desk.offers().due(desk.book().clock().instant())).isEmpty();
    }

    @Test
    void whatIsSecretGoesWithThePage(Screen window) {
        desk.protect();
        ProtectController page = show();
        fire(window, "sheet-make");
        var labels = IntStream.rangeClosed(1, RecoveryKey.GROUPS)
                .mapToObj(group -> window.lookup("#sheet-group-" + group).queryAs(Label.class))
                .toList();
        window.run(() -> page.region().getScene().setRoot(new javafx.scene.layout.Pane()));
        assertThat(labels)
                .allMatch(label ->
                        label.getText().isEmpty() && label.getAccessibleText().isEmpty());
    }

    @Test
    void whatWasTypedGoesWithThePage(Screen window) {
        ProtectController page = show();
        fill(window, "protect-first", NEW);
        PasswordField field = window.find("protect-first", PasswordField.class);
        window.run(() -> page.region().getScene().setRoot(new javafx.scene.layout.Pane()));
        assertThat(field.getText()).isEmpty();
        assertThat(field.isUndoable()).isFalse();
        assertThat(page.model.strengthProperty().get()).isNull();
    }

    @Test
    void cancelLeadsToTheSettings(Screen window) {
        show();
        fire(window, "protect-cancel");
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
