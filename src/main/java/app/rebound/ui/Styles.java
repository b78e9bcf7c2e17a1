package app.rebound.ui;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;

/// The style sheets, and how a root is made light or dark and its text larger.
public final class Styles {
    /// The sheets in the order they apply; colours first.
    private static final List<String> GROUND = List.of("tokens.css", "ground.css");

    private static final List<String> FURNITURE = List.of("controls.css", "shell.css", "editor.css");

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private Styles() {}

    /// The addresses of the sheets that every window uses.
    public static List<String> sheets() {
        return Stream.concat(ground().stream(), addresses(FURNITURE).stream()).toList();
    }

    /// The first of them: enough for a window that shows its ground and the mark of the program.
    public static List<String> ground() {
        return addresses(GROUND);
    }

    private static List<String> addresses(List<String> sheets) {
        return sheets.stream().map(sheet -> address(Styles.class, sheet)).toList();
    }

    /// The address of a feature's own sheet, beside its classes.
    public static String address(Class<?> feature, String sheet) {
        return Objects.requireNonNull(feature.getResource(sheet), sheet).toExternalForm();
    }

    /// Makes a root dark or light.
    public static void setDark(Parent root, boolean isDark) {
        root.getStyleClass().remove("dark");
        if (isDark) {
            root.getStyleClass().add("dark");
        }
    }

    /// Sets the size of text: 1 for the usual one, up to 2.
    public static void setTextScale(Parent root, double scale) {
        root.setStyle("-fx-font-size: " + (14 * scale) + "px;");
    }

    public static void setSelected(Node node, boolean isSelected) {
        node.pseudoClassStateChanged(SELECTED, isSelected);
    }
}
