package app.rebound.testing;

import app.rebound.ui.Styles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.MouseRobot;
import org.testfx.service.query.NodeQuery;
import org.testfx.util.WaitForAsyncUtils;

/// One window of a test, and the hands and eyes of the person before it; nodes are named by their id.
public final class Screen {
    /// The headless screen is no larger than this, in pixels.
    public static final int LARGEST = 1_000;

    private static final long PATIENCE = 30_000;

    private final FxRobot robot;

    public Screen(FxRobot robot) {
        this.robot = robot;
    }

    /// Builds `root` on the JavaFX thread and shows it in a window of 800 x 600 pixels.
    public <P extends Parent> P show(Supplier<P> root) {
        return show(root, 800, 600);
    }

    /// Builds `root` on the JavaFX thread and shows it, no larger than [#LARGEST] each way.
    public <P extends Parent> P show(Supplier<P> root, double width, double height) {
        return run(() -> {
            P shown = root.get();
            var scene = new Scene(shown, Math.min(LARGEST, width), Math.min(LARGEST, height));
            scene.getStylesheets().addAll(Styles.sheets());
            var stage = new Stage();
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            stage.requestFocus();
            return shown;
        });
    }

    /// Puts the window that shows `node` into the dark theme, or back.
    public void setDark(Node node, boolean isDark) {
        run(() -> {
            List<String> classes = node.getScene().getRoot().getStyleClass();
            classes.remove("dark");
            if (isDark) {
                classes.add("dark");
            }
        });
    }

    public void click(String id) {
        click(find(id, Node.class));
    }

    public void click(Node node) {
        click(node, MouseButton.PRIMARY);
    }

    private void click(Node node, MouseButton button) {
        Point2D middle = robot.point(node).query();
        MouseRobot mouse = robot.robotContext().getMouseRobot();
        mouse.moveNoWait(middle);
        Pulses.settle();
        mouse.pressNoWait(button);
        Pulses.settle();
        mouse.releaseNoWait(button);
        Pulses.settle();
    }

    /// Clicks a place of the screen.
    public void clickAt(Point2D at) {
        MouseRobot mouse = robot.robotContext().getMouseRobot();
        mouse.moveNoWait(at);
        Pulses.settle();
        mouse.pressNoWait(MouseButton.PRIMARY);
        Pulses.settle();
        mouse.releaseNoWait(MouseButton.PRIMARY);
        Pulses.settle();
    }

    /// Drags from one place of the screen to another.
    ///
    /// @param before runs before the button is let go
    public void drag(Point2D from, Point2D to, Runnable before) {
        MouseRobot mouse = robot.robotContext().getMouseRobot();
        mouse.moveNoWait(from);
        Pulses.settle();
        mouse.pressNoWait(MouseButton.PRIMARY);
        Pulses.settle();
        for (int step = 1; step <= 4; step++) {
            mouse.moveNoWait(from.interpolate(to, step / 4.0));
            Pulses.settle();
        }
        before.run();
        mouse.releaseNoWait(MouseButton.PRIMARY);
        Pulses.settle();
    }

    public void rightClick(Node node) {
        click(node, MouseButton.SECONDARY);
        // The headless platform sends no request for a menu.
        run(() -> {
            Bounds bounds = node.localToScreen(node.getBoundsInLocal());
            Event.fireEvent(
                    node,
                    new ContextMenuEvent(
                            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                            node.getBoundsInLocal().getCenterX(),
                            node.getBoundsInLocal().getCenterY(),
                            bounds.getCenterX(),
                            bounds.getCenterY(),
                            false,
                            null));
        });
    }

    public void scrollDown(int ticks) {
        for (int tick = 0; tick < ticks; tick++) {
            robot.robotContext().getMouseRobot().scrollNoWait(1);
            Pulses.settle();
        }
    }

    /// Types `text` into what has the focus, as the window system would hand it over but without its waiting.
    public void type(String text) {
        run(() -> text.chars().forEach(Screen::typeOne));
    }

    private static void typeOne(int character) {
        Node focused = Window.getWindows().stream()
                .filter(Window::isFocused)
                .map(window -> window.getScene().getFocusOwner())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing has the focus"));
        String letter = String.valueOf((char) character);
        Event.fireEvent(
                focused, new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    /// Puts `text` into the field with `id` in place of what it holds.
    public void fill(String id, String text) {
        run(() -> find(id, TextField.class).setText(text));
    }

    /// Presses the keys together, as in `press(CONTROL, Z)`, and lets them go.
    public void press(KeyCode... keys) {
        KeyboardRobot keyboard = robot.robotContext().getKeyboardRobot();
        for (KeyCode key : keys) {
            keyboard.pressNoWait(key);
            Pulses.settle();
        }
        for (KeyCode key : List.of(keys).reversed()) {
            keyboard.releaseNoWait(key);
            Pulses.settle();
        }
    }

    /// Presses the key `times` times.
    public void repeat(KeyCode key, int times) {
        for (int i = 0; i < times; i++) {
            press(key);
        }
    }

    public void setClipboard(String text) {
        run(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    public String clipboard() {
        return run(() -> Clipboard.getSystemClipboard().getString());
    }

    /// The node with `id` in any window.
    ///
    /// @throws java.util.NoSuchElementException when there is none
    public <N extends Node> N find(String id, Class<N> type) {
        return robot.lookup("#" + id).queryAs(type);
    }

    /// The nodes that a CSS selector or a word on the screen leads to.
    public NodeQuery lookup(String query) {
        return robot.lookup(query);
    }

    /// Whether a node with `id` is in a window and visible, with all that it lies in.
    public boolean isShown(String id) {
        return robot.lookup("#" + id).queryAll().stream()
                .anyMatch(node -> Stream.<Node>iterate(node, Objects::nonNull, Node::getParent)
                        .allMatch(Node::isVisible));
    }

    /// The words of the open context menu with `id`, from above; those of its submenus are not among them.
    public List<String> menu(String id) {
        return run(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(menu -> menu.isShowing() && id.equals(menu.getId()))
                .flatMap(menu -> menu.getItems().stream())
                .map(MenuItem::getText)
                .filter(Objects::nonNull)
                .toList());
    }

    /// Runs `task` on the JavaFX thread and gives back what it returns; what it throws is thrown here.
    public <T> T run(Callable<T> task) {
        T result = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, task);
        Pulses.settle();
        return result;
    }

    /// Runs `task` on the JavaFX thread; what it throws is thrown here.
    public void run(Runnable task) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, task);
        Pulses.settle();
    }

    /// Waits until `condition`, asked on the JavaFX thread, holds; fails after half a minute.
    public void waitUntil(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE,
                    TimeUnit.MILLISECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
                        Pulses.undrawn();
                        return condition.getAsBoolean();
                    }));
        } catch (TimeoutException e) {
            throw new AssertionError("not so within " + PATIENCE + " ms", e);
        }
        Pulses.settle();
    }

    /// Saves what the window of `node` shows as `target/screens/<name>.png`.
    public Path picture(Node node, String name) {
        WritableImage image = run(() -> node.getScene().snapshot(null));
        try {
            return Pictures.save(image, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
