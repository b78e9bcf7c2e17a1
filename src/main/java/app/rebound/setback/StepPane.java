package app.rebound.setback;

import app.rebound.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One step of a setback: a mark, its name and how far it is.
final class StepPane extends HBox {
    /// Pixels in which the longest name of a step has room.
    static final double WIDTH = 212;

    StepPane(Messages messages, SetbackProgress.OfStep step) {
        super(8);
        String title = messages.get(step.step().titleKey());
        var dot = new StackPane();
        dot.getStyleClass().addAll("step-dot", step.state().id());
        dot.setMinSize(20, 20);
        dot.setMaxSize(20, 20);
        if (step.state() == SetbackProgress.State.DONE) {
            dot.getChildren().add(new FontIcon(Feather.CHECK));
        } else if (step.state() == SetbackProgress.State.BEGUN) {
            var middle = new Region();
            middle.getStyleClass().add("step-dot-middle");
            middle.setMaxSize(8, 8);
            dot.getChildren().add(middle);
        }
        var name = new Label(title);
        name.getStyleClass().add("step-name");
        var state = new Label(messages.get("setback.step.state." + step.state().id(), step.written(), step.total()));
        state.getStyleClass().addAll("muted", "small");
        getChildren().addAll(dot, new VBox(name, state));
        setAlignment(Pos.TOP_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(messages.get("setback.step.written", title, step.written(), step.total()));
    }
}
