package app.rebound.ui;

import app.rebound.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The frame of every screen: title and subtitle, the search box, the screen's own actions, and the body below.
public final class Page extends BorderPane {
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final HBox actions = new HBox(12);

    public Page(Messages messages, Runnable onPalette) {
        getStyleClass().add("page");
        title.getStyleClass().add("page-title");
        title.setId("page-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.setAccessibleRole(AccessibleRole.TEXT);
        subtitle.getStyleClass().add("page-subtitle");
        subtitle.setId("page-subtitle");
        subtitle.setWrapText(true);
        subtitle.managedProperty().bind(subtitle.textProperty().isNotEmpty());
        subtitle.visibleProperty().bind(subtitle.managedProperty());
        var words = new VBox(title, subtitle);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        actions.setAlignment(Pos.CENTER_RIGHT);
        actions.setMinWidth(Region.USE_PREF_SIZE);
        actions.setManaged(false);
        var top = new HBox(12, words, search(messages, onPalette), actions);
        top.getStyleClass().add("page-top");
        top.setAlignment(Pos.CENTER_LEFT);
        setTop(top);
    }

    private static Button search(Messages messages, Runnable onPalette) {
        var words = new Label(messages.get("app.search.prompt"));
        var keys = new Label(messages.get("app.search.keys"));
        keys.getStyleClass().add("key-cap");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var content = new HBox(8, words, gap, keys);
        content.setAlignment(Pos.CENTER_LEFT);
        keys.setMinWidth(Region.USE_PREF_SIZE);
        var search = new Button() {
            // In a language of longer words it is wider, where the window has the room.
            @Override
            protected double computePrefWidth(double height) {
                return Math.max(232, words.prefWidth(-1) + keys.prefWidth(-1) + 48);
            }
        };
        search.setId("open-palette");
        search.getStyleClass().addAll("search-box");
        search.setGraphic(content);
        search.setAccessibleText(messages.get("app.search.prompt"));
        search.setTooltip(new Tooltip(messages.get("app.search.prompt")));
        search.setMinWidth(180);
        content.prefWidthProperty().bind(search.widthProperty().subtract(24));
        search.setOnAction(_ -> onPalette.run());
        return search;
    }

    public void setTitle(String words) {
        title.setText(words);
    }

    /// The line under the title; empty for none.
    public void setSubtitle(String words) {
        subtitle.setText(words);
    }

    /// The screen's own buttons, right of the search box.
    public void setActions(Node... nodes) {
        actions.getChildren().setAll(nodes);
        actions.setManaged(nodes.length > 0);
    }

    /// Shows title, search box and buttons, or takes them away for the body alone.
    public void showHead(boolean isShown) {
        getTop().setVisible(isShown);
        getTop().setManaged(isShown);
    }

    /// Shows `body` in all the room there is; where that is less than it needs, one scrolls.
    public void setBody(Node body) {
        var scroll = new Scroller(body) {
            // A press anywhere within would take the focus from what was pressed.
            @Override
            public void requestFocus() {}
        };
        scroll.getStyleClass().add("page-body");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
    }
}
