package app.rebound.ui;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Where an editor's surface stands; a surface that comes in the place of another takes over all that was set.
final class SurfaceSlot {
    /// The longest paragraph that the styled surface takes, in characters; beyond it becomes slow to type in.
    static final int RICH_LIMIT = 10_000;

    private final StackPane owner;
    private final Surface.Listener listener;
    private final Label prompt = new Label();
    private final Label name = new Label();
    private ContextMenu menu = new ContextMenu();
    private Surface surface;
    private double verticalMargin;
    private double sideMargin;
    private boolean isEditable = true;

    /// Puts an empty surface, its prompt and its name into `owner`.
    SurfaceSlot(StackPane owner, Surface.Listener listener) {
        this.owner = owner;
        this.listener = listener;
        prompt.getStyleClass().add("prompt");
        prompt.setMouseTransparent(true);
        prompt.setWrapText(true);
        prompt.setMaxSize(Double.MAX_VALUE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(prompt, Pos.TOP_LEFT);
        name.setManaged(false);
        name.setVisible(false);
        surface = new RichSurface(listener);
        owner.getChildren().addAll(0, List.of(surface.view(), prompt, name));
        furnish();
    }

    Surface surface() {
        return surface;
    }

    /// Takes the surface that bears a paragraph of `longestParagraph` characters; where that is another one, it gets
    /// `text`, the selection and the focus.
    void suit(int longestParagraph, String text) {
        boolean isLong = longestParagraph > RICH_LIMIT;
        if (isLong == surface instanceof PlainSurface) {
            return;
        }
        Surface old = surface;
        boolean wasFocused = owner.isFocusWithin();
        surface = isLong ? new PlainSurface(listener) : new RichSurface(listener);
        surface.load(text);
        surface.select(Math.min(old.anchor(), text.length()), Math.min(old.caret(), text.length()));
        surface.control().setId(old.control().getId());
        furnish();
        List<Node> children = owner.getChildren();
        // The new one comes in and takes the focus before the old one goes, so that the focus never leaves the editor.
        children.addFirst(surface.view());
        if (wasFocused) {
            surface.control().requestFocus();
        }
        children.remove(old.view());
        old.dispose();
    }

    boolean isEditable() {
        return isEditable;
    }

    void setEditable(boolean editable) {
        isEditable = editable;
        surface.setEditable(editable);
    }

    void setPrompt(String words) {
        prompt.setText(words);
        surface.control().setAccessibleHelp(words);
    }

    /// What a screen reader says besides the name; the prompt where `words` is empty.
    void setHelp(String words) {
        String said = words.isEmpty() ? prompt.getText() : words;
        if (!said.equals(surface.control().getAccessibleHelp())) {
            surface.control().setAccessibleHelp(said);
        }
    }

    /// Shows the menu under the caret.
    void showMenu() {
        Bounds caret = surface.caretOnScreen().orElseGet(() -> owner.localToScreen(owner.getBoundsInLocal()));
        menu.show(surface.control(), caret.getMinX(), caret.getMaxY() + 4);
    }

    /// The prompt is there while there is no text.
    void showPrompt() {
        prompt.setVisible(surface.length() == 0);
    }

    void setLabel(String words) {
        name.setText(words);
        surface.control().setAccessibleText(words);
    }

    void setContextMenu(ContextMenu shown) {
        menu = shown;
        surface.setContextMenu(shown);
    }

    /// Distance from the border to the text, in pixels.
    void setMargins(double vertical, double side) {
        verticalMargin = vertical;
        sideMargin = side;
        surface.setMargins(vertical, side);
        prompt.setPadding(new Insets(vertical, side, 0, side));
    }

    private void furnish() {
        surface.setEditable(isEditable);
        surface.setContextMenu(menu);
        surface.setMargins(verticalMargin, sideMargin);
        surface.control().setAccessibleText(name.getText());
        surface.control().setAccessibleHelp(prompt.getText());
        name.setLabelFor(surface.control());
        showPrompt();
    }
}
