package app.rebound.unlock;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import app.rebound.ui.Styles;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is wrong with a workbook, what is safe, what to do next, and a button for each way out.
final class TroubleView extends VBox implements EntryPage {
    private final VBox ways = new VBox(12);
    private final String topic;

    /// @param onMore opens the guide at the entry about it
    TroubleView(
            Messages messages,
            Trouble trouble,
            ObservableValue<Boolean> isBusy,
            Consumer<WayOut> onWay,
            Runnable onMore) {
        topic = trouble.topic();
        setId("trouble");
        getStyleClass().add("entry-page");
        getStylesheets().add(Styles.address(TroubleView.class, "unlock.css"));
        var name = new WrappedLabel(trouble.name(), "eyebrow");
        var what = new WrappedLabel(trouble.what(), "heading").withId("trouble-what");
        var safe = new WrappedLabel(trouble.safe()).withId("trouble-safe");
        var next = new WrappedLabel(trouble.next()).withId("trouble-next");
        var path = new WrappedLabel(trouble.path(), "muted", "small");
        ways.setFillWidth(true);
        ways.getStyleClass().add("entry-ways");
        ways.disableProperty().bind(isBusy);
        for (WayOut way : trouble.ways()) {
            var button = Pieces.wrapping(new Button(messages.get("unlock.way." + way.id())));
            button.setId("way-" + way.id());
            button.setMaxWidth(Double.MAX_VALUE);
            if (ways.getChildren().isEmpty()) {
                button.getStyleClass().add("primary");
            }
            button.setCancelButton(way == WayOut.BACK);
            button.setOnAction(_ -> onWay.accept(way));
            ways.getChildren().add(button);
        }
        Button more = Pieces.button("trouble-more", messages.get("app.banner.more"), onMore, "link");
        getChildren().addAll(new VBox(8, name, what, path), new VBox(8, safe, next, more), ways);
    }

    @Override
    public Region region() {
        return this;
    }

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public void focus() {
        if (!ways.getChildren().isEmpty()) {
            ways.getChildren().getFirst().requestFocus();
        }
    }
}
