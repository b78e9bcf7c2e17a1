package app.rebound.checkin;

import app.rebound.db.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Reads check-ins by their days.
final class CheckInDao {
    private static final int WORDS = 200;

    private static final String ROWS = """
            SELECT id, on_day, at_time, confidence, feelings, SUBSTRING(words, 1, :length) AS words FROM check_in
            WHERE deleted_at IS NULL AND on_day IS NOT NULL
              AND (confidence IS NOT NULL OR feelings <> '' OR words <> '')
            """;

    /// All that say anything and have a day, oldest first.
    List<CheckInRow> all(Handle handle) {
        return handle.createQuery(ROWS + " ORDER BY on_day, at_time, id")
                .bind("length", WORDS)
                .map((rs, _) -> row(rs))
                .list();
    }

    /// Those from `first` on, oldest first.
    List<CheckInRow> since(Handle handle, LocalDate first) {
        return handle.createQuery(ROWS + " AND on_day >= :first ORDER BY on_day, at_time, id")
                .bind("length", WORDS)
                .bind("first", first)
                .map((rs, _) -> row(rs))
                .list();
    }

    /// The one of `day` that was begun on Today and written to last, unless that was before `since`.
    Optional<UUID> goingOn(Handle handle, LocalDate day, Instant since) {
        return handle.createQuery("""
                        SELECT id FROM check_in
                        WHERE on_day = :day AND occasion = 'today' AND deleted_at IS NULL AND updated_at >= :since
                        ORDER BY updated_at DESC, id DESC LIMIT 1
                        """)
                .bind("day", day)
                .bind("since", since.atOffset(ZoneOffset.UTC))
                .mapTo(UUID.class)
                .findOne();
    }

    /// The words of the newest check-ins that name feelings, newest first.
    List<String> newestFeelings(Handle handle, int most) {
        return handle.createQuery("""
                        SELECT feelings FROM check_in
                        WHERE on_day IS NOT NULL AND deleted_at IS NULL AND feelings <> ''
                        ORDER BY on_day DESC LIMIT :most
                        """).bind("most", most).mapTo(String.class).list();
    }

    /// When events begin that are known to a month or closer, none of a setback that is paused.
    List<EventMark> marks(Handle handle, LocalDate first, LocalDate last, int most) {
        return handle.createQuery("""
                        SELECT t.id, t.title, t.when_earliest FROM event t USE INDEX (event_when)
                        WHERE t.when_earliest >= :first AND t.when_earliest < :after AND t.deleted_at IS NULL
                          AND t.title <> '' AND t.when_latest <= DATEADD(DAY, 31, t.when_earliest)
                          AND NOT EXISTS (
                              SELECT 1 FROM link b JOIN setback s ON s.id = b.to_id
                              WHERE b.from_id = t.id AND b.word = 'BELONGS_TO' AND b.deleted_at IS NULL
                                AND s.state = 'PAUSED')
                        ORDER BY t.when_earliest LIMIT :most
                        """)
                .bind("first", first.atStartOfDay())
                .bind("after", last.plusDays(1).atStartOfDay())
                .bind("most", most)
                .map((rs, _) -> new EventMark(
                        rs.getObject("id", UUID.class),
                        rs.getString("title"),
                        rs.getObject("when_earliest", LocalDateTime.class)))
                .list();
    }

    private static CheckInRow row(ResultSet rs) throws SQLException {
        return new CheckInRow(
                rs.getObject("id", UUID.class),
                Objects.requireNonNull(Columns.date(rs, "on_day")),
                time(rs.getString("at_time")),
                Columns.integer(rs, "confidence"),
                Felt.read(rs.getString("feelings")),
                rs.getString("words"));
    }

    private static @Nullable LocalTime time(String text) {
        try {
            return text.isBlank() ? null : LocalTime.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
