package app.rebound.testing;

import app.rebound.ui.Styles;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.stage.Stage;

/// Looks at a window with the eyes and hands of everyone: in both themes, in a small window, with the largest letters,
/// by keyboard, by hand and with a screen reader.
public final class Everyone {
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 640;
    private static final double MOST_SCALE = 2;
    private static final String SMALL = " at 960 x 640";

    private final Screen screen;
    private final Set<String> problems = new TreeSet<>();
    private final FocusSeen lightFocus = new FocusSeen();
    private final FocusSeen darkFocus = new FocusSeen();
    private final Opened lightOpened = new Opened();
    private final Opened darkOpened = new Opened();

    public Everyone(Screen screen) {
        this.screen = screen;
    }

    /// What was wrong so far, a line each; empty when all is well.
    public String problems() {
        return String.join("\n", problems);
    }

    /// Looks at what `stage` shows; afterwards it is as it was.
    ///
    /// @param name of what is looked at, said with each problem
    public void look(String name, Stage stage) {
        boolean wasDark =
                screen.run(() -> stage.getScene().getRoot().getStyleClass().contains("dark"));
        double width = stage.getWidth();
        double height = stage.getHeight();
        setDark(stage, false);
        check(name, "", stage, Accessible::problems);
        check(name, "", stage, Fitting::beyond);
        check(name, " light", stage, Contrast::problems);
        check(name, " light", stage, root -> lightFocus.problems(inFront(root)));
        check(name, "", stage, root -> Walking.problems(inFront(root)));
        check(name, "", stage, root -> Targets.problems(inFront(root)));
        check(name, "", stage, root -> Defaults.problems(inFront(root)));
        check(name, " light", stage, root -> lightOpened.problems(inFront(root)));
        setDark(stage, true);
        check(name, " dark", stage, Contrast::problems);
        check(name, " dark", stage, root -> darkFocus.problems(inFront(root)));
        check(name, " dark", stage, root -> darkOpened.problems(inFront(root)));
        setDark(stage, wasDark);
        resize(stage, LEAST_WIDTH, LEAST_HEIGHT);
        fits(name, SMALL, stage);
        lookLarge(name, stage);
        resize(stage, width, height);
    }

    /// The smallest window, in a language whose wordings end in a letter of their own; afterwards it is as it was.
    public void lookSmall(String name, Stage stage, char end) {
        double width = stage.getWidth();
        double height = stage.getHeight();
        resize(stage, LEAST_WIDTH, LEAST_HEIGHT);
        fits(name, SMALL, stage);
        check(name, SMALL, stage, root -> Fitting.cut(inFront(root), end));
        resize(stage, width, height);
    }

    /// The largest letters in the smallest window.
    public void lookLarge(String name, Stage stage) {
        String style = screen.run(() -> {
            String before = stage.getScene().getRoot().getStyle();
            Styles.setTextScale(stage.getScene().getRoot(), MOST_SCALE);
            stage.setWidth(LEAST_WIDTH);
            stage.setHeight(LEAST_HEIGHT);
            return before;
        });
        fits(name, " at 200 % in 960 x 640", stage);
        screen.run(() -> stage.getScene().getRoot().setStyle(style));
    }

    private void fits(String name, String when, Stage stage) {
        // What reacts to the room has it only once it was laid out.
        check(name, when, stage, _ -> List.of());
        check(name, when, stage, Fitting::beyond);
        check(name, when, stage, Fitting::aside);
        check(name, when, stage, root -> Fitting.shortened(inFront(root)));
        check(name, when, stage, root -> Fitting.overlapping(inFront(root)));
        check(name, when, stage, root -> Fitting.squeezed(inFront(root)));
    }

    /// What lies under a veil is out of reach while it is there.
    private static Parent inFront(Parent root) {
        return root.lookup(".palette-veil") instanceof Parent veil && veil.isVisible() ? veil : root;
    }

    private void setDark(Stage stage, boolean isDark) {
        screen.run(() -> Styles.setDark(stage.getScene().getRoot(), isDark));
    }

    private void resize(Stage stage, double width, double height) {
        screen.run(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
    }

    private void check(String name, String when, Stage stage, Function<Parent, List<String>> rule) {
        screen.run(() -> {
            Parent root = stage.getScene().getRoot();
            root.applyCss();
            root.layout();
            rule.apply(root).forEach(problem -> problems.add(problem + " [" + name + when + "]"));
        });
    }
}
