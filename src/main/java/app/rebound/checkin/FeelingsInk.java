package app.rebound.checkin;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.paint.Paint;

/// The colours of the drawing, as the style sheet gives them to labels that nobody sees.
final class FeelingsInk extends Group {
    /// Told apart by place and shape too.
    static final List<String> FAMILIES = List.of("sad", "afraid", "angry", "ashamed", "tired", "well");

    private static final List<String> OTHERS = List.of("muted-ink", "line-ink", "accent-ink", "plain-ink");

    /// @param onChange called when a colour is another than before, as when the theme changes
    FeelingsInk(Runnable onChange) {
        setManaged(false);
        setVisible(false);
        for (String family : FAMILIES) {
            add("ink-" + family, onChange);
        }
        OTHERS.forEach(style -> add(style, onChange));
    }

    private void add(String style, Runnable onChange) {
        var label = new Label();
        label.setId(style);
        label.getStyleClass().add(style);
        label.textFillProperty().addListener((_, _, _) -> onChange.run());
        getChildren().add(label);
    }

    Paint family(String family) {
        return ink("ink-" + (FAMILIES.contains(family) ? family : "tired"));
    }

    Paint muted() {
        return ink("muted-ink");
    }

    Paint line() {
        return ink("line-ink");
    }

    Paint accent() {
        return ink("accent-ink");
    }

    private Paint ink(String style) {
        return getChildren().stream()
                .filter(node -> style.equals(node.getId()))
                .map(node -> ((Label) node).getTextFill())
                .findFirst()
                .orElseThrow();
    }

    /// A label whose font is the one to draw with.
    Label plain() {
        return (Label) getChildren().getLast();
    }
}
