package app.rebound.timeline;

import app.rebound.axis.TimeScale;
import app.rebound.text.Messages;
import app.rebound.time.DateReader;
import app.rebound.time.FuzzyDate;
import app.rebound.time.Reading;
import java.util.Objects;
import java.util.Optional;

/// Asks for a date and brings it into the middle of the axis.
final class DateJump {
    private final AxisPane axis;
    private final Messages messages;

    DateJump(AxisPane axis, Messages messages) {
        this.axis = axis;
        this.messages = messages;
    }

    void show() {
        new LinePopup("axis-jump", messages.get("timeline.jump"), messages.get("timeline.jump.prompt"), "", this::jump)
                .show(axis, Math.max(0, axis.getWidth() / 2 - 140), AxisPlan.HEAD);
    }

    private Optional<String> jump(String typed) {
        return switch (new DateReader(messages).read(typed, axis.today())) {
            case Reading.Understood understood -> {
                go(understood.date());
                yield Optional.empty();
            }
            case Reading.NotUnderstood not -> Optional.of(messages.get(not.reason()));
        };
    }

    /// Keeps the zoom, unless all that is meant would not be seen.
    private void go(FuzzyDate date) {
        double from = TimeScale.seconds(Objects.requireNonNullElseGet(date.earliest(), date::midpoint));
        double to = TimeScale.seconds(Objects.requireNonNullElseGet(date.latest(), date::midpoint));
        TimeScale scale = axis.scale();
        if (to - from > scale.end() - scale.start()) {
            axis.fit(from, to);
        } else {
            axis.setScale(scale.centred((from + to) / 2));
        }
    }
}
