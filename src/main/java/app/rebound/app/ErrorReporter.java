package app.rebound.app;

import app.rebound.fault.BugReport;
import app.rebound.text.Messages;
import app.rebound.ui.Styles;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The window for what no one foresaw: it says so, gives a short code and details without the person's text, and the
/// program stays up.
final class ErrorReporter {
    private final Supplier<Messages> messages;
    private final Supplier<@Nullable Window> owner;
    private final Supplier<Boolean> isDark;
    private @Nullable Stage shown;

    ErrorReporter(Supplier<Messages> messages, Supplier<@Nullable Window> owner, Supplier<Boolean> isDark) {
        this.messages = messages;
        this.owner = owner;
        this.isDark = isDark;
    }

    /// Shows the window; a bug that comes while it is open is not shown again.
    void report(Throwable bug) {
        if (shown != null) {
            return;
        }
        Messages words = messages.get();
        var stage = new Stage();
        shown = stage;
        if (owner.get() != null) {
            stage.initOwner(owner.get());
        }
        stage.initModality(Modality.NONE);
        stage.setTitle(words.get("app.bug.title"));
        var scene = new Scene(content(words, bug, stage), 560, 400);
        scene.getStylesheets().addAll(Styles.sheets());
        Styles.setDark(scene.getRoot(), isDark.get());
        stage.setScene(scene);
        stage.setOnHidden(_ -> shown = null);
        stage.show();
    }

    private static VBox content(Messages words, Throwable bug, Stage stage) {
        var title = new Label(words.get("app.bug.what"));
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        var safe = new Label(words.get("app.bug.safe"));
        safe.setWrapText(true);
        var code = new Label(words.get("app.bug.code", BugReport.code(bug)));
        code.setId("bug-code");
        code.getStyleClass().add("muted");
        var details = new TextArea(BugReport.details(bug));
        details.setId("bug-details");
        details.setEditable(false);
        details.setAccessibleText(words.get("app.bug.details"));
        VBox.setVgrow(details, Priority.ALWAYS);
        var close = new Button(words.get("app.bug.continue"));
        close.setId("bug-close");
        close.getStyleClass().add("primary");
        close.setDefaultButton(true);
        close.setOnAction(_ -> stage.close());
        var buttons = new HBox(close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        var box = new VBox(12, title, safe, code, details, buttons);
        box.setStyle("-fx-padding: 24px;");
        box.setId("bug-window");
        return box;
    }
}
