package app.rebound.today;

import app.rebound.setback.Setback;
import app.rebound.setback.SetbackService;
import app.rebound.text.Messages;
import app.rebound.ui.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What waits of the setbacks themselves: pauses that end, exercises left half done, exercises put off.
final class SetbackRows {
    private final Messages messages;
    private final SetbackService setbacks;

    SetbackRows(Messages messages, SetbackService setbacks) {
        this.messages = messages;
        this.setbacks = setbacks;
    }

    /// The pauses that end.
    List<Waiting> back(TodayContent content) {
        return content.back().stream().map(this::back).toList();
    }

    private Waiting back(Setback setback) {
        return new Waiting(
                "pause-" + setback.id(),
                Waiting.Kind.PAUSE,
                setback.title(),
                messages.get("today.back"),
                new Waiting.Way(
                        messages.get("today.back.open"),
                        () -> setbacks.open(setback.id()),
                        new Place.Steps(setback.id(), null),
                        null,
                        false),
                (LocalDate until) -> setbacks.pause(setback.id(), until),
                List.of(Waiting.Way.doing(
                        messages.get("today.back.away"),
                        () -> setbacks.pause(setback.id(), null),
                        messages.get("today.back.away.done", setback.title()))));
    }

    /// What can be gone on with at any time.
    List<Waiting> going(TodayContent content) {
        List<Waiting> rows = new ArrayList<>();
        for (TodayContent.Next next : content.halfDone()) {
            rows.add(new Waiting(
                    "half-done-" + next.setback().id(),
                    Waiting.Kind.HALF_DONE,
                    messages.get(next.exercise().promptKey()),
                    messages.get("today.waiting.half-done", next.setback().title()),
                    Waiting.Way.to(
                            messages.get("today.continue"),
                            new Place.Steps(next.setback().id(), next.exercise().id())),
                    null,
                    List.of()));
        }
        for (TodayContent.PutOff one : content.later()) {
            rows.add(new Waiting(
                    "later-" + one.setback().id() + "-" + one.exercise().id(),
                    Waiting.Kind.PUT_OFF,
                    messages.get(one.exercise().titleKey()),
                    messages.get("today.later", one.setback().title()),
                    Waiting.Way.to(
                            messages.get("today.later.open"),
                            new Place.Steps(one.setback().id(), one.exercise().id())),
                    null,
                    List.of()));
        }
        return rows;
    }
}
