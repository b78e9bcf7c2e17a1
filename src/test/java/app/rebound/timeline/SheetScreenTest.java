package app.rebound.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.fault.WorkbookException;
import app.rebound.link.Word;
import app.rebound.printout.PdfWriter;
import app.rebound.sheet.TimelineSheets;
import app.rebound.testing.FxTest;
import app.rebound.testing.NoDialogs;
import app.rebound.testing.Screen;
import app.rebound.testing.SharedWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A timeline is written into a file from the screen, on a real workbook.
@FxTest
class SheetScreenTest {
    private final List<String> proposed = new ArrayList<>();

    @TempDir
    private Path folder;

    private Stage stage;
    private Path target;
    private List<AxisReason> reason = List.of();
    private TimelineController controller;

    private void open(Screen screen, Locale language) {
        stage = new Stage(folder, language);
        target = folder.resolve("saved");
        stage.reasons = _ -> reason;
        stage.files = new SheetOutlet(
                new SheetReader(
                        stage.events,
                        stage.people,
                        new AxisLookService(stage.workbook.database()),
                        stage.reasons,
                        stage.messages),
                new TimelineSheets(stage.messages, new PdfWriter(), SharedWords.ORDINARY),
                new Answers());
        stage.add("May 2023", "Kick-off", Mark.GOOD, "Nadia");
        Event secret = stage.events
                .find(stage.add("June 2023", "Nobody knows", Mark.WARNING))
                .orElseThrow();
        stage.events.edit(secret.id(), EventDraft.of(secret, List.of()).withPrivate(true));
        screen.show(
                () -> {
                    controller = stage.timeline(null);
                    return controller.region();
                },
                1_000,
                900);
        screen.click("sheet-open");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void choose(Screen screen, SheetKind kind) {
        screen.run(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<SheetKind> chooser = screen.find("sheet-kind", ComboBox.class);
            chooser.setValue(kind);
        });
    }

    @Test
    void everyKindIsWrittenWithoutWhatIsPrivate(Screen screen) throws IOException {
        open(screen, Locale.ENGLISH);
        choose(screen, SheetKind.SVG);
        screen.click("sheet-save");
        assertThat(proposed).containsExactly("Timeline.svg");
        assertThat(Files.readString(target))
                .startsWith("<?xml")
                .contains("Kick-off")
                .doesNotContain("Nobody knows");
        assertThat(stage.notices).containsExactly("Saved as saved. This copy is not protected.");
        assertThat(screen.isShown("sheet-form")).isFalse();
        for (SheetKind kind : List.of(SheetKind.PNG, SheetKind.PAGE, SheetKind.PAGES)) {
            screen.click("sheet-open");
            choose(screen, kind);
            screen.click("sheet-save");
            byte[] written = Files.readAllBytes(target);
            assertThat(new String(written, 0, 4, StandardCharsets.ISO_8859_1))
                    .isEqualTo(kind == SheetKind.PNG ? "\u0089PNG" : "%PDF");
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void whatIsPrivateIsWrittenWhenThatIsSaidAndIsAskedAnewTheNextTime(Screen screen) throws IOException {
        open(screen, Locale.FRENCH);
        choose(screen, SheetKind.SVG);
        screen.run(() -> screen.find("sheet-private", CheckBox.class).fire());
        assertThat(screen.find("sheet-note", Label.class).getText()).contains("Ce qui est privé y figurera.");
        screen.click("sheet-save");
        assertThat(Files.readString(target)).contains("Nobody knows");
        screen.click("sheet-open");
        assertThat(screen.find("sheet-private", CheckBox.class).isSelected()).isFalse();
    }

    @Test
    void anUnwritablePlaceIsSaidAndTheQuestionStays(Screen screen) {
        open(screen, Locale.ENGLISH);
        target = folder.resolve("not there").resolve("saved.pdf");
        screen.click("sheet-save");
        assertThat(stage.faults).hasSize(1).first().isInstanceOf(WorkbookException.UnwritableTarget.class);
        assertThat(screen.isShown("sheet-form")).isTrue();
        screen.find("sheet-kind", ComboBox.class);
        screen.run(() -> screen.find("sheet-kind", ComboBox.class).requestFocus());
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.isShown("sheet-form")).isFalse();
    }

    @Test
    void aTableSaysHowManyEventsAreInItAndCanBeTriedAgain(Screen screen) throws IOException {
        open(screen, Locale.ENGLISH);
        stage.add("July 2023", "=1+1", Mark.NONE);
        screen.run(() -> controller.reload());
        choose(screen, SheetKind.CSV);
        assertThat(screen.isShown("sheet-paper")).isFalse();
        target = folder.resolve("not there").resolve("saved.csv");
        screen.click("sheet-save");
        assertThat(proposed).containsExactly("Timeline.csv");
        assertThat(stage.faults).hasSize(1).first().isInstanceOf(WorkbookException.UnwritableTarget.class);
        assertThat(screen.isShown("sheet-form")).isTrue();
        Files.createDirectory(folder.resolve("not there"));
        screen.run(stage.retries.getFirst());
        assertThat(Files.readString(target))
                .contains("Kick-off", "Nadia", "\r\n'=1+1,")
                .doesNotContain("Nobody knows");
        assertThat(stage.notices).containsExactly("2 events saved in saved.csv. This copy is not protected.");
        assertThat(screen.isShown("sheet-form")).isFalse();
        screen.click("sheet-open");
        screen.run(() -> screen.find("sheet-mark", CheckBox.class).fire());
        screen.click("sheet-save");
        assertThat(Files.readAllBytes(target)).startsWith(0xEF, 0xBB, 0xBF);
        screen.click("sheet-open");
        choose(screen, SheetKind.PAGE);
        assertThat(screen.isShown("sheet-mark")).isFalse();
    }

    @Test
    void aTableHoldsWhatIsPrivateOnlyWhenThatIsSaidOfATable(Screen screen) throws IOException {
        open(screen, Locale.ENGLISH);
        UUID told = stage.events.all(stage.setback).getFirst().id();
        stage.events.change(
                told, draft -> draft.withDetails(new Event.Details("fact", "", "a thought", "a feeling", "", "")));
        choose(screen, SheetKind.SVG);
        CheckBox isPrivateToo = screen.find("sheet-private", CheckBox.class);
        screen.run(isPrivateToo::fire);
        choose(screen, SheetKind.CSV);
        assertThat(isPrivateToo.isSelected()).isFalse();
        assertThat(isPrivateToo.getText()).contains("thought and felt");
        screen.click("sheet-save");
        assertThat(Files.readString(target)).contains("fact").doesNotContain("Nobody knows", "a thought", "a feeling");
        screen.click("sheet-open");
        screen.run(isPrivateToo::fire);
        screen.click("sheet-save");
        assertThat(Files.readString(target)).contains("Nobody knows", "a thought", "a feeling");
        screen.click("sheet-open");
        assertThat(isPrivateToo.isSelected()).isFalse();
    }

    @Test
    void whatIsShownIsOfferedFirstAndFollowsTheFilter(Screen screen) throws IOException {
        open(screen, Locale.ENGLISH);
        CheckBox isShownOnly = screen.find("sheet-shown", CheckBox.class);
        assertThat(isShownOnly.isVisible()).isFalse();
        screen.click("sheet-leave");
        screen.fill("filter-text", "nadia");
        screen.click("sheet-open");
        assertThat(isShownOnly.isSelected()).isTrue();
        screen.fill("filter-text", "nobody");
        assertThat(isShownOnly.getText()).isEqualTo("Only what is shown: 1 of 2 events");
        choose(screen, SheetKind.CSV);
        screen.click("sheet-save");
        assertThat(stage.notices).containsExactly("No events saved in saved. This copy is not protected.");
        screen.fill("filter-text", "nadia");
        screen.click("sheet-open");
        screen.click("sheet-save");
        assertThat(Files.readString(target)).contains("Kick-off");
        screen.click("sheet-open");
        screen.run(isShownOnly::fire);
        screen.run(() -> screen.find("sheet-private", CheckBox.class).fire());
        screen.click("sheet-save");
        assertThat(Files.readString(target)).contains("Kick-off", "Nobody knows");
    }

    @Test
    void aLookBackHoldsNoReasonAndNothingThatIsKnownNow(Screen screen) throws IOException {
        List<AxisReason> reasons = new ArrayList<>();
        reason = reasons;
        open(screen, Locale.ENGLISH);
        UUID told = stage.events.all(stage.setback).getFirst().id();
        stage.events.change(
                told, draft -> draft.withDetails(new Event.Details("", "", "", "", "hoped then", "sure now")));
        reasons.add(new AxisReason(
                UUID.randomUUID(), "The deep reason", List.of(new AxisReason.Tie(Word.MADE_LIKELY, told))));
        new AxisLookService(stage.workbook.database()).keep(AxisLook.FIRST.withReasons(true));
        choose(screen, SheetKind.SVG);
        screen.click("sheet-save");
        assertThat(Files.readString(target)).contains("Kick-off", "The deep reason");
        screen.run(() -> screen.find("then-switch", ToggleButton.class).fire());
        // All had been known on the last day; the choice is there for what is known now.
        screen.click("sheet-open");
        CheckBox isShownOnly = screen.find("sheet-shown", CheckBox.class);
        assertThat(isShownOnly.isSelected()).isTrue();
        assertThat(screen.find("sheet-note", Label.class).getText()).contains("what you knew then");
        screen.click("sheet-save");
        assertThat(Files.readString(target)).contains("Kick-off").doesNotContain("The deep reason");
        screen.click("sheet-open");
        choose(screen, SheetKind.CSV);
        screen.click("sheet-save");
        assertThat(Files.readString(target)).contains("hoped then").doesNotContain("sure now");
        screen.click("sheet-open");
        screen.run(isShownOnly::fire);
        assertThat(screen.find("sheet-note", Label.class).getText()).doesNotContain("what you knew then");
        screen.click("sheet-save");
        assertThat(Files.readString(target)).contains("hoped then", "sure now");
    }

    private final class Answers extends NoDialogs {
        @Override
        public Optional<Path> chooseTarget(String title, String name) {
            proposed.add(name);
            return Optional.of(target);
        }
    }
}
