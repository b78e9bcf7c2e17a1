package app.rebound.ui;

import javafx.scene.control.PasswordField;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.TextFieldSkin;

/// A field for a passphrase: dots, unless the person wants to see what was typed.
///
/// What was typed is taken out as characters that can be overwritten. JavaFX makes strings of its own while it draws;
/// those are beyond reach and go with the next collection.
public final class SecretField extends PasswordField {
    private boolean isRevealed;

    /// Shows what was typed, or dots again.
    public void setRevealed(boolean value) {
        if (isRevealed != value) {
            isRevealed = value;
            // The skin asks for its dots only when the text changes.
            setSkin(createDefaultSkin());
        }
    }

    public boolean isRevealed() {
        return isRevealed;
    }

    /// A copy of what was typed.
    ///
    /// @return the caller overwrites it
    public char[] copyTyped() {
        CharSequence typed = getCharacters();
        char[] characters = new char[typed.length()];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = typed.charAt(i);
        }
        return characters;
    }

    /// Empties the field and overwrites what it held.
    public void wipe() {
        replaceText(0, getLength(), "•".repeat(getLength()));
        // Setting the text also empties what the field would undo.
        setText("");
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new RevealingSkin(this);
    }

    private static final class RevealingSkin extends TextFieldSkin {
        RevealingSkin(SecretField field) {
            super(field);
        }

        @Override
        protected String maskText(String typed) {
            return getSkinnable() instanceof SecretField field && field.isRevealed() ? typed : super.maskText(typed);
        }
    }
}
