package app.rebound.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The floor under a start: a JavaFX window with one word.
public final class HelloWindow extends Application {
    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(new Label("Hello")), 1280, 832));
        stage.show();
    }

    /// Opens it without being the application's own class, as the program does.
    public static final class Launcher {
        private Launcher() {}

        public static void main(String... arguments) {
            Application.launch(HelloWindow.class, arguments);
        }
    }
}
