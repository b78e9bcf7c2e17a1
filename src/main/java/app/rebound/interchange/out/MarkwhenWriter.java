package app.rebound.interchange.out;

import app.rebound.time.DateStatement;
import app.rebound.time.FuzzyDate;
import app.rebound.timeline.Event;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes a timeline as markwhen text: a vague date as the range it can mean, with what is sure of it said beside.
final class MarkwhenWriter {
    private MarkwhenWriter() {}

    /// @param title of the whole
    /// @param events those without a date are left out
    static String text(String title, List<Event> events) {
        var text = new StringBuilder("---\ntitle: \"")
                .append(PlainText.line(title).replace("\\", "\\\\").replace("\"", "\\\""))
                .append("\"\n---\n");
        Map<String, List<Event>> lanes = new LinkedHashMap<>();
        dated(events)
                .forEach(event -> lanes.computeIfAbsent(
                                event.lane() == null ? "" : PlainText.line(event.lane()), _ -> new ArrayList<>())
                        .add(event));
        lanes.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(lane -> {
            if (!lane.getKey().isEmpty()) {
                text.append("\n# ").append(lane.getKey()).append('\n');
            }
            lane.getValue().forEach(event -> event(text, event));
        });
        return text.toString();
    }

    /// Those that have a date with both ends, in its order.
    static List<Event> dated(List<Event> events) {
        return events.stream()
                .filter(event -> range(event.when()) != null)
                .sorted(Comparator.comparing(event -> date(event), FuzzyDate.UNDATED_LAST))
                .toList();
    }

    private static @Nullable FuzzyDate date(Event event) {
        return event.when() == null ? null : event.when().date();
    }

    /// From the first moment to the first after the last; an open end is where the other end is.
    static LocalDateTime @Nullable [] range(@Nullable DateStatement when) {
        if (when == null) {
            return null;
        }
        LocalDateTime earliest = when.date().earliest();
        LocalDateTime latest = when.date().latest();
        if (earliest == null && latest == null) {
            return null;
        }
        LocalDateTime first = earliest == null ? when.date().midpoint() : earliest;
        LocalDateTime last = latest == null ? first.plusDays(1) : latest;
        return first.getYear() < 1 ? null : new LocalDateTime[] {first, last};
    }

    private static void event(StringBuilder text, Event event) {
        DateStatement when = event.when();
        LocalDateTime[] range = range(when);
        if (when == null || range == null) {
            return;
        }
        text.append('\n').append(told(when.date(), range)).append(": ");
        // A line that begins like a date, a heading or a property would be read as one.
        text.append(PlainText.line(event.title()).replaceAll("^[#/*-]+\\s*", ""));
        if (event.mark() != app.rebound.timeline.Mark.NONE) {
            text.append(" #").append(event.mark().id());
        }
        text.append('\n').append("id: ").append(event.id()).append('\n');
        if (!when.date().isExact()) {
            text.append("certainty: about\n");
        }
        text.append("edtf: ").append(when.date().edtf()).append('\n');
        PlainText.of(event.details().fact())
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> text.append("  ").append(line.strip()).append('\n'));
    }

    private static String told(FuzzyDate date, LocalDateTime[] range) {
        LocalDateTime last = range[1].minusMinutes(1);
        if (date.onlyDay() != null && date.isExact() && date.edtf().indexOf('T') < 0) {
            return range[0].toLocalDate().toString();
        }
        boolean isWholeDays = range[0].toLocalTime().toSecondOfDay() == 0
                && range[1].toLocalTime().toSecondOfDay() == 0;
        return isWholeDays ? range[0].toLocalDate() + "/" + last.toLocalDate() : range[0] + ":00Z/" + range[1] + ":00Z";
    }
}
