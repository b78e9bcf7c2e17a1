package app.rebound.timeline;

import app.rebound.text.Messages;
import app.rebound.ui.ChoiceWords;
import app.rebound.ui.Pieces;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The filter of the timeline in one line, with more fields on demand, and how much of it is shown.
final class FilterPane extends VBox {
    /// A line of a chooser.
    ///
    /// @param value what it asks for; null for anything
    private record Line<T>(@Nullable T value, String words) {}

    private final TimelineModel model;
    private final FilterModel filter;
    private final Messages messages;
    private boolean isShowing;

    /// @param onThen turns the look back on or off
    FilterPane(TimelineModel model, Messages messages, Consumer<Boolean> onThen) {
        super(8);
        this.model = model;
        this.filter = model.filter();
        this.messages = messages;
        setId("timeline-filter");
        getStyleClass().add("timeline-filter");
        var more = more();
        Pieces.showWhile(more, filter.openProperty());
        getChildren().addAll(line(onThen), more);
    }

    private Region line(Consumer<Boolean> onThen) {
        var text = new TextField();
        text.setId("filter-text");
        text.setPromptText(messages.get("timeline.filter.text"));
        text.setAccessibleText(messages.get("timeline.filter.text"));
        text.setPrefWidth(208);
        text.setMinWidth(120);
        text.textProperty().bindBidirectional(filter.textProperty());
        var more = new ToggleButton(messages.get("timeline.filter.more"), new FontIcon(Feather.FILTER));
        more.setId("filter-more");
        more.selectedProperty().bindBidirectional(filter.openProperty());
        var then = new ToggleButton(messages.get("timeline.then"), new FontIcon(Feather.CLOCK));
        then.setId("then-switch");
        model.knownThenProperty().subscribe(known -> then.setSelected(known != null));
        then.setOnAction(_ -> onThen.accept(then.isSelected()));
        var line = new FlowPane(8, 8, text, more, then, count(), all());
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPrefWrapLength(320);
        HBox.setHgrow(line, Priority.ALWAYS);
        return line;
    }

    private Label count() {
        var count = new Label();
        count.setId("filter-count");
        count.getStyleClass().addAll("muted", "small");
        model.shownPartProperty()
                .subscribe(part -> count.setText(
                        part.isPart()
                                ? messages.get(
                                        "timeline.filter.count", part.events().size(), part.total())
                                : ""));
        count.managedProperty().bind(count.textProperty().isNotEmpty());
        count.visibleProperty().bind(count.managedProperty());
        return count;
    }

    private Button all() {
        var all = new Button(messages.get("timeline.filter.all"));
        all.setId("filter-all");
        all.getStyleClass().add("link");
        Pieces.showWhile(
                all,
                Bindings.createBooleanBinding(
                        () -> !filter.filterProperty().get().isAll()
                                || filter.from().unread() != null
                                || filter.to().unread() != null,
                        filter.filterProperty(),
                        filter.from().typedProperty(),
                        filter.to().typedProperty()));
        all.setOnAction(_ -> filter.clear());
        return all;
    }

    private Region more() {
        var lane = chooser("lane", filter.laneProperty());
        var person = chooser("person", filter.personProperty());
        var mark = chooser("mark", filter.markProperty());
        offer(mark, "mark", List.of(Mark.values()), one -> messages.get(one.nameKey()));
        var basis = chooser("basis", filter.basisProperty());
        offer(basis, "basis", List.of(Basis.values()), one -> messages.get(one.nameKey()));
        var dated = new ComboBox<EventFilter.Dated>();
        dated.setId("filter-dated");
        dated.setAccessibleText(messages.get("timeline.filter.dated"));
        dated.getItems().setAll(EventFilter.Dated.values());
        ChoiceWords.show(
                dated, one -> messages.get("timeline.filter.dated." + one.name().toLowerCase(Locale.ROOT)));
        dated.valueProperty().bindBidirectional(filter.datedProperty());
        model.events().subscribe(() -> offer(lane, "lane", lanes(), this::laneWords));
        model.peopleProperty().subscribe(names -> offer(person, "person", persons(names), id -> word(names, id)));
        var from = new DateEntryPane(filter.from(), "filter-from", messages.get("timeline.filter.from"));
        var to = new DateEntryPane(filter.to(), "filter-to", messages.get("timeline.filter.to"));
        for (DateEntryPane end : List.of(from, to)) {
            end.setPrefWidth(200);
        }
        var box = new FlowPane(12, 8);
        for (ComboBox<?> chooser : List.of(lane, person, mark, basis, dated)) {
            box.getChildren().add(labelled(chooser));
        }
        box.getChildren().addAll(from, to);
        box.setPrefWrapLength(320);
        box.setId("filter-fields");
        return box;
    }

    private Region labelled(ComboBox<?> chooser) {
        var label = new Label(chooser.getAccessibleText());
        label.getStyleClass().add("field-label");
        label.setLabelFor(chooser);
        chooser.setMinWidth(160);
        chooser.setMaxWidth(320);
        return new VBox(4, label, chooser);
    }

    private static String word(Map<UUID, String> names, UUID id) {
        return Objects.requireNonNullElse(names.get(id), "");
    }

    private static List<UUID> persons(Map<UUID, String> names) {
        return names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER))
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<String> lanes() {
        var lanes = new TreeSet<>(Comparator.<String>naturalOrder());
        model.events().forEach(event -> lanes.add(Objects.requireNonNullElse(event.lane(), "")));
        return List.copyOf(lanes);
    }

    private String laneWords(String lane) {
        return lane.isEmpty() ? messages.get("timeline.filter.lane.none") : lane;
    }

    private <T> ComboBox<Line<T>> chooser(String name, ObjectProperty<@Nullable T> property) {
        var chooser = new ComboBox<Line<T>>();
        chooser.setId("filter-" + name);
        chooser.setAccessibleText(messages.get("timeline.filter." + name));
        ChoiceWords.show(chooser, Line::words);
        chooser.valueProperty().subscribe(line -> {
            if (line != null && !isShowing) {
                property.set(line.value());
            }
        });
        property.subscribe(value -> choose(chooser, value));
        chooser.getItems().subscribe(() -> choose(chooser, property.get()));
        return chooser;
    }

    private <T> void choose(ComboBox<Line<T>> chooser, @Nullable T value) {
        chooser.getItems().stream()
                .filter(line -> Objects.equals(line.value(), value))
                .findFirst()
                .ifPresent(chooser::setValue);
    }

    private <T> void offer(ComboBox<Line<T>> chooser, String name, List<T> values, Function<T, String> words) {
        List<Line<T>> lines = new ArrayList<>();
        lines.add(new Line<>(null, messages.get("timeline.filter." + name + ".any")));
        values.forEach(value -> lines.add(new Line<>(value, words.apply(value))));
        if (!lines.equals(chooser.getItems())) {
            isShowing = true;
            chooser.getItems().setAll(lines);
            isShowing = false;
        }
    }
}
