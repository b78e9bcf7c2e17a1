package app.rebound.timeline;

import app.rebound.text.Messages;
import app.rebound.time.DateStatement;
import app.rebound.time.DateWords;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Events as rows of text, a heading first, for a file that other programs read.
final class EventRows {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private final Messages messages;
    private final DateWords dates;
    private final Map<UUID, String> names;
    private final boolean isPrivateToo;
    private final boolean isNowToo;

    /// @param names of everybody by id
    /// @param isPrivateToo whether private events are written, and what was thought and felt
    /// @param isNowToo whether what is known now is written
    EventRows(Messages messages, Map<UUID, String> names, boolean isPrivateToo, boolean isNowToo) {
        this.messages = messages;
        this.dates = new DateWords(messages);
        this.names = names;
        this.isPrivateToo = isPrivateToo;
        this.isNowToo = isNowToo;
    }

    List<List<String>> of(List<Event> events) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(heading());
        events.stream().filter(event -> isPrivateToo || !event.isPrivate()).forEach(event -> rows.add(row(event)));
        return rows;
    }

    private List<String> heading() {
        List<String> heading = new ArrayList<>();
        for (String field : List.of("title", "when")) {
            heading.add(messages.get("timeline.field." + field));
        }
        heading.add(messages.get("timeline.csv.typed"));
        heading.add(messages.get("timeline.csv.edtf"));
        heading.add(messages.get("timeline.csv.earliest"));
        heading.add(messages.get("timeline.csv.latest"));
        for (String field : List.of("learned", "basis", "mark", "mood", "lane", "people", "fact", "interpretation")) {
            heading.add(messages.get("timeline.field." + field));
        }
        if (isPrivateToo) {
            heading.add(messages.get("timeline.field.thought"));
            heading.add(messages.get("timeline.field.felt"));
        }
        heading.add(messages.get("timeline.field.knew-then"));
        if (isNowToo) {
            heading.add(messages.get("timeline.field.know-now"));
        }
        if (isPrivateToo) {
            heading.add(messages.get("timeline.csv.private"));
        }
        return heading;
    }

    private List<String> row(Event event) {
        DateStatement when = event.when();
        Timing timing = event.timing();
        Event.Details details = event.details();
        List<String> row = new ArrayList<>();
        row.add(event.title());
        row.add(when == null ? "" : dates.of(when.date()));
        row.add(said(when == null ? timing.typedInstead() : when.typed()));
        row.add(when == null ? "" : when.date().edtf());
        row.add(moment(when == null ? null : when.date().earliest()));
        row.add(moment(when == null ? null : when.date().latest()));
        row.add(
                timing.learned() == null
                        ? said(timing.unreadLearned())
                        : dates.of(timing.learned().date()));
        row.add(event.basis() == null ? "" : messages.get(event.basis().nameKey()));
        row.add(event.mark() == Mark.NONE ? "" : messages.get(event.mark().nameKey()));
        row.add(event.mood() == null ? "" : String.valueOf(event.mood()));
        row.add(said(event.lane()));
        row.add(event.people().stream().map(names::get).filter(Objects::nonNull).collect(Collectors.joining(", ")));
        row.add(details.fact());
        row.add(details.interpretation());
        if (isPrivateToo) {
            row.add(details.thought());
            row.add(details.felt());
        }
        row.add(details.knewThen());
        if (isNowToo) {
            row.add(details.knowNow());
        }
        if (isPrivateToo) {
            row.add(event.isPrivate() ? messages.get("timeline.csv.yes") : "");
        }
        return row;
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /// The first moment after, for the latest: what ends on 3 March ends at 2024-03-04T00:00.
    private static String moment(@Nullable LocalDateTime moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }
}
