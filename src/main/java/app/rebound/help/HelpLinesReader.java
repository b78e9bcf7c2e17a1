package app.rebound.help;

import app.rebound.yaml.ContentException;
import app.rebound.yaml.Fields;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads the list of emergency numbers and lines from its YAML file, and refuses what is not confirmed.
public final class HelpLinesReader {
    private static final Set<String> LINE = Set.of(
            "country",
            "kind",
            "name",
            "numbers",
            "text",
            "whatsapp",
            "web",
            "hours",
            "languages",
            "cost",
            "source",
            "source2",
            "quote",
            "note",
            "source_seen",
            "compiled",
            "checked",
            "confidence");
    private static final Set<String> NUMBER = Set.of("number", "use");
    private static final Set<String> TEXT = Set.of("number", "word");
    private static final String CONFIRMED = "twice";

    private HelpLinesReader() {}

    /// The list that comes with the application.
    public static HelpLines standard() {
        return lines(Fields.resource(HelpLinesReader.class, "helplines.yaml"));
    }

    /// Reads a list; the stream stays open.
    ///
    /// @throws ContentException when a field is missing, unknown or out of range, or an entry was not seen twice
    public static HelpLines read(InputStream stream) {
        return lines(Fields.read(stream, "helplines"));
    }

    private static HelpLines lines(Fields fields) {
        fields.only(Set.of("version", "lines"));
        return new HelpLines(
                fields.many("lines").stream().map(HelpLinesReader::line).toList());
    }

    private static HelpLine line(Fields unnamed) {
        String country = unnamed.text("country");
        Fields fields = unnamed.at("line " + country + ", " + unnamed.text("name"));
        fields.only(LINE);
        if (!fields.text("confidence").equals(CONFIRMED)) {
            throw fields.problem("confidence", "must be " + CONFIRMED);
        }
        if (!country.equals(HelpLine.EVERYWHERE) && !country.matches("[A-Z]{2}")) {
            throw fields.problem("country", "must be two capital letters, or *");
        }
        var line = new HelpLine(
                country,
                one(fields, "kind", HelpLine.Kind.values(), HelpLine.Kind::id),
                fields.text("name"),
                numbers(fields),
                text(fields),
                textOrNull(fields, "whatsapp"),
                textOrNull(fields, "web"),
                hours(fields),
                fields.has("languages") ? fields.texts("languages") : List.of(),
                fields.has("cost") ? one(fields, "cost", HelpLine.Cost.values(), HelpLine.Cost::id) : null,
                origin(fields));
        boolean isReachable = !line.numbers().isEmpty() || line.text() != null || line.web() != null;
        if (!isReachable) {
            throw fields.problem("numbers", "is missing, and so is every other way");
        }
        return line;
    }

    private static List<HelpLine.Phone> numbers(Fields fields) {
        return !fields.has("numbers")
                ? List.of()
                : fields.many("numbers").stream()
                        .map(number -> number.only(NUMBER))
                        .map(number -> new HelpLine.Phone(
                                number.text("number"),
                                number.has("use") ? one(number, "use", HelpLine.Use.values(), HelpLine.Use::id) : null))
                        .toList();
    }

    private static HelpLine.@Nullable Text text(Fields fields) {
        if (!fields.has("text")) {
            return null;
        }
        Fields text = fields.one("text").only(TEXT);
        return new HelpLine.Text(text.text("number"), textOrNull(text, "word"));
    }

    private static HelpLine.@Nullable Hours hours(Fields fields) {
        if (!fields.has("hours")) {
            return null;
        }
        String text = fields.text("hours");
        if (text.equals("always")) {
            return HelpLine.Hours.ALWAYS;
        }
        int dash = text.indexOf('-');
        try {
            return new HelpLine.Hours(time(text.substring(0, Math.max(0, dash))), time(text.substring(dash + 1)));
        } catch (DateTimeParseException e) {
            throw fields.problem("hours", "must be always, or as in 15:30-00:30");
        }
    }

    private static LocalTime time(String text) {
        return text.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(text);
    }

    private static HelpLine.Origin origin(Fields fields) {
        return new HelpLine.Origin(
                fields.text("source"),
                textOrNull(fields, "source2"),
                fields.text("quote"),
                fields.text("source_seen"),
                day(fields, "compiled"),
                fields.has("checked") ? day(fields, "checked") : null);
    }

    private static LocalDate day(Fields fields, String name) {
        try {
            return LocalDate.parse(fields.text(name));
        } catch (DateTimeParseException e) {
            throw fields.problem(name, "must be a day, as in 2026-11-22");
        }
    }

    private static <E> E one(Fields fields, String name, E[] values, Function<E, String> id) {
        String text = fields.text(name);
        return Arrays.stream(values)
                .filter(value -> id.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> fields.problem(name, "has no such value"));
    }

    private static @Nullable String textOrNull(Fields fields, String name) {
        return fields.has(name) ? fields.text(name) : null;
    }
}
