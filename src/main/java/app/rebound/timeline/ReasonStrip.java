package app.rebound.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// Where the reasons stand below the lanes: those with an event in view, as near below their events as there is room,
/// and a count of the others.
///
/// @param pills from left to right
/// @param rest how many found no room or have no event in view
record ReasonStrip(List<Pill> pills, int rest) {
    static final ReasonStrip NONE = new ReasonStrip(List.of(), 0);

    private static final double TOP = AxisPlan.FOOT + 8;
    private static final double ROW = 30;
    private static final double HEIGHT = 24;
    private static final double GAP = 8;
    private static final double PAD = 12;
    private static final double LONGEST = 220;
    private static final int ROWS = 2;

    /// One reason.
    record Pill(UUID id, String title, Area area, List<Arrow> arrows) {}

    /// From a reason to an event in view.
    ///
    /// @param x of the event's mark
    /// @param y just below the event
    record Arrow(app.rebound.link.Word word, double x, double y) {}

    private record Wanted(AxisReason reason, double x, double width, List<Arrow> arrows) {}

    static ReasonStrip of(AxisPlan plan, List<AxisReason> reasons, ToDoubleFunction<String> textWidth) {
        List<Wanted> wanted = new ArrayList<>();
        for (AxisReason reason : reasons) {
            List<Arrow> arrows = reason.ties().stream()
                    .flatMap(tie -> arrow(plan, tie).stream())
                    .toList();
            if (!arrows.isEmpty()) {
                double x = arrows.stream().mapToDouble(Arrow::x).average().orElseThrow();
                double width = Math.min(LONGEST, textWidth.applyAsDouble(reason.title())) + 2 * PAD;
                wanted.add(new Wanted(reason, x, Math.min(width, plan.width()), arrows));
            }
        }
        wanted.sort(Comparator.comparingDouble(Wanted::x));
        double[] free = new double[ROWS];
        List<Pill> pills = new ArrayList<>();
        for (Wanted one : wanted) {
            double left = Math.clamp(one.x - one.width / 2, 0, Math.max(0, plan.width() - one.width));
            int row = Math.max(left, free[0]) <= Math.max(left, free[1]) ? 0 : 1;
            double x = Math.max(left, free[row]);
            if (x + one.width <= plan.width()) {
                free[row] = x + one.width + GAP;
                var area = new Area(x, plan.lanesBottom() + TOP + row * ROW, one.width, HEIGHT);
                pills.add(new Pill(one.reason.id(), one.reason.title(), area, one.arrows));
            }
        }
        return new ReasonStrip(pills, reasons.size() - pills.size());
    }

    private static Optional<Arrow> arrow(AxisPlan plan, AxisReason.Tie tie) {
        int place = plan.content().place(tie.event());
        if (place < 0 || !plan.content().isPlaced(place)) {
            return Optional.empty();
        }
        var thing = plan.layout().thing(place, plan.scale());
        double x = thing instanceof app.rebound.axis.Thing.Box box
                ? plan.outline(box).mark()
                : plan.area(thing).middleX();
        double y = plan.middle(thing) + 14;
        boolean isSeen = x >= 0 && x <= plan.width() && y >= plan.lanesTop() && y <= plan.lanesBottom();
        return isSeen ? Optional.of(new Arrow(tie.word(), x, y)) : Optional.empty();
    }

    /// The reasons of an event, or of all that its cluster counts, in the order they are told in.
    static List<AxisReason> of(AxisPlan plan, List<AxisReason> reasons, int place) {
        if (place < 0 || !plan.look().isReasonShown()) {
            return List.of();
        }
        boolean isPlaced = plan.content().isPlaced(place);
        List<Integer> met =
                isPlaced && plan.layout().thing(place, plan.scale()) instanceof app.rebound.axis.Thing.Cluster cluster
                        ? plan.layout().members(cluster)
                        : List.of(place);
        Set<UUID> ids = met.stream().map(one -> plan.content().event(one).id()).collect(Collectors.toSet());
        return reasons.stream()
                .filter(reason -> reason.ties().stream().anyMatch(tie -> ids.contains(tie.event())))
                .toList();
    }

    Optional<Pill> at(double x, double y) {
        return pills.stream().filter(pill -> pill.area().contains(x, y)).findFirst();
    }
}
