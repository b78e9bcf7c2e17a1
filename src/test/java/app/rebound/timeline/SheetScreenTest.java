package app.rebound.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.fault.WorkbookException;
import app.rebound.printout.PdfWriter;
import app.rebound.sheet.TimelineSheets;
import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import app.rebound.ui.FileDialogs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
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

    private void open(Screen screen, Locale language) {
        stage = new Stage(folder, language);
        target = folder.resolve("saved");
        stage.files = new SheetOutlet(
                new SheetReader(
                        stage.events,
                        stage.people,
                        new AxisLookService(stage.workbook.database()),
                        stage.reasons,
                        stage.messages),
                new TimelineSheets(stage.messages, new PdfWriter()),
                new Answers());
        stage.add("May 2023", "Kick-off", Mark.GOOD, "Nadia");
        Event secret = stage.events
                .find(stage.add("June 2023", "Nobody knows", Mark.WARNING))
                .orElseThrow();
        stage.events.edit(secret.id(), EventDraft.of(secret, List.of()).withPrivate(true));
        screen.show(() -> stage.timeline(null).region(), 1_000, 760);
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

    private final class Answers implements FileDialogs {
        @Override
        public Optional<Path> chooseFolder(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseTarget(String title, String name) {
            proposed.add(name);
            return Optional.of(target);
        }

        @Override
        public Optional<Path> chooseFile(String title) {
            return Optional.empty();
        }
    }
}
