package app.rebound.timeline;

import app.rebound.ui.Styles;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/// A small field over the axis that asks for one line; Enter takes it, Escape leaves it.
final class LinePopup {
    private final Popup popup = new Popup();
    private final TextField field = new TextField();
    private final Label wrong = new Label();

    /// @param id of the field
    /// @param take gives words for the person where the line cannot be taken, and nothing where it was
    LinePopup(String id, String name, String prompt, String first, Function<String, Optional<String>> take) {
        field.setId(id);
        field.setText(first);
        field.setPromptText(prompt);
        field.setAccessibleText(name);
        field.setPrefColumnCount(22);
        var label = new Label(name);
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        wrong.setId(id + "-error");
        wrong.getStyleClass().add("field-error");
        wrong.setWrapText(true);
        wrong.setMaxWidth(280);
        wrong.setManaged(false);
        wrong.setVisible(false);
        var box = new VBox(8, label, field, wrong);
        box.getStyleClass().add("axis-popup");
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.getContent().add(box);
        field.setOnAction(_ -> {
            Optional<String> words = take.apply(field.getText());
            wrong.setText(words.orElse(""));
            wrong.setManaged(words.isPresent());
            wrong.setVisible(words.isPresent());
            if (words.isEmpty()) {
                popup.hide();
            }
        });
    }

    /// Shows it at a place of `owner`, which has the focus again afterwards.
    void show(Node owner, double x, double y) {
        Point2D at = owner.localToScreen(x, y);
        Styles.follow(popup, owner);
        popup.getScene().getStylesheets().add(Styles.address(LinePopup.class, "timeline.css"));
        popup.setOnHidden(_ -> owner.requestFocus());
        popup.show(owner, at.getX(), at.getY());
        field.requestFocus();
        field.selectAll();
    }
}
