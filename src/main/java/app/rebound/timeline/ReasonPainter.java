package app.rebound.timeline;

import app.rebound.axis.Ellipsis;
import app.rebound.link.Word;
import app.rebound.text.Messages;
import app.rebound.timeline.AxisColours.Use;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/// Paints the reasons below the lanes and an arrow from each to the events it had something to do with.
final class ReasonPainter {
    private static final double[] DASHES = {5, 4};
    private static final double[] WHOLE = {};
    private static final double HEAD = 5;

    private final AxisColours colours;
    private final AxisFonts fonts;
    private final Messages messages;

    ReasonPainter(AxisColours colours, AxisFonts fonts, Messages messages) {
        this.colours = colours;
        this.fonts = fonts;
        this.messages = messages;
    }

    /// Paints the arrows, which go behind the events.
    void paintArrows(GraphicsContext gc, ReasonStrip strip) {
        for (ReasonStrip.Pill pill : strip.pills()) {
            pill.arrows().forEach(arrow -> paintArrow(gc, pill.area(), arrow));
        }
    }

    /// Paints the reasons.
    void paint(GraphicsContext gc, AxisPlan plan, ReasonStrip strip, AxisState state) {
        gc.setStroke(colours.get(Use.LINE));
        gc.setLineWidth(1);
        double top = Math.round(plan.lanesBottom()) + 0.5;
        gc.strokeLine(0, top, plan.width(), top);
        strip.pills()
                .forEach(pill ->
                        paintPill(gc, pill, state.isFocused() && state.reason().equals(Optional.of(pill.id()))));
        if (strip.pills().isEmpty() || strip.rest() > 0) {
            String words = strip.pills().isEmpty() && strip.rest() == 0
                    ? messages.get("timeline.reasons.none")
                    : messages.get("timeline.reasons.rest", strip.rest());
            write(gc, words, Use.MUTED, plan.width() - fonts.ruler().width(words) - 4, plan.height() - 8);
        }
    }

    private void write(GraphicsContext gc, String words, Use use, double x, double middle) {
        gc.setFont(fonts.label());
        gc.setFill(colours.get(use));
        gc.setTextAlign(TextAlignment.LEFT);
        gc.setTextBaseline(VPos.CENTER);
        gc.fillText(words, x, middle);
    }

    /// What hid a thing or protected from it has a broken line.
    private void paintArrow(GraphicsContext gc, Area pill, ReasonStrip.Arrow arrow) {
        gc.setStroke(colours.get(Use.MUTED));
        gc.setLineWidth(1.3);
        gc.setLineDashes(arrow.word() == Word.HID || arrow.word() == Word.PROTECTED ? DASHES : WHOLE);
        double fromX = pill.middleX();
        double fromY = pill.y();
        double bend = Math.min(60, Math.max(8, (fromY - arrow.y()) / 2));
        gc.beginPath();
        gc.moveTo(fromX, fromY);
        gc.bezierCurveTo(fromX, fromY - bend, arrow.x(), arrow.y() + bend, arrow.x(), arrow.y() + HEAD);
        gc.stroke();
        gc.setLineDashes(WHOLE);
        gc.setFill(colours.get(Use.MUTED));
        gc.fillPolygon(
                new double[] {arrow.x() - HEAD, arrow.x() + HEAD, arrow.x()},
                new double[] {arrow.y() + 2 * HEAD, arrow.y() + 2 * HEAD, arrow.y()},
                3);
        gc.setLineWidth(1);
    }

    private void paintPill(GraphicsContext gc, ReasonStrip.Pill pill, boolean isFocused) {
        Area area = pill.area();
        gc.setFill(colours.get(Use.GROUND));
        gc.fillRoundRect(area.x(), area.y(), area.width(), area.height(), area.height(), area.height());
        gc.setStroke(colours.get(isFocused ? Use.ACCENT : Use.LINE_STRONG));
        gc.setLineWidth(isFocused ? 2 : 1);
        gc.strokeRoundRect(
                area.x() + 0.5, area.y() + 0.5, area.width() - 1, area.height() - 1, area.height(), area.height());
        gc.setLineWidth(1);
        String title = Ellipsis.cut(pill.title(), area.width() - 24, fonts.ruler()::width);
        write(gc, title, Use.INK, area.x() + 12, area.middleY());
    }
}
