package app.rebound.timeline;

import app.rebound.axis.Placed;
import app.rebound.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Chooses and words what of a timeline is drawn into a file: lanes, mood and reasons as they are set up on the screen.
public final class SheetComposer {
    private final Messages messages;
    private final WhenWords words;

    public SheetComposer(Messages messages) {
        this.messages = messages;
        this.words = new WhenWords(messages);
    }

    /// What is drawn. An event that is left out as private is not named by the order of another one either.
    ///
    /// @param title empty for all setbacks
    /// @param events in any order
    /// @param names of people by id
    /// @param isPrivateToo whether private events and reasons are drawn
    SheetContent compose(
            String title,
            LocalDate made,
            List<Event> events,
            Map<UUID, String> names,
            AxisLook look,
            List<AxisReason> reasons,
            boolean isPrivateToo) {
        EventOrder order = EventOrder.of(events.stream()
                .filter(event -> isPrivateToo || !event.isPrivate())
                .toList());
        List<Event> drawn = order.events();
        LaneSorting sorting = LaneSorting.of(drawn, look, names, messages);
        List<SheetEvent> all = new ArrayList<>(drawn.size());
        Set<UUID> known = new HashSet<>();
        for (int i = 0; i < drawn.size(); i++) {
            all.add(event(drawn.get(i), order, names, sorting.places().get(i)));
            known.add(drawn.get(i).id());
        }
        return new SheetContent(
                title.isBlank() ? messages.get("timeline.title") : title,
                made,
                sorting.isNamed() ? sorting.lanes().stream().map(Lane::name).toList() : List.of(""),
                all,
                look.isReasonShown()
                        ? reasons.stream()
                                .filter(reason -> isPrivateToo || !reason.isPrivate())
                                .filter(reason -> reason.ties().stream().anyMatch(tie -> known.contains(tie.event())))
                                .toList()
                        : List.of(),
                look.isMoodShown());
    }

    private SheetEvent event(Event event, EventOrder order, Map<UUID, String> names, int lane) {
        Optional<Placed> placed = event.when() == null
                ? order.placed(event.id())
                        .filter(place -> place.earliest() != null || place.latest() != null)
                        .map(place -> new Placed(place.earliest(), place.latest()))
                : Optional.empty();
        return new SheetEvent(
                event.id(),
                event.title(),
                words.of(event.timing(), order),
                event.mark(),
                event.mood(),
                event.basis(),
                event.people().stream()
                        .filter(names::containsKey)
                        .map(id -> names.getOrDefault(id, ""))
                        .toList(),
                lane,
                event.when() == null ? null : event.when().date(),
                placed.orElse(null));
    }
}
