package app.rebound.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.FxTest;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The list of the person's own words, used by hand.
@FxTest
class OwnWordsPaneTest {
    @TempDir
    private Path folder;

    @Test
    void wordsAreListedAndTakenOut(Screen screen) {
        try (var book = new OpenBook(folder.resolve("workbook"))) {
            var words = new OwnWordService(book.database());
            words.add("Zorvex");
            words.add("Arvid");
            words.add("Lund");
            OwnWordsController controller =
                    screen.run(() -> new OwnWordsController(book.surroundings(Locale.ENGLISH), words));
            screen.show(() -> new VBox(controller.region()));
            ListView<?> list = screen.find("own-words", ListView.class);
            assertThat(list.getItems()).hasSize(3);
            assertThat(screen.isShown("own-words-empty")).isFalse();
            Button remove = screen.run(() -> list.lookupAll(".button").stream()
                    .map(Button.class::cast)
                    .filter(button -> "Remove Lund".equals(button.getAccessibleText()))
                    .findFirst()
                    .orElseThrow());
            screen.click(remove);
            assertThat(list.getItems()).hasSize(2);
            assertThat(book.notices()).containsExactly("“Lund” is taken out. +undo");
            screen.run(() -> {
                list.requestFocus();
                list.getSelectionModel().select(0);
            });
            screen.press(KeyCode.DELETE);
            assertThat(words.all()).extracting(OwnWord::text).containsExactly("Zorvex");
            book.database().undo();
            screen.run(controller::reload);
            assertThat(list.getItems()).hasSize(2);
            screen.press(KeyCode.DELETE);
            words.all().forEach(word -> words.remove(word.id()));
            screen.run(controller::reload);
            assertThat(screen.isShown("own-words")).isFalse();
            assertThat(screen.isShown("own-words-empty")).isTrue();
        }
    }
}
