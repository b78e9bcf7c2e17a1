package app.rebound.ui;

import app.rebound.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What looks like a field in the head of each page and opens the palette; a mere sign where room is short.
final class SearchBox extends Button {
    private static final double LEAST = 180;
    private static final double USUAL = 232;

    private final Label words;
    private final Label keys;
    private final HBox content;
    private final FontIcon sign = new FontIcon(Feather.SEARCH);
    private boolean isShort;

    SearchBox(Messages messages, Runnable onPalette) {
        words = new Label(messages.get("app.search.prompt"));
        keys = new Label(messages.get("app.search.keys"));
        keys.getStyleClass().add("key-cap");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        content = new HBox(8, words, gap, keys);
        content.setAlignment(Pos.CENTER_LEFT);
        content.prefWidthProperty().bind(widthProperty().subtract(24));
        setId("open-palette");
        getStyleClass().addAll("search-box");
        setGraphic(content);
        setAccessibleText(messages.get("app.search.prompt"));
        setTooltip(new Tooltip(messages.get("app.search.prompt")));
        setMinWidth(LEAST);
        setOnAction(_ -> onPalette.run());
    }

    // In a language of longer words it is wider, where the window has the room.
    @Override
    protected double computePrefWidth(double height) {
        return isShort
                ? super.computePrefWidth(height)
                : Math.max(USUAL, words.prefWidth(-1) + keys.prefWidth(-1) + 48);
    }

    void setShort(boolean isNowShort) {
        if (isShort != isNowShort) {
            isShort = isNowShort;
            setGraphic(isShort ? sign : content);
            setMinWidth(isShort ? USE_PREF_SIZE : LEAST);
            requestLayout();
        }
    }
}
