package app.rebound.unlock;

import app.rebound.ui.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

/// The window before a workbook is open: one page in the middle.
final class EntryView extends StackPane {
    private final ScrollPane scroll = new ScrollPane();

    EntryView() {
        setId("entry");
        getStyleClass().add("entry");
        getStylesheets().add(Styles.address(EntryView.class, "unlock.css"));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
    }

    void show(EntryPage page) {
        var middle = new StackPane(page.region());
        middle.getStyleClass().add("entry-middle");
        StackPane.setAlignment(page.region(), Pos.CENTER);
        scroll.setContent(middle);
        page.focus();
    }
}
