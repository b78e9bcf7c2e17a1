package app.rebound.telling;

import app.rebound.text.Messages;
import app.rebound.time.DateWords;
import app.rebound.timeline.Event;
import app.rebound.ui.ChoiceWords;
import app.rebound.ui.Pieces;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The events that a text tells of, and below them what is offered instead of telling one once more.
final class AboutView extends VBox {
    /// What the person can ask for.
    interface Moves {
        void add(About about, Event event);

        void remove(About about, Event event);

        /// Whether there is a page on which the event can be looked at from outside.
        boolean isOutsideThere(Event often);

        void lookFromOutside(Event often);

        void lookAtPlan();

        /// Asks no more about this event for a week.
        void leave(Event event);
    }

    private static final double CHOOSER = 240;

    private final Messages messages;
    private final DateWords dates;
    private final Moves moves;

    AboutView(Messages messages, AboutModel model, Moves moves) {
        super(12);
        this.messages = messages;
        this.dates = new DateWords(messages);
        this.moves = moves;
        setId("about");
        model.aboutProperty().subscribe(this::show);
    }

    private void show(@Nullable About about) {
        boolean isThere =
                about != null && !(about.events().isEmpty() && about.choice().isEmpty());
        Pieces.show(this, isThere);
        getChildren().clear();
        if (about == null || !isThere) {
            return;
        }
        var row = new FlowPane(8, 8);
        row.setAlignment(Pos.CENTER_LEFT);
        var title = new Label(messages.get("telling.about"));
        title.getStyleClass().add("field-label");
        row.getChildren().add(title);
        about.events().forEach(event -> row.getChildren().add(chosen(about, event)));
        if (!about.choice().isEmpty()) {
            row.getChildren().add(chooser(about));
        }
        getChildren().add(row);
        Event often = about.often();
        if (often != null) {
            getChildren().add(offer(often));
        }
    }

    private Node chosen(About about, Event event) {
        var chip = new Button(said(event), new FontIcon(Feather.X));
        chip.setId("about-event-" + about.events().indexOf(event));
        chip.getStyleClass().add("chip");
        chip.setMnemonicParsing(false);
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setMaxWidth(2 * CHOOSER);
        chip.setAccessibleText(messages.get("telling.remove", said(event)));
        chip.setOnAction(_ -> moves.remove(about, event));
        return chip;
    }

    private Node chooser(About about) {
        var chooser = new ComboBox<Event>();
        chooser.setId("about-choose");
        chooser.setPrefWidth(CHOOSER);
        chooser.setPromptText(messages.get("telling.choose"));
        chooser.setAccessibleText(messages.get("telling.choose"));
        chooser.getItems().setAll(about.choice());
        ChoiceWords.show(chooser, this::said);
        chooser.valueProperty().subscribe(event -> {
            if (event != null) {
                moves.add(about, event);
            }
        });
        return chooser;
    }

    private String said(Event event) {
        return event.when() == null
                ? event.title()
                : messages.get(
                        "telling.event",
                        event.title(),
                        dates.shortOf(event.when().date()));
    }

    private Node offer(Event often) {
        var title = new Label(messages.get("telling.often", often.title()));
        title.getStyleClass().add("card-title");
        var words = new Label(messages.get("telling.often.words"));
        for (Label label : new Label[] {title, words}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        var ways = new FlowPane(
                12,
                8,
                Pieces.button("about-plan", messages.get("telling.plan"), moves::lookAtPlan),
                Pieces.button("about-leave", messages.get("telling.leave"), () -> moves.leave(often)));
        if (moves.isOutsideThere(often)) {
            ways.getChildren()
                    .addFirst(Pieces.button(
                            "about-outside", messages.get("telling.outside"), () -> moves.lookFromOutside(often)));
        }
        ways.getChildren().getLast().getStyleClass().add("quiet");
        var card = new VBox(12, title, words, ways);
        card.setId("about-often");
        card.getStyleClass().add("card");
        return card;
    }
}
