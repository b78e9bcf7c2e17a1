package app.rebound.testing;

import app.rebound.ui.Fonts;
import app.rebound.ui.Styles;
import atlantafx.base.theme.PrimerLight;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/// Shows whole screens as the window shows them, and takes pictures of them.
public final class Stages {
    private Stages() {}

    /// Makes a screen on the drawing thread and shows it in a window of 1000 x 832 pixels.
    public static <S extends app.rebound.ui.Screen> S show(Supplier<S> make) {
        S shown = WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            S screen = make.get();
            var stage = new Stage();
            stage.setScene(scene(screen.region(), 1000, false));
            stage.setX(0);
            stage.setY(0);
            stage.show();
            stage.requestFocus();
            return screen;
        });
        Pulses.settle();
        return shown;
    }

    private static Scene scene(Region root, double width, boolean isDark) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Fonts.load();
        var scene = new Scene(root, width, 832);
        scene.getStylesheets().addAll(Styles.sheets());
        Styles.setDark(root, isDark);
        return scene;
    }

    /// Saves what a screen looks like beside the side bar of a window of 1280 x 832 as `target/screens/<name>.png`.
    public static void picture(Supplier<? extends app.rebound.ui.Screen> make, String name, boolean isDark) {
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            Scene scene = scene(make.get().region(), 1072, isDark);
            scene.snapshot(null);
            WritableImage image = scene.snapshot(null);
            return Pictures.save(image, name);
        });
    }

    /// The same for a window of 960 x 640 whose text is `scale` times the usual size.
    public static void narrowPicture(Supplier<? extends app.rebound.ui.Screen> make, String name, double scale) {
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            Region root = make.get().region();
            Styles.setTextScale(root, scale);
            Scene scene = scene(root, 960 - 208 * scale, false);
            scene.snapshot(null);
            WritableImage image = scene.snapshot(null);
            return Pictures.save(image, name);
        });
    }

    /// The words on the label or button with `id`.
    public static String words(Screen screen, String id) {
        return screen.find(id, Labeled.class).getText();
    }
}
