package app.rebound.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import app.rebound.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/// The editor in both themes, and its style sheet's dependence on tokens alone.
@FxTest
class TextEditorLookTest {
    private static final String SAMPLE = """
            # What happened on the third of March

            The grant was refused. I had **worked on it for two years**, and the letter was *four lines* long. For a week \
            I read it every morning, as if there were a fifth line that I had not yet found.

            ## What I knew then

            - the reviewers wanted a second site
            - the second site had said `maybe`, see [[Call with Ana]]
            1. [their guidelines](https://example.org/guide) said ***must***

            > You could have asked us in January.

            שלום, זה מכתב קצר.
            snake_case_word and 2 * 3 * 4 stay as they are.
            """;

    @Test
    void isReadableInBothThemes(Screen screen) {
        TextEditor page = screen.run(() -> new TextEditor(Messages.of(Locale.ENGLISH)));
        TextEditor field = screen.run(() -> new TextEditor(Messages.of(Locale.ENGLISH)));
        TextEditor empty = screen.run(() -> new TextEditor(Messages.of(Locale.ENGLISH)));
        VBox box = screen.show(
                () -> {
                    page.load(SAMPLE);
                    field.setCompact(true);
                    field.setPreferredRows(2);
                    field.load("It was not *only* the second site.");
                    empty.setCompact(true);
                    empty.setPreferredRows(2);
                    empty.setPrompt("What would you tell a friend in your place?");
                    var all = new VBox(16, page, field, empty);
                    all.setPadding(new Insets(16));
                    all.setStyle("-fx-background-color: -r-bg");
                    VBox.setVgrow(page, Priority.ALWAYS);
                    return all;
                },
                960,
                960);
        screen.run(() -> {
            field.requestFocus();
            field.select(7, 17);
        });
        assertThat(screen.picture(box, "editor-light")).isNotEmptyFile();
        screen.setDark(box, true);
        assertThat(screen.picture(box, "editor-dark")).isNotEmptyFile();
    }

    @Test
    void namesColoursByTokenOnly() throws IOException {
        try (InputStream stream = Objects.requireNonNull(TextEditor.class.getResourceAsStream("editor.css"))) {
            String sheet = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(sheet).doesNotContainPattern("#[0-9A-Fa-f]{3,8}\\b|rgba?\\(|hsb");
            assertThat(sheet).contains("-r-ink", "-r-muted", "-r-accent");
        }
    }
}
