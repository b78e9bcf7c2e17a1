package app.rebound.timeline;

import app.rebound.axis.Thing;
import app.rebound.text.Messages;
import java.util.List;

/// Opens a cluster: by a closer zoom, or where none could part its events by listing them; one in a collapsed lane by
/// opening the lane.
final class ClusterOpening {
    private final AxisPane axis;
    private final AxisActions actions;
    private final Messages messages;

    ClusterOpening(AxisPane axis, AxisActions actions, Messages messages) {
        this.axis = axis;
        this.actions = actions;
        this.messages = messages;
    }

    void open(Thing.Cluster cluster) {
        AxisPlan plan = axis.plan();
        AxisContent content = plan.content();
        if (plan.band(cluster.lane()).isCollapsed()) {
            actions.onLook(
                    plan.look().withTurned(content.lanes().get(cluster.lane()).key()));
        } else if (cluster.isOneMoment()) {
            List<Event> members =
                    plan.layout().members(cluster).stream().map(content::event).toList();
            new ClusterPopup(messages, members, actions::onSelect).show(axis, plan.area(cluster));
        } else {
            axis.fit(cluster.first(), cluster.last());
        }
    }
}
