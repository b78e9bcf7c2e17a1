package app.rebound.today;

import app.rebound.db.DateColumns;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/// Reads the few rows that Today shows, whatever the size of the workbook.
///
/// The indexes are named because the planner would rather walk all rows that are not in the trash.
final class TodayDao {
    private static final int YEARS = 60;
    /// Of one day.
    private static final int EVENTS = 20;
    private static final int TEXT = 400;

    /// What belongs to a setback that is paused stays silent.
    private static final String AWAKE = """
            AND NOT EXISTS (
                SELECT 1 FROM link b JOIN setback s ON s.id = b.to_id
                WHERE b.from_id = t.id AND b.word = 'BELONGS_TO' AND b.deleted_at IS NULL AND s.state = 'PAUSED')
            """;

    /// The newest dated events that have begun by the end of `today`, newest first.
    List<Happened> lately(Handle handle, LocalDate today, int most) {
        return handle.createQuery("""
                        SELECT t.title, t.when_typed, t.when_edtf FROM event t USE INDEX (event_when)
                        WHERE t.when_earliest < :tomorrow AND t.deleted_at IS NULL
                        """ + AWAKE + " ORDER BY t.when_earliest DESC, t.when_latest DESC LIMIT :most")
                .bind("tomorrow", today.plusDays(1).atStartOfDay())
                .bind("most", most)
                .map((rs, _) -> new Happened(rs.getString("title"), DateColumns.read(rs, "when")))
                .list();
    }

    /// What was written or happened on this day of earlier years, the newest first.
    List<OnThisDay> onThisDay(Handle handle, LocalDate today) {
        return Stream.of(entries(handle, today), events(handle, today))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(OnThisDay::day).reversed())
                .toList();
    }

    private static List<OnThisDay> entries(Handle handle, LocalDate today) {
        return handle.createQuery("""
                        SELECT t.id, t.local_day, t.title, SUBSTRING(t.text, 1, :length) AS text FROM entry t USE INDEX (entry_day)
                        WHERE t.local_day IN (<days>) AND t.deleted_at IS NULL AND (t.title <> '' OR t.text <> '')
                        """ + AWAKE + " ORDER BY t.local_day DESC, t.id LIMIT 20")
                .bind("length", TEXT)
                .bindList("days", days(today))
                .map((rs, _) -> new OnThisDay(
                        rs.getObject("id", UUID.class),
                        true,
                        rs.getObject("local_day", LocalDate.class),
                        rs.getString("title"),
                        rs.getString("text")))
                .list();
    }

    private static List<OnThisDay> events(Handle handle, LocalDate today) {
        LocalDate first = firstEvent(handle).orElse(today);
        return days(today).stream()
                .filter(day -> !day.isBefore(first))
                .flatMap(day -> events(handle, day, EVENTS).stream())
                .toList();
    }

    private static Optional<LocalDate> firstEvent(Handle handle) {
        return handle.createQuery("SELECT CAST(MIN(when_earliest) AS DATE) FROM event")
                .mapTo(LocalDate.class)
                .findOne();
    }

    /// Only what is known to the day or closer: a month or a year is no anniversary.
    private static List<OnThisDay> events(Handle handle, LocalDate day, int most) {
        return handle.createQuery("""
                        SELECT t.id, t.title, SUBSTRING(t.fact, 1, :length) AS fact FROM event t USE INDEX (event_when)
                        WHERE t.when_earliest >= :day AND t.when_earliest < :next AND t.when_latest <= :next
                          AND t.title <> '' AND t.deleted_at IS NULL
                        """ + AWAKE + " ORDER BY t.when_earliest DESC, t.id LIMIT :most")
                .bind("length", TEXT)
                .bind("day", day.atStartOfDay())
                .bind("next", day.plusDays(1).atStartOfDay())
                .bind("most", most)
                .map((rs, _) -> new OnThisDay(
                        rs.getObject("id", UUID.class), false, day, rs.getString("title"), rs.getString("fact")))
                .list();
    }

    private static List<LocalDate> days(LocalDate today) {
        return IntStream.rangeClosed(1, YEARS)
                .mapToObj(today::minusYears)
                .filter(day -> day.getDayOfMonth() == today.getDayOfMonth())
                .toList();
    }

    /// The entry of `day` that was written to last, unless that was before `since`.
    Optional<UUID> entryGoingOn(Handle handle, LocalDate day, Instant since) {
        return handle.createQuery("""
                        SELECT id FROM entry USE INDEX (entry_day)
                        WHERE local_day = :day AND deleted_at IS NULL AND updated_at >= :since
                        ORDER BY updated_at DESC, id DESC LIMIT 1
                        """)
                .bind("day", day)
                .bind("since", since.atOffset(ZoneOffset.UTC))
                .mapTo(UUID.class)
                .findOne();
    }
}
