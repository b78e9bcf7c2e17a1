package app.rebound.printer;

import javafx.scene.control.Spinner;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Reads a typed number of copies; what is none leaves the number as it was, and what is too large is the largest.
final class WholeNumber extends StringConverter<Integer> {
    private final Spinner<Integer> field;

    WholeNumber(Spinner<Integer> field) {
        this.field = field;
    }

    @Override
    public String toString(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    @Override
    public Integer fromString(String typed) {
        String digits = typed.strip();
        if (!digits.matches("\\d{1,9}")) {
            return field.getValue();
        }
        return Math.clamp(Integer.parseInt(digits), 1, PrintWishes.MOST_COPIES);
    }
}
