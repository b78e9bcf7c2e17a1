package app.rebound.evidence.table;

import app.rebound.evidence.Columns;
import app.rebound.evidence.Columns.Meaning;
import app.rebound.evidence.DateForms;
import app.rebound.text.FoldedText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Guesses which column of a table holds what: by the names of the first line, else by what stands below.
final class ColumnGuess {
    private static final Map<Meaning, List<String>> NAMES = Map.ofEntries(
            Map.entry(Meaning.YEAR, List.of("year", "start year")),
            Map.entry(Meaning.MONTH, List.of("month", "start month")),
            Map.entry(Meaning.DAY, List.of("day", "start day")),
            Map.entry(Meaning.END_YEAR, List.of("end year")),
            Map.entry(Meaning.END_MONTH, List.of("end month")),
            Map.entry(Meaning.END_DAY, List.of("end day")),
            Map.entry(Meaning.DISPLAY_DATE, List.of("display date")),
            Map.entry(
                    Meaning.DATE,
                    List.of(
                            "when (edtf)",
                            "quand (edtf)",
                            "full_date",
                            "start date",
                            "date",
                            "start",
                            "begin",
                            "when",
                            "date de debut",
                            "debut",
                            "jour",
                            "datum",
                            "beginn",
                            "beginnt am",
                            "timestamp",
                            "created",
                            "created at",
                            "fecha")),
            Map.entry(Meaning.TIME, List.of("time", "start time", "heure", "heure de debut", "uhrzeit", "beginnt um")),
            Map.entry(Meaning.END_DATE, List.of("end date", "end", "date de fin", "fin", "ende", "endet am")),
            Map.entry(Meaning.END_TIME, List.of("end time", "heure de fin", "endet um")),
            Map.entry(
                    Meaning.TITLE,
                    List.of(
                            "headline",
                            "subject",
                            "objet",
                            "note_title",
                            "title",
                            "titre",
                            "event",
                            "evenement",
                            "summary",
                            "name",
                            "what",
                            "betreff",
                            "titel")),
            Map.entry(
                    Meaning.TEXT,
                    List.of(
                            "text",
                            "note",
                            "notes",
                            "description",
                            "body",
                            "details",
                            "comment",
                            "texte",
                            "content",
                            "what happened",
                            FoldedText.of("Ce qui s’est passé"))),
            Map.entry(
                    Meaning.PEOPLE,
                    List.of(
                            "required attendees",
                            "people",
                            "person",
                            "who",
                            "attendees",
                            "participants",
                            "personnes",
                            "who was involved",
                            "qui etait concerne")),
            Map.entry(
                    Meaning.GROUP,
                    List.of("group", "category", "categories", "type", "mood", "groupe", "categorie", "theme")),
            Map.entry(Meaning.ALL_DAY, List.of("all day event", "all day", "journee entiere")),
            Map.entry(Meaning.ID, List.of("id", "uid", "key")));

    private ColumnGuess() {}

    /// What the names say; nothing where none of them is known.
    static Columns byNames(List<String> header) {
        List<String> names = header.stream().map(FoldedText::of).toList();
        Map<Meaning, Integer> places = new EnumMap<>(Meaning.class);
        NAMES.forEach((meaning, known) -> {
            for (String name : known) {
                int place = names.indexOf(name);
                if (place >= 0) {
                    places.putIfAbsent(meaning, place);
                    return;
                }
            }
        });
        // "Day" and "month" alone are parts only where there is a year.
        if (!places.containsKey(Meaning.YEAR)) {
            places.remove(Meaning.MONTH);
            Integer day = places.remove(Meaning.DAY);
            if (day != null) {
                places.putIfAbsent(Meaning.DATE, day);
            }
        }
        return new Columns(places);
    }

    /// What the fields say: the first column that holds dates, and the longest texts; the shorter of two is the title.
    static Columns byFields(List<List<String>> rows, DateForms forms) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        Map<Meaning, Integer> places = new EnumMap<>(Meaning.class);
        int longest = -1;
        int second = -1;
        for (int place = 0; place < Math.min(width, 200); place++) {
            int at = place;
            List<String> fields = rows.stream()
                    .map(row -> at < row.size() ? row.get(at).strip() : "")
                    .filter(field -> !field.isEmpty())
                    .toList();
            long dates = fields.stream()
                    .filter(field -> forms.read(field).isPresent())
                    .count();
            if (!fields.isEmpty() && dates * 2 > fields.size()) {
                places.putIfAbsent(places.containsKey(Meaning.DATE) ? Meaning.END_DATE : Meaning.DATE, place);
            } else if (length(fields) > 0) {
                if (longest < 0 || length(fields) > length(column(rows, longest))) {
                    second = longest;
                    longest = place;
                } else if (second < 0) {
                    second = place;
                }
            }
        }
        if (second >= 0) {
            places.put(Meaning.TITLE, second);
            places.put(Meaning.TEXT, longest);
        } else if (longest >= 0) {
            places.put(Meaning.TITLE, longest);
        }
        return new Columns(places);
    }

    private static List<String> column(List<List<String>> rows, int place) {
        return rows.stream()
                .filter(row -> place < row.size())
                .map(row -> row.get(place).strip())
                .toList();
    }

    /// Letters only: figures tell no story.
    private static long length(List<String> fields) {
        return fields.stream()
                .filter(field -> field.chars().anyMatch(Character::isLetter))
                .mapToLong(String::length)
                .sum();
    }
}
