package app.rebound.journal;

import app.rebound.db.Action;
import app.rebound.db.Database;
import app.rebound.id.Noun;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Reads the journal as a list and as a calendar, and keeps its tags.
public final class JournalService {
    private static final int MONTHS = 11;

    private final Database database;
    private final JournalDao journal = new JournalDao();
    private final NotThisOne unwanted = new NotThisOne();

    public JournalService(Database database) {
        this.database = database;
    }

    /// At most `most` entries, newest first.
    ///
    /// @param upTo the newest day to read; null for the last there is
    /// @param skip how many of them to leave out first
    /// @param tag only those with it; null for all
    public List<EntryRow> rows(@Nullable LocalDate upTo, int skip, int most, @Nullable String tag) {
        return database.read(handle -> journal.rows(handle, upTo, skip, most, tag));
    }

    /// How many entries the days of a month have; no day with none.
    public Map<LocalDate, Integer> perDay(YearMonth month) {
        return database.read(handle -> journal.perDay(handle, month.atDay(1), month.atEndOfMonth()));
    }

    /// How many entries there are.
    public int count() {
        return database.read(journal::count);
    }

    /// The tags in use and how many entries have each, in the order of the alphabet.
    public Map<String, Integer> tags() {
        return database.read(handle -> {
            var tags = new TreeMap<String, Integer>(String.CASE_INSENSITIVE_ORDER);
            journal.tagLines(handle)
                    .forEach((line, many) -> line.lines().forEach(tag -> tags.merge(tag, many, Integer::sum)));
            return tags;
        });
    }

    /// Gives a tag another name in every entry that has it; where there is one of that name, both become one. One step
    /// of undo.
    ///
    /// @param to empty to take the tag away
    /// @return how many entries changed
    public int renameTag(String from, String to) {
        String name = Tag.of(to);
        return database.act(Action.of(name.isEmpty() ? "undo.journal.untag" : "undo.journal.retag"), tx -> {
            Map<UUID, List<String>> tagged = journal.tagged(tx.handle(), from);
            tagged.forEach((id, tags) ->
                    tx.update(Noun.ENTRY.table(), id, Map.of("tags", String.join("\n", renamed(tags, from, name)))));
            return tagged.size();
        });
    }

    private static Set<String> renamed(List<String> tags, String from, String to) {
        var renamed = new LinkedHashSet<String>();
        for (String tag : tags) {
            if (!tag.equals(from)) {
                renamed.add(tag);
            } else if (!to.isEmpty()) {
                renamed.add(to);
            }
        }
        return renamed;
    }

    /// What was written on this day in earlier years, newest first; where there is none, on this day of the last
    /// months. Left out are entries of paused setbacks and those that the person does not want to see here.
    ///
    /// @param most how many at most
    public List<EntryRow> onThisDay(LocalDate today, int most) {
        return database.read(handle -> {
            List<EntryRow> years = wanted(handle, years(handle, today), most);
            return years.isEmpty() ? wanted(handle, months(today), most) : years;
        });
    }

    private List<LocalDate> years(Handle handle, LocalDate today) {
        LocalDate first = journal.first(handle);
        List<LocalDate> days = new ArrayList<>();
        for (int year = 1; first != null && !today.minusYears(year).isBefore(first); year++) {
            days.add(today.minusYears(year));
        }
        return days;
    }

    private static List<LocalDate> months(LocalDate today) {
        List<LocalDate> days = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month++) {
            LocalDate day = today.minusMonths(month);
            if (day.getDayOfMonth() == today.getDayOfMonth()) {
                days.add(day);
            }
        }
        return days;
    }

    private List<EntryRow> wanted(Handle handle, List<LocalDate> days, int most) {
        if (days.isEmpty()) {
            return List.of();
        }
        Set<UUID> leftOut = unwanted.all(handle);
        return journal.onDays(handle, days).stream()
                .filter(row -> !leftOut.contains(row.id()))
                .limit(most)
                .toList();
    }

    /// Leaves an entry out of what was written on this day from now on.
    public void notThisOne(UUID entry) {
        database.write(tx -> {
            unwanted.add(tx, entry);
            return true;
        });
    }
}
