package app.rebound.app;

import app.rebound.settings.Folders;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;

/// The JavaFX application: one window on one workbook.
public final class ReboundApp extends Application {
    @Override
    public void start(Stage stage) {
        List<String> arguments = getParameters().getRaw();
        var graph = new AppGraph(
                stage,
                Folders.of(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv()),
                new NativeFileDialogs(stage),
                new SittingClock(Clock.systemUTC(), ZoneId.systemDefault()));
        // The usual way is to print the message, which may quote what a person wrote.
        Thread.setDefaultUncaughtExceptionHandler((_, bug) -> graph.report(bug));
        graph.start(arguments.isEmpty() ? null : Path.of(arguments.getFirst()));
    }
}
