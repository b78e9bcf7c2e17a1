package app.rebound.ui;

import app.rebound.text.Messages;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;

/// A text editor that grows with its text and follows the size of text of the window.
public final class GrowingField extends VBox {
    private static final double CHARACTER = 8;
    private static final double USUAL_SIZE = 14;
    private static final int MOST_ROWS = 18;
    private static final PseudoClass FULL = PseudoClass.getPseudoClass("full");

    private final TextEditor editor;
    private final int leastRows;
    private String prompt = "";
    private double scale = 1;
    private int rows;
    private boolean isLoading;

    /// @param leastRows how many lines are shown while there is little text
    public GrowingField(Messages messages, int leastRows, Typing typing) {
        this.leastRows = leastRows;
        getStyleClass().add("growing");
        editor = new TextEditor(messages);
        editor.onLargeChange(typing.onLargeChange());
        editor.onUndoBeyond(typing.onUndo());
        editor.onRedoBeyond(typing.onRedo());
        editor.revisionProperty().addListener((_, _, _) -> {
            grow();
            if (!isLoading) {
                typing.onChange().run();
            }
        });
        widthProperty().subscribe(this::grow);
        addEventFilter(ScrollEvent.SCROLL, this::passOn);
        // The editor has a size of its own; an empty label tells what the window's is.
        var gauge = new Label();
        gauge.setManaged(false);
        gauge.setVisible(false);
        followSize(gauge.fontProperty());
        getChildren().addAll(editor, gauge);
    }

    private void followSize(ObservableValue<Font> font) {
        font.addListener((_, _, now) -> {
            double wanted = now.getSize() / USUAL_SIZE;
            if (Math.abs(wanted - scale) > 0.01) {
                scale = wanted;
                grow();
            }
        });
    }

    /// While all of the text is in sight, the wheel moves the page and not the text in the field.
    private void passOn(ScrollEvent event) {
        if (rows < MOST_ROWS && getParent() != null) {
            event.consume();
            Event.fireEvent(getParent(), event.copyFor(getParent(), getParent()));
        }
    }

    private void grow() {
        double perRow = Math.max(16, (getWidth() - 24) / (CHARACTER * scale));
        int wanted = 0;
        // What is asked for stands there while nothing is written, and is to be read whole as well.
        String inSight = editor.text().isEmpty() ? prompt : editor.text();
        for (String paragraph : inSight.split("\n", -1)) {
            wanted += (int) Math.floor(paragraph.length() / perRow) + 1;
        }
        int shown = Math.clamp(wanted, leastRows, Math.max(leastRows, MOST_ROWS));
        if (shown != rows) {
            rows = shown;
            editor.setPreferredRows(shown);
            pseudoClassStateChanged(FULL, shown >= MOST_ROWS);
        }
    }

    /// What is asked for, shown while nothing is written.
    public void setPrompt(String words) {
        prompt = words;
        editor.setPrompt(words);
        grow();
    }

    public TextEditor editor() {
        return editor;
    }

    public void load(String text) {
        isLoading = true;
        editor.load(text);
        isLoading = false;
        grow();
    }

    public String text() {
        return editor.text();
    }

    public boolean isBlank() {
        return editor.text().isBlank();
    }

    @Override
    public void requestFocus() {
        editor.requestFocus();
    }
}
