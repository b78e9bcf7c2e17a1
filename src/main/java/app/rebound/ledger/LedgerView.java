package app.rebound.ledger;

import app.rebound.text.Messages;
import app.rebound.ui.Styles;
import java.text.NumberFormat;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A ledger as two facing columns of bars, what it cost in red ink and what it gave in black, and its lines below.
final class LedgerView {
    private static final double BAR = 14;
    private static final double LONGEST = 180;

    private final Messages messages;
    private final GridPane bars = new GridPane(12, 8);
    private final Label money = new Label();
    private final VBox figure;
    private final VBox region;

    LedgerView(ReadOnlyObjectProperty<LedgerSums> sums, Messages messages, Region lines) {
        this.messages = messages;
        bars.setId("ledger-bars");
        bars.setAccessibleRole(AccessibleRole.PARENT);
        for (int column = 0; column < 3; column++) {
            var constraints = new ColumnConstraints();
            constraints.setHalignment(column == 0 ? HPos.RIGHT : column == 1 ? HPos.CENTER : HPos.LEFT);
            constraints.setHgrow(column == 1 ? Priority.NEVER : Priority.ALWAYS);
            if (column != 1) {
                constraints.setPercentWidth(40);
            }
            bars.getColumnConstraints().add(constraints);
        }
        money.setId("ledger-money");
        money.getStyleClass().add("muted");
        money.setWrapText(true);
        money.managedProperty().bind(money.textProperty().isNotEmpty());
        figure = new VBox(12, bars, money);
        figure.getStyleClass().addAll("card", "ledger-figure");
        figure.managedProperty().bind(figure.visibleProperty());
        region = new VBox(20, figure, lines);
        region.getStyleClass().add("ledger");
        region.getStylesheets().add(Styles.address(LedgerView.class, "ledger.css"));
        sums.subscribe(this::show);
    }

    private void show(LedgerSums sums) {
        figure.setVisible(!sums.isEmpty());
        bars.getChildren().clear();
        bars.addRow(
                0,
                head("card.ledger-line.side.cost", "red-ink"),
                new Label(),
                head("card.ledger-line.side.gain", "black-ink"));
        int row = 1;
        for (LedgerSums.Row each : sums.rows()) {
            var area = new Label(messages.get("card.ledger-line.area." + each.area()));
            area.setMinWidth(Region.USE_PREF_SIZE);
            var cost = bar(each.cost(), sums.heaviest(), "red-ink");
            var number = number(each.cost(), "red-ink");
            var left = new HBox(8, number, cost);
            left.setAlignment(Pos.CENTER_RIGHT);
            var right = new HBox(8, bar(each.gain(), sums.heaviest(), "black-ink"), number(each.gain(), "black-ink"));
            right.setAlignment(Pos.CENTER_LEFT);
            bars.addRow(row++, left, area, right);
        }
        bars.setAccessibleText(messages.get("ledger.bars"));
        boolean hasMoney = sums.spent().signum() != 0 || sums.gained().signum() != 0;
        NumberFormat format = NumberFormat.getNumberInstance(messages.locale());
        money.setText(
                hasMoney
                        ? messages.get("ledger.money", format.format(sums.spent()), format.format(sums.gained()))
                        : "");
    }

    private Label head(String key, String ink) {
        var label = new Label(messages.get(key));
        label.getStyleClass().addAll("field-label", ink + "-words");
        return label;
    }

    private static Label number(int weight, String ink) {
        var label = new Label(weight == 0 ? "" : String.valueOf(weight));
        label.getStyleClass().addAll("small", ink + "-words");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Region bar(int weight, int heaviest, String ink) {
        var bar = new Region();
        bar.getStyleClass().addAll("ledger-bar", ink);
        double width = LONGEST * weight / heaviest;
        bar.setMinSize(0, BAR);
        bar.setPrefSize(width, BAR);
        bar.setMaxSize(width, BAR);
        return bar;
    }

    Region region() {
        return region;
    }
}
