package app.rebound.story;

import app.rebound.card.Card;
import app.rebound.card.CardWords;
import app.rebound.card.Field;
import app.rebound.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Another version of the story, to be read beside the open one or to start from.
final class BesidePane extends VBox {
    private static final double WIDTH = 280;

    private final StoryModel model;
    private final Messages messages;
    private final MenuButton choose = new MenuButton();
    private final VBox words = new VBox(12);
    private final Button start = new Button();

    BesidePane(StoryModel model, Messages messages, StoryView.Moves moves) {
        super(12);
        this.model = model;
        this.messages = messages;
        setId("story-beside");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        choose.setId("story-beside-choose");
        start.setId("story-start-from");
        start.setText(messages.get("story.start-from"));
        start.setWrapText(true);
        start.setOnAction(_ -> {
            var other = model.besideProperty().get();
            if (other != null) {
                moves.onStartFrom(other);
            }
        });
        getChildren().addAll(choose, words, start);
        start.managedProperty().bind(start.visibleProperty());
        managedProperty().bind(visibleProperty());
        model.besideProperty().subscribe(_ -> show());
        model.pageProperty().subscribe(_ -> show());
        model.loadsProperty().subscribe(_ -> show());
    }

    private void show() {
        List<StoryPage> others = model.pages().stream()
                .filter(page -> page != model.page() && model.isWritten(page))
                .toList();
        setVisible(!others.isEmpty());
        @Nullable StoryPage beside = model.besideProperty().get();
        choose.setText(
                beside == null
                        ? messages.get("story.beside")
                        : messages.get("story.beside.is", messages.get(beside.nameKey())));
        List<MenuItem> items = new ArrayList<>();
        for (StoryPage page : others) {
            var item = new MenuItem(messages.get(page.nameKey()));
            item.setId("story-beside-" + page.reader());
            item.setOnAction(_ -> model.besideProperty().set(page));
            items.add(item);
        }
        if (beside != null) {
            var none = new MenuItem(messages.get("story.beside.none"));
            none.setId("story-beside-none");
            none.setOnAction(_ -> model.besideProperty().set(null));
            items.add(none);
        }
        choose.getItems().setAll(items);
        words.getChildren().clear();
        if (beside != null) {
            model.story(beside).ifPresent(card -> fill(beside, card));
        }
        start.setVisible(!words.getChildren().isEmpty());
    }

    private void fill(StoryPage page, Card card) {
        var said = new CardWords(messages);
        for (Field field : page.fields()) {
            Optional.of(said.said(Story.TYPE, field, card.values()))
                    .filter(text -> !text.isBlank())
                    .ifPresent(text -> {
                        var label = new Label(messages.get(Story.TYPE.labelKey(field)));
                        label.getStyleClass().add("field-label");
                        var body = new Label(text);
                        body.getStyleClass().add("serif");
                        body.setWrapText(true);
                        body.setMinHeight(Region.USE_PREF_SIZE);
                        words.getChildren().add(new VBox(4, label, body));
                    });
        }
    }
}
