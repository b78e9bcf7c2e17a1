package app.rebound.desk;

import app.rebound.evidence.Found;
import app.rebound.evidence.Texts;
import app.rebound.time.DateStatement;
import app.rebound.timeline.Basis;
import app.rebound.timeline.Event;
import app.rebound.timeline.EventDraft;
import app.rebound.timeline.Mark;
import app.rebound.timeline.Timing;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Drafts of the events that are made of what was found.
final class EventDrafts {
    private static final int FACT_LENGTH = 600;
    private static final int MEMBERS_NAMED = 12;

    private EventDrafts() {}

    /// @param setback what the event belongs to; null for none
    static EventDraft of(Pick pick, @Nullable UUID setback) {
        return draft(pick.title(), pick.when(), fact(pick.found()), pick.people(), pick.basis(), setback);
    }

    /// @param setback what the event belongs to; null for none
    static EventDraft of(Putting one, @Nullable UUID setback) {
        return draft(one.title(), one.when(), fact(one.found()), one.people(), one.basis(), setback);
    }

    private static EventDraft draft(
            String title,
            @Nullable DateStatement when,
            String fact,
            List<String> people,
            Basis basis,
            @Nullable UUID setback) {
        return new EventDraft(
                title,
                Timing.of(when),
                Mark.NONE,
                null,
                null,
                basis,
                new Event.Details(fact, "", "", "", "", ""),
                people,
                setback == null ? List.of() : List.of(setback),
                false);
    }

    /// The first lines, where they say more than the title.
    private static String fact(Found found) {
        String text = found.text().strip();
        return text.equals(found.title()) ? "" : Texts.cut(text, FACT_LENGTH);
    }

    private static String fact(List<Found> members) {
        String titles = members.stream()
                .map(Found::title)
                .distinct()
                .limit(MEMBERS_NAMED)
                .collect(Collectors.joining("\n"));
        return members.size() == 1 ? fact(members.getFirst()) : Texts.cut(titles, FACT_LENGTH);
    }
}
