package app.rebound.journal;

import app.rebound.setback.Setback;
import app.rebound.text.Messages;
import app.rebound.ui.ChoiceWords;
import app.rebound.ui.Pieces;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands around an entry: the setbacks that it belongs to, the events it tells of, and what leads to it.
final class AroundPane extends VBox {
    private static final double CHOOSER = 240;

    private final EntryModel model;
    private final Messages messages;
    private final EntryWords words;
    private final EntryActions actions;
    private final FlowPane setbacks = new FlowPane(8, 8);
    private final FlowPane backlinks = new FlowPane(8, 4);

    /// @param about the events that the entry tells of
    /// @param more what else stands under an entry
    AroundPane(EntryModel model, Messages messages, Region about, List<Region> more, EntryActions actions) {
        super(12);
        this.model = model;
        this.messages = messages;
        this.actions = actions;
        words = new EntryWords(messages);
        setId("entry-around");
        getStyleClass().add("entry-around");
        setbacks.setAlignment(Pos.CENTER_LEFT);
        backlinks.setAlignment(Pos.CENTER_LEFT);
        var erase = Pieces.button("erase-entry", messages.get("journal.erase"), actions::onErase, "link", "danger");
        Pieces.showWhile(erase, model.storedProperty());
        getChildren().addAll(setbacks, about, backlinks);
        getChildren().addAll(more);
        getChildren().add(erase);
        model.setbacks().addListener((ListChangeListener<UUID>) _ -> showSetbacks());
        model.choice().addListener((ListChangeListener<Setback>) _ -> showSetbacks());
        model.backlinks().addListener((ListChangeListener<Backlink>) _ -> showBacklinks());
        showSetbacks();
        showBacklinks();
    }

    private void showSetbacks() {
        boolean wasFocused = setbacks.isFocusWithin();
        setbacks.getChildren().setAll(label("journal.setbacks"));
        for (UUID id : model.setbacks()) {
            setback(id).map(this::chip).ifPresent(setbacks.getChildren()::add);
        }
        List<Setback> others = model.choice().stream()
                .filter(setback -> !model.setbacks().contains(setback.id()))
                .toList();
        if (!others.isEmpty()) {
            setbacks.getChildren().add(chooser(others));
        }
        Pieces.show(setbacks, !model.choice().isEmpty());
        if (wasFocused) {
            setbacks.getChildren().getLast().requestFocus();
        }
    }

    private Optional<Setback> setback(UUID id) {
        return model.choice().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private Label label(String key) {
        var label = new Label(messages.get(key));
        label.getStyleClass().add("field-label");
        return label;
    }

    private Node chip(Setback setback) {
        var chip = new Button(setback.title(), new FontIcon(Feather.X));
        chip.setId("entry-setback-" + model.setbacks().indexOf(setback.id()));
        chip.getStyleClass().add("chip");
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setMaxWidth(2 * CHOOSER);
        chip.setAccessibleText(messages.get("journal.setback.remove", setback.title()));
        chip.setOnAction(_ -> model.setbacks().remove(setback.id()));
        return chip;
    }

    private Node chooser(List<Setback> others) {
        var chooser = new ComboBox<Setback>();
        chooser.setId("entry-setback");
        chooser.setPrefWidth(CHOOSER);
        chooser.setPromptText(messages.get("journal.setback.add"));
        chooser.setAccessibleText(messages.get("journal.setback.add"));
        chooser.getItems().setAll(others);
        ChoiceWords.show(chooser, Setback::title);
        chooser.valueProperty().subscribe(setback -> {
            if (setback != null) {
                model.setbacks().add(setback.id());
            }
        });
        return chooser;
    }

    private void showBacklinks() {
        backlinks.getChildren().setAll(label("journal.backlinks"));
        for (Backlink link : model.backlinks()) {
            String kind = messages.get("trash.kind." + link.ref().noun().table());
            String said = messages.get("journal.backlink", kind, words.title(link));
            var open = Pieces.button("backlink-" + link.ref().id(), said, () -> actions.onBacklink(link.ref()), "link");
            open.setMinWidth(0);
            backlinks.getChildren().add(open);
        }
        Pieces.show(backlinks, !model.backlinks().isEmpty());
    }
}
