package app.rebound.composer;

import app.rebound.printout.PrintoutChoice;
import app.rebound.text.Messages;
import app.rebound.time.DateReader;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import app.rebound.time.Reading;
import app.rebound.ui.Pieces;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// From when to when things are taken in, as the person types it; empty for everything.
final class SpanPane extends VBox {
    private final Messages messages;
    private final ComposerModel model;
    private final Supplier<LocalDate> today;
    private final TextField from;
    private final TextField to;
    private final Label problem;

    SpanPane(Messages messages, ComposerModel model, Supplier<LocalDate> today) {
        super(4);
        this.messages = messages;
        this.model = model;
        this.today = today;
        from = field("printout-from", "printout.span.from", "printout.span.from.prompt");
        to = field("printout-to", "printout.span.to", "printout.span.to.prompt");
        var row = new HBox(8, from, to);
        HBox.setHgrow(from, Priority.ALWAYS);
        HBox.setHgrow(to, Priority.ALWAYS);
        problem = Pieces.words("", "problem", "small");
        problem.setId("printout-span-problem");
        problem.managedProperty().bind(problem.visibleProperty());
        problem.setVisible(false);
        Label title = Pieces.words(messages.get("printout.span"), "field-label", "printout-group");
        title.setLabelFor(from);
        getChildren().addAll(title, row, problem);
        model.choiceProperty().subscribe(choice -> show(choice.span()));
    }

    private TextField field(String id, String key, String prompt) {
        var field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(8);
        field.setPromptText(messages.get(prompt));
        field.setAccessibleText(messages.get(key));
        field.setOnAction(_ -> take());
        field.focusedProperty().subscribe(isFocused -> {
            if (!isFocused && getScene() != null) {
                take();
            }
        });
        return field;
    }

    private void show(PrintoutChoice.@Nullable Span span) {
        if (!from.isFocused() && !to.isFocused()) {
            from.setText(words(span == null ? null : span.from()));
            to.setText(words(span == null ? null : span.to()));
        }
    }

    private String words(@Nullable LocalDate day) {
        return day == null ? "" : new DateWords(messages).of(FuzzyDate.ofDay(day));
    }

    private void take() {
        Optional<FuzzyDate> first = read(from.getText());
        Optional<FuzzyDate> last = read(to.getText());
        boolean isWrong = (first.isEmpty() && !from.getText().isBlank())
                || (last.isEmpty() && !to.getText().isBlank());
        LocalDate begin =
                first.map(FuzzyDate::earliest).map(time -> time.toLocalDate()).orElse(null);
        LocalDate end = last.map(FuzzyDate::latest)
                .map(time -> time.minusNanos(1).toLocalDate())
                .orElse(null);
        boolean isTurned = begin != null && end != null && end.isBefore(begin);
        problem.setVisible(isWrong || isTurned);
        problem.setText(messages.get(isTurned ? "printout.span.turned" : "printout.span.problem"));
        if (!isWrong && !isTurned) {
            PrintoutChoice.Span span = begin == null && end == null ? null : new PrintoutChoice.Span(begin, end);
            model.edit(edit -> edit.span(span));
        }
    }

    private Optional<FuzzyDate> read(String typed) {
        return !typed.isBlank()
                        && new DateReader(messages).read(typed, today.get()) instanceof Reading.Understood understood
                ? Optional.of(understood.date())
                : Optional.empty();
    }
}
