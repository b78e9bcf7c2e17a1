package app.rebound.app;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.V;
import static javafx.scene.input.KeyCode.X;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.settings.Theme;
import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import app.rebound.ui.Place;
import app.rebound.ui.TextEditor;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// In a field and in an editor of the whole program, the keys that edit text edit text: no shortcut takes them.
@FxTest
@Tag("journey")
class TextKeysTest {
    @TempDir
    private Path home;

    @Test
    void theKeysOfTextStayWithTheText(Screen screen) {
        var guest = new Guest(screen, home, Clock.systemUTC());
        guest.start(Locale.ENGLISH, Theme.LIGHT, null);
        guest.fire("welcome-example");
        guest.waitFor("today-continue");
        guest.fire("go-timeline");
        guest.waitFor("timeline-table");
        TextField field = screen.find("quick-add", TextField.class);
        edit(screen, field, field::getText);
        guest.go(new Place.Steps(guest.setback(), "not-yet"));
        screen.waitUntil(() -> guest.isOn("not-yet"));
        TextEditor editor = screen.run(() -> (TextEditor) guest.stage().getScene().getRoot().lookupAll("*").stream()
                .filter(TextEditor.class::isInstance)
                .findFirst()
                .orElseThrow());
        screen.run(() -> editor.load(""));
        edit(screen, editor, editor::text);
        guest.close();
    }

    private static void edit(Screen screen, Node text, Supplier<String> words) {
        screen.run(text::requestFocus);
        screen.type("one two");
        says(screen, words, "one two");
        keys(screen, BACK_SPACE);
        says(screen, words, "one tw");
        keys(screen, HOME);
        keys(screen, DELETE);
        says(screen, words, "ne tw");
        keys(screen, CONTROL, RIGHT);
        keys(screen, END);
        keys(screen, CONTROL, LEFT);
        keys(screen, SHIFT, END);
        keys(screen, CONTROL, X);
        says(screen, words, "ne ");
        keys(screen, CONTROL, V);
        says(screen, words, "ne tw");
        keys(screen, CONTROL, A);
        keys(screen, CONTROL, C);
        keys(screen, END);
        keys(screen, CONTROL, V);
        says(screen, words, "ne twne tw");
        keys(screen, CONTROL, Z);
        says(screen, words, "ne tw");
        keys(screen, CONTROL, SHIFT, Z);
        says(screen, words, "ne twne tw");
        keys(screen, END);
        // Alone, each of these is a shortcut somewhere.
        screen.type(" ?+-=09TR");
        says(screen, words, "ne twne tw ?+-=09TR");
    }

    private static void keys(Screen screen, KeyCode... keys) {
        screen.press(keys);
    }

    private static void says(Screen screen, Supplier<String> words, String expected) {
        assertThat(screen.run(words::get)).isEqualTo(expected);
    }
}
