package app.rebound.journal;

import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Where an entry stands, or its earlier versions in its place.
final class EntryPlace extends StackPane {
    EntryPlace(EntryModel model, EntryPane pane, Region versions) {
        getStyleClass().add("entry-place");
        pane.visibleProperty().bind(versions.visibleProperty().not());
        visibleProperty().bind(model.openProperty());
        versions.visibleProperty().subscribe(isShown -> {
            if (!isShown && getScene() != null && model.openProperty().get()) {
                pane.focusText();
            }
        });
        StackPane.setAlignment(versions, Pos.TOP_LEFT);
        getChildren().addAll(pane, versions);
    }
}
