package app.rebound.wizard;

import app.rebound.text.Messages;
import app.rebound.ui.Autosave;
import app.rebound.ui.FoldingRow;
import app.rebound.ui.MomentWords;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The bar under the page: how far saving is, and the buttons that lead on.
final class WizardBar extends StackPane {
    private final WizardModel model;
    private final WizardSubject subject;
    private final Messages messages;
    private final MomentWords moments;
    private final Label status = new Label();
    private final Button back;
    private final Button next;

    WizardBar(
            WizardModel model, WizardSubject subject, Messages messages, MomentWords moments, WizardView.Moves moves) {
        this.model = model;
        this.subject = subject;
        this.messages = messages;
        this.moments = moments;
        getStyleClass().add("wizard-bar");
        status.setId("save-status");
        status.getStyleClass().addAll("small", "muted");
        status.setWrapText(true);
        status.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        back = button("wizard.back", "wizard-back", "quiet", moves::back);
        Button later = button("wizard.later", "wizard-later", "later", moves::later);
        next = button("wizard.next", "wizard-next", "primary", moves::next);
        var row = new FoldingRow(12, status, gap, back, later, next);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(row);
        model.savingProperty().subscribe(_ -> show());
        model.currentProperty().subscribe(_ -> show());
    }

    private Button button(String key, String id, String styleClass, Runnable action) {
        var button = new Button(messages.get(key));
        button.setId(id);
        button.getStyleClass().add(styleClass);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void show() {
        Autosave.State state = model.savingProperty().get();
        String saved = switch (state) {
            case Autosave.State.Clean() -> messages.get("wizard.status.clean");
            case Autosave.State.Pending() -> messages.get("wizard.status.pending");
            case Autosave.State.Saved(var at) -> messages.get("wizard.status.saved", moments.time(at));
            case Autosave.State.Failed() -> messages.get("wizard.status.failed");
        };
        String kept = messages.get(subject.isProtected() ? "wizard.status.protected" : "wizard.status.open");
        status.setText(messages.get("wizard.status.both", saved, kept));
        status.pseudoClassStateChanged(WizardView.FAILED, state instanceof Autosave.State.Failed);
        back.setDisable(model.isFirst());
        next.setText(messages.get(model.isLast() ? "wizard.done" : "wizard.next"));
    }
}
