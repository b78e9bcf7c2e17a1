package app.rebound.timeline;

import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.link.Word;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Reads what events are joined to, with the words of the other end.
final class EventTieDao {
    private static final String WORDS = "word IN ('MADE_LIKELY', 'ALLOWED', 'HID', 'PROTECTED', 'RESTS_ON')";

    /// What an event leads to, rests on and is led to by, oldest first; ends in the trash are left out.
    List<EventTie> of(Handle handle, UUID event) {
        return Stream.concat(ends(handle, event, true).stream(), ends(handle, event, false).stream())
                .toList();
    }

    private static List<EventTie> ends(Handle handle, UUID event, boolean isOutgoing) {
        String here = isOutgoing ? "from" : "to";
        String there = isOutgoing ? "to" : "from";
        return handle
                .createQuery("SELECT word, " + there + "_noun AS noun, " + there + "_id AS other, "
                        + title(there) + " AS title FROM link WHERE " + here + "_noun = 'EVENT' AND " + here
                        + "_id = :id AND " + WORDS + " AND deleted_at IS NULL ORDER BY place, id")
                .bind("id", event)
                .map((rs, _) -> {
                    String title = rs.getString("title");
                    return new EventTie(
                            Word.valueOf(rs.getString("word")),
                            new Ref(Noun.valueOf(rs.getString("noun")), rs.getObject("other", UUID.class)),
                            title == null ? "" : title,
                            isOutgoing);
                })
                .list()
                .stream()
                .filter(tie -> !tie.title().isBlank())
                .toList();
    }

    /// What names the thing at one end, `from` or `to`; null when it is in the trash.
    private static String title(String end) {
        return Stream.of(Noun.EVENT, Noun.REASON, Noun.SOURCE, Noun.ENTRY)
                .map(noun -> "(SELECT " + words(noun) + " FROM " + noun.table() + " t WHERE t.id = " + end + "_id AND "
                        + end + "_noun = '" + noun + "' AND t.deleted_at IS NULL)")
                .collect(Collectors.joining(", ", "COALESCE(", ")"));
    }

    /// An entry without a title is named by its day.
    private static String words(Noun noun) {
        return switch (noun) {
            // A record that was read is shown with all that it says, beside the ties.
            case SOURCE -> "CASE WHEN import_id IS NULL THEN name END";
            case ENTRY -> "CASE WHEN TRIM(title) = '' THEN CAST(local_day AS VARCHAR) ELSE title END";
            default -> "title";
        };
    }

    /// The reasons of a setback (null: of all), each as what an event can lead to, in their order.
    List<EventTie> reasons(Handle handle, @Nullable UUID setback) {
        var query = handle.createQuery("SELECT id, title FROM reason WHERE deleted_at IS NULL AND title <> ''"
                + (setback == null ? "" : " AND setback_id = :setback") + " ORDER BY place, id");
        return (setback == null ? query : query.bind("setback", setback))
                .map((rs, _) -> new EventTie(
                        Word.MADE_LIKELY,
                        new Ref(Noun.REASON, rs.getObject("id", UUID.class)),
                        rs.getString("title"),
                        true))
                .list();
    }
}
