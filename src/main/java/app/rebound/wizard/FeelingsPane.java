package app.rebound.wizard;

import app.rebound.feeling.FeelingVocabulary;
import app.rebound.text.Messages;
import app.rebound.ui.Typing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The words for feelings on a wheel, by energy or in a list, what was chosen, and the exercise's texts below.
final class FeelingsPane implements ExercisePane {
    /// The end of the id of an exercise that asks again what another one asked.
    private static final String AGAIN = "-again";

    private static final double GAP = 32;
    private static final double WHEEL = 380;
    private static final double LEAST_SIDE = 260;

    private final String key;
    private final FeelingNames names;
    private final FeelingsModel model = new FeelingsModel();
    private final Typing callbacks;
    private final FeelingWheel wheel;
    private final FeelingMap map;
    private final FeelingList list;
    private final ThenAndNow thenAndNow;
    private final String first;
    private final StackPane picker = new StackPane();
    private final PartFields texts;
    private final VBox region = new VBox(24);

    FeelingsPane(Exercise exercise, FeelingVocabulary vocabulary, Messages messages, Typing callbacks) {
        this.key = exercise.parts().getFirst().key();
        this.names = new FeelingNames(vocabulary, messages);
        this.callbacks = callbacks;
        first = exercise.id().endsWith(AGAIN)
                ? exercise.id().substring(0, exercise.id().length() - AGAIN.length())
                : "";
        thenAndNow = new ThenAndNow(names);
        Runnable changed = () -> {
            thenAndNow.show(model.chosen());
            callbacks.onChange().run();
        };
        wheel = new FeelingWheel(names, model, changed);
        map = new FeelingMap(names, model, changed);
        list = new FeelingList(names, model, changed);
        var chosen = new ChosenFeelings(names, model, changed);
        model.chosen().subscribe(() -> thenAndNow.show(model.chosen()));
        texts = new PartFields(
                exercise.parts().subList(1, exercise.parts().size()), PartField.Look.FIELD, 2, messages, callbacks);
        var side = new VBox(16, chosen, thenAndNow, ownWord());
        side.setMinWidth(LEAST_SIDE);
        HBox.setHgrow(side, Priority.ALWAYS);
        region.getStyleClass().add("feelings");
        region.setMinWidth(0);
        var row = new HBox(GAP);
        region.getChildren().setAll(views(), row, texts);
        picker.setAlignment(Pos.TOP_LEFT);
        row.getChildren().setAll(picker, side);
        region.widthProperty().addListener((_, _, width) -> {
            boolean isWide = width.doubleValue() >= wheel.prefWidth(-1) + GAP + LEAST_SIDE;
            if (isWide && !row.getChildren().contains(side)) {
                region.getChildren().remove(side);
                row.getChildren().add(side);
            } else if (!isWide && row.getChildren().contains(side)) {
                row.getChildren().remove(side);
                region.getChildren().add(2, side);
            }
        });
    }

    private FlowPane views() {
        var group = new ToggleGroup();
        var views = new FlowPane(8, 8);
        views.getChildren().addAll(view("wheel", wheel, group), view("map", map, group), view("list", list, group));
        map.setPrefWidth(WHEEL);
        list.setPrefWidth(WHEEL);
        return views;
    }

    private ToggleButton view(String name, Region view, ToggleGroup group) {
        var button = new ToggleButton(names.messages().get("wizard.feelings.view." + name));
        button.setId("feelings-view-" + name);
        button.setToggleGroup(group);
        button.setOnAction(_ -> {
            button.setSelected(true);
            picker.getChildren().setAll(view);
        });
        if (view == wheel) {
            button.setSelected(true);
            picker.getChildren().setAll(view);
        }
        return button;
    }

    private VBox ownWord() {
        var label = new Label(names.messages().get("wizard.feelings.own"));
        label.getStyleClass().add("field-label");
        var field = new TextField();
        field.setId("feeling-own");
        field.getStyleClass().add("serif");
        field.setPromptText(names.messages().get("wizard.feelings.own.prompt"));
        label.setLabelFor(field);
        field.setOnAction(_ -> {
            if (model.add(names.word(field.getText()))) {
                callbacks.onChange().run();
            }
            field.clear();
        });
        // What is being typed goes along when the page is left.
        field.focusedProperty().addListener((_, _, isFocused) -> {
            if (!isFocused && model.add(names.word(field.getText()))) {
                field.clear();
                callbacks.onChange().run();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (field.getText().isEmpty() && event.isShortcutDown() && event.getCode() == KeyCode.Z) {
                event.consume();
                (event.isShiftDown() ? callbacks.onRedo() : callbacks.onUndo()).run();
            }
        });
        return new VBox(4, label, field);
    }

    @Override
    public Region region() {
        return region;
    }

    @Override
    public void load(List<AnswerPart> parts) {
        model.load(key, parts);
        texts.load(parts);
    }

    @Override
    public void showEarlier(Map<String, List<AnswerPart>> answered) {
        var then = new LinkedHashMap<String, Integer>();
        for (AnswerPart part : answered.getOrDefault(first, List.of())) {
            Integer amount = part.amount();
            if (part.key().equals(key) && amount != null) {
                then.put(part.text(), amount);
            }
        }
        thenAndNow.setThen(then);
        thenAndNow.show(model.chosen());
    }

    @Override
    public List<AnswerPart> parts() {
        var parts = new ArrayList<>(model.parts(key));
        parts.addAll(texts.parts());
        return parts;
    }

    @Override
    public String preview(List<AnswerPart> parts) {
        List<String> feelings = parts.stream()
                .filter(part -> part.key().equals(key))
                .map(part -> part.amount() == null
                        ? names.name(part.text())
                        : names.messages().get("wizard.feelings.preview", names.name(part.text()), part.amount()))
                .toList();
        String words = ExercisePane.super.preview(
                parts.stream().filter(part -> !part.key().equals(key)).toList());
        return String.join(", ", feelings) + (words.isEmpty() ? "" : "\n" + words);
    }

    @Override
    public void focusFirst() {
        if (map.getParent() != null) {
            map.focusFirst();
        } else if (list.getParent() != null) {
            list.focusFirst();
        } else {
            wheel.focusFirst();
        }
    }

    @Override
    public void dispose() {
        texts.dispose();
    }
}
