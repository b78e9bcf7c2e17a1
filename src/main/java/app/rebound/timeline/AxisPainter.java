package app.rebound.timeline;

import app.rebound.axis.LaneBands.Band;
import app.rebound.axis.TickRoom;
import app.rebound.axis.Ticks;
import app.rebound.text.Messages;
import app.rebound.timeline.AxisColours.Use;
import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/// Paints the axis from back to front: ticks, moods, lanes with what stands in them, today, and what is selected.
final class AxisPainter {
    private static final double[] DASHES = {2, 4};
    private static final double[] WHOLE = {};
    private static final double[] FRAME_DASHES = {4, 3};
    private static final double NAME_X = 20;

    private final AxisColours colours;
    private final AxisFonts fonts;
    private final Messages messages;
    private final LocalDate today;
    private final TickRoom ticks;
    private final ThingPainter things;
    private final MoodPainter moods;
    private final ReasonPainter reasons;

    AxisPainter(AxisColours colours, AxisFonts fonts, Messages messages, LocalDate today) {
        this.colours = colours;
        this.fonts = fonts;
        this.messages = messages;
        this.today = today;
        ticks = new TickRoom(new TickWords(messages), fonts.ruler()::width);
        things = new ThingPainter(colours, fonts, new ClusterWords(messages));
        moods = new MoodPainter(colours, fonts, messages);
        reasons = new ReasonPainter(colours, fonts, messages);
    }

    /// @param strip the reasons below the lanes, where they are shown
    /// @param state what is selected and what is being dragged
    void paint(GraphicsContext gc, AxisPlan plan, ReasonStrip strip, AxisState state) {
        gc.clearRect(0, 0, plan.width(), plan.height());
        paintTicks(gc, plan);
        if (plan.look().isMoodShown()) {
            moods.paint(gc, plan);
        }
        paintToday(gc, plan);
        reasons.paintArrows(gc, strip);
        state.hint()
                .filter(AxisState.Hint::isGround)
                .flatMap(AxisState.Hint::shadow)
                .ifPresent(area -> ground(gc, area));
        gc.save();
        gc.beginPath();
        gc.rect(0, plan.lanesTop(), plan.width(), plan.lanesBottom() - plan.lanesTop());
        gc.clip();
        paintLanes(gc, plan);
        things.paint(gc, plan);
        paintFrames(gc, plan, state);
        gc.restore();
        if (plan.look().isReasonShown()) {
            reasons.paint(gc, plan, strip, state);
        }
        state.band().ifPresent(area -> {
            gc.setFill(colours.get(Use.ACCENT).deriveColor(0, 1, 1, 0.12));
            gc.fillRect(area.x(), area.y(), area.width(), area.height());
            gc.setStroke(colours.get(Use.ACCENT));
            gc.strokeRect(area.x() + 0.5, area.y() + 0.5, area.width(), area.height());
        });
        state.hint().ifPresent(hint -> paintHint(gc, plan, hint));
    }

    private void paintTicks(GraphicsContext gc, AxisPlan plan) {
        gc.setTextAlign(TextAlignment.LEFT);
        gc.setTextBaseline(VPos.CENTER);
        gc.setFont(fonts.label());
        gc.setLineWidth(1);
        gc.setStroke(colours.get(Use.LINE));
        for (Ticks.Tick tick : Ticks.of(plan.scale(), ticks).all()) {
            double x = Math.round(tick.x()) + 0.5;
            gc.setLineDashes(tick.isMajor() ? WHOLE : DASHES);
            gc.strokeLine(x, AxisPlan.HEAD - 4, x, plan.lanesBottom());
            gc.setFill(colours.get(Use.MUTED));
            gc.fillText(tick.label(), tick.x() + Ticks.INDENT, AxisPlan.HEAD / 2);
        }
        gc.setLineDashes(WHOLE);
    }

    private void paintLanes(GraphicsContext gc, AxisPlan plan) {
        gc.setTextAlign(TextAlignment.LEFT);
        gc.setTextBaseline(VPos.CENTER);
        boolean isNamed = plan.content().sorting().isNamed();
        for (int number = 0; number < plan.bands().bands().size(); number++) {
            Band band = plan.band(number);
            double top = Math.round(plan.laneTop(number));
            if (number > 0 || plan.look().isMoodShown()) {
                gc.setStroke(colours.get(Use.LINE));
                gc.strokeLine(0, top + 0.5, plan.width(), top + 0.5);
            }
            if (!isNamed) {
                continue;
            }
            Lane lane = plan.content().lanes().get(number);
            double middle = band.isCollapsed() ? top + 10 : top + (band.firstRow() - band.top()) / 2;
            gc.setFill(colours.get(Use.MUTED));
            if (band.isCollapsed()) {
                gc.fillPolygon(new double[] {8, 8, 14}, new double[] {middle - 4, middle + 4, middle}, 3);
            } else {
                gc.fillPolygon(new double[] {7, 15, 11}, new double[] {middle - 3, middle - 3, middle + 4}, 3);
            }
            gc.setFont(fonts.strong());
            String name = lane.isCollapsed()
                    ? messages.get(
                            "timeline.lane.collapsed",
                            lane.name(),
                            plan.content().index().count(number))
                    : lane.name();
            gc.fillText(name, NAME_X, middle);
        }
    }

    private void paintToday(GraphicsContext gc, AxisPlan plan) {
        double x = Math.round(plan.scale().x(today.atTime(12, 0))) + 0.5;
        if (x < 0 || x > plan.width()) {
            return;
        }
        gc.setStroke(colours.get(Use.GOLD));
        gc.setLineWidth(1);
        gc.strokeLine(x, AxisPlan.HEAD - 4, x, plan.lanesBottom());
        String word = messages.get("timeline.today");
        double width = fonts.ruler().width(word);
        double left = x + 4 + width + 4 > plan.width() ? x - 4 - width : x + 4;
        double middle = plan.lanesBottom() + AxisPlan.FOOT / 2;
        gc.setFill(colours.get(Use.GROUND));
        gc.fillRect(left - 3, middle - 9 * fonts.unit(), width + 6, 18 * fonts.unit());
        gc.setFill(colours.get(Use.GOLD));
        gc.setFont(fonts.label());
        gc.setTextAlign(TextAlignment.LEFT);
        gc.setTextBaseline(VPos.CENTER);
        gc.fillText(word, left, middle);
    }

    private void paintFrames(GraphicsContext gc, AxisPlan plan, AxisState state) {
        gc.setStroke(colours.get(Use.ACCENT));
        gc.setLineWidth(1.5);
        gc.setLineDashes(FRAME_DASHES);
        // More frames than can be told apart are not drawn one by one.
        state.chosen().stream().limit(400).forEach(place -> plan.area(place).ifPresent(area -> frame(gc, area, 4)));
        gc.setLineDashes(WHOLE);
        if (state.isFocused() && state.reason().isEmpty()) {
            Optional<Area> focus = plan.area(state.focus());
            gc.setLineWidth(2);
            focus.ifPresent(area -> {
                frame(gc, area, 7);
                gc.setStroke(colours.get(Use.GROUND));
                gc.setLineWidth(1);
                frame(gc, area, 5.5);
            });
        }
        gc.setLineWidth(1);
    }

    private static void frame(GraphicsContext gc, Area area, double by) {
        Area around = area.grown(by).grown(-2);
        gc.strokeRoundRect(around.x(), around.y(), around.width(), around.height(), 12, 12);
    }

    /// Pale where events and their words stand on it, and strong above and below them.
    private void ground(GraphicsContext gc, Area area) {
        double left = Math.round(area.x());
        double width = Math.max(4, Math.round(area.width()));
        gc.setFill(colours.get(Use.ACCENT).deriveColor(0, 1, 1, 0.3));
        gc.fillRect(left, area.y(), width, area.height());
        gc.setFill(colours.get(Use.ACCENT));
        gc.fillRect(left, area.y() - 4, width, 4);
        gc.fillRect(left, area.y() + area.height() - 4, width, 4);
    }

    private void paintHint(GraphicsContext gc, AxisPlan plan, AxisState.Hint hint) {
        double width = fonts.ruler().width(hint.words()) + 16;
        double height = 24 * fonts.unit();
        double x = Math.clamp(hint.x() + 12, 0, Math.max(0, plan.width() - width));
        double y = Math.clamp(hint.y() - height - 8, 0, plan.height() - height);
        if (hint.isGround()) {
            x = Math.clamp(hint.x() - 8, 0, Math.max(0, plan.width() - width));
            y = Math.min(plan.lanesBottom(), plan.height() - height);
        } else {
            hint.shadow().ifPresent(area -> {
                gc.setStroke(colours.get(Use.ACCENT));
                gc.setLineWidth(2);
                gc.strokeRoundRect(area.x(), area.y(), area.width(), area.height(), 12, 12);
                gc.setLineWidth(1);
            });
        }
        gc.setFill(colours.get(Use.INK));
        gc.fillRoundRect(x, y, width, height, 8, 8);
        gc.setFill(colours.get(Use.GROUND));
        gc.setFont(fonts.label());
        gc.setTextAlign(TextAlignment.LEFT);
        gc.setTextBaseline(VPos.CENTER);
        gc.fillText(hint.words(), x + 8, y + height / 2);
    }
}
