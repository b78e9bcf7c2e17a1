package app.rebound.interchange.inflow;

import app.rebound.evidence.ReadingReport;
import app.rebound.evidence.Refusal;
import app.rebound.evidence.Texts;
import app.rebound.evidence.file.Json;
import app.rebound.interchange.JournalEntry;
import app.rebound.journal.Arrival;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Takes the entries of a journal one by one, leaves those that are known aside, and hands the rest on in lots.
final class Arrivals implements Consumer<JournalEntry> {
    private static final int LOT = 1000;
    private static final int LOT_CHARACTERS = 4 * 1024 * 1024;
    private static final int TOLD_EVERY = 500;
    private static final String ZONE = "timeZone";

    /// An entry, and what is stored of it.
    record Arriving(JournalEntry entry, Arrival arrival) {}

    /// Stores a lot.
    interface Lots {
        /// Stores it all, or throws.
        ///
        /// @return what was refused of it
        List<Refusal> add(List<Arriving> lot);
    }

    private final JournalFile file;
    private final Set<String> known;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Watch watch;
    private final Lots lots;
    private final List<Arriving> lot = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private long refused;
    private int characters;
    private int read;
    private long added;
    private long familiar;
    private long attachments;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private @Nullable RuntimeException failure;

    /// @param known the names of entries that are here
    Arrivals(JournalFile file, Set<String> known, Watch watch, Lots lots) {
        this.file = file;
        this.known = known;
        this.watch = watch;
        this.lots = lots;
    }

    @Override
    public void accept(JournalEntry entry) {
        if (++read % TOLD_EVERY == 0) {
            watch.onRead().accept(read);
        }
        LocalDate day = entry.day();
        first = first == null || day.isBefore(first) ? day : first;
        last = last == null || day.isAfter(last) ? day : last;
        String key = key(entry);
        if (known.contains(key) || seen.containsKey(key)) {
            familiar++;
            return;
        }
        seen.put(key, said(entry));
        added++;
        attachments += entry.attachments().size();
        lot.add(new Arriving(entry, arrival(entry, key)));
        characters += entry.text().length() + entry.title().length();
        if (lot.size() >= LOT || characters >= LOT_CHARACTERS) {
            flush();
        }
    }

    /// A journal that gives two different entries one name must not lose the second.
    private String key(JournalEntry entry) {
        Integer before = seen.get(entry.key());
        return before == null || before == said(entry)
                ? entry.key()
                : Texts.key(
                        entry.key(), entry.day().toString(), String.valueOf(entry.time()), entry.title(), entry.text());
    }

    private static int said(JournalEntry entry) {
        return List.of(entry.day(), String.valueOf(entry.time()), entry.title(), entry.text())
                .hashCode();
    }

    private Arrival arrival(JournalEntry entry, String key) {
        List<String> tags = new ArrayList<>(entry.tags());
        if (entry.isStarred()) {
            tags.add(file.starTag());
        }
        return new Arrival(
                entry.day(),
                entry.time(),
                entry.title(),
                entry.text(),
                tags,
                file.kind().name(),
                key,
                extras(entry));
    }

    private static String extras(JournalEntry entry) {
        Map<String, @Nullable Object> extras = new LinkedHashMap<>(entry.extras());
        if (entry.zone() != null) {
            extras.putIfAbsent(ZONE, entry.zone().getId());
        }
        try {
            return extras.isEmpty() ? "" : Json.raw(extras);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a reading throws at a piece counts against the piece, so that a failure of the workbook has to wait until
    /// it has ended.
    private void flush() {
        if (failure != null || lot.isEmpty()) {
            return;
        }
        try {
            List<Refusal> some = lots.add(List.copyOf(lot));
            refused += some.size();
            attachments -= some.size();
            some.stream()
                    .limit(Math.max(0, file.options().limits().refusals() - refusals.size()))
                    .forEach(refusals::add);
        } catch (RuntimeException e) {
            failure = e;
        }
        lot.clear();
        characters = 0;
    }

    boolean hasFailed() {
        return failure != null;
    }

    /// What became of all, once the last lot is stored.
    InflowReport report(ReadingReport reading) {
        flush();
        if (failure != null) {
            throw failure;
        }
        List<Refusal> all = new ArrayList<>(reading.refusals());
        all.addAll(refusals);
        return new InflowReport(
                file.kind(),
                file.name(),
                added,
                familiar,
                attachments,
                first,
                last,
                reading.refused() + refused,
                reading.leftOut(),
                all,
                reading.questions(),
                reading.stop());
    }
}
