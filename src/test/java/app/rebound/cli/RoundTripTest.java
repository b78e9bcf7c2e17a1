package app.rebound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.setback.SetbackDraft;
import app.rebound.setback.SetbackKind;
import app.rebound.time.DateStatement;
import app.rebound.time.FuzzyDate;
import app.rebound.timeline.Event;
import app.rebound.timeline.EventDraft;
import app.rebound.timeline.Timing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What goes out in an open form and comes in again: what is the same, and what is lost, as the documentation says.
@Tag("journey")
class RoundTripTest {
    private static final String GONE = "gone";
    private static final String FORMULA = "=Sum, \"quoted\"; été #tag";
    private static final Map<String, String> EVENTS = new LinkedHashMap<>();

    static {
        EVENTS.put("Day", "2024-03-04");
        EVENTS.put("Time", "2024-03-04T10:15");
        EVENTS.put("Month", "2024-03");
        EVENTS.put("Year", "2023");
        EVENTS.put("Spring", "2024-21");
        EVENTS.put("About", "2024-03-05~");
        EVENTS.put("Span", "2024-03-06/2024-03-08");
        EVENTS.put("Open", "2024-04-01/..");
        EVENTS.put("Undated", "");
        EVENTS.put(FORMULA, "2024-05-01");
        EVENTS.put("[1] (bracket): colon", "2024-05-02");
    }

    private final CommandRun command = new CommandRun();

    @TempDir
    private Path temp;

    private Path from;

    @BeforeEach
    void fill() {
        from = temp.resolve("from");
        CommandRun.in(from, book -> {
            EVENTS.forEach((title, edtf) -> {
                EventDraft draft = EventDraft.titled(title, List.of());
                book.events()
                        .add(
                                edtf.isEmpty()
                                        ? draft
                                        : draft.withTiming(Timing.of(new DateStatement(
                                                null, FuzzyDate.parse(edtf).orElseThrow()))));
            });
            return true;
        });
    }

    private Map<String, String> back(Path file) {
        Path into = temp.resolve("into");
        CommandRun.in(
                into,
                book -> book.setbacks()
                        .add(
                                new SetbackDraft("The launch", SetbackKind.FIRED, null),
                                book.program().id()));
        assertThat(command.run("import", into.toString(), file.toString(), "--setback", "The launch"))
                .as(command.err())
                .isIn(0, 5);
        Map<String, String> events = new LinkedHashMap<>();
        CommandRun.in(into, book -> book.events().all(null)).forEach(event -> events.put(event.title(), edtf(event)));
        return events;
    }

    private static String edtf(Event event) {
        DateStatement when = event.when();
        return when == null ? "" : when.date().edtf();
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of("csv", "a.csv", Map.of("Undated", GONE), 1),
                Arguments.of(
                        "markwhen",
                        "a.mw",
                        Map.of("Undated", GONE, FORMULA, GONE, "=Sum, \"quoted\"; été", "2024-05-01"),
                        0),
                Arguments.of(
                        "timeline",
                        "a.timeline",
                        Map.of(
                                "Undated", GONE,
                                "Month", "2024-03-01~/2024-03-31~",
                                "Year", "2023-01-01~/2023-12-31~",
                                "Spring", "2024-03-01~/2024-05-31~",
                                "Open", "2024-04-01~"),
                        0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void eventsComeBackButForWhatIsSaidToBeLost(String format, String name, Map<String, String> changed, int refused) {
        Path file = temp.resolve(name);
        assertThat(command.run("export", from.toString(), "--format", format, "--out", file.toString()))
                .isZero();
        Map<String, String> expected = new TreeMap<>(EVENTS);
        expected.putAll(changed);
        expected.values().removeIf(GONE::equals);
        assertThat(back(file)).isEqualTo(expected);
        assertThat(command.out()).contains("refused " + refused + ",");
    }

    @Test
    void whatHappenedComesBack() {
        CommandRun.in(from, book -> {
            EventDraft draft = EventDraft.titled("Talk", List.of())
                    .withTiming(Timing.of(new DateStatement(null, FuzzyDate.ofDay(LocalDate.of(2024, 6, 1)))));
            book.events().add(draft.withDetails(new Event.Details("They said no.\nTwice.", "", "", "", "", "")));
            return true;
        });
        Map<String, String> files = Map.of("csv", "a.csv", "markwhen", "a.mw", "timeline", "a.timeline");
        for (Map.Entry<String, String> form : files.entrySet()) {
            Path file = temp.resolve(form.getValue());
            command.run("export", from.toString(), "--format", form.getKey(), "--out", file.toString());
            Path into = temp.resolve("into-" + form.getKey());
            assertThat(command.run("import", into.toString(), file.toString(), "--new"))
                    .isIn(0, 5);
            List<String> texts = CommandRun.in(
                    into,
                    book -> book.sources().imports().stream()
                            .flatMap(one -> book.sources().waiting(one.id()).stream())
                            .filter(one -> one.found().title().equals("Talk"))
                            .map(one -> one.found().text())
                            .toList());
            assertThat(texts).as(form.getKey()).containsExactly("They said no.\nTwice.");
        }
    }

    /// Steps and sessions go out; in the other program they are appointments, and come back as records of a calendar.
    @Test
    void theCalendarComesBackAsRecords() throws IOException {
        Path example = temp.resolve("example");
        command.run("example", example.toString());
        Path file = temp.resolve("a.ics");
        assertThat(command.run("export", example.toString(), "--format", "ics", "--private", "--out", file.toString()))
                .isZero();
        Path into = temp.resolve("into");
        assertThat(command.run("import", into.toString(), file.toString(), "--new"))
                .as(command.err())
                .isZero();
        Set<String> titles = CommandRun.in(
                into,
                book -> book.sources().imports().stream()
                        .flatMap(one -> book.sources().waiting(one.id()).stream())
                        .map(one -> one.found().title())
                        .collect(Collectors.toSet()));
        Set<String> told = new HashSet<>();
        Matcher summaries = Pattern.compile("(?m)^SUMMARY:(.*)$")
                .matcher(Files.readString(file).replaceAll("\r\n[ \t]|\r", ""));
        while (summaries.find()) {
            told.add(summaries.group(1).replace("\\,", ",").replace("\\;", ";"));
        }
        assertThat(titles).isEqualTo(told).isNotEmpty();
    }
}
