package app.rebound.unlock;

import app.rebound.guide.Topics;
import app.rebound.text.Messages;
import app.rebound.ui.Styles;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The first screen: carry on, start writing, open or restore a workbook, look at the example.
final class FirstView extends VBox implements EntryPage {
    private static final int ROWS = 4;
    /// Padding and border of the list.
    private static final int EDGE = 10;

    /// What the buttons do.
    record Actions(
            Consumer<KnownWorkbook> onKnown,
            Runnable onStart,
            Runnable onOpen,
            Runnable onRestore,
            Runnable onExample) {}

    private final Messages messages;
    private final Actions actions;
    private final VBox buttons = new VBox(12);

    FirstView(Messages messages, FirstModel model, Actions actions) {
        this.messages = messages;
        this.actions = actions;
        setId("welcome");
        getStyleClass().add("entry-page");
        getStylesheets().add(Styles.address(FirstView.class, "unlock.css"));
        var title = new WrappedLabel(messages.get("app.name"), "display");
        var lead = new WrappedLabel(messages.get("unlock.first.lead"), "reading");
        buttons.setFillWidth(true);
        buttons.getStyleClass().add("entry-ways");
        buttons.disableProperty().bind(model.busyProperty());
        var privacy = new WrappedLabel(messages.get("unlock.first.privacy"), "muted");
        var busy = new BusyLine(model.busyProperty().map(isBusy -> isBusy ? messages.get("unlock.first.busy") : null));
        getChildren().addAll(title, lead, buttons, busy, privacy);
        model.loadedProperty().subscribe(isLoaded -> {
            buttons.setVisible(isLoaded);
            if (isLoaded) {
                fill(model.known());
            }
        });
    }

    private void fill(ObservableList<KnownWorkbook> known) {
        buttons.getChildren().clear();
        if (!known.isEmpty()) {
            KnownWorkbook last = known.getFirst();
            add(
                    "welcome-again",
                    messages.get("unlock.first.again", last.name()),
                    () -> actions.onKnown().accept(last));
        }
        if (known.size() > 1) {
            buttons.getChildren().add(list(known));
        }
        add(
                "welcome-start",
                messages.get(known.isEmpty() ? "unlock.first.start" : "unlock.first.new"),
                actions.onStart());
        add("welcome-open", messages.get("unlock.first.open"), actions.onOpen());
        add("welcome-restore", messages.get("unlock.way.restore-file"), actions.onRestore());
        add("welcome-example", messages.get("unlock.first.example"), actions.onExample());
        buttons.getChildren().getFirst().getStyleClass().add("primary");
    }

    private Node list(ObservableList<KnownWorkbook> known) {
        var label = new Label(messages.get("unlock.first.known"));
        label.getStyleClass().add("field-label");
        var list = new ListView<>(known);
        label.setLabelFor(list);
        list.setId("welcome-known");
        list.fixedCellSizeProperty()
                .subscribe(row ->
                        list.setPrefHeight(Math.max(0, row.doubleValue()) * Math.min(known.size(), ROWS) + EDGE));
        list.setMinHeight(Region.USE_PREF_SIZE);
        list.setCellFactory(_ -> new KnownCell());
        list.setOnMouseClicked(_ -> open(list));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open(list);
                event.consume();
            }
        });
        return new VBox(4, label, list);
    }

    private void open(ListView<KnownWorkbook> list) {
        KnownWorkbook chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            actions.onKnown().accept(chosen);
        }
    }

    private void add(String id, String words, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        buttons.getChildren().add(button);
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
    public void focus() {
        if (!buttons.getChildren().isEmpty()) {
            buttons.getChildren().getFirst().requestFocus();
        }
    }

    /// The folder's name, and where it lies.
    private static final class KnownCell extends javafx.scene.control.ListCell<KnownWorkbook> {
        private final Label name = new Label();
        private final Label path = new Label();
        private final VBox both = new VBox(name, path);

        KnownCell() {
            name.getStyleClass().add("strong");
            path.getStyleClass().addAll("muted", "small");
            path.setTextOverrun(javafx.scene.control.OverrunStyle.CENTER_ELLIPSIS);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable KnownWorkbook workbook, boolean empty) {
            super.updateItem(workbook, empty);
            if (workbook == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            name.setText(workbook.name());
            path.setText(workbook.path());
            setGraphic(both);
            setAccessibleText(workbook.name() + ", " + workbook.path());
        }
    }
}
