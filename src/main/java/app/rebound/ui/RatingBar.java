package app.rebound.ui;

import java.util.function.IntConsumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A small bar of equal pieces that a number is chosen on, with the mouse, the arrow keys or a digit.
public final class RatingBar extends HBox {
    private final int most;
    private final IntConsumer onChoose;
    private @Nullable Integer number;

    /// @param name what is rated, for a screen reader
    /// @param most the highest number, which is also the number of pieces; choosing the present one of 1 makes it 0
    /// @param onChoose told what the person chose, 0 to `most`
    public RatingBar(String name, int most, @Nullable Integer number, IntConsumer onChoose) {
        super(2);
        this.most = most;
        this.onChoose = onChoose;
        getStyleClass().add("rating-bar");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(name);
        setCursor(Cursor.HAND);
        setMaxWidth(USE_PREF_SIZE);
        for (int piece = 1; piece <= most; piece++) {
            var drawn = new Region();
            drawn.getStyleClass().add("rating-piece");
            getChildren().add(drawn);
        }
        setOnMouseClicked(this::click);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        show(number);
    }

    /// The bar is one thing to aim at: above, below and between its pieces is on it too.
    private void click(MouseEvent click) {
        requestFocus();
        int value = 1;
        while (value < most && getChildren().get(value).getBoundsInParent().getMinX() <= click.getX()) {
            value++;
        }
        choose(number != null && number == 1 && value == 1 ? 0 : value);
    }

    private void press(KeyEvent key) {
        int now = number == null ? 0 : number;
        int digit = key.getText().matches("[0-9]") ? Integer.parseInt(key.getText()) : -1;
        if (key.getCode() == KeyCode.RIGHT || key.getCode() == KeyCode.PLUS) {
            key.consume();
            choose(Math.min(most, now + 1));
        } else if (key.getCode() == KeyCode.LEFT || key.getCode() == KeyCode.MINUS) {
            key.consume();
            choose(Math.max(0, now - 1));
        } else if (digit >= 0 && digit <= most) {
            key.consume();
            choose(digit);
        }
    }

    private void choose(int value) {
        if (number == null || number != value) {
            show(value);
            onChoose.accept(value);
        }
    }

    /// Shows a number, or null for none.
    public void show(@Nullable Integer value) {
        number = value;
        for (int piece = 0; piece < most; piece++) {
            Styles.setSelected(getChildren().get(piece), value != null && piece < value);
        }
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> number == null ? 0.0 : number.doubleValue();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> (double) most;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
