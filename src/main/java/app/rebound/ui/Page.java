package app.rebound.ui;

import app.rebound.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// The frame of every screen: title and subtitle, the search box, the screen's own actions, and the body below.
public final class Page extends BorderPane {
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final PageHead head;

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
        head = new PageHead(words, new SearchBox(messages, onPalette));
        setTop(head);
    }

    public void setTitle(String words) {
        title.setText(words);
    }

    /// The line under the title; empty for none.
    public void setSubtitle(String words) {
        subtitle.setText(words);
    }

    /// The screen's own buttons, right of the search box or below it.
    public void setActions(Node... nodes) {
        head.setActions(nodes);
    }

    /// Shows title, search box and buttons, or takes them away for the body alone.
    public void showHead(boolean isShown) {
        Pieces.show(getTop(), isShown);
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
