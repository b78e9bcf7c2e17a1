package app.rebound.journal;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The entries, newest first; older ones are read as one comes near the end.
final class EntryListPane extends VBox {
    /// How near the end is, of the whole way down.
    private static final double NEAR = 0.8;

    private final JournalModel model;
    private final JournalActions actions;
    private final ListView<EntryRow> list = new ListView<>();
    private boolean isShowing;

    /// @param onEnter puts the focus into the entry
    EntryListPane(JournalModel model, Messages messages, JournalActions actions, Runnable onEnter) {
        super(4);
        this.model = model;
        this.actions = actions;
        list.setId("entry-list");
        list.getStyleClass().addAll("rows", "entry-list");
        list.setAccessibleText(messages.get("journal.list"));
        list.setItems(model.rows());
        list.setCellFactory(_ -> new EntryCell(messages));
        list.setMinHeight(96);
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !isShowing) {
                actions.onOpen(row.id());
            }
        });
        list.setOnKeyPressed(key -> {
            UUID selected = model.selectedProperty().get();
            if (key.getCode() == KeyCode.DELETE && selected != null) {
                actions.onDelete(selected);
            } else if (key.getCode() == KeyCode.ENTER && selected != null) {
                onEnter.run();
            }
        });
        list.skinProperty().subscribe(skin -> {
            if (skin != null) {
                followScroll();
            }
        });
        var newest =
                Pieces.button("journal-newest", messages.get("journal.newest"), actions::onNewest, "link", "small");
        Pieces.showWhile(newest, model.upToProperty().isNotNull());
        var none = none(messages);
        var both = new StackPane(list, none);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(newest, both);
        model.selectedProperty().subscribe(this::showSelection);
        model.rows().addListener((ListChangeListener<EntryRow>)
                _ -> showSelection(model.selectedProperty().get()));
    }

    private Label none(Messages messages) {
        var none = Pieces.words("", "small", "muted");
        none.setId("journal-none");
        none.setText(messages.get("journal.none"));
        none.setMouseTransparent(true);
        none.visibleProperty()
                .bind(Bindings.isEmpty(model.rows()).and(model.countProperty().greaterThan(0)));
        return none;
    }

    private void followScroll() {
        list.applyCss();
        if (list.lookup(".scroll-bar:vertical") instanceof ScrollBar bar) {
            bar.valueProperty().subscribe(value -> {
                if (value.doubleValue() > NEAR * bar.getMax() && model.hasMore()) {
                    actions.onMore();
                }
            });
        }
    }

    private void showSelection(@Nullable UUID selected) {
        isShowing = true;
        list.getSelectionModel().clearSelection();
        for (int i = 0; selected != null && i < model.rows().size(); i++) {
            if (model.rows().get(i).id().equals(selected)) {
                list.getSelectionModel().select(i);
                list.getFocusModel().focus(i);
                break;
            }
        }
        isShowing = false;
    }

    /// Brings what is open into sight.
    void reveal() {
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
    }

    /// Puts the focus on the list.
    void focusList() {
        list.requestFocus();
    }
}
