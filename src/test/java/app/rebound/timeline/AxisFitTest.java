package app.rebound.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.axis.Thing;
import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import app.rebound.text.Messages;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.layout.Pane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When all is shown, nothing of it is cut at an edge or hidden by the bar for scrolling.
@FxTest
class AxisFitTest {
    @ParameterizedTest
    @CsvSource({
        "10, 680, 300",
        "10, 1000, 800",
        "47, 680, 800",
        "47, 680, 300",
        "47, 1000, 800",
        "47, 1000, 300",
        "500, 680, 800",
        "500, 680, 300",
        "500, 1000, 800",
        "500, 1000, 300"
    })
    void nothingIsCutAtAnEdge(int count, double width, double height, Screen screen) {
        var made = new AtomicReference<AxisPane>();
        screen.show(
                () -> {
                    var axis =
                            new AxisPane(Messages.of(Locale.FRENCH), LocalDate.of(2024, 4, 18), new AxisRun.Nobody());
                    axis.getStylesheets().add(app.rebound.ui.Styles.address(TimelineController.class, "timeline.css"));
                    made.set(axis);
                    return new Pane(axis);
                },
                1_000,
                900);
        AxisPane axis = made.get();
        for (long seed = 1; seed <= 6; seed++) {
            long one = seed;
            screen.run(() -> {
                axis.resize(width, height);
                axis.show(AxisRun.events(count, one), Map.of(), _ -> null);
                axis.fitAll();
                axis.layout();
                everythingIsInView(axis, width - (height < 400 ? LaneScroller.WIDTH : 0), "seed " + one);
            });
        }
    }

    private static void everythingIsInView(AxisPane axis, double visible, String seed) {
        AxisPlan plan = axis.plan();
        for (Thing.Box box : plan.frame().boxes()) {
            Area area = plan.area(box);
            assertThat(area.x()).as("left of %s, %s", box, seed).isGreaterThanOrEqualTo(-0.01);
            assertThat(area.right()).as("right of %s, %s", box, seed).isLessThanOrEqualTo(visible + 0.01);
        }
        for (Thing.Cluster cluster : plan.frame().clusters()) {
            Area area = plan.area(cluster);
            assertThat(area.x()).as("left of %s, %s", cluster, seed).isGreaterThanOrEqualTo(-0.01);
            assertThat(area.right()).as("right of %s, %s", cluster, seed).isLessThanOrEqualTo(visible + 0.01);
        }
        assertThat(plan.frame().boxes().size() + plan.frame().clusters().size()).isPositive();
    }
}
