package app.rebound.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.fault.WorkbookException;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.journal.EntryService;
import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.NoDialogs;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The attachments of an entry as somebody adds to them and looks at them, by mouse and by keyboard.
@FxTest
class AttachmentsScreenTest {
    @TempDir
    private Path temp;

    private final Dialogs dialogs = new Dialogs();
    private OpenBook book;
    private AttachmentService service;
    private Ref entry;
    private AttachmentsController controller;

    /// What the person would answer to the platform's dialogs.
    private static final class Dialogs extends NoDialogs {
        private final List<Path> files = new ArrayList<>();
        private Path target;
        private String proposed = "";

        @Override
        public Optional<Path> chooseTarget(String title, String name) {
            proposed = name;
            return Optional.ofNullable(target);
        }

        @Override
        public Optional<Path> chooseFile(String title) {
            return files.stream().findFirst();
        }

        @Override
        public List<Path> chooseFiles(String title) {
            return List.copyOf(files);
        }
    }

    @BeforeEach
    void prepare() {
        book = new OpenBook(temp.resolve("book"));
        service = new AttachmentService(book.database(), book.workbook().attachments());
        entry = new Ref(
                Noun.ENTRY, new EntryService(book.database()).add(LocalDate.of(2024, 4, 18), null, "Monday", "words"));
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Region open(Screen screen, Locale language, double width, double height) {
        return screen.show(
                () -> {
                    controller = new AttachmentsController(book.surroundings(language), service, entry, dialogs);
                    var page = new StackPane(controller.region());
                    page.setStyle("-fx-padding: 24px;");
                    return page;
                },
                width,
                height);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(temp.resolve(name), content);
    }

    @SuppressWarnings("unchecked")
    private static ListView<Attachment> list(Screen screen) {
        return screen.find("attachment-list", ListView.class);
    }

    private static List<String> names(Screen screen) {
        return screen.run(
                () -> list(screen).getItems().stream().map(Attachment::name).toList());
    }

    @Test
    void filesAreAddedShownRenamedSavedAndDeletedByKeyboard(Screen screen) throws IOException {
        Region root = open(screen, Locale.ENGLISH, 800, 700);
        assertThat(screen.isShown("attachments-empty")).isTrue();
        assertThat(screen.isShown("attachment-list")).isFalse();
        dialogs.files.addAll(List.of(file("minutes.txt", "They said:\nnot this year."), temp.resolve("gone.txt")));
        screen.click("attachment-add");
        assertThat(names(screen)).containsExactly("minutes.txt");
        assertThat(book.faults())
                .as("the other one is said, and keeps none out")
                .extracting(WorkbookException::key)
                .containsExactly("fault.attachment.vanished");
        assertThat(screen.isShown("attachments-empty")).isFalse();
        assertThat(screen.run(() -> Accessible.problems(root))).isEmpty();

        screen.run(() -> list(screen).requestFocus());
        screen.press(KeyCode.ENTER);
        assertThat(screen.find("attachment-text", TextArea.class).getText()).isEqualTo("They said:\nnot this year.");
        assertThat(screen.run(() -> Accessible.problems(root))).isEmpty();
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.isShown("attachment-list")).isTrue();
        assertThat(list(screen).isFocused()).isTrue();

        screen.press(KeyCode.F2);
        assertThat(screen.find("attachment-name", TextField.class).getSelectedText())
                .as("its ending is left alone")
                .isEqualTo("minutes");
        screen.type("the talk");
        screen.press(KeyCode.ENTER);
        assertThat(names(screen)).containsExactly("the talk.txt");
        assertThat(screen.isShown("attachment-rename-pane")).isFalse();

        dialogs.target = temp.resolve("copy.txt");
        screen.click("attachment-save");
        assertThat(dialogs.proposed).isEqualTo("the talk.txt");
        assertThat(dialogs.target).hasContent("They said:\nnot this year.");
        assertThat(book.notices().getLast()).contains("copy.txt", "not protected");

        screen.run(() -> list(screen).requestFocus());
        screen.press(KeyCode.DELETE);
        assertThat(names(screen)).isEmpty();
        assertThat(book.notices().getLast()).contains("the talk.txt").endsWith("+undo");
        screen.run(() -> {
            book.database().undo();
            controller.reload();
        });
        assertThat(names(screen)).containsExactly("the talk.txt");
    }

    @Test
    void picturesAreShownSmallAndLargeAndPastedOnes(Screen screen) throws IOException {
        service.add(entry, PictureWriter.png(PictureReaderTest.gradient(1600, 1000)), "whiteboard.png", "image/png");
        service.add(entry, "no picture".getBytes(java.nio.charset.StandardCharsets.UTF_8), "broken.png", "image/png");
        service.add(entry, file("letter.pdf", "%PDF-1.7 and so on"), "visit");
        Region root = open(screen, Locale.ENGLISH, 960, 640);
        assertThat(screen.find("attachments-total", Label.class).getText()).startsWith("3 files");
        assertThat(screen.run(() -> root.lookupAll(".attachment-picture .image-view").stream()
                        .map(ImageView.class::cast)
                        .filter(picture -> picture.getImage() != null)
                        .count()))
                .as("one can be shown small")
                .isEqualTo(1);
        screen.picture(root, "attachments-en-light");
        screen.setDark(root, true);
        screen.picture(root, "attachments-en-dark");
        screen.run(() -> {
            list(screen).getSelectionModel().select(0);
            list(screen).requestFocus();
        });
        screen.press(KeyCode.ENTER);
        assertThat(screen.find("attachment-large", ImageView.class).getFitWidth())
                .isBetween(300.0, 960.0);
        screen.picture(root, "attachment-large-en-dark");
        screen.click("attachment-back");
        for (int index : List.of(1, 2)) {
            screen.run(() -> list(screen).getSelectionModel().select(index));
            screen.click("attachment-open");
            assertThat(screen.find("attachment-unshown", Label.class).getText()).contains("cannot be shown here");
            screen.click("attachment-back");
        }

        screen.setClipboard("only words");
        screen.run(() -> list(screen).requestFocus());
        screen.press(KeyCode.CONTROL, KeyCode.V);
        assertThat(book.notices().getLast()).contains("no picture and no file");
        screen.run(() -> {
            var content = new ClipboardContent();
            content.putImage(Pictures.image(PictureReaderTest.gradient(40, 30)));
            Clipboard.getSystemClipboard().setContent(content);
        });
        screen.press(KeyCode.CONTROL, KeyCode.V);
        assertThat(names(screen)).hasSize(4).last().asString().isEqualTo("Pasted picture 2024-04-18 19.04.00.png");
        assertThat(PictureReader.read(service.read(service.of(entry).getLast()), 96))
                .isInstanceOfSatisfying(
                        PictureReader.Result.Shown.class,
                        shown -> assertThat(shown.picture().argb())
                                .isEqualTo(PictureReaderTest.gradient(40, 30).argb()));
        screen.run(() -> {
            var content = new ClipboardContent();
            content.putFiles(List.of(temp.resolve("letter.pdf").toFile()));
            Clipboard.getSystemClipboard().setContent(content);
        });
        screen.click("attachment-paste");
        assertThat(names(screen)).hasSize(5);
    }

    @Test
    void frenchWordsAndLargeTextFit(Screen screen) throws IOException {
        service.add(entry, file("compte rendu de la réunion avec un nom bien trop long.txt", "mots"), "visit");
        Region root = open(screen, Locale.FRENCH, 800, 700);
        screen.run(() -> app.rebound.ui.Styles.setTextScale(root, 2));
        assertThat(screen.run(() -> Accessible.problems(root))).isEmpty();
        screen.picture(root, "attachments-fr-large");
        screen.run(() -> controller.show(new Ref(Noun.ENTRY, java.util.UUID.randomUUID())));
        assertThat(screen.isShown("attachments-empty")).isTrue();
        screen.picture(root, "attachments-fr-empty");
    }
}
