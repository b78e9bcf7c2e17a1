package app.rebound.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How a person has set the axis up.
///
/// @param kind what the lanes tell apart
/// @param isMoodShown whether the line of the moods stands above the lanes
/// @param isReasonShown whether reasons and their arrows stand below them
/// @param isTableShown whether the table of the same events stands below the axis
/// @param order the keys of lanes from above to below, by kind; others follow by their names
/// @param collapsed the keys of collapsed lanes, by kind
record AxisLook(
        LaneKind kind,
        boolean isMoodShown,
        boolean isReasonShown,
        boolean isTableShown,
        Map<LaneKind, List<String>> order,
        Map<LaneKind, Set<String>> collapsed) {
    static final AxisLook FIRST = new AxisLook(LaneKind.THEME, false, false, true, Map.of(), Map.of());

    AxisLook {
        order = Map.copyOf(order);
        collapsed = Map.copyOf(collapsed);
    }

    List<String> laneOrder() {
        return order.getOrDefault(kind, List.of());
    }

    boolean isCollapsed(String key) {
        return collapsed.getOrDefault(kind, Set.of()).contains(key);
    }

    AxisLook withKind(LaneKind other) {
        return new AxisLook(other, isMoodShown, isReasonShown, isTableShown, order, collapsed);
    }

    AxisLook withMood(boolean isShown) {
        return new AxisLook(kind, isShown, isReasonShown, isTableShown, order, collapsed);
    }

    AxisLook withReasons(boolean isShown) {
        return new AxisLook(kind, isMoodShown, isShown, isTableShown, order, collapsed);
    }

    AxisLook withTable(boolean isShown) {
        return new AxisLook(kind, isMoodShown, isReasonShown, isShown, order, collapsed);
    }

    /// The same with the lanes of this kind in that order.
    AxisLook withOrder(List<String> keys) {
        var orders = new HashMap<>(order);
        orders.put(kind, List.copyOf(keys));
        return new AxisLook(kind, isMoodShown, isReasonShown, isTableShown, orders, collapsed);
    }

    /// The same with a lane of this kind collapsed, or opened where it was.
    AxisLook withTurned(String key) {
        var keys = new HashSet<>(collapsed.getOrDefault(kind, Set.of()));
        if (!keys.remove(key)) {
            keys.add(key);
        }
        var all = new HashMap<>(collapsed);
        all.put(kind, Set.copyOf(keys));
        return new AxisLook(kind, isMoodShown, isReasonShown, isTableShown, order, all);
    }

    /// The same after a lane got another name, which it keeps its place under.
    AxisLook withRenamed(String from, String to) {
        List<String> keys = new ArrayList<>();
        laneOrder().stream()
                .map(key -> key.equals(from) ? to : key)
                .filter(key -> !keys.contains(key))
                .forEach(keys::add);
        AxisLook renamed = withOrder(keys);
        return isCollapsed(from) && !isCollapsed(to) ? renamed.withTurned(from).withTurned(to) : renamed;
    }
}
