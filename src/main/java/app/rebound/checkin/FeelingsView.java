package app.rebound.checkin;

import app.rebound.text.Messages;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import app.rebound.ui.Page;
import app.rebound.ui.Pieces;
import app.rebound.ui.Scroller;
import app.rebound.ui.Styles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Feelings over time: which stretch, the drawing, the same as a table, and one check-in opened from it.
final class FeelingsView {
    private static final double TABLE_HEIGHT = 320;

    /// What the buttons do.
    interface Actions {
        void onPalette();

        void onToday();

        void onStretch(Stretch stretch);

        /// Shows another stretch of the same length.
        ///
        /// @param times -1 for the stretch before, 1 for the one after
        void onMove(int times);

        void onOpen(CheckInRow row);
    }

    private final Messages messages;
    private final FeelingWords words;
    private final Actions actions;
    private final DateWords dates;
    private final Page page;
    private final FeelingsChart chart;
    private final TableView<CheckInRow> table = new TableView<>();
    private final List<ToggleButton> stretches = new ArrayList<>();
    private final Label span = new Label();
    private final Node before;
    private final Node after;
    private final VBox form = new VBox();
    private final VBox content;
    private final VBox empty;

    FeelingsView(Messages messages, FeelingWords words, FeelingsModel model, Region form, Actions actions) {
        this.messages = messages;
        this.words = words;
        this.actions = actions;
        dates = new DateWords(messages);
        page = new Page(messages, actions::onPalette);
        page.setId("feelings");
        page.getStylesheets().add(Styles.address(FeelingsView.class, "checkin.css"));
        page.setTitle(messages.get("checkin.feelings"));
        page.setSubtitle(messages.get("checkin.feelings.words"));
        chart = new FeelingsChart(messages, words);
        span.setId("feelings-span");
        span.getStyleClass().add("muted");
        before = Pieces.button("feelings-before", messages.get("checkin.feelings.before"), () -> actions.onMove(-1));
        after = Pieces.button("feelings-after", messages.get("checkin.feelings.after"), () -> actions.onMove(1));
        this.form.getChildren().setAll(form);
        showForm(false);
        makeTable();
        var drawn = new VBox(12, tools(), chart);
        drawn.getStyleClass().addAll("card", "today-card");
        content = new VBox(20, drawn, this.form, table);
        empty = new VBox(
                12,
                Pieces.words(messages.get("checkin.feelings.empty"), "heading"),
                Pieces.words(messages.get("checkin.feelings.empty.words"), "muted"),
                Pieces.button("feelings-today", messages.get("checkin.feelings.today"), actions::onToday, "primary"));
        empty.setId("feelings-empty");
        empty.getStyleClass().add("card");
        for (Region one : List.of(content, empty, this.form)) {
            one.managedProperty().bind(one.visibleProperty());
        }
        content.setVisible(false);
        empty.setVisible(false);
        var body = new VBox(empty, content);
        body.getStyleClass().add("feelings-body");
        var scroll = new Scroller(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        page.setBody(scroll);
        model.shownProperty().subscribe(this::show);
    }

    private Node tools() {
        var tools = new FlowPane(8, 8);
        tools.setAlignment(Pos.CENTER_LEFT);
        for (Stretch stretch : Stretch.values()) {
            var chip = new ToggleButton(messages.get("checkin.stretch." + stretch.id()));
            chip.setId("feelings-" + stretch.id());
            chip.getStyleClass().add("chip");
            chip.setUserData(stretch);
            chip.setOnAction(_ -> actions.onStretch(stretch));
            stretches.add(chip);
            tools.getChildren().add(chip);
        }
        tools.getChildren().addAll(before, after, span);
        return tools;
    }

    private void makeTable() {
        table.setId("feelings-table");
        table.setAccessibleText(messages.get("checkin.feelings.table"));
        table.setPrefHeight(TABLE_HEIGHT);
        table.setMinHeight(TABLE_HEIGHT / 2);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<CheckInRow, CheckInRow> when = column("when", 180, row -> row, this::moment);
        when.setComparator(Comparator.comparing(CheckInRow::at));
        TableColumn<CheckInRow, Integer> confidence = column(
                "confidence",
                110,
                row -> row.confidence() == null ? -1 : row.confidence(),
                number -> number < 0 ? "" : messages.get("card.scale.said", number, CheckIn.CONFIDENCE.most()));
        TableColumn<CheckInRow, String> felt = column("felt", 260, row -> words.names(row.feelings()), text -> text);
        TableColumn<CheckInRow, String> said = column("words", 300, CheckInRow::words, text -> text);
        table.getColumns().setAll(List.of(when, felt, confidence, said));
        table.setPlaceholder(Pieces.words(messages.get("checkin.feelings.none"), "muted"));
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                key.consume();
                open();
            }
        });
        table.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                open();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    private void open() {
        CheckInRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            actions.onOpen(row);
        }
    }

    private <T> TableColumn<CheckInRow, T> column(
            String name, double width, Function<CheckInRow, T> value, Function<T, String> said) {
        var column = new TableColumn<CheckInRow, T>(messages.get("checkin.column." + name));
        column.setId("feelings-column-" + name);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable T item, boolean isEmpty) {
                super.updateItem(item, isEmpty);
                setText(isEmpty || item == null ? null : said.apply(item));
            }
        });
        return column;
    }

    private String moment(CheckInRow row) {
        String day = day(row.day());
        return row.time() == null
                ? day
                : messages.get("checkin.moment", day, row.time().toString());
    }

    private String day(LocalDate day) {
        return dates.shortOf(FuzzyDate.ofDay(day));
    }

    private void show(FeelingsModel.@Nullable Shown now) {
        if (now == null) {
            return;
        }
        empty.setVisible(!now.isAny());
        content.setVisible(now.isAny());
        stretches.forEach(chip -> chip.setSelected(now.stretch() == chip.getUserData()));
        span.setText(messages.get("checkin.feelings.span", day(now.first()), day(now.last())));
        before.setDisable(now.stretch() == Stretch.ALL);
        after.setDisable(now.stretch() == Stretch.ALL || !now.last().isBefore(now.today()));
        chart.show(now);
        var order = List.copyOf(table.getSortOrder());
        table.getItems().setAll(now.rows().reversed());
        table.getSortOrder().setAll(order);
        table.sort();
    }

    /// Shows or hides the opened check-in; the focus goes along.
    void showForm(boolean isShown) {
        form.setVisible(isShown);
        if (!isShown && page.getScene() != null) {
            table.requestFocus();
        }
    }

    Region region() {
        return page;
    }

    /// When it was, in words.
    String words(CheckInRow row) {
        return moment(row);
    }
}
