package app.rebound.show;

import app.rebound.text.Messages;
import app.rebound.ui.Autosave;
import app.rebound.ui.GrowingField;
import app.rebound.ui.Pieces;
import app.rebound.ui.SaveLine;
import app.rebound.ui.Scroller;
import app.rebound.ui.Styles;
import app.rebound.ui.Surroundings;
import app.rebound.ui.Typing;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One part, large, with the place beside it for what is said; no side bar, and keys that turn the pages.
final class ShowView {
    private final ShowModel model;
    private final Messages messages;
    private final BorderPane region = new BorderPane();
    private final VBox part = new VBox(16);
    private final ScrollPane scroll = new Scroller(part);
    private final GrowingField heard;
    private final Label where = new Label();
    private final Button back;
    private final Button next;
    private final Consumer<HeardField> onHeard;
    private @Nullable HeardField field;

    /// @param onHeard something was typed beside a part
    /// @param onLeave the person is done
    ShowView(
            ShowModel model,
            StringProperty who,
            ReadOnlyObjectProperty<Autosave.State> saving,
            Surroundings surroundings,
            Consumer<HeardField> onHeard,
            Runnable onLeave) {
        this.model = model;
        this.messages = surroundings.messages();
        this.onHeard = onHeard;
        region.setId("show");
        region.getStyleClass().add("show");
        region.getStylesheets().add(Styles.address(ShowView.class, "show.css"));
        part.getStyleClass().add("show-part");
        scroll.setId("show-page");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(messages.get("show.page"));
        heard = new GrowingField(
                messages, 6, new Typing(this::typed, () -> {}, surroundings.shell()::undo, surroundings.shell()::redo));
        heard.editor().setCompact(true);
        heard.editor().setControlId("show-heard");
        heard.editor().setLabel(messages.get("show.heard"));
        back = Pieces.button("show-back", messages.get("show.back"), () -> model.move(-1));
        next = Pieces.button("show-next", messages.get("show.next"), () -> model.move(1), "primary");
        region.setCenter(scroll);
        region.setRight(beside(who, saving, surroundings));
        region.setBottom(foot(onLeave));
        model.atProperty().subscribe(_ -> show());
        model.pages().addListener((ListChangeListener<ShowPage>) _ -> show());
        model.busyProperty().subscribe(_ -> show());
        region.addEventFilter(KeyEvent.KEY_PRESSED, key -> turn(key, onLeave));
        scroll.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                focusPage();
            }
        });
        show();
    }

    Region region() {
        return region;
    }

    /// Puts the keys where pages are turned.
    void focusPage() {
        scroll.requestFocus();
    }

    private Node beside(
            StringProperty whose, ReadOnlyObjectProperty<Autosave.State> saving, Surroundings surroundings) {
        var who = new TextField();
        who.setId("show-who");
        who.textProperty().bindBidirectional(whose);
        var whoLabel = Pieces.words(messages.get("show.who"), "field-label");
        whoLabel.setLabelFor(who);
        var label = Pieces.words(messages.get("show.heard"), "field-label");
        label.setLabelFor(heard);
        var line = new SaveLine(messages, surroundings.zone());
        line.follow(saving);
        var box = new VBox(
                16,
                new VBox(4, whoLabel, who),
                new VBox(4, label, heard),
                Pieces.words(messages.get("show.heard.why"), "small", "muted"),
                line);
        box.getStyleClass().add("show-beside");
        return box;
    }

    private Node foot(Runnable onLeave) {
        var leave = Pieces.button("show-leave", messages.get("show.leave"), onLeave);
        where.setId("show-where");
        where.getStyleClass().add("muted");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var foot = new HBox(12, leave, space, where, back, next);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("show-foot");
        return foot;
    }

    /// Arrows turn pages unless they move a cursor.
    private void turn(KeyEvent key, Runnable onLeave) {
        boolean isTyping = heard.isFocusWithin() || key.getTarget() instanceof TextField;
        KeyCode code = key.getCode();
        boolean isArrow = key.isAltDown() || !isTyping;
        if (code == KeyCode.ESCAPE) {
            key.consume();
            if (isTyping) {
                focusPage();
            } else {
                onLeave.run();
            }
        } else if (isArrow && code == KeyCode.RIGHT) {
            key.consume();
            model.move(1);
        } else if (isArrow && code == KeyCode.LEFT) {
            key.consume();
            model.move(-1);
        }
    }

    private void typed() {
        HeardField present = field;
        if (present != null) {
            present.wordsProperty().set(heard.text());
            onHeard.accept(present);
        }
    }

    private void show() {
        ShowPage page = model.page();
        part.getChildren().clear();
        heard.setDisable(page == null);
        back.setDisable(page == null || model.atProperty().get() == 0);
        next.setDisable(
                page == null || model.atProperty().get() == model.pages().size() - 1);
        where.setText(
                page == null
                        ? ""
                        : messages.get(
                                "show.where",
                                model.atProperty().get() + 1,
                                model.pages().size()));
        if (page == null) {
            part.getChildren()
                    .add(Pieces.words(
                            messages.get(model.busyProperty().get() ? "show.busy" : "show.empty"), "show-text"));
            return;
        }
        part.getChildren().add(Pieces.words(page.chapter(), "muted"));
        part.getChildren().add(Pieces.words(page.heading(), "show-heading"));
        if (!page.prompt().isBlank() && !page.prompt().equals(page.heading())) {
            part.getChildren().add(Pieces.words(page.prompt(), "show-prompt"));
        }
        page.passages().forEach(passage -> part.getChildren().add(passage(passage)));
        scroll.setVvalue(0);
        HeardField now = model.field(page);
        if (now != field) {
            field = now;
            heard.load(now.wordsProperty().get());
        }
    }

    private static Label passage(Passage passage) {
        return switch (passage.style()) {
            case TEXT -> Pieces.words(passage.text(), "show-text");
            case LABEL -> Pieces.words(passage.text(), "show-label");
            case ITEM -> Pieces.words("–  " + passage.text(), "show-text");
        };
    }
}
