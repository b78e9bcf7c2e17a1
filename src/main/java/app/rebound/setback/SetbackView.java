package app.rebound.setback;

import app.rebound.text.Messages;
import app.rebound.ui.Page;
import app.rebound.ui.Pieces;
import app.rebound.ui.Place;
import app.rebound.ui.Styles;
import app.rebound.wizard.Programs;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One setback: how it stands, what was taken from it, its steps, and the ways into its parts.
final class SetbackView {
    /// What the buttons do.
    record Actions(Runnable onPalette, Consumer<Place> onGo, Runnable onOpen, Runnable onSwitch, Runnable onVersions) {}

    private final Messages messages;
    private final SetbackModel model;
    private final SetbackWords words;
    private final Actions actions;
    private final Page page;
    private final VBox body = new VBox(20);

    SetbackView(Messages messages, SetbackModel model, Region versions, Actions actions) {
        this.messages = messages;
        this.model = model;
        this.actions = actions;
        words = new SetbackWords(messages);
        page = new Page(messages, actions.onPalette());
        page.setId("setback");
        page.getStylesheets().add(Styles.address(SetbackView.class, "setback.css"));
        body.getStyleClass().add("setbacks");
        StackPane.setAlignment(versions, Pos.CENTER_RIGHT);
        page.setBody(new StackPane(SetbackPieces.scrolled(body), versions));
        model.shownProperty().subscribe(this::show);
    }

    Region region() {
        return page;
    }

    private void show(SetbackOverview shown) {
        Setback setback = shown.setback();
        page.setTitle(setback.title());
        page.setSubtitle(words.about(setback));
        body.getChildren().clear();
        switch (setback.state()) {
            case OPEN ->
                page.setActions(
                        go("page-pause", "setback.pause", new Place.Pause(setback.id())),
                        go("page-close", "setback.close", new Place.Closing(setback.id())));
            case PAUSED -> body.getChildren().add(paused(setback));
            case CLOSED -> body.getChildren().add(seal(setback));
        }
        if (setback.state() != Setback.State.OPEN) {
            page.setActions(Pieces.button("page-open", messages.get("setback.open"), actions.onOpen()));
        }
        SetbackPieces.addUnlessBlank(
                shown.progress().takeaway(),
                said -> body.getChildren()
                        .add(SetbackPieces.said("page-takeaway", messages.get("setback.takeaway"), said)));
        body.getChildren().addAll(steps(shown), ways(), foot(setback));
    }

    private Node paused(Setback setback) {
        var standing = Pieces.words(words.standing(setback), "strong");
        standing.setId("page-standing");
        var card = new VBox(4, standing, Pieces.words(messages.get("setback.paused.words"), "muted"));
        card.getStyleClass().add("card");
        return card;
    }

    private Node seal(Setback setback) {
        var mark = new StackPane(new FontIcon(Feather.CHECK));
        mark.getStyleClass().add("seal-mark");
        mark.setMinSize(40, 40);
        mark.setMaxSize(40, 40);
        var standing = Pieces.words(words.standing(setback), "sealed-words");
        standing.setId("page-standing");
        var head = new HBox(
                16, mark, new VBox(4, Pieces.words(messages.get("setback.sealed.title"), "heading"), standing));
        head.setAlignment(Pos.CENTER_LEFT);
        var seal = new VBox(16, head);
        Parting parting = setback.parting();
        SetbackPieces.addUnlessBlank(
                parting.taken(),
                said -> seal.getChildren()
                        .add(SetbackPieces.said("page-taken", messages.get("setback.closing.taken"), said)));
        SetbackPieces.addUnlessBlank(parting.leftHere(), said -> {
            VBox left = SetbackPieces.said("page-left", messages.get("setback.closing.left"), said);
            left.getStyleClass().setAll("left-here");
            seal.getChildren().add(left);
        });
        seal.getChildren().add(Pieces.words(messages.get("setback.sealed.words"), "muted", "small"));
        seal.getStyleClass().addAll("card", "seal");
        seal.setId("page-seal");
        return seal;
    }

    private Node steps(SetbackOverview shown) {
        Setback setback = shown.setback();
        var rows = new FlowPane(8, 4);
        for (SetbackProgress.OfStep step : shown.progress().steps()) {
            var pane = new StepPane(messages, step);
            var button = new Button(null, pane);
            button.setId("page-step-" + step.step().id());
            button.getStyleClass().add("step-row");
            button.setPrefWidth(StepPane.WIDTH);
            button.setAccessibleText(pane.getAccessibleText());
            button.setOnAction(_ -> actions.onGo().accept(new Place.Steps(setback.id(), step.entrance())));
            rows.getChildren().add(button);
        }
        boolean isShort = Programs.isShort(setback.programId());
        String which = isShort ? "short" : "whole";
        var program = new FlowPane(
                12,
                4,
                Pieces.words(messages.get("wizard.rail.which." + which), "small", "muted"),
                Pieces.button(
                        "page-switch",
                        messages.get("wizard.rail.switch." + which),
                        actions.onSwitch(),
                        "link",
                        "small"));
        program.setAlignment(Pos.CENTER_LEFT);
        var carryOn = go(
                "page-carry-on",
                shown.hasBegun() ? "setback.carry-on" : "setback.begin",
                new Place.Steps(setback.id(), null));
        if (setback.state() == Setback.State.OPEN) {
            carryOn.getStyleClass().add("primary");
        }
        var card = new VBox(12, Pieces.words(messages.get("setback.steps"), "strong"), rows, program, carryOn);
        card.getStyleClass().add("card");
        return card;
    }

    private Node ways() {
        var ways = new FlowPane(12, 12);
        for (Way way : model.ways()) {
            ways.getChildren().add(go("way-" + way.id(), "setback.way." + way.id(), way.place()));
        }
        var card = new VBox(12, Pieces.words(messages.get("setback.ways"), "strong"), ways);
        card.getStyleClass().add("card");
        return card;
    }

    private Node foot(Setback setback) {
        var versions = Pieces.button("page-versions", messages.get("versions.title"), actions.onVersions(), "quiet");
        versions.setGraphic(new FontIcon(Feather.ROTATE_CCW));
        versions.setAccessibleText(messages.get("versions.title") + ", " + setback.title());
        return versions;
    }

    private Button go(String id, String key, Place place) {
        return Pieces.button(id, messages.get(key), () -> actions.onGo().accept(place));
    }
}
