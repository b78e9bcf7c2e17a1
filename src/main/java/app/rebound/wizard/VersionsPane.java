package app.rebound.wizard;

import app.rebound.text.Messages;
import app.rebound.ui.MomentWords;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The earlier versions of an answer, to be read and taken back.
final class VersionsPane extends VBox {
    private static final int PREVIEW = 400;

    private final WizardModel model;
    private final Messages messages;
    private final MomentWords moments;
    private final WizardView.Moves moves;
    private final VBox list = new VBox(16);
    private final Button close;
    private Function<List<AnswerPart>, String> preview = _ -> "";

    VersionsPane(WizardModel model, Messages messages, MomentWords moments, WizardView.Moves moves) {
        super(16);
        this.model = model;
        this.messages = messages;
        this.moments = moments;
        this.moves = moves;
        setId("versions");
        getStyleClass().add("versions");
        var title = new Label(messages.get("wizard.versions.title"));
        title.getStyleClass().add("heading");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        close = new Button(null, new FontIcon(Feather.X));
        close.setId("versions-close");
        close.getStyleClass().addAll("quiet", "row-button");
        close.setAccessibleText(messages.get("app.close"));
        close.setOnAction(_ -> hide());
        var head = new HBox(8, title, gap, close);
        head.setAlignment(Pos.CENTER_LEFT);
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        visibleProperty().bind(model.isShowingVersionsProperty());
        managedProperty().bind(visibleProperty());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                hide();
            }
        });
        visibleProperty().addListener((_, _, isShown) -> {
            if (isShown) {
                show();
                close.requestFocus();
            }
        });
    }

    /// @param words how the open page's kind of exercise puts an answer into words
    void setPreview(Function<List<AnswerPart>, String> words) {
        preview = words;
    }

    private void hide() {
        model.isShowingVersionsProperty().set(false);
    }

    private void show() {
        list.getChildren().clear();
        if (model.versions().isEmpty()) {
            var none = new Label(messages.get("wizard.versions.none"));
            none.getStyleClass().add("muted");
            none.setWrapText(true);
            list.getChildren().add(none);
        }
        for (int i = 0; i < model.versions().size(); i++) {
            list.getChildren().add(version(model.versions().get(i), i));
        }
    }

    private VBox version(AnswerVersion version, int place) {
        String when = moments.moment(version.takenAt());
        var time = new Label(when);
        time.getStyleClass().addAll("strong");
        String whole = preview.apply(version.parts());
        var words =
                new Label(whole.length() > PREVIEW ? whole.substring(0, PREVIEW).stripTrailing() + "…" : whole);
        words.getStyleClass().add("reading");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        var take = new Button(messages.get("wizard.versions.take"));
        take.setId("version-take-" + place);
        take.setAccessibleText(messages.get("wizard.versions.take.of", when));
        take.setOnAction(_ -> moves.takeBack(version));
        var box = new VBox(8, time, words, take);
        box.getStyleClass().add("version");
        return box;
    }
}
