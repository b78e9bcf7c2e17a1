package app.rebound.example;

import app.rebound.people.PersonDraft;
import app.rebound.setback.SetbackDraft;
import app.rebound.setback.SetbackKind;
import app.rebound.time.DateStatement;
import app.rebound.time.FuzzyDate;
import app.rebound.timeline.Basis;
import app.rebound.timeline.Event;
import app.rebound.timeline.EventDraft;
import app.rebound.timeline.Mark;
import app.rebound.timeline.Timing;
import app.rebound.yaml.ContentException;
import app.rebound.yaml.Fields;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the worked example from its YAML file; an error names the place and the field.
public final class ExampleReader {
    private static final Set<String> EXAMPLE =
            Set.of("language", "setback", "people", "events", "answers", "days", "cards", "records");
    private static final Set<String> SETBACK = Set.of("title", "kind", "when", "edtf");
    private static final Set<String> PERSON = Set.of(
            "name",
            "nicknames",
            "pseudonym",
            "relation",
            "note",
            "nearness",
            "lift",
            "gives",
            "beenThere",
            "lastContact");
    private static final Set<String> EVENT = Set.of(
            "title",
            "when",
            "edtf",
            "mark",
            "mood",
            "lane",
            "people",
            "fact",
            "interpretation",
            "thought",
            "felt",
            "knewThen",
            "knowNow",
            "basis",
            "learned",
            "learnedEdtf");
    private static final Set<String> DAY = Set.of("day", "time", "title", "text");

    private ExampleReader() {}

    /// The example that comes with the application, in `locale`'s language, or in English where there is none in it.
    public static Example of(Locale locale) {
        String name = name(locale.getLanguage());
        boolean isThere = ExampleReader.class.getResource(name) != null;
        return example(Fields.resource(ExampleReader.class, isThere ? name : name("en")));
    }

    private static String name(String language) {
        return "example_" + language + ".yaml";
    }

    /// Reads an example; the stream stays open.
    ///
    /// @throws ContentException when a field is missing, unknown or of the wrong kind, or names what is not there
    public static Example read(InputStream stream) {
        return example(Fields.read(stream, "example"));
    }

    private static Example example(Fields fields) {
        fields.only(EXAMPLE);
        var people = new ArrayList<PersonDraft>();
        fields.many("people").forEach(person -> people.add(person(person.only(PERSON))));
        Set<String> names = people.stream().map(PersonDraft::name).collect(Collectors.toUnmodifiableSet());
        if (names.size() < people.size()) {
            throw fields.problem("people", "names somebody twice");
        }
        var events = new ArrayList<EventDraft>();
        fields.many("events").forEach(event -> events.add(event(event, names)));
        return new Example(
                Locale.of(fields.text("language")),
                setback(fields.one("setback").only(SETBACK)),
                people,
                events,
                ReplyReader.replies(fields.many("answers")),
                days(fields),
                fields.has("cards") ? ItemReader.items(fields.many("cards"), linked(names, events)) : List.of(),
                fields.has("records") ? TraceReader.traces(fields.many("records"), events) : List.of());
    }

    private static Set<String> linked(Set<String> people, List<EventDraft> events) {
        Set<String> linked = new HashSet<>(people);
        events.forEach(event -> linked.add(event.title()));
        return linked;
    }

    private static SetbackDraft setback(Fields fields) {
        String kind = fields.text("kind");
        return new SetbackDraft(
                fields.text("title"),
                SetbackKind.of(kind).orElseThrow(() -> fields.problem("kind", "names no kind of setback: " + kind)),
                date(fields));
    }

    private static PersonDraft person(Fields fields) {
        return new PersonDraft(
                fields.text("name"),
                optional(fields, "pseudonym"),
                optional(fields, "relation"),
                optional(fields, "note"),
                PlaceInCircle.of(fields),
                fields.has("nicknames") ? fields.texts("nicknames") : List.of());
    }

    private static EventDraft event(Fields unnamed, Set<String> known) {
        String title = unnamed.text("title");
        Fields fields = unnamed.at("event " + title).only(EVENT);
        return new EventDraft(
                title,
                Timing.of(date(fields)).learnedAt(date(fields, "learned", "learnedEdtf"), null),
                mark(fields),
                mood(fields),
                fields.has("lane") ? fields.text("lane") : null,
                basis(fields),
                new Event.Details(
                        optional(fields, "fact"),
                        optional(fields, "interpretation"),
                        optional(fields, "thought"),
                        optional(fields, "felt"),
                        optional(fields, "knewThen"),
                        optional(fields, "knowNow")),
                involved(fields, known),
                List.of(),
                false);
    }

    private static List<String> involved(Fields fields, Set<String> known) {
        if (!fields.has("people")) {
            return List.of();
        }
        List<String> people = fields.texts("people");
        for (String name : people) {
            if (!known.contains(name)) {
                throw fields.problem("people", "names somebody who is not in the list of people: " + name);
            }
        }
        return people;
    }

    /// The words of `when` with the date that `edtf` says; words alone would depend on the day they are read.
    private static @Nullable DateStatement date(Fields fields) {
        return date(fields, "when", "edtf");
    }

    private static @Nullable DateStatement date(Fields fields, String words, String dated) {
        if (!fields.has(words) && !fields.has(dated)) {
            return null;
        }
        String edtf = fields.text(dated);
        FuzzyDate date = FuzzyDate.parse(edtf).orElseThrow(() -> fields.problem(dated, "is no date: " + edtf));
        return new DateStatement(fields.text(words), date);
    }

    private static @Nullable Basis basis(Fields fields) {
        if (!fields.has("basis")) {
            return null;
        }
        String basis = fields.text("basis");
        return Basis.of(basis).orElseThrow(() -> fields.problem("basis", "names no way of knowing: " + basis));
    }

    private static Mark mark(Fields fields) {
        if (!fields.has("mark")) {
            return Mark.NONE;
        }
        String mark = fields.text("mark");
        return Mark.of(mark).orElseThrow(() -> fields.problem("mark", "names no mark: " + mark));
    }

    private static @Nullable Integer mood(Fields fields) {
        if (!fields.has("mood")) {
            return null;
        }
        int mood = fields.number("mood");
        if (mood < -5 || mood > 5) {
            throw fields.problem("mood", "must lie between -5 and 5");
        }
        return mood;
    }

    private static List<Example.Day> days(Fields fields) {
        var days = new ArrayList<Example.Day>();
        var taken = new HashSet<LocalDate>();
        for (Fields unnamed : fields.many("days")) {
            Fields day = unnamed.at("day " + unnamed.text("day")).only(DAY);
            try {
                LocalDate date = LocalDate.parse(day.text("day"));
                if (!taken.add(date)) {
                    throw day.problem("day", "stands twice");
                }
                LocalTime time = day.has("time") ? LocalTime.parse(day.text("time")) : null;
                days.add(new Example.Day(date, time, optional(day, "title"), day.text("text")));
            } catch (DateTimeException _) {
                throw day.problem("day", "or its time is none");
            }
        }
        return days;
    }

    private static String optional(Fields fields, String name) {
        return fields.has(name) ? fields.text(name) : "";
    }
}
