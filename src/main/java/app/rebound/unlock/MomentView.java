package app.rebound.unlock;

import app.rebound.guide.Topics;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Nothing but the word that a workbook is being opened, or saved and closed.
final class MomentView extends VBox implements EntryPage {
    MomentView(String id, String words) {
        setId(id);
        getStyleClass().add("entry-page");
        getChildren().add(new BusyLine(new SimpleObjectProperty<>(words)));
    }

    @Override
    public Region region() {
        return this;
    }

    @Override
    public String topic() {
        return Topics.FIRST;
    }

    @Override
    public void focus() {}
}
