package app.rebound.reply;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.fault.WorkbookException;
import app.rebound.feedback.Feedback;
import app.rebound.printout.Copies;
import app.rebound.printout.MadeCopy;
import app.rebound.reply.Comment.State;
import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.NoDialogs;
import app.rebound.testing.Screen;
import app.rebound.testing.Stages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Choosing a reply, looking at it, and taking it in.
@FxTest
class ReplyScreenTest {
    private static final MadeCopy COPY = Copies.of(Map.of("page:one", "The August meeting"));

    @TempDir
    private Path folder;

    private ReplyDesk desk;
    private @Nullable Path chosen;
    private ReplyController controller;

    @BeforeEach
    void open() {
        desk = new ReplyDesk(folder);
        desk.keep(COPY);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private ReplyController make(Locale language, @Nullable Path file) {
        return new ReplyController(
                desk.book.surroundings(language),
                desk.replies,
                () -> List.of("Nadia Verhelst", "Jonas Adler"),
                new Dialogs(),
                file);
    }

    private void show(Screen screen, @Nullable Path file) {
        screen.show(
                () -> {
                    controller = make(Locale.ENGLISH, file);
                    return controller.region();
                },
                1_000,
                832);
    }

    private Path filled(String words) throws IOException {
        return Files.write(folder.resolve("back.pdf"), Copies.filled(COPY, Map.of("page:one", words)));
    }

    private String text(Screen screen, String id) {
        return screen.run(() -> screen.find(id, Label.class).getText());
    }

    private void fire(Screen screen, String id) {
        screen.run(() -> screen.find(id, Button.class).fire());
    }

    private Button take(Screen screen) {
        return screen.find("reply-take", Button.class);
    }

    @Test
    void aReplyIsChosenSignedAndTakenIn(Screen screen) throws IOException {
        chosen = filled("Ask earlier.");
        show(screen, null);
        assertThat(screen.isShown("reply-choose")).isTrue();
        fire(screen, "reply-choose");
        assertThat(text(screen, "page-subtitle")).isEqualTo("The Harbour launch · Mentor · made on 18 April 2024");
        assertThat(text(screen, "reply-words-1")).isEqualTo("Ask earlier.");
        assertThat(text(screen, "reply-about-1")).isEqualTo("New");
        assertThat(text(screen, "reply-counts")).isEqualTo("One comment is new.");
        assertThat(screen.run(() -> take(screen).isDisabled()))
                .as("nobody signed yet")
                .isTrue();
        assertThat(text(screen, "reply-missing")).isEqualTo("Write who it is from.");
        assertThat(screen.run(() -> Accessible.problems(controller.region()))).isEmpty();
        fire(screen, "reply-name-nadia-verhelst");
        assertThat(screen.run(() -> take(screen).getText())).isEqualTo("Take in one comment");
        fire(screen, "reply-take");
        assertThat(desk.words()).containsExactly("Ask earlier.");
        assertThat(desk.said().getFirst().values().text(Feedback.WHO)).isEqualTo("Nadia Verhelst");
        assertThat(desk.said().getFirst().values().day(Feedback.TOLD_ON)).isEqualTo(LocalDate.of(2024, 4, 18));
        assertThat(desk.book.notices()).containsExactly("One comment is filed under Feedback. +undo");
        assertThat(text(screen, "reply-about-1")).isEqualTo("Read in already");
        assertThat(screen.run(() -> take(screen).isDisabled())).isTrue();
        screen.run(() -> {
            desk.book.database().undo();
            controller.reload();
        });
        assertThat(text(screen, "reply-about-1")).isEqualTo("New");
        assertThat(desk.said()).isEmpty();
    }

    @Test
    void whatIsUntickedStaysOut(Screen screen) throws IOException {
        show(screen, filled("Ask earlier."));
        fire(screen, "reply-name-nadia-verhelst");
        screen.run(() -> screen.find("reply-comment-1", CheckBox.class).fire());
        assertThat(screen.run(() -> take(screen).isDisabled())).isTrue();
        screen.run(() -> screen.find("reply-comment-1", CheckBox.class).fire());
        assertThat(screen.run(() -> take(screen).isDisabled())).isFalse();
    }

    @Test
    void aDayThatIsNoDayWaits(Screen screen) throws IOException {
        show(screen, filled("Ask earlier."));
        fire(screen, "reply-name-jonas-adler");
        screen.run(() -> screen.find("feedback-told-on", TextInputControl.class).setText("some day"));
        assertThat(text(screen, "reply-missing")).isEqualTo("Write the day on which it came.");
        screen.run(() -> screen.find("feedback-told-on", TextInputControl.class).setText("3 April 2024"));
        fire(screen, "reply-take");
        assertThat(desk.said().getFirst().values().day(Feedback.TOLD_ON)).isEqualTo(LocalDate.of(2024, 4, 3));
    }

    @Test
    void whatIsReadOffThePageIsTakenInOnlyWhenTicked() {
        var model = new ReplyModel();
        Comment off = new Comment("field:x", "page:one", "H", "", false, "words", "", Comment.Kind.PAGE_TEXT);
        Comment in = new Comment("field:y", "page:one", "H", "", false, "words", "", Comment.Kind.FIELD);
        model.show(List.of(off, in), 0, (_, _) -> State.NEW);
        assertThat(model.chosen()).containsExactly(in);
        model.rows().getFirst().chosenProperty().set(true);
        model.wasSigned();
        assertThat(model.chosen()).containsExactly(off, in);
    }

    @Test
    void aFileThatIsNoReplyShowsTheFaultAndTheWayBack(Screen screen) throws IOException {
        show(screen, Files.writeString(folder.resolve("letter.pdf"), "Dear all"));
        assertThat(desk.book.faults()).extracting(WorkbookException::key).containsExactly("fault.reply.not-pdf");
        assertThat(screen.isShown("reply-choose")).isTrue();
    }

    @Test
    void everythingIsDoneByKeyboard(Screen screen) throws IOException {
        chosen = filled("Ask earlier.");
        show(screen, null);
        screen.run(() -> screen.find("reply-choose", Button.class).requestFocus());
        screen.press(KeyCode.SPACE);
        screen.run(() -> screen.find("reply-who", TextInputControl.class).requestFocus());
        screen.type("Nadia");
        screen.run(() -> take(screen).requestFocus());
        screen.press(KeyCode.SPACE);
        assertThat(desk.words()).containsExactly("Ask earlier.");
    }

    @Test
    void pictures() throws IOException {
        desk.keep(Copies.described(OtherPrograms.DESCRIBED));
        Path notes = OtherPrograms.FOLDER.resolve("pdf-lib-notes.pdf");
        Path printed = OtherPrograms.FOLDER.resolve("pdftk-flattened.pdf");
        Stages.picture(() -> make(Locale.ENGLISH, null), "reply-empty", false);
        Stages.picture(() -> make(Locale.ENGLISH, notes), "reply", false);
        Stages.picture(() -> make(Locale.FRENCH, printed), "reply-fr-dark", true);
        assertThat(Path.of("target", "screens", "reply.png")).isNotEmptyFile();
    }

    private final class Dialogs extends NoDialogs {
        @Override
        public Optional<Path> chooseFile(String title) {
            return Optional.ofNullable(chosen);
        }
    }
}
