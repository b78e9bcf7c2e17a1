package app.rebound.timeline;

import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.link.Word;
import app.rebound.text.FoldedText;
import app.rebound.text.Messages;
import app.rebound.ui.ChoiceWords;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;

/// Says what an event leads to: how, and which event or reason, found by its title.
final class TiePane extends VBox {
    private static final int MOST = 8;

    /// Something an event can lead to.
    ///
    /// @param title its own words
    private record Target(Ref ref, String title) {
        @Override
        public String toString() {
            return title;
        }
    }

    private final TimelineModel model;
    private final ComboBox<Word> how = new ComboBox<>();
    private final TextField target = new TextField();

    /// @param onTie is given null for the other end where no title is the one typed
    TiePane(TimelineModel model, Messages messages, BiConsumer<Word, @Nullable Ref> onTie) {
        super(4);
        this.model = model;
        var label = new Label(messages.get("timeline.tie"));
        label.getStyleClass().add("field-label");
        how.setId("tie-word");
        how.setAccessibleText(messages.get("timeline.tie.word"));
        how.getItems().setAll(EventTie.WORDS);
        how.setValue(Word.MADE_LIKELY);
        how.setMaxWidth(Double.MAX_VALUE);
        ChoiceWords.show(how, word -> messages.get(words(word)));
        target.setId("tie-target");
        target.setPromptText(messages.get("timeline.tie.prompt"));
        target.setTooltip(new Tooltip(messages.get("timeline.tie.prompt")));
        label.setLabelFor(target);
        TextFields.bindAutoCompletion(target, request -> targets(request.getUserText()));
        var add = new Button(messages.get("timeline.many.do.add"));
        add.setId("tie-add");
        add.setAccessibleText(messages.get("timeline.tie.add"));
        add.setMinWidth(USE_PREF_SIZE);
        var missing = new Label();
        missing.setId("tie-missing");
        missing.getStyleClass().add("field-error");
        missing.setWrapText(true);
        missing.managedProperty().bind(missing.textProperty().isNotEmpty());
        Runnable tie = () -> {
            Ref found = exactly(target.getText());
            missing.setText(found == null && !target.getText().isBlank() ? messages.get("timeline.tie.missing") : "");
            onTie.accept(how.getValue(), found);
            if (found != null) {
                target.clear();
            }
        };
        add.setOnAction(_ -> tie.run());
        target.setOnAction(_ -> tie.run());
        HBox.setHgrow(target, Priority.ALWAYS);
        getChildren().addAll(label, how, new HBox(8, target, add), missing);
    }

    /// The key of the words for how one thing leads to another.
    static String words(Word word) {
        return "timeline.tie." + word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Stream<Target> all() {
        return Stream.concat(
                model.reasons().stream().map(reason -> new Target(reason.other(), reason.title())),
                List.copyOf(model.events()).stream()
                        .filter(event -> !Objects.equals(event.id(), model.selected()))
                        .map(event -> new Target(new Ref(Noun.EVENT, event.id()), event.title())));
    }

    private List<Target> targets(String typed) {
        String folded = FoldedText.of(typed);
        return folded.isEmpty()
                ? List.of()
                : all().filter(one -> FoldedText.of(one.title()).contains(folded))
                        .limit(MOST)
                        .toList();
    }

    private @Nullable Ref exactly(String typed) {
        String folded = FoldedText.of(typed);
        return all().filter(one -> FoldedText.of(one.title()).equals(folded))
                .map(Target::ref)
                .findFirst()
                .orElse(null);
    }
}
