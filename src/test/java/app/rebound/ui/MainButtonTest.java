package app.rebound.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import app.rebound.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Ctrl+Enter presses the button that a page is there for.
@FxTest
class MainButtonTest {
    private final List<String> pressed = new ArrayList<>();
    private Button begin;
    private Button plain;
    private Button save;
    private Button over;
    private TextField name;
    private VBox form;
    private StackPane veil;

    @BeforeEach
    void make(Screen screen) {
        screen.run(() -> {
            begin = main("begin");
            plain = Pieces.button("plain", "plain", () -> pressed.add("plain"));
            save = main("save");
            over = Pieces.button("over", "over", () -> pressed.add("over"));
            name = new TextField();
            form = new VBox(8, name, save);
            veil = new StackPane(over);
            veil.getStyleClass().add("palette-veil");
            veil.setVisible(false);
        });
    }

    private Button main(String id) {
        return Pieces.button(id, id, () -> pressed.add(id), "primary");
    }

    private StackPane page() {
        var page = new StackPane(new VBox(8, begin, plain, form), veil);
        page.addEventHandler(KeyEvent.KEY_PRESSED, MainButton::onKey);
        return page;
    }

    private void press(Screen screen, Node at) {
        pressed.clear();
        screen.run(at::requestFocus);
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
    }

    @Test
    void theNearestIsPressed(Screen screen) {
        screen.show(this::page);
        press(screen, name);
        assertThat(pressed).containsExactly("save");
        press(screen, plain);
        assertThat(pressed).as("the first of the page").containsExactly("begin");
        screen.run(() -> form.setVisible(false));
        press(screen, plain);
        assertThat(pressed).containsExactly("begin");
    }

    @Test
    void oneThatCannotBePressedOrLiesUnderAVeilIsNot(Screen screen) {
        screen.show(this::page);
        screen.run(() -> save.setDisable(true));
        press(screen, name);
        assertThat(pressed).isEmpty();
        screen.run(() -> veil.setVisible(true));
        press(screen, over);
        assertThat(pressed).isEmpty();
    }

    @Test
    void fromATextNoneThatLiesAboveIsPressed(Screen screen) {
        var editor = screen.run(() -> new TextEditor(Messages.of(Locale.ENGLISH)));
        screen.show(() -> {
            var page = new VBox(8, begin, editor);
            page.addEventHandler(KeyEvent.KEY_PRESSED, MainButton::onKey);
            return page;
        });
        press(screen, editor);
        assertThat(pressed).isEmpty();
    }
}
