package app.rebound.timeline;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import app.rebound.ui.Shortcut;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One line to add an event, what was understood of it below, and what has to be chosen.
final class QuickAddView {
    private final QuickAddModel model;
    private final Messages messages;
    private final QuickAddActions actions;
    private final TextField field = new TextField();
    private final Button add = new Button();
    private final FlowPane understood = new FlowPane(12, 4);
    private final VBox questions = new VBox(8);
    private final Label note = new Label();
    private final VBox region = new VBox(8);
    private final QuickReadingNodes nodes;
    private boolean isFocusKept;
    private boolean isFocusWanted;

    QuickAddView(QuickAddModel model, Messages messages, BooleanExpression leads, QuickAddActions actions) {
        this.model = model;
        this.messages = messages;
        this.actions = actions;
        nodes = new QuickReadingNodes(messages);
        furnishField();
        add.setId("quick-add-event");
        add.setText(messages.get("timeline.quick.add"));
        leads.subscribe(now -> Pieces.setLeading(add, now));
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> actions.onAdd());
        understood.setId("quick-add-reading");
        understood.setAccessibleRole(AccessibleRole.TEXT);
        questions.setId("quick-add-questions");
        note.setId("quick-add-note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().add("field-label");
        note.textProperty().bind(model.noteProperty());
        Pieces.showWhile(note, model.noteProperty().isNotEmpty());
        HBox.setHgrow(field, Priority.ALWAYS);
        region.getStyleClass().add("quick-add");
        region.getChildren().addAll(new HBox(12, field, add), understood, questions, note);
        model.readingProperty().subscribe(this::show);
    }

    private void furnishField() {
        field.setId("quick-add");
        field.getStyleClass().add("quick-add-line");
        field.setPromptText(messages.get("timeline.quick.prompt"));
        // An example, which a narrow window cuts.
        field.setTooltip(new Tooltip(field.getPromptText()));
        field.setAccessibleText(messages.get("timeline.quick.name"));
        field.textProperty().bindBidirectional(model.lineProperty());
        field.setOnAction(_ -> actions.onAdd());
        new QuickCompletionPopup(field, (line, cursor) -> QuickCompletion.of(line, cursor, model.context(), messages));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        field.sceneProperty().subscribe(scene -> {
            if (scene != null && isFocusWanted) {
                isFocusWanted = false;
                focus();
            }
        });
    }

    private void onKey(KeyEvent key) {
        if (key.isConsumed()) {
            return;
        }
        if (key.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            key.consume();
            // Not setText: the field's own undo brings these words back.
            field.replaceText(0, field.getLength(), "");
        } else if (Shortcut.UNDO.matches(key) && !field.isUndoable()) {
            key.consume();
            actions.onUndo();
        } else if (key.getCode() == KeyCode.DOWN && model.readingProperty().get() != null) {
            focusQuestion();
        }
    }

    private void show(@Nullable QuickAdd read) {
        boolean isAsked = questions.getScene() != null
                && questions.getScene().getFocusOwner() != null
                && questions.equals(questionsOf(questions.getScene().getFocusOwner()));
        List<Node> said = read == null ? List.of() : nodes.of(read);
        understood.getChildren().setAll(said);
        Pieces.show(understood, !said.isEmpty());
        String words = read == null ? "" : nodes.words(read);
        understood.setAccessibleText(words);
        field.setAccessibleHelp(words);
        List<Node> asked = new ArrayList<>();
        if (read != null) {
            for (int i = 0; i < read.questions().size(); i++) {
                asked.add(question(read.questions().get(i), i));
            }
        }
        questions.getChildren().setAll(asked);
        Pieces.show(questions, !asked.isEmpty());
        if (isAsked || isFocusKept) {
            isFocusKept = false;
            if (asked.isEmpty()) {
                focus();
            } else {
                focusQuestion();
            }
        }
    }

    private static @Nullable Node questionsOf(Node node) {
        Node at = node;
        while (at != null && !"quick-add-questions".equals(at.getId())) {
            at = at.getParent();
        }
        return at;
    }

    private Node question(QuickQuestion question, int at) {
        var name = new Label(messages.get(
                "timeline.quick.ask." + question.kind().name().toLowerCase(java.util.Locale.ROOT), question.key()));
        name.getStyleClass().add("field-label");
        name.setWrapText(true);
        var choices = new FlowPane(8, 4);
        for (int i = 0; i < question.answers().size(); i++) {
            QuickQuestion.Answer answer = question.answers().get(i);
            var button = new Button(answer.words());
            button.setId("quick-answer-" + at + "-" + i);
            button.getStyleClass().add("chip");
            button.setAccessibleText(name.getText() + " " + answer.words());
            button.setOnAction(_ -> {
                isFocusKept = true;
                actions.onAnswer(question.key(), answer.id());
            });
            choices.getChildren().add(button);
        }
        return new VBox(4, name, choices);
    }

    /// Puts the focus on the first answer of the first question, if there is one.
    void focusQuestion() {
        Node first = questions.lookup("#quick-answer-0-0");
        if (first != null) {
            first.requestFocus();
        }
    }

    /// Puts the cursor into the line, as soon as the screen is shown.
    void focus() {
        if (field.getScene() == null) {
            isFocusWanted = true;
            return;
        }
        field.requestFocus();
        field.end();
    }

    /// Ctrl+N (Command+N) anywhere in `screen` leads to the line.
    void listenOn(Node screen) {
        screen.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (Shortcut.QUICK_ADD.matches(key)) {
                key.consume();
                focus();
            }
        });
    }

    Region region() {
        return region;
    }
}
