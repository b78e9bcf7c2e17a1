package app.rebound.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import app.rebound.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Writing a link and opening one.
@FxTest
class EditorLinksTest {
    private static final List<String> NAMES = List.of("Call with Ana", "Call for help", "The café", "Nadia");

    private final Links links = new Links();

    @ParameterizedTest
    @ValueSource(ints = {0, SurfaceSlot.RICH_LIMIT + 1})
    void aLinkIsChosenByKeyboard(int before, Screen screen) {
        TextEditor editor = shown(screen, "a ".repeat(before).substring(0, before));
        screen.press(KeyCode.CONTROL, KeyCode.END);
        screen.type("See [[ca");
        assertThat(items(screen)).containsExactly("Call with Ana", "Call for help", "The café");
        assertThat(help(screen)).contains("Call with Ana", "event", "1 of 3");
        screen.picture(screen.find("editor-links", ListView.class), "editor-links");
        screen.press(KeyCode.DOWN);
        assertThat(help(screen)).contains("Call for help", "2 of 3");
        screen.press(KeyCode.UP);
        screen.press(KeyCode.UP);
        screen.press(KeyCode.ENTER);
        assertThat(end(screen, editor)).endsWith("See [[The café]]");
        assertThat(links.chosen).containsExactly("The café");
        assertThat(isOpen()).isFalse();
        screen.type(" again");
        assertThat(end(screen, editor)).endsWith("See [[The café]] again");
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(end(screen, editor)).as("one step of undo").endsWith("See [[ca");
        assertThat(links.opened).isEmpty();
    }

    @Test
    void theListFollowsWhatIsTypedAndCanBeClosed(Screen screen) {
        TextEditor editor = shown(screen, "");
        screen.type("[[");
        assertThat(items(screen)).hasSize(4);
        screen.type("n");
        assertThat(items(screen)).containsExactly("Call with Ana", "Nadia");
        screen.press(KeyCode.ESCAPE);
        assertThat(isOpen()).isFalse();
        screen.type("a");
        assertThat(isOpen()).as("closed for this link").isFalse();
        screen.type("]] [[zzz");
        assertThat(isOpen()).as("nothing of this name").isFalse();
        screen.press(KeyCode.BACK_SPACE);
        screen.press(KeyCode.BACK_SPACE);
        screen.press(KeyCode.BACK_SPACE);
        assertThat(items(screen)).hasSize(4);
        screen.press(KeyCode.HOME);
        assertThat(isOpen()).as("the caret is elsewhere").isFalse();
        screen.press(KeyCode.END);
        screen.type("N");
        ListView<?> list = screen.find("editor-links", ListView.class);
        screen.click(list.lookupAll(".list-cell").iterator().next());
        assertThat(screen.run(editor::text))
                .startsWith("[[na]] [[")
                .endsWith("]]")
                .doesNotContain("[[N]]");
        assertThat(links.chosen).hasSize(1);
    }

    @Test
    void onlyTheNewestAnswerIsShown(Screen screen) {
        TextEditor editor = shown(screen, "");
        links.isSlow = true;
        screen.type("[[");
        screen.type("N");
        assertThat(links.waiting).hasSize(2);
        screen.run(() -> links.waiting.get(1).accept(List.of(links.target("Nadia"))));
        screen.run(() -> links.waiting.get(0).accept(List.of(links.target("The café"))));
        assertThat(items(screen)).containsExactly("Nadia");
        screen.run(() -> editor.load("other"));
        assertThat(isOpen()).isFalse();
        screen.type("[[");
        screen.press(KeyCode.ESCAPE);
        screen.run(() -> editor.load("other"));
        screen.run(() -> links.waiting.get(2).accept(List.of(links.target("Nadia"))));
        assertThat(isOpen()).as("an answer that comes too late").isFalse();
    }

    @Test
    void aLinkOpensByKeyByClickAndByMenu(Screen screen) {
        TextEditor editor = shown(screen, "[[Call with Ana]] and then\n\nmore");
        assertThat(screen.run(() -> editor.lookupAll(".text.link"))).hasSize(1);
        screen.run(() -> editor.select(4, 4));
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(links.opened).containsExactly("Call with Ana");
        screen.run(() -> editor.select(22, 22));
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(links.opened).hasSize(1);
        screen.run(() -> editor.select(4, 4));
        screen.run(() -> editor.select(0, 8));
        assertThat(screen.run(editor::selectedText)).isEqualTo("[[Call w");
        screen.run(() -> editor.select(30, 30));
        controlClick(screen, editor.lookup(".text.link"));
        assertThat(links.opened).containsExactly("Call with Ana", "Call with Ana");
        screen.click(editor.lookup(".text.link"));
        assertThat(links.opened).as("a click alone only sets the caret").hasSize(2);
        screen.rightClick(editor.lookup(".text.link"));
        assertThat(screen.menu("editor-menu")).first().isEqualTo("Open “Call with Ana”");
        screen.click("editor-open-link");
        assertThat(links.opened).hasSize(3);
        assertThat(screen.run(editor::text)).startsWith("[[Call with Ana]] and then");
    }

    @Test
    void whereAWordStandsIsBroughtIntoSight(Screen screen) {
        String text = "line\n".repeat(2_000) + "here it is\n" + "line\n".repeat(2_000);
        TextEditor editor = shown(screen, text);
        screen.run(() -> editor.reveal(10_000, 10_004));
        assertThat(screen.run(editor::selectedText)).isEqualTo("here");
        screen.waitUntil(() -> editor.lookupAll(".paragraph-text").stream()
                .anyMatch(node ->
                        node.getAccessibleText() != null || node.toString().contains("here it is")));
        screen.run(() -> editor.reveal(1_000_000, 2_000_000));
        assertThat(screen.run(editor::caret)).isEqualTo(text.length());
    }

    /// The headless platform's mouse knows of no keys that are held down.
    private static void controlClick(Screen screen, Node node) {
        screen.run(() -> {
            Bounds bounds = node.localToScene(node.getBoundsInLocal());
            Event.fireEvent(
                    node,
                    new MouseEvent(
                            MouseEvent.MOUSE_CLICKED,
                            bounds.getCenterX(),
                            bounds.getCenterY(),
                            0,
                            0,
                            MouseButton.PRIMARY,
                            1,
                            false,
                            true,
                            false,
                            false,
                            true,
                            false,
                            false,
                            true,
                            false,
                            true,
                            new PickResult(node, bounds.getCenterX(), bounds.getCenterY())));
        });
    }

    private static List<String> items(Screen screen) {
        ListView<?> list = screen.find("editor-links", ListView.class);
        return screen.run(() -> list.getItems().stream()
                .map(LinkSource.Target.class::cast)
                .map(LinkSource.Target::label)
                .toList());
    }

    private static boolean isOpen() {
        return Window.getWindows().stream()
                .anyMatch(window -> window.isShowing() && window.getScene().lookup("#editor-links") != null);
    }

    private static String help(Screen screen) {
        return screen.run(() -> screen.find("text", Region.class).getAccessibleHelp());
    }

    private static String end(Screen screen, TextEditor editor) {
        return screen.run(editor::text);
    }

    private TextEditor shown(Screen screen, String text) {
        TextEditor editor = screen.run(() -> {
            var made = new TextEditor(Messages.of(Locale.ENGLISH));
            made.setControlId("text");
            made.setLinks(links);
            made.load(text);
            return made;
        });
        screen.show(() -> new VBox(editor, new Region()));
        screen.run(editor::requestFocus);
        return editor;
    }

    /// Knows four things; answers at once unless it is slow.
    private static final class Links implements LinkSource {
        private final List<String> chosen = new ArrayList<>();
        private final List<String> opened = new ArrayList<>();
        private final List<Consumer<List<Target>>> waiting = new ArrayList<>();
        private boolean isSlow;

        private Target target(String name) {
            return new Target(name, "event", () -> chosen.add(name));
        }

        @Override
        public void suggest(String typed, Consumer<List<Target>> show) {
            if (isSlow) {
                waiting.add(show);
                return;
            }
            show.accept(NAMES.stream()
                    .filter(name -> name.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)))
                    .map(this::target)
                    .toList());
        }

        @Override
        public void open(String label) {
            opened.add(label);
        }
    }
}
