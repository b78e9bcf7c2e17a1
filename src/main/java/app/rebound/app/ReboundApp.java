package app.rebound.app;

import app.rebound.settings.Folders;
import app.rebound.task.FxTasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The JavaFX application: one window on one workbook.
public final class ReboundApp extends Application {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Override
    public void start(Stage stage) {
        String rehearsal = System.getProperty(UnattendedSitting.PROPERTY);
        if (rehearsal != null) {
            Path scratch = Path.of(rehearsal);
            var folders = new Folders(scratch.resolve("data"), scratch.resolve("config"));
            boolean isFirst = !Files.exists(folders.settingsFile());
            begin(graph(stage, folders), null);
            new UnattendedSitting(stage, new FxTasks(_ -> stage.hide(), _ -> stage.hide()), PAUSE).begin(isFirst);
            return;
        }
        List<String> arguments = getParameters().getRaw();
        var graph = graph(
                stage, Folders.of(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv()));
        begin(graph, arguments.isEmpty() ? null : Path.of(arguments.getFirst()));
    }

    private static void begin(AppGraph graph, @Nullable Path wanted) {
        // The usual way is to print the message, which may quote what a person wrote.
        Thread.setDefaultUncaughtExceptionHandler((_, bug) -> graph.report(bug));
        graph.start(wanted);
    }

    private static AppGraph graph(Stage stage, Folders folders) {
        return new AppGraph(
                stage,
                folders,
                new NativeFileDialogs(stage),
                new SittingClock(Clock.systemUTC(), ZoneId.systemDefault()));
    }
}
