package app.rebound.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/// Computes how well words stand out from what is really behind them (WCAG 2.2, 1.4.3 and, for signs, 1.4.11).
public final class Contrast {
    private static final double TEXT = 4.5;
    private static final double LARGE = 3;
    private static final double LARGE_SIZE = 24;
    private static final double LARGE_BOLD_SIZE = 18.7;

    private static final PseudoClass DISABLED = PseudoClass.getPseudoClass("disabled");

    private Contrast() {}

    /// What is too faint below `root`, a line for each text; what is disabled is exempt, as the norm says.
    public static List<String> problems(Parent root) {
        List<String> problems = new ArrayList<>();
        Nodes.seen(root)
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> !text.getText().isBlank() && !isDisabled(text))
                .forEach(text -> problem(text).ifPresent(problems::add));
        return problems;
    }

    /// The item of a menu is not disabled itself, it only looks so.
    private static boolean isDisabled(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (one.isDisabled() || one.getPseudoClassStates().contains(DISABLED)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> problem(Text text) {
        if (!(text.getFill() instanceof Color fill)) {
            return Optional.of(Nodes.describe(text) + " is drawn in " + text.getFill());
        }
        Color ground = ground(text);
        Color ink = over(faded(fill, opacity(text)), ground);
        double ratio = ratio(ink, ground);
        double least = least(text);
        return ratio >= least - 0.005
                ? Optional.empty()
                : Optional.of(
                        "%s has %.2f of %.1f: %s on %s".formatted(Nodes.describe(text), ratio, least, ink, ground));
    }

    private static double least(Text text) {
        double size = text.getFont().getSize();
        boolean isBold = text.getFont().getStyle().contains("Bold");
        boolean isSign = text.getClass().getName().contains("FontIcon");
        return isSign || size >= LARGE_SIZE || (isBold && size >= LARGE_BOLD_SIZE) ? LARGE : TEXT;
    }

    /// The colour behind `node`: what its parents are filled with, from the one furthest out.
    private static Color ground(Node node) {
        Deque<Region> around = new ArrayDeque<>();
        for (Parent one = node.getParent(); one != null; one = one.getParent()) {
            if (one instanceof Region region) {
                around.push(region);
            }
        }
        Color ground = Color.WHITE;
        for (Region region : around) {
            if (region.getBackground() != null) {
                for (BackgroundFill fill : region.getBackground().getFills()) {
                    ground = over(faded(colour(fill.getFill()), opacity(region)), ground);
                }
            }
        }
        // What is chosen in a field is drawn in colours of its own, which the tokens' test has.
        return isInField(node) ? ground : shapes(node, ground);
    }

    private static boolean isInField(Node node) {
        for (Parent one = node.getParent(); one != null; one = one.getParent()) {
            if (one instanceof TextInputControl) {
                return true;
            }
        }
        return false;
    }

    /// The same with what is drawn beside `node`, and under it.
    private static Color shapes(Node node, Color ground) {
        Point2D middle = node.localToScene(
                node.getLayoutBounds().getCenterX(), node.getLayoutBounds().getCenterY());
        Color under = ground;
        for (Node beside : node.getParent().getChildrenUnmodifiable()) {
            if (beside.equals(node)) {
                break;
            }
            if (beside instanceof Shape shape
                    && !(beside instanceof Text)
                    && shape.isVisible()
                    && shape.getFill() != null
                    && shape.contains(shape.sceneToLocal(middle))) {
                under = over(faded(colour(shape.getFill()), opacity(shape)), under);
            }
        }
        return under;
    }

    private static Color colour(Paint paint) {
        return paint instanceof Color colour ? colour : Color.TRANSPARENT;
    }

    private static double opacity(Node node) {
        double opacity = 1;
        for (Node one = node; one != null; one = one.getParent()) {
            opacity *= one.getOpacity();
        }
        return opacity;
    }

    private static Color faded(Color colour, double opacity) {
        return colour.deriveColor(0, 1, 1, opacity);
    }

    private static Color over(Color top, Color ground) {
        double alpha = top.getOpacity();
        return Color.color(
                mixed(top.getRed(), ground.getRed(), alpha),
                mixed(top.getGreen(), ground.getGreen(), alpha),
                mixed(top.getBlue(), ground.getBlue(), alpha));
    }

    private static double mixed(double top, double ground, double alpha) {
        return Math.clamp(top * alpha + ground * (1 - alpha), 0, 1);
    }

    /// The ratio of the norm, 1 to 21.
    public static double ratio(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
