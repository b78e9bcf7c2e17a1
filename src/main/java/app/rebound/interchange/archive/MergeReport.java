package app.rebound.interchange.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What joining another copy does, or did, to a workbook.
///
/// @param kinds what happened to how many things, by the name of their table
/// @param titles some of the things, by what happens to them; the person's words
/// @param versions how many earlier versions come in
/// @param histories how many texts that did not win are kept as earlier versions; 0 in a preview
/// @param attachments how many contents the other copy gives
/// @param missing how many contents that rows need neither copy has
public record MergeReport(
        Map<Change, Map<String, Long>> kinds,
        Map<Change, List<Title>> titles,
        long versions,
        long histories,
        int attachments,
        int missing) {
    /// What can happen to a thing.
    public enum Change {
        /// It was not here.
        ADDED,
        /// The other copy wrote to it later.
        CHANGED,
        /// The other copy put it into the trash later.
        TRASHED,
        /// The other copy deleted it for good.
        ERASED,
        /// It was written to later here; what the other copy says goes to its earlier versions.
        KEPT,
        /// It was not here, and was deleted there; that is remembered.
        REMEMBERED,
        /// Both say the same.
        SAME
    }

    /// How something is called.
    public record Title(String table, String words) {}

    public MergeReport {
        kinds = Collections.unmodifiableMap(new EnumMap<>(kinds));
        titles = Collections.unmodifiableMap(new EnumMap<>(titles));
    }

    /// How many things of a table.
    public long of(Change change, String table) {
        return kinds.getOrDefault(change, Map.of()).getOrDefault(table, 0L);
    }

    /// How many things, over all tables.
    public long of(Change change) {
        return kinds.getOrDefault(change, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /// Whether this leaves the workbook as it is.
    public boolean isNothing() {
        return versions == 0
                && attachments == 0
                && kinds.keySet().stream().allMatch(change -> change == Change.SAME || change == Change.KEPT);
    }

    /// Counts while a file is read.
    static final class Counting {
        private static final int TITLES = 12;
        private static final int LONGEST = 80;

        private final Map<Change, Map<String, Long>> kinds = new EnumMap<>(Change.class);
        private final Map<Change, List<Title>> titles = new EnumMap<>(Change.class);
        private long versions;
        private long histories;

        void count(Change change, String table, String words) {
            kinds.computeIfAbsent(change, _ -> new LinkedHashMap<>()).merge(table, 1L, Long::sum);
            List<Title> some = titles.computeIfAbsent(change, _ -> new ArrayList<>());
            if (change != Change.SAME && !words.isBlank() && some.size() < TITLES) {
                some.add(new Title(table, shortened(words)));
            }
        }

        private static String shortened(String words) {
            return words.codePointCount(0, words.length()) <= LONGEST
                    ? words
                    : words.substring(0, words.offsetByCodePoints(0, LONGEST)).strip() + "…";
        }

        void version() {
            versions++;
        }

        void history() {
            histories++;
        }

        MergeReport report(int attachments, int missing) {
            return new MergeReport(kinds, titles, versions, histories, attachments, missing);
        }
    }
}
