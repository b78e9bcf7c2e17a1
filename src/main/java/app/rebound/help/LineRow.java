package app.rebound.help;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A line of the list: who answers and when, where that was seen, and the number in large figures.
final class LineRow extends HBox {
    LineRow(HelpLine line, HelpWords words) {
        super(16);
        getStyleClass().add("help-row");
        setAlignment(Pos.TOP_LEFT);
        List<String> said = new ArrayList<>();
        said.add(line.name());
        var numbers = new VBox(4);
        numbers.setMinWidth(Region.USE_PREF_SIZE);
        for (HelpLine.Phone phone : line.numbers()) {
            numbers.getChildren().add(number(phone.number()));
            said.add(words.phone(phone));
        }
        if (line.kind() == HelpLine.Kind.DIRECTORY && line.web() != null) {
            numbers.getChildren().add(label(line.web(), "help-address"));
            said.add(line.web());
        } else if (line.numbers().isEmpty() && line.text() != null) {
            numbers.getChildren().add(number(line.text().number()));
        }
        var about = new VBox(4, label(line.name(), "strong"), label(words.about(line), "small", "muted"));
        said.add(words.about(line));
        for (String way : words.ways(line)) {
            about.getChildren().add(label(way, "small"));
            said.add(way);
        }
        about.getChildren().add(label(words.origin(line), "small", "muted"));
        said.add(words.origin(line));
        about.setMinWidth(0);
        HBox.setHgrow(about, Priority.ALWAYS);
        getChildren().addAll(about, numbers);
        setReadable(this, String.join(". ", said));
    }

    /// A number in large figures.
    static Label number(String number) {
        var label = new Label(number);
        label.getStyleClass().add("help-number");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    static Label label(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// Lets the keyboard stop at `node`, and a screen reader say all of it at once.
    static void setReadable(Node node, String words) {
        node.setFocusTraversable(true);
        node.setAccessibleRole(AccessibleRole.TEXT);
        node.setAccessibleText(words);
    }
}
