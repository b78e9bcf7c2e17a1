package app.rebound.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import app.rebound.text.Messages;
import app.rebound.time.DateStatement;
import app.rebound.time.FuzzyDate;
import app.rebound.ui.Styles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Writes pictures of the axis at five zooms with few and many events, light and dark, in French.
@FxTest
@Tag("screens")
class TimelinePicturesTest {
    private static final List<String> THEMES = List.of("Client", "Équipe", "Argent", "Moi");
    private static final List<Mark> MARKS = List.of(Mark.values());
    private static final List<String> TITLES = List.of(
            "Premier rendez-vous avec Nadia",
            "Le périmètre double",
            "Budget accordé",
            "Silence",
            "Jonas arrive",
            "Nuits et week-ends au bureau, sans fin en vue",
            "Facture en retard",
            "J’ai dit oui sans demander à l’équipe",
            "Client perdu",
            "Jonas démissionne");

    private static List<Event> events(int count) {
        var random = new Random(count);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.add(new Event(
                    new UUID(7, i),
                    TITLES.get(i % TITLES.size()) + (i < TITLES.size() ? "" : " " + i),
                    new DateStatement(null, date(random)),
                    MARKS.get(Math.max(0, random.nextInt(12) - 7)),
                    i % 3 == 0 ? random.nextInt(11) - 5 : null,
                    random.nextInt(7) == 0 ? null : THEMES.get(random.nextInt(THEMES.size())),
                    Event.Details.EMPTY,
                    List.of(),
                    List.of()));
        }
        events.sort(Event.BY_TIME);
        return events;
    }

    private static FuzzyDate date(Random random) {
        LocalDate day = LocalDate.of(2023, 5, 1).plusDays(random.nextInt(330));
        return switch (random.nextInt(10)) {
            case 0 -> FuzzyDate.ofMonth(java.time.YearMonth.from(day));
            case 1 -> FuzzyDate.between(FuzzyDate.ofDay(day), FuzzyDate.ofDay(day.plusDays(20 + random.nextInt(60))));
            case 2 -> FuzzyDate.since(FuzzyDate.ofDay(day));
            case 3 -> FuzzyDate.parse(day + "~").orElseThrow();
            case 4 -> FuzzyDate.ofMinute(day.atTime(9 + random.nextInt(9), 30));
            default -> FuzzyDate.ofDay(day);
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 47, 500, 10_000})
    void theAxisIsPictured(int count, Screen screen) {
        List<Event> events = events(count);
        var made = new AtomicReference<AxisPane>();
        screen.show(
                () -> {
                    var axis =
                            new AxisPane(Messages.of(Locale.FRENCH), LocalDate.of(2024, 2, 18), new AxisRun.Nobody());
                    axis.getStylesheets().add(Styles.address(TimelineController.class, "timeline.css"));
                    axis.setLook(AxisLook.FIRST.withMood(true).withReasons(true));
                    axis.setReasons(List.of(
                            new AxisReason(
                                    new UUID(9, 1),
                                    "Je n’ai pas demandé franchement",
                                    List.of(
                                            new AxisReason.Tie(
                                                    app.rebound.link.Word.MADE_LIKELY,
                                                    events.get(3).id()),
                                            new AxisReason.Tie(
                                                    app.rebound.link.Word.HID,
                                                    events.get(6).id()))),
                            new AxisReason(
                                    new UUID(9, 2),
                                    "Trop peu de monde",
                                    List.of(new AxisReason.Tie(
                                            app.rebound.link.Word.ALLOWED,
                                            events.get(8).id())))));
                    made.set(axis);
                    return new StackPane(axis);
                },
                1_000,
                700);
        AxisPane axis = made.get();
        screen.run(() -> {
            axis.show(events, Map.of(), _ -> null);
            axis.select(events.get(4).id());
            axis.choose(Set.of(events.get(4).id(), events.get(5).id()));
            axis.requestFocus();
        });
        double[] zooms = {0.02, 1, 4, 40, 400};
        for (boolean isDark : new boolean[] {false, true}) {
            screen.setDark(axis, isDark);
            for (int zoom = 0; zoom < zooms.length; zoom++) {
                double times = zooms[zoom];
                screen.run(() -> {
                    axis.fitAll();
                    double x = axis.scale().x(LocalDate.of(2023, 10, 2).atTime(12, 0));
                    if (times != 1) {
                        axis.setScale(axis.scale().zoomed(x, times));
                    }
                });
                Path file = screen.picture(axis, "axis-" + count + "-" + (zoom + 1) + (isDark ? "-dark" : "-light"));
                assertThat(file).exists();
            }
        }
    }
}
