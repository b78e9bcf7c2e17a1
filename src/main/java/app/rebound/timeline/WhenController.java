package app.rebound.timeline;

import app.rebound.text.Messages;
import app.rebound.time.DateStatement;
import app.rebound.ui.Surroundings;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads the time of an event while it is typed, and says what it does not fit.
final class WhenController {
    /// Newer than any event there is, so that what is being typed gives way to what was said before.
    private static final UUID NEWEST = new UUID(Long.MAX_VALUE, Long.MAX_VALUE);

    private final Surroundings surroundings;
    private final EventFormModel form;
    private final Supplier<EventOrder> order;
    private final WhenReader reader;
    private final WhenWords words;
    private long checks;

    /// @param order gives the events that a time can be told by
    WhenController(Surroundings surroundings, EventFormModel form, Supplier<EventOrder> order) {
        this.surroundings = surroundings;
        this.form = form;
        this.order = order;
        reader = new WhenReader(surroundings.messages());
        words = new WhenWords(surroundings.messages());
    }

    /// What stands in the field for an event: its own words, or those for its date where it has none.
    String text(Event event) {
        DateStatement when = event.when();
        if (when == null) {
            return Objects.requireNonNullElse(event.timing().typedInstead(), "");
        }
        return when.typed() == null ? words.of(event.timing(), order.get()) : when.typed();
    }

    /// Reads the field again.
    ///
    /// @param own the event in the form; null while a new one is not stored yet
    void read(@Nullable UUID own) {
        Messages messages = surroundings.messages();
        String typed = form.whenProperty().get();
        Timing kept = form.keptWhen();
        WhenReading.Option chosen = form.chosenWhen();
        Timing understood = Timing.NONE;
        if (typed.isBlank()) {
            form.setReading(understood, messages.get("timeline.no-date"), false);
        } else if (kept != null) {
            understood = kept;
            form.setReading(kept, words.of(kept, order.get()), false);
        } else if (chosen != null) {
            understood = chosen.timing();
            form.setReading(understood, chosen.words(), false);
        } else {
            understood = readAnew(typed, own);
        }
        check(own == null ? NEWEST : own, understood);
    }

    private Timing readAnew(String typed, @Nullable UUID own) {
        switch (reader.read(typed, order.get(), own, surroundings.today())) {
            case WhenReading.Understood(WhenReading.Option meaning) -> {
                form.setReading(meaning.timing(), meaning.words(), false);
                return meaning.timing();
            }
            case WhenReading.Choice(var options) ->
                form.setChoices(options, surroundings.messages().get("timeline.when.which"));
            case WhenReading.NotUnderstood(String reason) -> form.setReading(Timing.NONE, reason, true);
        }
        return Timing.NONE;
    }

    private void check(UUID own, Timing timing) {
        long check = ++checks;
        form.whenMisfitProperty().set("");
        EventOrder known = order.get();
        boolean isAnyOrder = timing.order() != null || known.events().stream().anyMatch(event -> event.order() != null);
        if (!isAnyOrder) {
            return;
        }
        String title = form.titleProperty().get();
        surroundings
                .tasks()
                .compute(
                        () -> misfit(known.with(own, title, timing), own),
                        said -> {
                            if (check == checks) {
                                form.whenMisfitProperty().set(said);
                            }
                        },
                        surroundings::fault);
    }

    private String misfit(EventOrder tried, UUID own) {
        return tried.contradiction(own)
                .map(contradiction -> words.contradiction(contradiction, tried))
                .orElse("");
    }
}
