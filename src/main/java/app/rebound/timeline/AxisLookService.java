package app.rebound.timeline;

import app.rebound.db.Database;
import app.rebound.db.Facts;
import app.rebound.db.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Keeps in the workbook how a person has set the axis up. It is no step of undo: undo is for what was written.
public final class AxisLookService {
    private static final String NAME = "timeline-look";

    private final Database database;
    private final Facts facts = new Facts();

    public AxisLookService(Database database) {
        this.database = database;
    }

    /// As it was left, or as it is at first where nothing was kept or it cannot be read.
    AxisLook read() {
        return database.read(handle -> facts.find(handle, NAME))
                .map(AxisLookService::read)
                .orElse(AxisLook.FIRST);
    }

    void keep(AxisLook look) {
        database.write(tx -> {
            facts.put(tx, NAME, write(look));
            return true;
        });
    }

    private static String write(AxisLook look) {
        var content = new LinkedHashMap<String, @Nullable Object>();
        content.put("lanes", look.kind().id());
        content.put("mood", look.isMoodShown());
        content.put("reasons", look.isReasonShown());
        content.put("table", look.isTableShown());
        for (LaneKind kind : LaneKind.values()) {
            content.put("order-" + kind.id(), look.order().getOrDefault(kind, List.of()));
            content.put(
                    "collapsed-" + kind.id(),
                    look.collapsed().getOrDefault(kind, Set.of()).stream()
                            .sorted()
                            .toList());
        }
        return Snapshot.write(content);
    }

    private static AxisLook read(String text) {
        Map<String, @Nullable Object> content = Snapshot.read(text);
        Map<LaneKind, List<String>> order = new HashMap<>();
        Map<LaneKind, Set<String>> collapsed = new HashMap<>();
        for (LaneKind kind : LaneKind.values()) {
            order.put(kind, words(content.get("order-" + kind.id())));
            collapsed.put(
                    kind,
                    words(content.get("collapsed-" + kind.id())).stream().collect(Collectors.toUnmodifiableSet()));
        }
        return new AxisLook(
                LaneKind.of(String.valueOf(content.get("lanes"))).orElse(LaneKind.THEME),
                Boolean.TRUE.equals(content.get("mood")),
                Boolean.TRUE.equals(content.get("reasons")),
                !Boolean.FALSE.equals(content.get("table")),
                order,
                collapsed);
    }

    private static List<String> words(@Nullable Object stored) {
        List<String> words = new ArrayList<>();
        if (stored instanceof List<?> list) {
            list.forEach(one -> words.add(String.valueOf(one)));
        }
        return words;
    }
}
