package app.rebound.checkin;

import app.rebound.axis.Ticks;
import app.rebound.axis.TimeScale;
import app.rebound.text.Messages;
import app.rebound.timeline.TickWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Feelings and confidence over time above the events of the same days; what lies in one column of pixels is drawn
/// once.
final class FeelingsChart extends Region {
    /// How wide a column is in which things are drawn as one, in pixels.
    private static final int COLUMN = 6;

    private static final double CONFIDENCE = 96;
    private static final double LANE = 28;
    private static final double AXIS = 24;
    private static final double GAP = 12;
    private static final double USUAL_SIZE = 12;

    private final Messages messages;
    private final FeelingWords words;
    private final Canvas canvas = new Canvas();
    private final FeelingsInk ink = new FeelingsInk(this::draw);
    private FeelingsModel.@Nullable Shown shown;

    FeelingsChart(Messages messages, FeelingWords words) {
        this.messages = messages;
        this.words = words;
        setId("feelings-chart");
        getStyleClass().add("feelings-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(false);
        getChildren().addAll(canvas, ink);
        ink.plain().fontProperty().addListener((_, _, _) -> {
            requestLayout();
            draw();
        });
        setMinWidth(0);
    }

    void show(FeelingsModel.Shown now) {
        shown = now;
        setAccessibleText(messages.get(
                "checkin.feelings.said", now.rows().size(), now.marks().size()));
        draw();
    }

    private double unit() {
        return Math.max(1, ink.plain().getFont().getSize() / USUAL_SIZE);
    }

    @Override
    protected double computePrefHeight(double width) {
        return (CONFIDENCE + LANE * (FeelingsInk.FAMILIES.size() + 1) + AXIS + GAP) * unit();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            draw();
        }
    }

    private void draw() {
        FeelingsModel.Shown now = shown;
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        Font font = ink.plain().getFont();
        double left = labelWidth(font) + GAP;
        if (now == null || canvas.getWidth() < left + 40) {
            return;
        }
        pen.setFont(font);
        pen.setTextBaseline(VPos.CENTER);
        TimeScale scale = TimeScale.between(
                now.first().atStartOfDay(), now.last().plusDays(1).atStartOfDay(), canvas.getWidth() - left - GAP);
        double top = drawAxis(pen, scale, left, font);
        drawConfidence(pen, scale, left, now.rows());
        drawFamilies(pen, scale, left, top, now.rows());
        drawEvents(pen, scale, left, top + LANE * unit() * FeelingsInk.FAMILIES.size(), now.marks());
    }

    private double labelWidth(Font font) {
        double widest = width(messages.get("checkin.confidence"), font);
        for (String family : FeelingsInk.FAMILIES) {
            widest = Math.max(widest, width(words.name(family), font) + 20 * unit());
        }
        return Math.max(widest, width(messages.get("checkin.feelings.events"), font));
    }

    private static double width(String words, Font font) {
        var text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }

    /// The ticks with their lines through everything.
    ///
    /// @return where the lanes of the families begin
    private double drawAxis(GraphicsContext pen, TimeScale scale, double left, Font font) {
        double bottom = canvas.getHeight() - AXIS * unit();
        Ticks ticks = Ticks.of(scale, new TickWords(messages), label -> width(label, font));
        pen.setLineWidth(1);
        for (Ticks.Tick tick : ticks.all()) {
            double x = Math.round(left + tick.x()) + 0.5;
            pen.setStroke(ink.line());
            pen.strokeLine(x, 0, x, bottom);
            pen.setFill(ink.muted());
            pen.fillText(tick.label(), x + Ticks.INDENT, bottom + AXIS * unit() / 2);
        }
        pen.setStroke(ink.line());
        pen.strokeLine(left, bottom + 0.5, canvas.getWidth(), bottom + 0.5);
        return CONFIDENCE * unit() + GAP;
    }

    private void drawConfidence(GraphicsContext pen, TimeScale scale, double left, List<CheckInRow> rows) {
        double height = CONFIDENCE * unit();
        pen.setFill(ink.muted());
        pen.fillText(messages.get("checkin.confidence"), 0, height / 2);
        pen.setStroke(ink.line());
        pen.strokeLine(left, Math.round(height) + 0.5, canvas.getWidth(), Math.round(height) + 0.5);
        Map<Integer, double[]> columns = new TreeMap<>();
        for (CheckInRow row : rows) {
            Integer value = row.confidence();
            if (value != null) {
                double[] sums = columns.computeIfAbsent(column(scale, row), _ -> new double[3]);
                sums[0] += scale.x(row.at());
                sums[1] += value;
                sums[2]++;
            }
        }
        pen.setStroke(ink.accent());
        pen.setFill(ink.accent());
        pen.setLineWidth(2);
        double[] before = null;
        for (double[] sums : columns.values()) {
            double x = left + sums[0] / sums[2];
            double y = height - 6 - sums[1] / sums[2] / CheckIn.CONFIDENCE.most() * (height - 12);
            if (before != null) {
                pen.strokeLine(before[0], before[1], x, y);
            }
            pen.fillOval(x - 2.5, y - 2.5, 5, 5);
            before = new double[] {x, y};
        }
    }

    private static int column(TimeScale scale, CheckInRow row) {
        return (int) Math.floor(scale.x(row.at()) / COLUMN);
    }

    private void drawFamilies(GraphicsContext pen, TimeScale scale, double left, double top, List<CheckInRow> rows) {
        Map<String, Map<Integer, Integer>> strongest = new HashMap<>();
        for (CheckInRow row : rows) {
            for (Felt felt : row.feelings()) {
                strongest
                        .computeIfAbsent(words.family(felt.word()), _ -> new TreeMap<>())
                        .merge(column(scale, row), felt.strength(), Math::max);
            }
        }
        List<String> families = new ArrayList<>(FeelingsInk.FAMILIES);
        for (int i = 0; i < families.size(); i++) {
            String family = families.get(i);
            double y = top + LANE * unit() * (i + 0.5);
            pen.setFill(ink.family(family));
            FamilyShape.of(family).draw(pen, 6 * unit(), y, 5 * unit());
            pen.setFill(ink.muted());
            pen.fillText(words.name(family), 20 * unit(), y);
            pen.setStroke(ink.line());
            pen.setLineWidth(1);
            pen.strokeLine(left, Math.round(y) + 0.5, canvas.getWidth(), Math.round(y) + 0.5);
            pen.setFill(ink.family(family));
            strongest
                    .getOrDefault(family, Map.of())
                    .forEach((column, strength) -> FamilyShape.of(family)
                            .draw(pen, left + (column + 0.5) * COLUMN, y, (2 + strength * 0.9) * unit()));
        }
    }

    private void drawEvents(GraphicsContext pen, TimeScale scale, double left, double top, List<EventMark> marks) {
        double y = top + LANE * unit() / 2;
        pen.setFill(ink.muted());
        pen.fillText(messages.get("checkin.feelings.events"), 0, y);
        int last = Integer.MIN_VALUE;
        for (EventMark mark : marks) {
            double x = scale.x(mark.at());
            int column = (int) Math.floor(x / COLUMN);
            if (column != last) {
                pen.fillRect(left + x - 1, y - 8 * unit(), 2, 16 * unit());
                last = column;
            }
        }
    }
}
