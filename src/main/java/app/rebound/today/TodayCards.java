package app.rebound.today;

import app.rebound.text.Messages;
import app.rebound.time.DateStatement;
import app.rebound.time.DateWords;
import app.rebound.ui.Pieces;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Draws the cards of Today.
final class TodayCards {
    private static final int BEGINNING = 220;

    private final Messages messages;
    private final BiConsumer<UUID, @Nullable String> onOpen;
    private final Runnable onName;
    private final Runnable onSetbacks;
    private final Runnable onTimeline;

    /// @param onName opens the form for a first setback
    TodayCards(
            Messages messages,
            BiConsumer<UUID, @Nullable String> onOpen,
            Runnable onName,
            Runnable onSetbacks,
            Runnable onTimeline) {
        this.messages = messages;
        this.onOpen = onOpen;
        this.onName = onName;
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
                        Pieces.button("today-name", messages.get("today.begin.action"), onName));
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

    /// Words for somebody who was away for a while.
    Node welcomeBack() {
        var card = new VBox(
                4,
                Pieces.words(messages.get("today.welcome"), "heading"),
                Pieces.words(messages.get("today.welcome.words"), "muted"));
        card.getStyleClass().add("card");
        card.setId("today-welcome");
        return card;
    }

    /// What was written or happened on this day of an earlier year.
    ///
    /// @param onOpen opens it
    /// @param onNotThis never shows it again
    Node onThisDay(OnThisDay one, LocalDate today, Runnable onOpen, Runnable onNotThis) {
        VBox card = card("today-on-this-day", "today.on-this-day");
        int years = today.getYear() - one.day().getYear();
        var when = Pieces.words(messages.get("today.on-this-day.years", years), "muted", "small");
        card.getChildren().add(when);
        if (!one.title().isBlank()) {
            Label title = Pieces.words(one.title().strip(), "row-title");
            title.setId("on-this-day-title");
            VBox.setMargin(title, new Insets(8, 0, 0, 0));
            card.getChildren().add(title);
        }
        if (!one.text().isBlank()) {
            Label text = Pieces.words(beginning(one.text()), "serif", "on-this-day-text");
            text.setId("on-this-day-text");
            VBox.setMargin(text, new Insets(8, 0, 0, 0));
            card.getChildren().add(text);
        }
        var ways = new FlowPane(
                12,
                8,
                Pieces.button("on-this-day-open", messages.get("today.on-this-day.open"), onOpen),
                Pieces.button("on-this-day-not", messages.get("today.on-this-day.not"), onNotThis, "quiet"));
        VBox.setMargin(ways, new Insets(12, 0, 0, 0));
        card.getChildren().add(ways);
        return card;
    }

    private static String beginning(String text) {
        String plain = text.strip().replaceAll("\\s*\\R\\s*", " ");
        int end = plain.lastIndexOf(' ', BEGINNING);
        return plain.length() <= BEGINNING ? plain : plain.substring(0, end < 0 ? BEGINNING : end) + "…";
    }

    /// What happened lately; words where there is nothing yet.
    Node lately(List<Happened> events) {
        VBox card = card("today-lately", "today.lately");
        if (events.isEmpty()) {
            Label nothing = Pieces.words(messages.get("today.lately.empty"), "muted");
            VBox.setMargin(nothing, new Insets(4, 0, 0, 0));
            card.getChildren().add(nothing);
        }
        var dates = new DateWords(messages);
        for (int i = 0; i < events.size(); i++) {
            Happened event = events.get(i);
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
