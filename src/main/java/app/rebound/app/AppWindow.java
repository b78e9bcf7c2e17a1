package app.rebound.app;

import app.rebound.settings.Settings;
import app.rebound.settings.SettingsStore;
import app.rebound.settings.Theme;
import app.rebound.ui.Fonts;
import app.rebound.ui.Styles;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/// The window: where it was last time, light or dark, and the size of its text.
final class AppWindow {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 832;

    private final Stage stage;
    private final SettingsStore settings;
    private final StackPane root = new StackPane();
    private final StackPane content = new StackPane();
    private final Runnable onInput;
    private boolean isFurnished;
    private boolean endsWithIt;

    /// @param onInput told of each key and each event of mouse or finger
    /// @param onClose saves and ends; the window stays open until [#close]
    AppWindow(Stage stage, SettingsStore settings, Runnable onInput, Runnable onClose) {
        this.stage = stage;
        this.settings = settings;
        this.onInput = onInput;
        root.getStyleClass().add("window");
        stage.setOnCloseRequest(event -> {
            event.consume();
            onClose.run();
        });
    }

    /// Shows the window for the first time, empty but for the mark of the program: the person sees that it starts.
    ///
    /// @param then runs when that is about to be painted; all that takes its time belongs there
    void open(Runnable then) {
        // Only shapes: the first control would read a theme that is replaced at once.
        root.getChildren().setAll(BrandMark.large(), content);
        var scene = new Scene(root, WIDTH, HEIGHT);
        scene.getStylesheets().setAll(Styles.ground());
        scene.addEventFilter(InputEvent.ANY, _ -> onInput.run());
        stage.setScene(scene);
        stage.setMinWidth(960);
        stage.setMinHeight(640);
        Platform.getPreferences().colorSchemeProperty().subscribe(_ -> applyLook());
        applyLook();
        restore();
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(then);
            }
        });
        stage.show();
    }

    /// Reads the typefaces and the sheets of all screens; a screen that is made earlier is slow and looks bare.
    void furnish() {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheetBSS());
        Fonts.load();
        stage.getScene().getStylesheets().setAll(Styles.sheets());
        isFurnished = true;
        // Drawing them waits for the window.
        Platform.runLater(() -> stage.getIcons().addAll(BrandMark.icon(32), BrandMark.icon(64), BrandMark.icon(128)));
    }

    /// Shows `region`; `title` holds nothing that a person wrote, since it stands in the task bar.
    void setContent(Region region, String title) {
        content.getChildren().setAll(region);
        if (isFurnished) {
            // The mark has done its part.
            root.getChildren().setAll(content);
        }
        stage.setTitle(title);
    }

    /// Closes menus, tips and every other window of the program.
    void closeOthers() {
        List.copyOf(Window.getWindows()).stream()
                .filter(window -> !window.equals(stage))
                .forEach(Window::hide);
    }

    /// Shows the window again after [#hide].
    void show() {
        stage.show();
    }

    /// Takes the window away while the program goes on; the platform would else end with its last window.
    void hide() {
        endsWithIt = Platform.isImplicitExit();
        Platform.setImplicitExit(false);
        stage.hide();
    }

    void applyLook() {
        Styles.setDark(root, isDark());
        Styles.setTextScale(root, settings.get().textScale());
        // Null leaves it to the system.
        stage.getScene().getPreferences().setReducedMotion(settings.get().reducesMotion() ? true : null);
    }

    boolean isDark() {
        Theme theme = settings.get().theme();
        return theme == Theme.DARK
                || (theme == Theme.SYSTEM && Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
    }

    private void restore() {
        Settings.Window was = settings.get().window();
        if (was == null) {
            return;
        }
        stage.setWidth(was.width());
        stage.setHeight(was.height());
        // A screen that is gone must not take the window with it.
        boolean isOnAScreen = Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .anyMatch(bounds -> bounds.intersects(new Rectangle2D(was.x(), was.y(), 80, 40)));
        if (isOnAScreen) {
            stage.setX(was.x());
            stage.setY(was.y());
        }
        stage.setMaximized(was.isMaximized());
    }

    /// Where the window is now.
    Settings.Window place() {
        return new Settings.Window(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    void close() {
        stage.close();
        if (endsWithIt) {
            Platform.exit();
        }
    }
}
