package app.rebound.journal;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Where an entry stands, or earlier versions of it or of a template in its place.
final class EntryPlace extends StackPane {
    EntryPlace(EntryModel model, EntryPane pane, List<Region> versions) {
        getStyleClass().add("entry-place");
        visibleProperty().bind(model.openProperty());
        for (Region each : versions) {
            each.visibleProperty().subscribe(isShown -> {
                pane.setVisible(versions.stream().noneMatch(Region::isVisible));
                if (!isShown && getScene() != null && model.openProperty().get()) {
                    pane.focusText();
                }
            });
            StackPane.setAlignment(each, Pos.TOP_LEFT);
        }
        getChildren().add(pane);
        getChildren().addAll(versions);
    }
}
