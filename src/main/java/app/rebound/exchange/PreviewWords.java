package app.rebound.exchange;

import app.rebound.interchange.archive.MergeReport;
import app.rebound.interchange.archive.MergeReport.Change;
import app.rebound.text.Messages;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Says what joining a copy would change.
final class PreviewWords {
    private static final Map<String, String> GROUPS = Map.of(
            "entry", "journal", "setback", "setbacks", "event", "events", "person", "people", "answer_part", "answers");
    /// They go with what they belong to.
    private static final List<String> UNSAID =
            List.of("answer", "link", "attachment", "evidence_import", "printed_part");

    private final Messages messages;

    PreviewWords(Messages messages) {
        this.messages = messages;
    }

    /// @param name of the file
    Incoming.Previewed of(String name, MergeReport report) {
        List<String> lines = new ArrayList<>();
        counts(report).forEach((group, changes) -> {
            List<String> said = new ArrayList<>();
            changes.forEach((change, count) -> said.add(messages.get("exchange.change." + id(change), count)));
            lines.add(messages.get("exchange.preview.line", group, String.join(", ", said)));
        });
        if (report.versions() > 0) {
            lines.add(messages.get("exchange.preview.versions", report.versions()));
        }
        if (report.attachments() > 0) {
            lines.add(messages.get("exchange.preview.attachments", report.attachments()));
        }
        if (report.missing() > 0) {
            lines.add(messages.get("exchange.preview.missing", report.missing()));
        }
        return new Incoming.Previewed(name, lines, titles(report), lines.isEmpty() || report.isNothing());
    }

    private static String id(Change change) {
        return change.name().toLowerCase(Locale.ROOT);
    }

    private Map<String, Map<Change, Long>> counts(MergeReport report) {
        Map<String, Map<Change, Long>> counts = new LinkedHashMap<>();
        report.kinds()
                .forEach((change, tables) -> tables.forEach((table, count) -> {
                    if (change != Change.SAME && !UNSAID.contains(table)) {
                        counts.computeIfAbsent(group(table), _ -> new EnumMap<>(Change.class))
                                .merge(change, count, Long::sum);
                    }
                }));
        return counts;
    }

    private String group(String table) {
        String key = "export.group." + GROUPS.getOrDefault(table, table.replace('_', '-'));
        return messages.get(messages.has(key) ? key : "export.group.other");
    }

    private List<Incoming.Group> titles(MergeReport report) {
        List<Incoming.Group> groups = new ArrayList<>();
        report.titles().forEach((change, titles) -> {
            List<String> some = titles.stream()
                    .filter(title ->
                            !UNSAID.contains(title.table()) && !title.table().equals("answer_part"))
                    .map(title -> messages.get("exchange.preview.line", group(title.table()), title.words()))
                    .toList();
            if (!some.isEmpty() && change != Change.REMEMBERED) {
                groups.add(new Incoming.Group(messages.get("exchange.change." + id(change), report.of(change)), some));
            }
        });
        return groups;
    }
}
