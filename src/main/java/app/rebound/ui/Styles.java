package app.rebound.ui;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;

/// The style sheets, and how a root is made light or dark and its text larger.
public final class Styles {
    /// The sheets in the order they apply; colours first.
    private static final List<String> GROUND = List.of("tokens.css", "ground.css");

    private static final List<String> FURNITURE = List.of("controls.css", "shell.css", "editor.css");

    private static final String DARK = "dark";
    /// Of letters, in pixels.
    private static final double USUAL = 14;

    private static final Pattern SIZE = Pattern.compile("-fx-font-size: ([0-9.]+)px");
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
        root.getStyleClass().remove(DARK);
        if (isDark) {
            root.getStyleClass().add(DARK);
        }
    }

    /// Sets the size of text: 1 for the usual one, up to 2.
    public static void setTextScale(Parent root, double scale) {
        root.setStyle("-fx-font-size: " + (USUAL * scale) + "px;");
    }

    /// The size of text of the window that `node` is in: 1 for the usual one.
    public static double textScale(Node node) {
        Matcher size = SIZE.matcher(node.getScene().getRoot().getStyle());
        return size.find() ? Double.parseDouble(size.group(1)) / USUAL : 1;
    }

    /// Gives a popup the sheets, the theme and the size of text of the window that `owner` is in.
    public static void follow(PopupWindow popup, Node owner) {
        Scene window = owner.getScene();
        Parent root = popup.getScene().getRoot();
        popup.getScene().getStylesheets().setAll(window.getStylesheets());
        root.setStyle(window.getRoot().getStyle());
        setDark(root, window.getRoot().getStyleClass().contains(DARK));
    }

    public static void setSelected(Node node, boolean isSelected) {
        node.pseudoClassStateChanged(SELECTED, isSelected);
    }
}
