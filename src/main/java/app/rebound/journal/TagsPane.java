package app.rebound.journal;

import app.rebound.text.Messages;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The tags of the entry, each to be taken away, and a field that completes from the tags in use.
final class TagsPane extends FlowPane {
    private static final int MOST = 8;

    private final EntryModel model;
    private final Messages messages;
    private final Supplier<Collection<String>> known;
    private final TextField field = new TextField();
    private final ContextMenu menu = new ContextMenu();

    /// @param known the tags in use
    TagsPane(EntryModel model, Messages messages, Supplier<Collection<String>> known) {
        super(8, 4);
        this.model = model;
        this.messages = messages;
        this.known = known;
        setId("entry-tags");
        setAlignment(Pos.CENTER_LEFT);
        field.setId("entry-tag");
        field.setPromptText(messages.get("journal.tag.add"));
        field.setAccessibleText(messages.get("journal.tag.add"));
        field.setPrefColumnCount(10);
        field.setOnAction(_ -> add(field.getText()));
        field.textProperty().subscribe(this::complete);
        field.focusedProperty().subscribe(isFocused -> {
            if (!isFocused) {
                menu.hide();
                add(field.getText());
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        menu.setId("tag-completion");
        model.tags().addListener((ListChangeListener<String>) _ -> show());
        show();
    }

    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.BACK_SPACE
                && field.getText().isEmpty()
                && !model.tags().isEmpty()) {
            key.consume();
            model.tags().removeLast();
        } else if (key.getCode() == KeyCode.COMMA) {
            key.consume();
            add(field.getText());
        }
    }

    private void add(String typed) {
        String tag = Tag.of(typed.replace(',', ' '));
        field.clear();
        if (!tag.isEmpty()) {
            String spelled = known.get().stream()
                    .filter(tag::equalsIgnoreCase)
                    .findFirst()
                    .orElse(tag);
            if (!model.tags().contains(spelled)) {
                model.tags().add(spelled);
            }
        }
    }

    private void complete(String typed) {
        String begun = typed.strip().toLowerCase(Locale.ROOT).replaceFirst("^#+", "");
        List<MenuItem> items = begun.isEmpty()
                ? List.of()
                : known.get().stream()
                        .filter(tag -> tag.toLowerCase(Locale.ROOT).startsWith(begun)
                                && !model.tags().contains(tag)
                                && !tag.equalsIgnoreCase(begun))
                        .limit(MOST)
                        .map(this::item)
                        .toList();
        menu.getItems().setAll(items);
        if (items.isEmpty() || !field.isFocused()) {
            menu.hide();
        } else if (!menu.isShowing()) {
            menu.show(field, Side.TOP, 0, 0);
        }
    }

    private MenuItem item(String tag) {
        var item = new CustomMenuItem(new Label(tag));
        item.setOnAction(_ -> add(tag));
        return item;
    }

    private void show() {
        boolean wasFocused = isFocusWithin() && !field.isFocused();
        getChildren().setAll(model.tags().stream().map(this::chip).toList());
        getChildren().add(field);
        if (wasFocused) {
            field.requestFocus();
        }
    }

    private Node chip(String tag) {
        var chip = new Button(tag, new FontIcon(Feather.X));
        chip.setId("entry-tag-" + model.tags().indexOf(tag));
        chip.getStyleClass().add("chip");
        chip.setMnemonicParsing(false);
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setAccessibleText(messages.get("journal.tag.remove.of", tag));
        chip.setOnAction(_ -> model.tags().remove(tag));
        return chip;
    }
}
