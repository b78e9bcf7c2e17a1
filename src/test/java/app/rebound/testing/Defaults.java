package app.rebound.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;

/// Looks whether it is clear what Enter, Escape and the letters of buttons do.
final class Defaults {
    private Defaults() {}

    /// What is unclear: more than one button for Enter or for Escape, more than one for a letter.
    static List<String> problems(Parent root) {
        List<String> problems = new ArrayList<>();
        only(root, "Enter", Button::isDefaultButton, problems);
        only(root, "Escape", Button::isCancelButton, problems);
        Map<String, String> letters = new TreeMap<>();
        Nodes.seen(root)
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(Labeled::isMnemonicParsing)
                .forEach(label -> letter(label).ifPresent(letter -> {
                    String other = letters.putIfAbsent(letter, Nodes.describe(label));
                    if (other != null) {
                        problems.add(Nodes.describe(label) + " has the letter of " + other);
                    }
                }));
        return problems;
    }

    private static void only(Parent root, String key, Predicate<Button> isIt, List<String> problems) {
        List<Button> all = Nodes.seen(root)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(isIt)
                .toList();
        if (all.size() > 1) {
            problems.add(key + " presses " + all.stream().map(Nodes::describe).toList());
        }
    }

    private static Optional<String> letter(Labeled label) {
        String words = label.getText() == null ? "" : label.getText();
        int sign = words.indexOf('_');
        return sign < 0 || sign + 1 >= words.length()
                ? Optional.empty()
                : Optional.of(words.substring(sign + 1, sign + 2).toLowerCase(Locale.ROOT));
    }
}
