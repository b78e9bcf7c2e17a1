package app.rebound.timeline;

import app.rebound.axis.Thing;
import app.rebound.text.Messages;
import app.rebound.time.DateWords;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What is said of the axis to somebody who does not see it: the event or cluster that the keys are at.
final class AxisSpeech {
    private final Messages messages;
    private final DateWords dates;
    private final ClusterWords spans;

    AxisSpeech(Messages messages) {
        this.messages = messages;
        this.dates = new DateWords(messages);
        this.spans = new ClusterWords(messages);
    }

    /// @param reasons those of the event that the keys are at; asked only when the keys are at one of them
    /// @param plan null while nothing is drawn yet
    String of(AxisContent content, AxisState state, Supplier<List<AxisReason>> reasons, @Nullable AxisPlan plan) {
        return state.reason().map(id -> reason(reasons.get(), id)).orElseGet(() -> event(content, state.focus(), plan));
    }

    private String event(AxisContent content, int place, @Nullable AxisPlan plan) {
        int size = content.events().size();
        if (place < 0 || place >= size) {
            return messages.get("timeline.axis.name", size);
        }
        if (plan != null
                && content.isPlaced(place)
                && plan.layout().thing(place, plan.scale()) instanceof Thing.Cluster cluster) {
            return messages.get("timeline.axis.cluster", cluster.count(), spans.of(cluster));
        }
        Event event = content.event(place);
        return messages.get("timeline.axis.event", event.title(), when(event), place + 1, size);
    }

    private String reason(List<AxisReason> reasons, UUID id) {
        for (int at = 0; at < reasons.size(); at++) {
            if (reasons.get(at).id().equals(id)) {
                return messages.get("timeline.axis.reason", reasons.get(at).title(), at + 1, reasons.size());
            }
        }
        return messages.get("timeline.reasons.none");
    }

    private String when(Event event) {
        if (event.when() != null) {
            return dates.of(event.when().date());
        }
        return event.order() == null
                ? messages.get("timeline.no-date")
                : event.order().typed();
    }
}
