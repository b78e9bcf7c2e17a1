package app.rebound.protect;

import app.rebound.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How strong a passphrase is: four parts, as many filled as it is worth, and the same in words.
final class StrengthBar extends VBox {
    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");
    private static final PseudoClass WEAK = PseudoClass.getPseudoClass("weak");

    private final Messages messages;
    private final List<Region> parts = new ArrayList<>();
    private final Label words = new Label();

    StrengthBar(Messages messages) {
        super(8);
        this.messages = messages;
        getStyleClass().add("strength");
        var bar = new HBox(4);
        for (int i = 0; i < Strength.Level.values().length; i++) {
            var part = new Region();
            part.getStyleClass().add("strength-part");
            HBox.setHgrow(part, Priority.ALWAYS);
            parts.add(part);
            bar.getChildren().add(part);
        }
        words.setId("protect-strength");
        words.getStyleClass().add("small");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(bar, words);
        show(null);
    }

    /// What the bar says; for a screen reader too, beside the field.
    String show(@Nullable Strength strength) {
        int filled = strength == null ? 0 : strength.level().parts();
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).pseudoClassStateChanged(FILLED, i < filled);
            parts.get(i).pseudoClassStateChanged(WEAK, filled == Strength.Level.WEAK.parts());
        }
        words.setText(strength == null ? messages.get("protect.strength.none") : words(strength));
        return words.getText();
    }

    private String words(Strength strength) {
        return messages.get(
                "protect.strength." + strength.level().name().toLowerCase(Locale.ROOT),
                messages.get(strength.timeKey(), strength.amount()));
    }
}
