package app.rebound.ui;

import app.rebound.text.Messages;
import java.util.Arrays;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.Skin;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A field for a passphrase or a key: dots, a button that shows what is typed, and characters that are handed over as
/// an array.
public final class SecretField extends HBox {
    private final Masked field = new Masked();
    private final ToggleButton show = new ToggleButton();

    /// @param id of the field; the button beside it has `<id>-show`
    /// @param name what a screen reader calls it
    public SecretField(Messages messages, String id, String name) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        field.setId(id);
        field.setAccessibleText(name);
        field.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(field, Priority.ALWAYS);
        show.setId(id + "-show");
        show.getStyleClass().add("secret-show");
        show.setMinWidth(Region.USE_PREF_SIZE);
        var tip = new Tooltip();
        show.setTooltip(tip);
        show.selectedProperty().subscribe(isShown -> {
            String words = messages.get(isShown ? "app.secret.hide" : "app.secret.show");
            tip.setText(words);
            show.setAccessibleText(words);
            show.setGraphic(new FontIcon(isShown ? Feather.EYE_OFF : Feather.EYE));
            field.show(isShown);
        });
        getChildren().addAll(field, show);
    }

    /// Ties `label` to the field, for a mnemonic and for screen readers.
    public void setLabel(Label label) {
        label.setLabelFor(field);
    }

    /// Runs `action` when Enter is pressed in the field.
    public void setOnEnter(Runnable action) {
        field.setOnAction(_ -> action.run());
    }

    /// Runs `listener` whenever something is typed or taken away.
    public void setOnTyped(Runnable listener) {
        field.textProperty().addListener((_, _, _) -> listener.run());
    }

    /// What a screen reader adds to the name.
    public void setHelp(String words) {
        field.setAccessibleHelp(words);
    }

    /// A copy of what is typed; the caller overwrites it.
    public char[] characters() {
        CharSequence typed = field.getCharacters();
        char[] copy = new char[typed.length()];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = typed.charAt(i);
        }
        return copy;
    }

    public boolean isEmpty() {
        return field.getLength() == 0;
    }

    /// Puts `characters` in and shows them; overwrites the array.
    public void put(char[] characters) {
        field.setText(new String(characters));
        Arrays.fill(characters, '\0');
        show.setSelected(true);
    }

    /// Empties the field and hides what is typed from now on.
    public void wipe() {
        field.setText("");
        show.setSelected(false);
    }

    public void focusField() {
        field.requestFocus();
    }

    /// A password field whose dots can be lifted.
    private static final class Masked extends PasswordField {
        private boolean isShown;

        void show(boolean isWanted) {
            isShown = isWanted;
            if (getSkin() != null) {
                // The skin asks for the mask only when the text changes.
                int caret = getCaretPosition();
                setSkin(createDefaultSkin());
                positionCaret(caret);
            }
        }

        @Override
        protected Skin<?> createDefaultSkin() {
            return new MaskSkin(this);
        }
    }

    private static final class MaskSkin extends TextFieldSkin {
        MaskSkin(Masked field) {
            super(field);
        }

        @Override
        protected String maskText(String text) {
            return getSkinnable() instanceof Masked field && field.isShown ? text : super.maskText(text);
        }
    }
}
