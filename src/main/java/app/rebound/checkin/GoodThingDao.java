package app.rebound.checkin;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Finds good things by their days, and knows whether it is time to ask for them.
final class GoodThingDao {
    /// Those of a day that say anything, in the order they were written.
    List<UUID> of(Handle handle, LocalDate day) {
        return handle.createQuery("""
                        SELECT id FROM good_thing
                        WHERE on_day = :day AND deleted_at IS NULL AND (title <> '' OR why <> '')
                        ORDER BY place, id
                        """).bind("day", day).mapTo(UUID.class).list();
    }

    /// Those before a day that say anything, the newest day first.
    ///
    /// @param skip how many of the newest to leave out
    List<UUID> before(Handle handle, LocalDate day, int skip, int most) {
        return handle.createQuery("""
                        SELECT id FROM good_thing
                        WHERE on_day < :day AND deleted_at IS NULL AND (title <> '' OR why <> '')
                        ORDER BY on_day DESC, place, id LIMIT :most OFFSET :skip
                        """)
                .bind("day", day)
                .bind("most", most)
                .bind("skip", skip)
                .mapTo(UUID.class)
                .list();
    }

    /// Whether a person is at one of these exercises, or has answered one, in any setback.
    boolean hasBegun(Handle handle, Collection<String> exercises) {
        return handle.createQuery("""
                        SELECT EXISTS (SELECT 1 FROM setback
                                       WHERE at_exercise IN (<exercises>) AND deleted_at IS NULL)
                            OR EXISTS (SELECT 1 FROM answer
                                       WHERE exercise IN (<exercises>) AND NOT is_later AND deleted_at IS NULL)
                        """)
                .bindList("exercises", List.copyOf(exercises))
                .mapTo(Boolean.class)
                .one();
    }
}
