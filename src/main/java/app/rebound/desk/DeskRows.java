package app.rebound.desk;

import app.rebound.desk.DeskRow.Group;
import app.rebound.evidence.SourceKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts what belongs together into one line: commits and messages of a day, a mail thread, a recurring meeting.
final class DeskRows {
    /// In tables and notes, a group is a theme that holds half of everything.
    private static final Set<SourceKind> THEMED =
            EnumSet.of(SourceKind.TABLE, SourceKind.NOTE, SourceKind.TIMELINE, SourceKind.MARKWHEN);

    private DeskRows() {}

    /// @param things in order of time
    /// @param open the groups whose things are shown one by one
    static List<DeskRow> of(List<Thing> things, boolean isGrouped, Set<Group> open) {
        if (!isGrouped) {
            return things.stream().map(thing -> DeskRow.of(thing, false)).toList();
        }
        Map<Group, List<Thing>> groups = new HashMap<>();
        for (Thing thing : things) {
            Group group = group(thing);
            if (group != null) {
                groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(thing);
            }
        }
        List<DeskRow> rows = new ArrayList<>();
        Set<Group> done = new HashSet<>();
        for (Thing thing : things) {
            Group group = group(thing);
            List<Thing> together = group == null ? List.of() : groups.getOrDefault(group, List.of());
            if (together.size() < 2) {
                rows.add(DeskRow.of(thing, false));
            } else if (group != null && done.add(group)) {
                boolean isOpen = open.contains(group);
                rows.add(new DeskRow(group, together, isOpen, false));
                if (isOpen) {
                    together.forEach(one -> rows.add(DeskRow.of(one, true)));
                }
            }
        }
        return rows;
    }

    private static @Nullable Group group(Thing thing) {
        String name = thing.found().group();
        return name == null || THEMED.contains(thing.found().kind())
                ? null
                : new Group(thing.found().kind(), name);
    }
}
