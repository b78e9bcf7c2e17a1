package app.rebound.timeline;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The field for the time of an event, with what was understood of it, what can be chosen, and what does not fit.
final class WhenPane extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final EventFormModel form;
    private final TextField when = new TextField();
    private final VBox choices = new VBox(4);

    WhenPane(EventFormModel form, Messages messages) {
        super(4);
        this.form = form;
        var name = new Label(messages.get("timeline.field.when"));
        name.getStyleClass().add("field-label");
        name.setLabelFor(when);
        when.setId("event-when");
        when.setPromptText(messages.get("timeline.field.when.prompt"));
        when.textProperty().bindBidirectional(form.whenProperty());
        var understood = line("event-when-words", form.whenWordsProperty());
        form.whenWrongProperty().subscribe(isWrong -> {
            understood.getStyleClass().setAll("label", isWrong ? "field-error" : "field-label");
            when.pseudoClassStateChanged(WRONG, isWrong);
        });
        when.accessibleHelpProperty().bind(form.whenWordsProperty().concat(" ").concat(form.whenMisfitProperty()));
        var misfit = line("event-when-misfit", form.whenMisfitProperty());
        misfit.getStyleClass().setAll("label", "field-error");
        choices.setId("event-when-choices");
        choices.managedProperty().bind(choices.visibleProperty());
        form.whenChoices().subscribe(() -> show(List.copyOf(form.whenChoices())));
        show(form.whenChoices());
        getChildren().addAll(name, when, understood, choices, misfit);
    }

    private static Label line(String id, ObservableValue<String> words) {
        var line = new Label();
        line.setId(id);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.textProperty().bind(words);
        Pieces.showWhile(line, line.textProperty().isNotEmpty());
        return line;
    }

    private void show(List<WhenReading.Option> options) {
        choices.setVisible(!options.isEmpty());
        choices.getChildren()
                .setAll(options.stream()
                        .map(option -> button(option, options.indexOf(option)))
                        .toList());
    }

    private Button button(WhenReading.Option option, int at) {
        var button = new Button(option.words());
        button.setId("event-when-choice-" + at);
        button.getStyleClass().add("chip");
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> {
            form.choose(option);
            when.requestFocus();
            when.end();
        });
        return button;
    }
}
