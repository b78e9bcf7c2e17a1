package app.rebound.timeline;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// A column of the table of events, in the order they stand.
enum EventColumn {
    WHEN,
    WHAT,
    MARK,
    LANE,
    PEOPLE,
    MOOD,
    BASIS,
    LEARNED;

    /// Those that are shown before a person chooses.
    static final Set<EventColumn> USUAL = Collections.unmodifiableSet(EnumSet.of(WHEN, WHAT, MARK, PEOPLE));

    /// Those that a narrow table has room for.
    static final Set<EventColumn> SHORT = Collections.unmodifiableSet(EnumSet.of(WHEN, WHAT, MARK));

    /// The name in the workbook and in message keys.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String nameKey() {
        return "timeline.column." + id();
    }

    /// Written as ids with commas between.
    static String written(Set<EventColumn> columns) {
        return columns.stream().map(EventColumn::id).collect(Collectors.joining(","));
    }

    /// Reads what [#written] wrote; what happened is always among them.
    static Set<EventColumn> read(String written) {
        Set<String> ids = Set.copyOf(Arrays.asList(written.split(",")));
        Set<EventColumn> columns = EnumSet.of(WHAT);
        Arrays.stream(values()).filter(column -> ids.contains(column.id())).forEach(columns::add);
        return columns;
    }
}
