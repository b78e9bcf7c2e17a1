package app.rebound.wizard;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands under the place to answer: why it helps, whether it is private, and earlier versions.
final class PageFoot extends VBox {
    private final Messages messages;
    private final List<Node> owned;
    private final Button why = new Button();
    private final Label reason = new Label();
    private final Label source = new Label();
    private final VBox unfolded = new VBox(4, reason, source);

    PageFoot(WizardModel model, Messages messages, WizardView.Moves moves) {
        super(12);
        this.messages = messages;
        getStyleClass().add("page-foot");
        why.setId("why");
        why.setText(messages.get("wizard.why"));
        why.getStyleClass().addAll("link", "why");
        why.setOnAction(_ -> setFolded(unfolded.isVisible()));
        reason.setId("why-words");
        reason.setWrapText(true);
        reason.setMinHeight(USE_PREF_SIZE);
        source.setId("why-source");
        source.getStyleClass().addAll("small", "muted");
        source.setWrapText(true);
        unfolded.getStyleClass().add("why-words");
        var versions = new Button(messages.get("versions.title"), new FontIcon(Feather.ROTATE_CCW));
        versions.setId("versions-open");
        versions.getStyleClass().addAll("quiet", "foot-button");
        versions.setOnAction(_ -> moves.showVersions());
        var lock = lock(model, moves);
        owned = List.of(lock, versions);
        var line = new FlowPane(16, 8, why, lock, versions);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, unfolded);
        setFolded(true);
    }

    private ToggleButton lock(WizardModel model, WizardView.Moves moves) {
        var lock = new ToggleButton();
        lock.setId("private");
        lock.getStyleClass().addAll("quiet", "foot-button", "lock");
        lock.setOnAction(_ -> moves.setPrivate(lock.isSelected()));
        model.isPrivateProperty().subscribe(isPrivate -> {
            lock.setSelected(isPrivate);
            lock.setText(messages.get(isPrivate ? "wizard.private.on" : "wizard.private.off"));
            lock.setGraphic(new FontIcon(isPrivate ? Feather.LOCK : Feather.UNLOCK));
        });
        return lock;
    }

    void show(Exercise exercise) {
        // A panel's cards have their own lock and versions.
        for (Node own : owned) {
            Pieces.show(own, !exercise.kind().isPanel());
        }
        reason.setText(messages.get(exercise.whyKey()));
        source.setText(messages.get("wizard.why.source", messages.get(exercise.sourceKey())));
        setFolded(true);
    }

    private void setFolded(boolean isFolded) {
        Pieces.show(unfolded, !isFolded);
        why.setGraphic(new FontIcon(isFolded ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN));
        why.setAccessibleText(messages.get(isFolded ? "wizard.why.unfold" : "wizard.why.fold"));
    }
}
