package app.rebound.today;

import app.rebound.text.Messages;
import app.rebound.time.DateStatement;
import app.rebound.time.DateWords;
import app.rebound.timeline.Event;
import app.rebound.ui.Pieces;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Draws the cards of Today.
final class TodayCards {
    private final Messages messages;
    private final BiConsumer<UUID, @Nullable String> onOpen;
    private final Runnable onSetbacks;
    private final Runnable onTimeline;

    TodayCards(Messages messages, BiConsumer<UUID, @Nullable String> onOpen, Runnable onSetbacks, Runnable onTimeline) {
        this.messages = messages;
        this.onOpen = onOpen;
        this.onSetbacks = onSetbacks;
        this.onTimeline = onTimeline;
    }

    /// Where to go on.
    Node carryOn(TodayContent.Next next) {
        String where = next.setback().title() + " · "
                + messages.get("today.place", messages.get(next.stepKey()), next.number(), next.of());
        return lead(
                "today-carry-on",
                messages.get(next.hasBegun() ? "today.carry-on" : "today.start"),
                messages.get(next.exercise().promptKey()),
                where,
                Pieces.button(
                        "today-continue",
                        messages.get(next.hasBegun() ? "today.continue" : "today.begin.action"),
                        () -> onOpen.accept(next.setback().id(), next.exercise().id())));
    }

    /// Where to begin when nothing is being worked on.
    ///
    /// @param hasSetback whether there are setbacks, all of them put aside
    Node begin(boolean hasSetback) {
        return hasSetback
                ? lead(
                        "today-begin",
                        messages.get("today.rest"),
                        messages.get("today.rest.title"),
                        messages.get("today.rest.words"),
                        Pieces.button("today-setbacks", messages.get("today.rest.action"), onSetbacks))
                : lead(
                        "today-begin",
                        messages.get("today.start"),
                        messages.get("today.begin.title"),
                        messages.get("today.begin.words"),
                        Pieces.button("today-setbacks", messages.get("today.begin.action"), onSetbacks));
    }

    private static Node lead(String id, String eyebrow, String title, String words, Button button) {
        button.getStyleClass().add("primary");
        VBox.setMargin(button, new Insets(12, 0, 0, 0));
        var heading = Pieces.words(title, "heading");
        heading.setId(id + "-title");
        var about = Pieces.words(words, "muted");
        about.setId(id + "-words");
        var card = new VBox(4, Pieces.words(eyebrow, "eyebrow"), heading, about, button);
        card.getStyleClass().add("card");
        card.setId(id);
        return card;
    }

    /// Something put to the person once.
    ///
    /// @param onAnswered takes the card away
    Node offer(TodayOffer offer, Runnable onAnswered) {
        var card = new VBox(
                4,
                Pieces.words(offer.title(), "card-title"),
                Pieces.words(offer.words(), "muted"),
                new HBox(
                        12,
                        answer("today-offer-accept", offer.accept(), offer.onAccept(), onAnswered),
                        answer("today-offer-decline", offer.decline(), offer.onDecline(), onAnswered)));
        VBox.setMargin(card.getChildren().getLast(), new Insets(12, 0, 0, 0));
        card.getStyleClass().addAll("card", "today-card");
        card.setId("today-offer");
        return card;
    }

    private static Button answer(String id, String words, Runnable action, Runnable onAnswered) {
        var button = new Button(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            onAnswered.run();
            action.run();
        });
        return button;
    }

    /// What was put off.
    Node later(List<TodayContent.PutOff> later) {
        VBox card = card("today-later", "today.later");
        for (int i = 0; i < later.size(); i++) {
            TodayContent.PutOff one = later.get(i);
            String title = messages.get(one.exercise().titleKey());
            var icon = new StackPane(new FontIcon(Feather.CLOCK));
            icon.getStyleClass().add("round-icon");
            icon.setMinSize(36, 36);
            icon.setMaxSize(36, 36);
            var words = new VBox(
                    Pieces.words(title, "row-title"), Pieces.words(one.setback().title(), "muted", "small"));
            words.setMinWidth(0);
            words.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(words, Priority.ALWAYS);
            Button open = Pieces.button(
                    "today-later-open-" + (i + 1),
                    messages.get("today.later.open"),
                    () -> onOpen.accept(one.setback().id(), one.exercise().id()));
            open.setAccessibleText(messages.get("today.later.open") + ", " + title);
            var row = new HBox(12, icon, words, open);
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("today-row");
            if (i > 0) {
                row.getStyleClass().add("ruled");
            }
            card.getChildren().add(row);
        }
        return card;
    }

    /// What happened lately; words where there is nothing yet.
    Node lately(List<Event> events) {
        VBox card = card("today-lately", "today.lately");
        if (events.isEmpty()) {
            Label nothing = Pieces.words(messages.get("today.lately.empty"), "muted");
            VBox.setMargin(nothing, new Insets(4, 0, 0, 0));
            card.getChildren().add(nothing);
        }
        var dates = new DateWords(messages);
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            DateStatement when = event.when();
            var row = new VBox(
                    Pieces.words(event.title(), "serif"),
                    Pieces.words(when == null ? "" : dates.of(when.date()), "muted", "small"));
            row.getStyleClass().add("today-row");
            if (i > 0) {
                row.getStyleClass().add("ruled");
            }
            card.getChildren().add(row);
        }
        Button all = Pieces.button("today-timeline", messages.get("today.lately.open"), onTimeline);
        all.getStyleClass().add("link");
        VBox.setMargin(all, new Insets(8, 0, 0, 0));
        card.getChildren().add(all);
        return card;
    }

    /// What was taken from setbacks.
    Node takeaways(List<TodayContent.Takeaway> takeaways) {
        VBox card = card("today-takeaways", "today.takeaways");
        for (TodayContent.Takeaway takeaway : takeaways) {
            var box = new VBox(
                    4,
                    Pieces.words(takeaway.words(), "serif", "takeaway-words"),
                    Pieces.words(takeaway.setback().title(), "small", "takeaway-of"));
            box.getStyleClass().add("today-takeaway");
            VBox.setMargin(box, new Insets(8, 0, 0, 0));
            card.getChildren().add(box);
        }
        return card;
    }

    private VBox card(String id, String key) {
        var title = Pieces.words(messages.get(key), "card-title");
        var card = new VBox(title);
        card.getStyleClass().addAll("card", "today-card");
        card.setId(id);
        return card;
    }
}
