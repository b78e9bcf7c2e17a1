package app.rebound.plan;

import app.rebound.card.Card;
import app.rebound.card.CardWords;
import app.rebound.text.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The lessons that the step in the form follows from, each with the way back to it.
final class StepOrigin extends VBox {
    private final Messages messages;
    private final CardWords words;
    private final Consumer<Card> onOpen;

    /// @param onOpen opens a lesson
    StepOrigin(Messages messages, Consumer<Card> onOpen) {
        super(8);
        this.messages = messages;
        words = new CardWords(messages);
        this.onOpen = onOpen;
        show(List.of());
    }

    /// @param lessons none takes no room
    void show(List<Card> lessons) {
        getChildren().setAll(lessons.stream().map(this::way).toList());
        setManaged(!lessons.isEmpty());
    }

    private Node way(Card lesson) {
        var way =
                new Button(messages.get("plan.from-lesson", words.title(lesson)), new FontIcon(Feather.CORNER_LEFT_UP));
        way.setId("step-lesson-" + lesson.id());
        way.getStyleClass().add("link");
        way.setWrapText(true);
        way.setMinHeight(Region.USE_PREF_SIZE);
        way.setOnAction(_ -> onOpen.accept(lesson));
        return way;
    }
}
