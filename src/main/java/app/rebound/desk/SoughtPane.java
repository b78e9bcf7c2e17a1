package app.rebound.desk;

import app.rebound.evidence.SourceKind;
import app.rebound.text.Messages;
import app.rebound.timeline.DateEntryPane;
import app.rebound.ui.ChoiceWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is looked for on the desk: words in one line, with span, person and kind on demand.
final class SoughtPane extends VBox {
    /// A line of a chooser.
    ///
    /// @param value null for anything
    private record Line<T>(@Nullable T value) {}

    private final DeskModel model;
    private final Messages messages;
    private final DeskActions actions;
    private boolean isShowing;

    SoughtPane(DeskModel model, Messages messages, DeskActions actions) {
        super(8);
        this.model = model;
        this.messages = messages;
        this.actions = actions;
        Region fields = fields();
        fields.visibleProperty().bind(model.sought().openProperty());
        fields.managedProperty().bind(model.sought().openProperty());
        getChildren().addAll(line(), fields);
    }

    private Region line() {
        var words = new TextField();
        words.setId("desk-words");
        words.setPromptText(messages.get("desk.words"));
        words.setAccessibleText(messages.get("desk.words"));
        words.setTooltip(new Tooltip(messages.get("desk.words")));
        words.setMinWidth(96);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.textProperty().subscribe(typed -> change(filter -> filter.withWords(typed)));
        model.sought().filterProperty().subscribe(filter -> {
            if (!words.getText().equals(filter.words())) {
                words.setText(filter.words());
            }
        });
        var more = new ToggleButton(messages.get("desk.more"), new FontIcon(Feather.FILTER));
        more.setId("desk-more");
        more.setMinWidth(USE_PREF_SIZE);
        more.selectedProperty().bindBidirectional(model.sought().openProperty());
        var line = new HBox(8, words, more);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Region fields() {
        var from = new DateEntryPane(model.sought().from(), "desk-from", messages.get("desk.from"));
        var to = new DateEntryPane(model.sought().to(), "desk-to", messages.get("desk.to"));
        for (DateEntryPane end : List.of(from, to)) {
            end.setPrefWidth(152);
        }
        model.sought().from().typedProperty().subscribe((_, _) -> actions.onDate());
        model.sought().to().typedProperty().subscribe((_, _) -> actions.onDate());
        Region person = chooser(
                "desk-person",
                List.of("desk.person", "desk.person.any"),
                model.sought().persons(),
                Function.identity(),
                one -> change(filter -> filter.withPerson(one)));
        Region kind = chooser(
                "desk-kind",
                List.of("desk.kind", "desk.kind.any"),
                model.sought().kinds(),
                one -> new DeskWords(messages).kind(one),
                (@Nullable SourceKind one) -> change(filter -> filter.withKind(one)));
        var fields = new FlowPane(12, 8, from, to, person, kind);
        fields.setPrefWrapLength(280);
        CheckBox together = box("desk-together", "desk.together", DeskFilter.NONE.isGrouped());
        together.selectedProperty().subscribe((_, is) -> change(filter -> filter.withGrouped(is)));
        CheckBox line = box("desk-line-too", "desk.line-too", DeskFilter.NONE.isLineToo());
        line.selectedProperty().subscribe((_, is) -> change(filter -> filter.withLineToo(is)));
        var all = new VBox(8, fields, together, line);
        all.setId("desk-fields");
        return all;
    }

    private CheckBox box(String id, String key, boolean isOn) {
        var box = new CheckBox(messages.get(key));
        box.setId(id);
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.setSelected(isOn);
        return box;
    }

    /// @param keys of its name, and of the words for anything
    private <T> Region chooser(
            String id,
            List<String> keys,
            ObservableList<T> offered,
            Function<T, String> words,
            Consumer<@Nullable T> onChosen) {
        var chooser = new ComboBox<Line<T>>();
        chooser.setId(id);
        chooser.setPrefWidth(152);
        String name = messages.get(keys.getFirst());
        chooser.setAccessibleText(name);
        ChoiceWords.show(
                chooser,
                (Line<T> one) -> one.value() == null ? messages.get(keys.getLast()) : words.apply(one.value()));
        Runnable show = () -> {
            isShowing = true;
            Line<T> before = chooser.getValue();
            List<Line<T>> lines = new ArrayList<>();
            lines.add(new Line<>(null));
            offered.forEach(one -> lines.add(new Line<>(one)));
            chooser.getItems().setAll(lines);
            chooser.setValue(before != null && lines.contains(before) ? before : lines.getFirst());
            isShowing = false;
        };
        offered.addListener((ListChangeListener<T>) _ -> show.run());
        show.run();
        chooser.valueProperty().subscribe(chosen -> {
            if (!isShowing && chosen != null) {
                onChosen.accept(chosen.value());
            }
        });
        var label = new Label(name);
        label.getStyleClass().add("field-label");
        label.setLabelFor(chooser);
        var box = new VBox(4, label, chooser);
        box.managedProperty().bind(box.visibleProperty());
        offered.addListener((ListChangeListener<T>) _ -> box.setVisible(isOffered(id, offered)));
        box.setVisible(isOffered(id, offered));
        return box;
    }

    private static boolean isOffered(String id, ObservableList<?> offered) {
        return offered.size() > (id.equals("desk-kind") ? 1 : 0);
    }

    private void change(UnaryOperator<DeskFilter> change) {
        DeskFilter now = change.apply(model.sought().filterProperty().get());
        if (!now.equals(model.sought().filterProperty().get())) {
            model.sought().filterProperty().set(now);
            actions.onFilter();
        }
    }
}
