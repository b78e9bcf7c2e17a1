package app.rebound.unlock;

import app.rebound.guide.Topics;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Nothing but the word that a workbook is being saved and closed.
final class ClosingView extends VBox implements EntryPage {
    ClosingView(String words) {
        setId("closing");
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
