package app.rebound.wizard;

import app.rebound.text.Messages;
import app.rebound.time.DateReader;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import app.rebound.time.Reading;
import app.rebound.ui.Typing;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A letter, and the day on which it comes back.
final class DatedLetterPane implements ExercisePane {
    private final Part day;
    private final Messages messages;
    private final Supplier<LocalDate> today;
    private final DateReader reader;
    private final DateWords dates;
    private final PartFields sheet;
    private final TextField field = new TextField();
    private final Label understood = new Label();
    private final VBox region;
    private List<AnswerPart> kept = List.of();
    private boolean isLoading;

    /// @param exercise its last part is the day
    /// @param today the person's calendar day, for words like "in a year"
    DatedLetterPane(Exercise exercise, Messages messages, Supplier<LocalDate> today, Typing callbacks) {
        day = exercise.parts().getLast();
        this.messages = messages;
        this.today = today;
        reader = new DateReader(messages);
        dates = new DateWords(messages);
        List<Part> letter = exercise.parts().subList(0, exercise.parts().size() - 1);
        sheet = new PartFields(letter, PartField.Look.PAPER, 6, messages, callbacks);
        sheet.getStyleClass().addAll("paper", "letter");
        field.setId("answer-" + day.key());
        field.setMaxWidth(320);
        var label = new Label(messages.get(day.labelKey()));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        if (day.hasPrompt()) {
            field.setPromptText(messages.get(day.promptKey()));
        }
        understood.setId("letter-understood");
        understood.getStyleClass().add("field-label");
        understood.setWrapText(true);
        understood.managedProperty().bind(understood.textProperty().isNotEmpty());
        field.textProperty().addListener((_, _, _) -> {
            say();
            if (!isLoading) {
                callbacks.onChange().run();
            }
        });
        region = new VBox(20, sheet, new VBox(4, label, field, understood));
        region.getStyleClass().add("dated-letter");
    }

    private void say() {
        if (field.getText().isBlank()) {
            understood.setText("");
        } else {
            understood.setText(read(field.getText())
                    .map(date -> messages.get("card.day.understood", dates.of(FuzzyDate.ofDay(date))))
                    .orElseGet(() -> messages.get("card.day.misread")));
        }
    }

    private Optional<LocalDate> read(String typed) {
        return reader.read(typed, today.get()) instanceof Reading.Understood date
                ? Optional.ofNullable(date.date().onlyDay())
                : Optional.empty();
    }

    private String words(String stored) {
        try {
            return dates.of(FuzzyDate.ofDay(LocalDate.parse(stored)));
        } catch (DateTimeParseException e) {
            return stored;
        }
    }

    @Override
    public Region region() {
        return region;
    }

    @Override
    public void load(List<AnswerPart> parts) {
        isLoading = true;
        sheet.load(parts);
        kept = parts.stream()
                .filter(part -> part.key().equals(DatedLetters.OPENED))
                .toList();
        field.setText(parts.stream()
                .filter(part -> part.key().equals(day.key()))
                .map(part -> words(part.text()))
                .findFirst()
                .orElse(""));
        isLoading = false;
    }

    @Override
    public List<AnswerPart> parts() {
        var parts = new ArrayList<>(sheet.parts());
        String typed = field.getText();
        if (!typed.isBlank()) {
            parts.add(AnswerPart.text(
                    day.key(), 0, read(typed).map(LocalDate::toString).orElse(typed)));
        }
        parts.addAll(kept);
        return parts;
    }

    @Override
    public String preview(List<AnswerPart> parts) {
        return String.join(
                "\n",
                parts.stream()
                        .filter(part -> !part.key().equals(DatedLetters.OPENED))
                        .flatMap(part -> Stream.of(part.key().equals(day.key()) ? words(part.text()) : part.text()))
                        .toList());
    }

    @Override
    public void focusFirst() {
        sheet.focusFirst();
    }

    @Override
    public void dispose() {
        sheet.dispose();
    }
}
