package app.rebound.lesson;

import app.rebound.card.Card;
import app.rebound.card.CardWords;
import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The steps of the plan that came of the lesson in the form, and the button that makes one.
final class LessonStepsPane extends VBox {
    private final Messages messages;
    private final CardWords words;
    private final LessonLinkMoves links;
    private final VBox steps = new VBox(4);

    LessonStepsPane(LessonsModel model, Messages messages, LessonLinkMoves links) {
        super(8);
        this.messages = messages;
        words = new CardWords(messages);
        this.links = links;
        var title = new Label(messages.get("lesson.steps"));
        title.getStyleClass().add("field-label");
        var make = new Button(messages.get("lesson.steps.make"), new FontIcon(Feather.FLAG));
        make.setId("lesson-make-step");
        make.setOnAction(_ -> links.onMakeStep());
        getChildren().addAll(title, steps, make);
        managedProperty().bind(visibleProperty());
        model.chainProperty().subscribe(chain -> {
            setVisible(chain != null);
            steps.getChildren().clear();
            if (chain != null) {
                chain.steps().stream().map(this::step).forEach(steps.getChildren()::add);
            }
            steps.setManaged(!steps.getChildren().isEmpty());
        });
    }

    private Button step(Card step) {
        String title = words.title(step);
        Button way =
                Pieces.wrapping(Pieces.button("lesson-step-" + step.id(), title, links::onPlan, "link", "row-link"));
        way.setAccessibleText(messages.get("lesson.steps.open", title));
        return way;
    }
}
