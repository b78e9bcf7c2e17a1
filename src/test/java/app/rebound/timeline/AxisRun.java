package app.rebound.timeline;

import app.rebound.testing.Pulses;
import app.rebound.testing.Screen;
import app.rebound.text.Messages;
import app.rebound.time.DateStatement;
import app.rebound.time.FuzzyDate;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.layout.Pane;

/// One run of the axis by script: shown with all in view, panned, and zoomed in and out, at 1400 x 900.
public final class AxisRun {
    private static final int FRAMES = 300;
    private static final double WIDTH = 1_400;
    private static final double HEIGHT = 900;
    private static final List<String> THEMES = List.of("Client", "Team", "Money", "Me", "Product");

    private static final List<Mark> MARKS = List.of(Mark.values());

    private final Screen screen;
    private final int count;
    private final double[] pan = new double[FRAMES];
    private final double[] zoom = new double[FRAMES];
    private final double[] panLayout = new double[FRAMES];
    private final double[] zoomLayout = new double[FRAMES];
    private double first;

    public AxisRun(Screen screen, int count) {
        this.screen = screen;
        this.count = count;
    }

    /// All figures are milliseconds of processor time.
    public double first() {
        return first;
    }

    public double[] pan() {
        return pan;
    }

    public double[] zoom() {
        return zoom;
    }

    public double[] panLayout() {
        return panLayout;
    }

    public double[] zoomLayout() {
        return zoomLayout;
    }

    public AxisRun run() {
        List<Event> events = events(count, 1);
        var made = new AtomicReference<AxisPane>();
        screen.show(
                () -> {
                    var axis = new AxisPane(Messages.of(Locale.ENGLISH), LocalDate.of(2024, 4, 18), new Nobody());
                    axis.getStylesheets().add(app.rebound.ui.Styles.address(TimelineController.class, "timeline.css"));
                    axis.setMinSize(WIDTH, HEIGHT);
                    axis.setPrefSize(WIDTH, HEIGHT);
                    made.set(axis);
                    return new Pane(axis);
                },
                1_000,
                900);
        AxisPane axis = made.get();
        first = screen.run(() -> {
            axis.resize(WIDTH, HEIGHT);
            long start = cpu();
            axis.show(events, Map.of(), _ -> null);
            axis.layout();
            return (cpu() - start) / 1e6;
        });
        for (int frame = 0; frame < FRAMES; frame++) {
            double by = frame % 100 < 50 ? 9 : -9;
            frame(axis, frame, pan, panLayout, () -> axis.setScale(axis.scale().panned(by)));
        }
        for (int frame = 0; frame < FRAMES; frame++) {
            double times = frame % 100 < 50 ? 1.12 : 1 / 1.12;
            double x = 200 + frame % 7 * 150;
            frame(
                    axis,
                    frame,
                    zoom,
                    zoomLayout,
                    () -> axis.setScale(axis.scale().zoomed(x, times)));
        }
        screen.run(() -> axis.getScene().getWindow().hide());
        return this;
    }

    private void frame(AxisPane axis, int frame, double[] all, double[] layout, Runnable change) {
        screen.run(() -> {
            long start = cpu();
            change.run();
            axis.plan();
            long laid = cpu();
            if (!axis.isNeedsLayout() || axis.getWidth() != WIDTH || axis.getHeight() != HEIGHT) {
                throw new AssertionError("nothing would be painted");
            }
            axis.layout();
            long painted = cpu();
            layout[frame] = (laid - start) / 1e6;
            all[frame] = (painted - start) / 1e6;
        });
        Pulses.settle();
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /// Events of six years in five themes, of all marks and kinds of dates; the same for the same seed.
    static List<Event> events(int count, long seed) {
        var random = new Random(seed);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int mood = random.nextInt(22) - 10;
            events.add(new Event(
                    new UUID(seed, i),
                    "The client asked about number " + i,
                    new DateStatement(null, date(random)),
                    MARKS.get(Math.max(0, random.nextInt(20) - 15)),
                    Math.abs(mood) <= 5 ? mood : null,
                    THEMES.get(random.nextInt(THEMES.size())),
                    Event.Details.EMPTY,
                    List.of(),
                    List.of()));
        }
        events.sort(Event.BY_TIME);
        return events;
    }

    private static FuzzyDate date(Random random) {
        LocalDate day = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(6 * 365));
        return switch (random.nextInt(20)) {
            case 0 -> FuzzyDate.ofMonth(YearMonth.from(day));
            case 1 -> FuzzyDate.between(FuzzyDate.ofDay(day), FuzzyDate.ofDay(day.plusDays(random.nextInt(90))));
            case 2, 3, 4, 5 -> FuzzyDate.ofMinute(day.atTime(random.nextInt(24), random.nextInt(60)));
            case 6 -> FuzzyDate.parse(day + "~").orElseThrow();
            default -> FuzzyDate.ofDay(day);
        };
    }

    /// Nobody listens.
    static final class Nobody implements AxisActions {
        @Override
        public void onSave(SheetChoice choice) {}

        @Override
        public void onSelect(UUID id) {}

        @Override
        public void onChoose(Set<UUID> ids) {}

        @Override
        public void onMove(UUID id, FuzzyDate date) {}

        @Override
        public void onAddAt(FuzzyDate date, String lane) {}

        @Override
        public void onLook(AxisLook look) {}

        @Override
        public void onRenameLane(String from, String to) {}

        @Override
        public void onReason(UUID id) {}
    }
}
