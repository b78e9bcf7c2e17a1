package app.rebound.search;

import app.rebound.db.Database;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.text.Messages;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import app.rebound.ui.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Reads what is shown of hits: of those in sight only, as they are in the workbook now.
final class FoundReader {
    private static final int LONGEST_TITLE = 120;

    private final Database database;
    private final Messages messages;
    private final DateWords dates;
    private final Landmarks landmarks;
    private final WrittenDao written = new WrittenDao();

    FoundReader(Database database, Messages messages, Landmarks landmarks) {
        this.database = database;
        this.messages = messages;
        this.landmarks = landmarks;
        dates = new DateWords(messages);
    }

    /// What is shown of each hit, in their order; one that went meanwhile is left out.
    List<Found> read(List<Hit> hits, Wanted wanted) {
        return database.read(handle -> {
            Map<Noun, List<UUID>> asked = new HashMap<>();
            hits.forEach(hit -> asked.computeIfAbsent(hit.ref().noun(), _ -> new ArrayList<>())
                    .add(hit.ref().id()));
            Map<Ref, Written> rows = new HashMap<>();
            asked.forEach((noun, ids) -> written.read(handle, IndexedNouns.of(noun), ids).stream()
                    .filter(Written::isLive)
                    .forEach(row -> rows.put(row.ref(), row)));
            Map<UUID, UUID> setbacks = written.setbacks(handle, events(rows));
            var excerpts = new Excerpts(wanted);
            List<Found> found = new ArrayList<>();
            for (Hit hit : hits) {
                Written row = rows.get(hit.ref());
                if (row != null) {
                    found.add(found(
                            handle,
                            row,
                            excerpts,
                            hit.isSimilar(),
                            setbacks.get(hit.ref().id())));
                }
            }
            return found;
        });
    }

    private static List<UUID> events(Map<Ref, Written> rows) {
        return rows.keySet().stream()
                .filter(ref -> ref.noun() == Noun.EVENT)
                .map(Ref::id)
                .toList();
    }

    private Found found(
            Handle handle, Written row, Excerpts excerpts, boolean isSimilar, @Nullable UUID setbackOfEvent) {
        String title = title(row);
        List<String> rest = new ArrayList<>(row.texts());
        boolean isOwnTitle = title.equals(row.title().strip());
        if (isOwnTitle) {
            rest.removeFirst();
        }
        rest.addAll(row.names());
        rest.removeIf(String::isBlank);
        Excerpt named = excerpts.whole(title, isSimilar);
        Excerpt context = rest.isEmpty() ? Excerpt.NONE : excerpts.of(rest, isSimilar);
        return new Found(
                row.ref(),
                named,
                // A title that has the words says enough.
                named.hasHit() && !context.hasHit() ? Excerpt.NONE : context,
                messages.get("search.kind."
                        + row.ref().noun().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                when(row),
                place(handle, row, setbackOfEvent));
    }

    private String title(Written row) {
        if (row.ref().noun() == Noun.ANSWER_PART) {
            return landmarks.title().apply(row.extra()).orElseGet(() -> messages.get("search.kind.answer-part"));
        }
        String title = row.title().strip();
        if (!title.isEmpty() && title.length() <= LONGEST_TITLE && row.ref().noun() != Noun.CHECK_IN) {
            return title.lines().findFirst().orElse(title);
        }
        // What has no title is called by its day.
        return dates.of(FuzzyDate.ofDay(row.first()));
    }

    private String when(Written row) {
        Optional<FuzzyDate> said =
                row.isDated() && (row.ref().noun() == Noun.EVENT || row.ref().noun() == Noun.SETBACK)
                        ? FuzzyDate.parse(row.extra())
                        : Optional.empty();
        return dates.shortOf(said.orElseGet(() -> FuzzyDate.ofDay(row.first())));
    }

    private Place place(Handle handle, Written row, @Nullable UUID setbackOfEvent) {
        UUID id = row.ref().id();
        UUID setback = row.setback();
        return switch (row.ref().noun()) {
            case ENTRY -> new Place.Journal(id, null);
            case ENTRY_TEMPLATE -> new Place.Journal();
            case EVENT -> new Place.Timeline(setbackOfEvent, id);
            case SETBACK -> new Place.Setback(id);
            case PERSON -> new Place.People(id);
            case REASON -> setback == null ? new Place.Setbacks() : new Place.Reasons(setback, id);
            case LESSON -> new Place.Lessons(null, id);
            case ANSWER_PART -> setback == null ? new Place.Setbacks() : new Place.Steps(setback, row.extra());
            case PRINTOUT -> new Place.Printouts(setback);
            case HELP_LINE -> new Place.Help();
            case CHECK_IN -> new Place.Feelings();
            case GOOD_THING -> new Place.Today();
            case OPTION_IDEA, GOAL, MILESTONE, STEP_TO_TAKE, PROJECT, MOVE, APPLICATION -> new Place.Plan();
            case ATTACHMENT -> owner(handle, row);
            case SOURCE ->
                row.extra().isEmpty() ? new Place.Evidence(null) : event(handle, UUID.fromString(row.extra()));
            default ->
                setback == null
                        ? new Place.Setbacks()
                        : landmarks
                                .page()
                                .apply(row.ref().noun())
                                .<Place>map(page -> new Place.Steps(setback, page))
                                .orElseGet(() -> new Place.Setback(setback));
        };
    }

    private Place owner(Handle handle, Written attachment) {
        int blank = attachment.extra().indexOf(' ');
        if (blank > 0) {
            UUID id = UUID.fromString(attachment.extra().substring(blank + 1));
            String noun = attachment.extra().substring(0, blank);
            if (noun.equals(Noun.EVENT.name())) {
                return event(handle, id);
            }
            if (noun.equals(Noun.ENTRY.name())) {
                return new Place.Journal(id, null);
            }
        }
        return new Place.Journal();
    }

    private Place event(Handle handle, UUID id) {
        return new Place.Timeline(written.setbacks(handle, List.of(id)).get(id), id);
    }
}
