package app.rebound.interchange.journal;

import app.rebound.evidence.Reading;
import app.rebound.evidence.ReadingOptions;
import app.rebound.evidence.Reason;
import app.rebound.evidence.RefusedException;
import app.rebound.evidence.Where;
import app.rebound.evidence.file.FileTree;
import app.rebound.evidence.file.Json;
import app.rebound.evidence.file.SafeYaml;
import app.rebound.evidence.file.Source;
import app.rebound.evidence.file.TextLines;
import app.rebound.interchange.JournalEntry;
import app.rebound.interchange.JournalKind;
import app.rebound.interchange.JournalReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads RedNotebook's folder: a file a month, in it a map of days.
public final class RedNotebookReader implements JournalReader {
    /// Not those with `.old`, `.new` or a conflict in their names.
    private static final Pattern MONTH = Pattern.compile("(?:.*/)?(\\d{4})-(\\d{2})\\.txt");

    @Override
    public JournalKind kind() {
        return JournalKind.RED_NOTEBOOK;
    }

    @Override
    public boolean recognises(Source source) throws IOException {
        return FileTree.names(source).stream()
                .anyMatch(name -> MONTH.matcher(name).matches());
    }

    @Override
    public void read(Source source, ReadingOptions options, Reading<JournalEntry> reading) throws IOException {
        try (FileTree tree = FileTree.open(source, reading)) {
            for (String name : tree.names()) {
                Matcher month = MONTH.matcher(name);
                if (!month.matches()) {
                    reading.leaveOut();
                    continue;
                }
                reading.file(Where.file(name), () -> {
                    String text =
                            TextLines.all(tree.open(name), reading.limits().pieceBytes());
                    month(name, yearMonth(month), SafeYaml.read(text, reading.limits()), reading);
                });
            }
        }
    }

    private static YearMonth yearMonth(Matcher month) {
        try {
            return YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)));
        } catch (DateTimeException _) {
            throw new RefusedException(Reason.NOT_A_DATE);
        }
    }

    private static void month(String name, YearMonth month, @Nullable Object days, Reading<JournalEntry> reading)
            throws IOException {
        if (days == null) {
            return;
        }
        if (!(days instanceof Map)) {
            throw new RefusedException(Reason.DAMAGED);
        }
        long number = 0;
        for (Map.Entry<String, @Nullable Object> day : Json.map(days).entrySet()) {
            Where where = Where.item(name, ++number);
            reading.piece(
                    where,
                    () -> reading.add(
                            entry(date(month, day.getKey()), day.getValue()).entry(where)));
        }
    }

    private static LocalDate date(YearMonth month, String day) {
        try {
            return month.atDay(Integer.parseInt(day.strip()));
        } catch (NumberFormatException | DateTimeException _) {
            throw new RefusedException(Reason.NOT_A_DATE);
        }
    }

    private static JournalEntry.Draft entry(LocalDate date, @Nullable Object day) {
        Map<String, @Nullable Object> content = Json.map(day);
        String raw = Json.text(content.get("text"));
        String text = RedNotebookMarkup.markdown(raw);
        var draft = new JournalEntry.Draft().key(date.toString()).day(date).text(text);
        Tags.hash(raw).forEach(draft::tag);
        if (!text.equals(raw)) {
            draft.extra("text", raw);
        }
        for (Map.Entry<String, @Nullable Object> one : content.entrySet()) {
            if (!one.getKey().equals("text")) {
                List<String> entries = entries(one.getValue());
                boolean isTags = one.getKey().equals("Tags");
                entries.forEach(words -> {
                    if (isTags) {
                        draft.tag(words);
                    } else {
                        draft.extra(one.getKey(), words);
                    }
                });
                if (!isTags && entries.isEmpty()) {
                    draft.tag(one.getKey());
                }
            }
        }
        // A day that has categories only is an entry all the same.
        if (text.isBlank()) {
            draft.title(String.join(
                    ", ",
                    content.keySet().stream().filter(key -> !key.equals("text")).toList()));
        }
        return draft;
    }

    private static List<String> entries(@Nullable Object category) {
        return category instanceof Map
                ? List.copyOf(Json.map(category).keySet())
                : category == null || Json.text(category).isBlank() ? List.of() : List.of(Json.text(category));
    }
}
