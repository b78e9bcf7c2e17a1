package app.rebound.timeline;

import app.rebound.axis.AxisIndex;
import app.rebound.axis.Thing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The way from event to event by keys: in time with a cluster as one stop, and from lane to lane. Stops are places in
/// the order of the events; that of a cluster is the first event it counts.
final class AxisWalk {
    private final AxisPlan plan;
    private final Map<Thing.Cluster, Integer> firsts = new HashMap<>();

    AxisWalk(AxisPlan plan) {
        this.plan = plan;
    }

    private AxisContent content() {
        return plan.content();
    }

    private int size() {
        return content().events().size();
    }

    /// The stop at which an event is met.
    int stop(int place) {
        if (!content().isPlaced(place)) {
            return place;
        }
        return switch (plan.layout().thing(place, plan.scale())) {
            case Thing.Box _ -> place;
            case Thing.Cluster cluster -> first(cluster);
        };
    }

    private int first(Thing.Cluster cluster) {
        return firsts.computeIfAbsent(
                cluster,
                met -> plan.layout().members(met).stream()
                        .mapToInt(Integer::intValue)
                        .min()
                        .orElseThrow());
    }

    /// The next stop after `from` (`step` 1) or before it (-1); `from` itself at the end of the way.
    int next(int from, int step) {
        int here = stop(from);
        for (int place = here + step; place >= 0 && place < size(); place += step) {
            if (stop(place) == place) {
                return place;
            }
        }
        return here;
    }

    int first() {
        return stop(0);
    }

    /// The last stop; the events without a place come last.
    int last() {
        int place = size() - 1;
        while (place > 0 && stop(place) != place) {
            place--;
        }
        return place;
    }

    /// The stop nearest in time in the next lane that is not empty, up (`step` -1) or down (1); `from` where there is
    /// none.
    int beside(int from, int step) {
        if (!content().isPlaced(from)) {
            return from;
        }
        AxisIndex index = content().index();
        int lane = index.item(from).lane() + step;
        while (lane >= 0 && lane < index.lanes()) {
            int nearest = index.nearest(lane, index.anchor(from));
            if (nearest >= 0) {
                return stop(nearest);
            }
            lane += step;
        }
        return from;
    }

    /// The places between two stops, both included.
    static List<Integer> between(int one, int other) {
        return java.util.stream.IntStream.rangeClosed(Math.min(one, other), Math.max(one, other))
                .boxed()
                .toList();
    }
}
