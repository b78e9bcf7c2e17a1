package app.rebound.setback;

import app.rebound.text.Messages;
import app.rebound.ui.Page;
import app.rebound.ui.Pieces;
import app.rebound.ui.Place;
import app.rebound.ui.Scroller;
import app.rebound.ui.Styles;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All setbacks as cards, the form above them, and words where there is none yet.
final class SetbacksView {
    /// What the buttons do.
    record Actions(
            Runnable onPalette,
            Runnable onNew,
            Runnable onSave,
            Runnable onCancel,
            Consumer<Place> onGo,
            Consumer<Setback> onOpen,
            Consumer<Setback> onEdit,
            Consumer<Setback> onDelete,
            Consumer<Setback> onErase) {}

    private final Messages messages;
    private final SetbacksModel model;
    private final Actions actions;
    private final Page page;
    private final SetbackFormPane form;
    private final VBox body = new VBox(20);
    private final ScrollPane scroll = new Scroller(body);

    SetbacksView(Messages messages, SetbacksModel model, Actions actions) {
        this.messages = messages;
        this.model = model;
        this.actions = actions;
        page = new Page(messages, actions.onPalette());
        page.setId("setbacks");
        page.getStylesheets().add(Styles.address(SetbacksView.class, "setback.css"));
        page.setTitle(messages.get("setback.title"));
        page.setSubtitle(messages.get("setback.subtitle"));
        form = new SetbackFormPane(messages, model, actions.onSave(), actions.onCancel());
        body.getStyleClass().add("setbacks");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        page.setBody(scroll);
        model.setbacks().subscribe(this::draw);
        model.loadedProperty().subscribe(_ -> draw());
        model.formOpenProperty().subscribe(this::onForm);
    }

    Region region() {
        return page;
    }

    /// Puts the cursor where something is to be put right.
    void focusOnMistake() {
        form.focusOnMistake();
    }

    private void onForm(boolean isOpen) {
        draw();
        if (isOpen) {
            scroll.setVvalue(0);
            form.focusOnTitle();
        }
    }

    private void draw() {
        boolean isFormOpen = model.formOpenProperty().get();
        boolean isEmpty = model.setbacks().isEmpty();
        body.getChildren().clear();
        if (isFormOpen) {
            body.getChildren().add(form);
        } else if (isEmpty && model.loadedProperty().get()) {
            body.getChildren().add(empty());
        }
        for (int i = 0; i < model.setbacks().size(); i++) {
            SetbackOverview shown = model.setbacks().get(i);
            if (model.isFirstOfItsGroup(i)) {
                var group = Pieces.words(
                        messages.get("setback.group." + shown.setback().state().id()), "setback-group");
                group.setId("setback-group-" + shown.setback().state().id());
                body.getChildren().add(group);
            }
            body.getChildren().add(new SetbackCardPane(messages, shown, i + 1, i == 0 && !isFormOpen, actions));
        }
        if (isFormOpen || isEmpty) {
            page.setActions();
        } else {
            page.setActions(newSetback("setback.new"));
        }
    }

    private Node empty() {
        var title = new Label(messages.get("setback.empty.title"));
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        var what = new Label(messages.get("setback.empty.words"));
        what.setWrapText(true);
        what.getStyleClass().add("muted");
        what.setMaxWidth(560);
        what.setMinHeight(Region.USE_PREF_SIZE);
        Button begin = newSetback("setback.empty.action");
        begin.getStyleClass().add("primary");
        VBox.setMargin(begin, new javafx.geometry.Insets(8, 0, 0, 0));
        var card = new VBox(8, title, what, begin);
        card.getStyleClass().add("card");
        card.setId("setbacks-empty");
        return card;
    }

    private Button newSetback(String key) {
        var button = new Button(messages.get(key));
        button.setId("new-setback");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> actions.onNew().run());
        return button;
    }
}
