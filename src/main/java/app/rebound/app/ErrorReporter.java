package app.rebound.app;

import app.rebound.fault.BugReport;
import app.rebound.fault.WorkbookException;
import app.rebound.task.Tasks;
import app.rebound.text.Messages;
import app.rebound.ui.FileDialogs;
import app.rebound.ui.Styles;
import app.rebound.vault.SafeFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The window for what no one foresaw: it says so, gives a short code and details without the person's text, which can
/// be copied and saved, writes them down in the log, and the program stays up.
final class ErrorReporter {
    /// What the window needs of the program around it.
    ///
    /// @param onGuide opens the guide in the main window
    record Around(
            Supplier<Messages> messages,
            Supplier<Boolean> isDark,
            Supplier<Tasks> tasks,
            FileDialogs dialogs,
            Path logs,
            Runnable onGuide) {}

    private final Around around;
    private final Supplier<@Nullable Window> owner;
    private final Logbook log;
    private @Nullable Stage shown;

    /// @param owner the main window; null for none
    ErrorReporter(Around around, Supplier<@Nullable Window> owner, Logbook log) {
        this.around = around;
        this.owner = owner;
        this.log = log;
    }

    /// Shows the window and writes the bug down; one that comes while the window is open is written down only.
    void report(Throwable bug) {
        if (shown == null) {
            show(bug);
        }
        tell(() -> log.bug(bug));
    }

    /// Writes down a foreseen failure, which the person is told of elsewhere.
    void note(WorkbookException fault) {
        tell(() -> log.fault(fault));
    }

    private void tell(Runnable what) {
        around.tasks()
                .get()
                .aside(
                        () -> {
                            what.run();
                            return true;
                        },
                        _ -> {},
                        _ -> {});
    }

    private void show(Throwable bug) {
        Messages words = around.messages().get();
        String report = BugReport.whole(bug);
        StringProperty said = new SimpleStringProperty("");
        var stage = new Stage();
        shown = stage;
        if (owner.get() != null) {
            stage.initOwner(owner.get());
        }
        stage.initModality(Modality.NONE);
        stage.setTitle(words.get("app.bug.title"));
        var pane = new BugPane(
                words,
                BugReport.code(bug),
                report,
                around.logs().toAbsolutePath().toString(),
                said,
                new BugPane.Actions(
                        () -> copy(report, words, said),
                        () -> save(BugReport.code(bug), report, words, said),
                        () -> {
                            stage.close();
                            around.onGuide().run();
                        },
                        stage::close));
        var scene = new Scene(pane, 600, 520);
        scene.getStylesheets().addAll(Styles.sheets());
        Styles.setDark(scene.getRoot(), around.isDark().get());
        stage.setScene(scene);
        stage.setOnHidden(_ -> shown = null);
        stage.show();
    }

    private static void copy(String report, Messages words, StringProperty said) {
        var content = new ClipboardContent();
        content.putString(report);
        Clipboard.getSystemClipboard().setContent(content);
        said.set(words.get("app.bug.copied"));
    }

    private void save(String code, String report, Messages words, StringProperty said) {
        around.dialogs()
                .chooseTarget(words.get("app.bug.save.title"), "rebound-" + code + ".txt")
                .ifPresent(file -> around.tasks()
                        .get()
                        .compute(
                                () -> {
                                    SafeFile.write(file, (report + "\n").getBytes(StandardCharsets.UTF_8));
                                    return file;
                                },
                                saved -> said.set(words.get("app.bug.saved", saved.toString())),
                                fault -> {
                                    Fault why = Fault.of(words, fault, null);
                                    said.set(why.what() + " " + why.next());
                                }));
    }
}
