package app.rebound.trash;

import app.rebound.text.Messages;
import app.rebound.ui.MomentWords;
import app.rebound.ui.Page;
import app.rebound.ui.Pieces;
import app.rebound.ui.Styles;
import app.rebound.ui.Surroundings;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The screen of the trash: what is in it, and what can be done with the thing that is chosen.
final class TrashView {
    private final TrashModel model;
    private final Messages messages;
    private final TrashActions actions;
    private final Page page;
    private final ListView<Trashed> list = new ListView<>();
    private final Button empty = new Button();
    private final Button restore = new Button();
    private final Button erase = new Button();

    TrashView(TrashModel model, Surroundings surroundings, TrashActions actions) {
        this.model = model;
        this.messages = surroundings.messages();
        this.actions = actions;
        page = new Page(messages, surroundings.shell()::openPalette);
        page.setId("trash");
        page.getStylesheets().add(Styles.address(TrashView.class, "trash.css"));
        page.setTitle(messages.get("trash.title"));
        empty.setId("empty-trash");
        empty.setText(messages.get("trash.clear"));
        empty.setMinWidth(Region.USE_PREF_SIZE);
        empty.setOnAction(_ -> actions.onEmpty());
        page.setActions(empty);
        furnishList(new MomentWords(messages, surroundings.clock(), surroundings.zone()));
        page.setBody(body());
        model.countProperty().subscribe(this::showCount);
        model.loadedProperty().subscribe(this::showCount);
        // Behind the list itself, which loses its choice when its rows are replaced.
        model.items().addListener((ListChangeListener<Trashed>) _ -> chooseSomething());
    }

    private void furnishList(MomentWords moments) {
        list.setId("trash-list");
        list.setAccessibleText(messages.get("trash.list"));
        list.getStyleClass().addAll("rows", "framed-rows");
        list.setCellFactory(_ -> new TrashCell(messages, moments, actions::onSeen));
        list.setItems(model.items());
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DELETE) {
                withChosen(actions::onErase);
            } else if (key.getCode() == KeyCode.ENTER) {
                withChosen(actions::onRestore);
            }
        });
    }

    private Region body() {
        var why = new Label(messages.get("trash.why"));
        why.getStyleClass().add("muted");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        restore.setId("trash-restore");
        restore.setText(messages.get("trash.restore"));
        restore.getStyleClass().add("primary");
        restore.setOnAction(_ -> withChosen(actions::onRestore));
        erase.setId("trash-erase");
        erase.setText(messages.get("trash.erase"));
        erase.getStyleClass().add("danger");
        erase.setOnAction(_ -> withChosen(actions::onErase));
        var isNothingChosen = model.chosenProperty().isNull();
        restore.disableProperty().bind(isNothingChosen);
        erase.disableProperty().bind(isNothingChosen);
        var bar = new HBox(12, restore, erase);
        bar.getStyleClass().add("trash-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(list, Priority.ALWAYS);
        var full = new VBox(12, why, list, bar);
        full.getStyleClass().add("trash-body");
        var nothing = nothing();
        var isEmpty = Bindings.isEmpty(model.items()).and(model.loadedProperty());
        nothing.visibleProperty().bind(isEmpty);
        full.visibleProperty().bind(isEmpty.not().and(model.loadedProperty()));
        Pieces.showWhile(empty, full.visibleProperty());
        StackPane.setAlignment(full, Pos.TOP_LEFT);
        return new StackPane(full, nothing);
    }

    private Region nothing() {
        var title = new Label(messages.get("trash.empty.title"));
        title.getStyleClass().add("heading");
        var text = new Label(messages.get("trash.empty.text"));
        text.getStyleClass().addAll("reading", "muted");
        text.setWrapText(true);
        var box = new VBox(16, title, text);
        box.setId("trash-empty");
        box.setMaxWidth(480);
        box.setMaxHeight(Region.USE_PREF_SIZE);
        return box;
    }

    private void showCount() {
        page.setSubtitle(
                model.loadedProperty().get()
                        ? messages.get("trash.subtitle", model.countProperty().get())
                        : "");
    }

    /// The buttons always speak of something while there is something.
    private void chooseSomething() {
        if (!model.items().isEmpty() && list.getSelectionModel().getSelectedItem() == null) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void choose(@Nullable Trashed item) {
        model.chosenProperty().set(item);
        String title = item == null ? "" : TrashCell.title(messages, item.title());
        restore.setAccessibleText(messages.get("trash.restore.of", title));
        erase.setAccessibleText(messages.get("trash.erase.of", title));
    }

    private void withChosen(Consumer<Trashed> action) {
        Trashed item = model.chosenProperty().get();
        if (item != null) {
            action.accept(item);
        }
    }

    Region region() {
        return page;
    }
}
