package app.rebound.checkin;

import app.rebound.card.Card;
import app.rebound.text.Messages;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import app.rebound.ui.Autosave;
import app.rebound.ui.Pieces;
import app.rebound.ui.SaveLine;
import app.rebound.ui.Styles;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Three quiet lines for what was good today, with those of earlier days when they are asked for.
final class GoodThingsPane extends VBox {
    /// What the card itself does.
    interface Actions {
        /// Puts the card away, or shows it again.
        void onShown(boolean isShown);

        void onEarlier();

        void onNoEarlier();
    }

    private final Messages messages;
    private final GoodThingsModel model;
    private final Actions actions;
    private final VBox card = new VBox(8);
    private final VBox earlier = new VBox(8);
    private final Button bringBack;

    GoodThingsPane(
            Messages messages,
            GoodThingsModel model,
            List<GoodThingPane> lines,
            ZoneId zone,
            ReadOnlyObjectProperty<Autosave.State> saving,
            Actions actions) {
        this.messages = messages;
        this.model = model;
        this.actions = actions;
        getStylesheets().add(Styles.address(GoodThingsPane.class, "checkin.css"));
        card.setId("good-things");
        card.getStyleClass().addAll("card", "today-card");
        var title = Pieces.words(messages.get("checkin.good"), "card-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var top = new HBox(8, title, gap, menu());
        top.setAlignment(Pos.CENTER_LEFT);
        var saved = new SaveLine(messages, zone);
        saved.setId("good-saved");
        saved.follow(saving);
        saved.managedProperty().bind(saved.textProperty().isNotEmpty());
        card.getChildren().add(top);
        card.getChildren().addAll(lines);
        card.getChildren().addAll(saved, earlier);
        earlier.managedProperty().bind(earlier.visibleProperty());
        card.managedProperty().bind(card.visibleProperty());
        bringBack = Pieces.button(
                "good-bring-back",
                messages.get("checkin.good.bring-back"),
                () -> actions.onShown(true),
                "link",
                "small");
        bringBack.managedProperty().bind(bringBack.visibleProperty());
        getChildren().addAll(card, bringBack);
        model.standingProperty().subscribe(standing -> {
            card.setVisible(standing == GoodThingsModel.Standing.SHOWN);
            bringBack.setVisible(standing == GoodThingsModel.Standing.PUT_AWAY);
            Pieces.show(this, standing != GoodThingsModel.Standing.AWAY);
        });
        model.earlierProperty().subscribe(_ -> showEarlier());
        model.isMoreProperty().subscribe(_ -> showEarlier());
    }

    private MenuButton menu() {
        var menu = new MenuButton();
        menu.setId("good-menu");
        menu.getStyleClass().addAll("later-menu", "quiet");
        menu.setGraphic(new FontIcon(Feather.MORE_HORIZONTAL));
        menu.setAccessibleText(messages.get("checkin.good.menu"));
        var days = new MenuItem(messages.get("checkin.good.earlier"));
        days.setId("good-earlier");
        days.setOnAction(_ -> actions.onEarlier());
        var away = new MenuItem(messages.get("checkin.good.away"));
        away.setId("good-away");
        away.setOnAction(_ -> actions.onShown(false));
        menu.getItems().setAll(days, away);
        return menu;
    }

    private void showEarlier() {
        List<GoodThingsModel.Day> days = model.earlierProperty().get();
        earlier.setVisible(!days.isEmpty());
        List<Node> drawn = new ArrayList<>();
        var dates = new DateWords(messages);
        for (GoodThingsModel.Day day : days) {
            drawn.add(Pieces.words(dates.of(FuzzyDate.ofDay(day.day())), "small", "muted", "good-day"));
            day.things().forEach(thing -> drawn.add(thing(thing)));
        }
        if (model.isMoreProperty().get()) {
            drawn.add(Pieces.button(
                    "good-earlier-more", messages.get("checkin.good.more"), actions::onEarlier, "link", "small"));
        }
        drawn.add(Pieces.button(
                "good-earlier-close", messages.get("checkin.good.close"), actions::onNoEarlier, "link", "small"));
        earlier.getChildren().setAll(drawn);
    }

    private Node thing(Card card) {
        var box = new VBox(Pieces.words(card.values().text(GoodThing.TITLE), "serif"));
        String why = card.values().text(GoodThing.WHY).strip();
        if (!why.isEmpty()) {
            box.getChildren().add(Pieces.words(messages.get("checkin.good.because", why), "small", "muted"));
        }
        return box;
    }
}
