package app.rebound.timeline;

import app.rebound.bench.Bench;
import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import app.rebound.text.Messages;
import app.rebound.time.DateStatement;
import app.rebound.time.FuzzyDate;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.scene.control.TableColumn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What many events cost: the filter, away from the drawing thread, and the table, on it.
@FxTest
@Tag("bench")
class EventsBenchTest {
    private static final String[] WORDS =
            "client budget scope mail meeting silence crunch launch review call été février contract night".split(" ");
    private static final UUID NADIA = new UUID(0, 1);

    private static List<Event> events(int count) {
        var random = new Random(count);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.add(new Event(
                    new UUID(random.nextLong(), random.nextLong()),
                    words(random, 5),
                    new DateStatement(
                            null, FuzzyDate.ofDay(LocalDate.of(2020, 1, 1).plusDays(i * 1_000L / count))),
                    random.nextInt(5) == 0 ? Mark.WARNING : Mark.NONE,
                    null,
                    "Lane " + random.nextInt(9),
                    new Event.Details(words(random, 40), words(random, 20), "", "", "", ""),
                    List.of(NADIA),
                    List.of()));
        }
        return events;
    }

    private static String words(Random random, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return text.toString().strip();
    }

    @Test
    void filter() throws IOException {
        for (int count : new int[] {1_000, 10_000, 100_000}) {
            List<Event> events = events(count);
            var search = new EventSearch();
            var asked = EventFilter.ALL.withText("fevrier silence");
            double first = Bench.millis(() -> search.find(events, asked, null, Map.of(NADIA, "Nadia")));
            double[] next = new double[21];
            for (int i = 0; i < next.length; i++) {
                var typed = asked.withText("fevrier silence ".substring(0, 3 + i % 12));
                next[i] = Bench.millis(() -> search.find(events, typed, null, Map.of(NADIA, "Nadia")));
            }
            double then = Bench.millis(() -> search.find(
                    events, EventFilter.ALL, new KnownThen(LocalDate.of(2021, 1, 1)), Map.of(NADIA, "Nadia")));
            Bench.print(
                    "timeline filter, %,d events of 65 words".formatted(count),
                    "first " + Bench.ms(first) + ", then median " + Bench.ms(Bench.quantile(next, 0.5)) + ", p95 "
                            + Bench.ms(Bench.quantile(next, 0.95)) + "; look back " + Bench.ms(then));
        }
    }

    @Test
    void table(Screen screen) throws IOException {
        for (int count : new int[] {1_000, 10_000, 100_000}) {
            List<Event> events = events(count);
            var model = new TimelineModel();
            EventTable table = screen.show(
                    () -> new EventTable(model, Messages.of(Locale.ENGLISH), new Nothing(), new Cells(), null));
            double shown = screen.run(() -> Bench.millis(() -> {
                table.show(events);
                table.layout();
            }));
            double[] again = new double[11];
            for (int i = 0; i < again.length; i++) {
                again[i] = screen.run(() -> Bench.millis(() -> {
                    table.show(events);
                    table.layout();
                }));
            }
            double[] sorted = new double[4];
            for (int i = 0; i < sorted.length; i++) {
                TableColumn<Event, ?> column = table.getColumns().get(i % 2);
                sorted[i] = screen.run(() -> Bench.millis(() -> {
                    table.getSortOrder().setAll(List.of(column));
                    table.layout();
                }));
            }
            double all = screen.run(
                    () -> Bench.millis(() -> table.getSelectionModel().selectAll()));
            Bench.print(
                    "timeline table, %,d events".formatted(count),
                    "first " + Bench.ms(shown) + ", again median " + Bench.ms(Bench.quantile(again, 0.5))
                            + "; sort by date " + Bench.ms(sorted[0]) + ", by title " + Bench.ms(sorted[1])
                            + ", by title again " + Bench.ms(sorted[3]) + "; select all " + Bench.ms(all));
        }
    }

    /// Nobody is there to ask anything.
    private static final class Nothing implements TimelineActions {
        @Override
        public void onEvidence(List<java.io.File> files) {}

        @Override
        public void onSelect(UUID id) {}

        @Override
        public void onSelectMany(List<UUID> ids) {}

        @Override
        public void onAddAt(String when, String lane) {}

        @Override
        public void onDelete() {}

        @Override
        public void onErase() {}

        @Override
        public void onVersions() {}

        @Override
        public void onClose() {}

        @Override
        public void onChoose(TimelineModel.Choice choice) {}
    }

    /// Nor to change anything.
    private static final class Cells implements TableActions {
        @Override
        public void onChange(Event event, UnaryOperator<EventDraft> change) {}

        @Override
        public void onTitle(Event event, String typed) {}

        @Override
        public void onWhen(Event event, String typed) {}

        @Override
        public String understood(Event event, String typed) {
            return "";
        }

        @Override
        public void onColumns(java.util.Set<EventColumn> columns) {}
    }
}
