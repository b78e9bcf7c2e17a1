package app.rebound.desk;

import app.rebound.evidence.Columns.Meaning;
import app.rebound.evidence.Found;
import app.rebound.evidence.FoundDate;
import app.rebound.evidence.table.TableSample;
import app.rebound.text.Messages;
import app.rebound.ui.ChoiceWords;
import app.rebound.ui.Pieces;
import app.rebound.ui.Scroller;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Which column of a table holds what: the first rows, a choice for each column, and what comes of it.
final class ColumnsPane extends BorderPane {
    private static final int MOST = 60;
    private static final int WIDTH = 160;

    /// A line of a chooser.
    ///
    /// @param meaning null for nothing that is read
    private record Line(@Nullable Meaning meaning) {}

    private final ColumnsModel columns;
    private final Messages messages;
    private final DeskActions actions;
    private final DeskWords words;
    private final List<ComboBox<Line>> choosers = new ArrayList<>();
    private final FlowPane choices = new FlowPane(12, 12);
    private final TableView<List<String>> table = new TableView<>();
    private final VBox outcome = new VBox(4);
    private boolean isShowing;

    ColumnsPane(ColumnsModel columns, Messages messages, DeskActions actions) {
        this.columns = columns;
        this.messages = messages;
        this.actions = actions;
        this.words = new DeskWords(messages);
        setId("desk-columns-page");
        table.setId("desk-columns-rows");
        table.setAccessibleText(messages.get("desk.columns.rows"));
        table.setPrefHeight(212);
        table.setMinHeight(120);
        choices.setPrefWrapLength(320);
        Button read = Pieces.button(
                "desk-columns-read", messages.get("desk.columns.read"), () -> actions.onColumnsDone(true), "primary");
        Button leave = Pieces.button(
                "desk-columns-leave", messages.get("desk.columns.leave"), () -> actions.onColumnsDone(false));
        var body = new VBox(
                16,
                Pieces.words(messages.get("desk.columns.title"), "heading"),
                Pieces.words(messages.get("desk.columns.words"), "muted"),
                table,
                choices,
                outcome,
                new HBox(12, read, leave));
        body.getStyleClass().add("desk-page");
        var scroll = new Scroller(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        Pieces.onEscape(this, () -> actions.onColumnsDone(false));
        columns.columnsProperty().subscribe(now -> {
            read.setDisable(!now.isEnough());
            isShowing = true;
            for (int place = 0; place < choosers.size(); place++) {
                choosers.get(place).setValue(new Line(columns.meaning(place)));
            }
            isShowing = false;
            showOutcome();
        });
        columns.read().addListener((ListChangeListener<Found>) _ -> showOutcome());
        columns.sampleProperty().subscribe(sample -> {
            if (sample != null) {
                show(sample);
            }
        });
    }

    private void show(TableSample sample) {
        table.getColumns().clear();
        choices.getChildren().clear();
        choosers.clear();
        for (int place = 0; place < Math.min(MOST, sample.header().size()); place++) {
            int at = place;
            String name = sample.header().get(place).isBlank()
                    ? messages.get("desk.columns.number", place + 1)
                    : sample.header().get(place);
            var column = new TableColumn<List<String>, String>(name);
            column.setSortable(false);
            column.setPrefWidth(WIDTH);
            column.setCellValueFactory(row -> new ReadOnlyStringWrapper(
                    at < row.getValue().size() ? row.getValue().get(at) : ""));
            table.getColumns().add(column);
            choices.getChildren().add(choice(place, name));
        }
        table.getItems().setAll(sample.rows());
        showOutcome();
    }

    private VBox choice(int place, String name) {
        var chooser = new ComboBox<Line>();
        chooser.setId("desk-column-" + (place + 1));
        chooser.setPrefWidth(200);
        chooser.setAccessibleText(name);
        ChoiceWords.show(chooser, this::words);
        chooser.getItems().add(new Line(null));
        for (Meaning meaning : Meaning.values()) {
            chooser.getItems().add(new Line(meaning));
        }
        chooser.setValue(new Line(columns.meaning(place)));
        choosers.add(chooser);
        chooser.valueProperty().subscribe((_, line) -> {
            if (line != null && !isShowing) {
                columns.choose(place, line.meaning());
                actions.onColumnsChanged();
            }
        });
        var label = new Label(name);
        label.setMaxWidth(200);
        label.getStyleClass().add("field-label");
        label.setLabelFor(chooser);
        return new VBox(4, label, chooser);
    }

    private String words(Line line) {
        return messages.get("desk.meaning."
                + (line.meaning() == null
                        ? "none"
                        : line.meaning().name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    private void showOutcome() {
        outcome.getChildren().clear();
        Label head = Pieces.words(
                messages.get(
                        !columns.columnsProperty().get().isEnough()
                                ? "desk.columns.enough"
                                : columns.read().isEmpty() ? "desk.columns.nothing" : "desk.columns.outcome"),
                "field-label");
        head.setId("desk-columns-outcome");
        outcome.getChildren().add(head);
        int number = 0;
        for (Found found : columns.read()) {
            number++;
            FoundDate when = found.when();
            Label line = Pieces.words(
                    words.date(when == null ? null : when.date()) + " · " + found.title(), "desk-original");
            line.setId("desk-columns-read-" + number);
            outcome.getChildren().add(line);
        }
    }
}
