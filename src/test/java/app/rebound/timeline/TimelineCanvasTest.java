package app.rebound.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.rebound.axis.Thing;
import app.rebound.axis.TimeScale;
import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import app.rebound.time.DateStatement;
import app.rebound.time.FuzzyDate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The drawn axis under the hands of a person: pointer and keys.
@FxTest
class TimelineCanvasTest {
    @TempDir
    private Path folder;

    private Stage stage;
    private TimelineController controller;

    private AxisPane open(Screen screen, Runnable prepare) {
        stage = new Stage(folder, Locale.ENGLISH);
        prepare.run();
        show(screen);
        return axis(screen);
    }

    private void show(Screen screen) {
        screen.show(
                () -> {
                    controller = stage.timeline(null);
                    return controller.region();
                },
                1_000,
                900);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private static AxisPane axis(Screen screen) {
        return screen.find("timeline-axis", AxisPane.class);
    }

    private void three() {
        stage.add("12 May 2023", "Kick-off", Mark.NONE);
        stage.add("2 October 2023", "Scope doubled", Mark.WARNING);
        stage.add("2 March 2024", "Client lost", Mark.TURNING_POINT);
    }

    private UUID themed(String when, String title, String theme) {
        return stage.events.add(new EventDraft(
                title,
                Timing.of(Stage.date(when)),
                Mark.NONE,
                null,
                theme,
                app.rebound.timeline.Event.Details.EMPTY,
                List.of(),
                List.of(stage.setback)));
    }

    private String edtf(String title) {
        return stage.events.all(stage.setback).stream()
                .filter(event -> event.title().equals(title))
                .map(event -> Objects.requireNonNull(event.when()).date().edtf())
                .findFirst()
                .orElseThrow();
    }

    private void undo(Screen screen) {
        screen.run(() -> {
            stage.surroundings.shell().undo();
            controller.reload();
        });
    }

    private static void scroll(Screen screen, AxisPane axis, double x, double by) {
        screen.run(() -> {
            Point2D at = axis.localToScene(x, 120);
            Event.fireEvent(
                    axis,
                    new ScrollEvent(
                            ScrollEvent.SCROLL,
                            at.getX(),
                            at.getY(),
                            at.getX(),
                            at.getY(),
                            false,
                            false,
                            false,
                            false,
                            true,
                            false,
                            0,
                            by,
                            0,
                            by,
                            ScrollEvent.HorizontalTextScrollUnits.NONE,
                            0,
                            ScrollEvent.VerticalTextScrollUnits.NONE,
                            0,
                            0,
                            null));
        });
    }

    @Test
    void theDateUnderThePointerStaysThereWhenTheWheelTurns(Screen screen) {
        AxisPane axis = open(screen, this::three);
        double x = 317;
        double moment = screen.run(() -> axis.scale().at(x));
        double before = screen.run(() -> axis.scale().perPixel());
        for (int turn = 0; turn < 40; turn++) {
            scroll(screen, axis, x, 40);
            assertThat(screen.run(() -> axis.scale().x(moment))).isCloseTo(x, within(0.5));
        }
        assertThat(screen.run(() -> axis.scale().perPixel())).isLessThan(before / 100);
        for (int turn = 0; turn < 40; turn++) {
            scroll(screen, axis, x, -40);
            assertThat(screen.run(() -> axis.scale().x(moment)))
                    .as("turn %d at %s", turn, screen.run(axis::scale))
                    .isCloseTo(x, within(0.5));
        }
        assertThat(screen.run(() -> axis.scale().x(moment))).isCloseTo(x, within(0.5));
        assertThat(screen.run(() -> axis.scale().perPixel())).isCloseTo(before, within(before / 1_000));
    }

    @Test
    void groundIsDraggedAndAllIsShownAgain(Screen screen) {
        AxisPane axis = open(screen, this::three);
        TimeScale before = screen.run(axis::scale);
        Point2D ground = screen.run(() -> axis.localToScreen(axis.getWidth() - 60, axis.getHeight() - 60));
        screen.drag(ground, ground.add(-120, 0), () -> {});
        assertThat(screen.run(() -> axis.scale().start() - before.start()))
                .isCloseTo(120 * before.perPixel(), within(before.perPixel()));
        screen.click("axis-fit");
        assertThat(screen.run(axis::scale)).isEqualTo(before);
    }

    @Test
    void anEventIsDraggedByWholeDaysAndUndoTakesItBack(Screen screen) {
        AxisPane axis = open(screen, this::three);
        Point2D mark = Axes.mark(screen, axis, "Scope doubled");
        String[] words = new String[1];
        screen.drag(
                mark,
                mark.add(60, 0),
                () -> words[0] =
                        screen.run(() -> axis.state().hint().orElseThrow().words()));
        double days = 60 * screen.run(() -> axis.scale().perPixel()) / 86_400;
        LocalDate moved = LocalDate.of(2023, 10, 2).plusDays(Math.round(days));
        assertThat(edtf("Scope doubled")).isEqualTo(moved.toString());
        assertThat(words[0]).contains(String.valueOf(moved.getDayOfMonth()), "202");
        assertThat(stage.notices).singleElement().asString().startsWith("Moved to");
        undo(screen);
        assertThat(edtf("Scope doubled")).isEqualTo("2023-10-02");
    }

    @Test
    void escapeGivesADragUp(Screen screen) {
        AxisPane axis = open(screen, this::three);
        Point2D mark = Axes.mark(screen, axis, "Scope doubled");
        screen.drag(mark, mark.add(60, 0), () -> screen.press(KeyCode.ESCAPE));
        assertThat(edtf("Scope doubled")).isEqualTo("2023-10-02");
        assertThat(stage.notices).isEmpty();
    }

    @Test
    void aVagueDateIsMovedAsAWhole(Screen screen) {
        AxisPane axis = open(screen, () -> {
            three();
            stage.add("about June 2023", "Doubts", Mark.NONE);
        });
        Point2D mark = Axes.mark(screen, axis, "Doubts");
        double month = screen.run(() -> 30.4 * 86_400 / axis.scale().perPixel());
        screen.drag(mark, mark.add(2 * month, 0), () -> {});
        assertThat(edtf("Doubts")).isEqualTo("2023-08~");
    }

    @Test
    void theEdgeOfASpanIsDraggedAndUndoTakesItBack(Screen screen) {
        AxisPane axis = open(screen, () -> {
            three();
            stage.add("between 1 July 2023 and 30 September 2023", "Crunch", Mark.NONE);
        });
        Area area = screen.run(() -> {
            AxisPlan plan = axis.plan();
            return plan.area(Axes.place(axis, "Crunch")).orElseThrow();
        });
        double right = screen.run(() -> {
            AxisPlan plan = axis.plan();
            return plan.layout().thing(Axes.place(axis, "Crunch"), plan.scale()) instanceof Thing.Box box
                    ? plan.outline(box).barRight()
                    : 0.0;
        });
        Point2D edge = screen.run(() -> axis.localToScreen(right - 1, area.middleY()));
        screen.drag(edge, edge.add(50, 0), () -> {});
        long days = Math.round(50 * screen.run(() -> axis.scale().perPixel()) / 86_400);
        assertThat(edtf("Crunch"))
                .isEqualTo("2023-07-01/" + LocalDate.of(2023, 9, 30).plusDays(days));
        undo(screen);
        assertThat(edtf("Crunch")).isEqualTo("2023-07-01/2023-09-30");
    }

    @Test
    void keysWalkThroughFortyEventsAndSayEach(Screen screen) {
        AxisPane axis = open(screen, () -> {
            for (int i = 0; i < 40; i++) {
                stage.events.add(new EventDraft(
                        "Day " + i,
                        Timing.of(new DateStatement(
                                null, FuzzyDate.ofDay(LocalDate.of(2023, 1, 1).plusDays(30L * i)))),
                        Mark.NONE,
                        null,
                        null,
                        app.rebound.timeline.Event.Details.EMPTY,
                        List.of(),
                        List.of(stage.setback)));
            }
        });
        screen.run(() -> {
            axis.setScale(axis.scale().zoomed(0, 6));
            axis.requestFocus();
        });
        screen.press(KeyCode.HOME);
        List<String> said = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            said.add(screen.run(axis::getAccessibleText));
            assertThat(screen.find("event-title", TextField.class).getText()).isEqualTo("Day " + i);
            Area area = Axes.area(screen, axis, "Day " + i);
            assertThat(area.x()).as("in view").isBetween(-1.0, screen.run(axis::getWidth));
            screen.press(KeyCode.RIGHT);
        }
        assertThat(said).doesNotHaveDuplicates().first().asString().startsWith("Day 0, 1 January 2023");
        assertThat(said.getLast()).endsWith("Event 40 of 40.");
    }

    @Test
    void aClusterOpensByAClickAndByEnter(Screen screen) {
        AxisPane axis = open(screen, () -> {
            stage.add("12 May 2020", "Long ago", Mark.NONE);
            for (int i = 0; i < 90; i++) {
                stage.add((1 + i % 28) + " March 2024", "Near " + i, Mark.NONE);
            }
        });
        Thing before = thing(screen, axis, "Near 7");
        assertThat(before).isInstanceOf(Thing.Cluster.class);
        double wide = screen.run(() -> axis.scale().perPixel());
        Axes.click(screen, axis, "Near 7");
        assertThat(screen.run(() -> axis.scale().perPixel())).isLessThan(wide / 4);
        screen.run(() -> {
            axis.fitAll();
            axis.requestFocus();
        });
        screen.press(KeyCode.HOME);
        screen.press(KeyCode.RIGHT);
        assertThat(screen.run(axis::getAccessibleText)).contains("Mar 2024", "Enter opens them");
        screen.press(KeyCode.ENTER);
        assertThat(screen.run(() -> axis.scale().perPixel())).isLessThan(wide / 4);
    }

    private static Thing thing(Screen screen, AxisPane axis, String title) {
        return screen.run(() -> axis.plan().layout().thing(Axes.place(axis, title), axis.scale()));
    }

    @Test
    void whatLiesAtOneMomentIsListed(Screen screen) {
        AxisPane axis = open(screen, () -> {
            for (int i = 0; i < 30; i++) {
                stage.add("2 March 2024", "Same " + i, Mark.NONE);
            }
        });
        Axes.click(screen, axis, "Same 29");
        assertThat(screen.isShown("cluster-list")).isTrue();
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.isShown("cluster-list")).isFalse();
        Axes.click(screen, axis, "Same 29");
        screen.press(KeyCode.DOWN);
        screen.press(KeyCode.ENTER);
        assertThat(screen.find("event-title", TextField.class).getText()).startsWith("Same");
        assertThat(screen.isShown("cluster-list")).isFalse();
    }

    @Test
    void aDoubleClickOnGroundAddsThere(Screen screen) {
        AxisPane axis = open(screen, () -> {
            themed("12 May 2023", "Kick-off", "Client");
            themed("2 March 2024", "Paid late", "Money");
        });
        double x = 420;
        FuzzyDate date = screen.run(() -> CoarseDate.at(axis.scale(), x));
        Point2D place = screen.run(() -> {
            AxisPlan plan = axis.plan();
            return axis.localToScreen(x, plan.laneTop(1) + plan.band(1).height() - 8);
        });
        screen.clickAt(place);
        screen.clickAt(place);
        assertThat(screen.find("event-title", TextField.class).isFocused()).isTrue();
        screen.type("In between");
        stage.pause(screen);
        assertThat(edtf("In between")).isEqualTo(date.edtf());
        assertThat(stage.events.all(stage.setback))
                .filteredOn(event -> event.title().equals("In between"))
                .extracting(app.rebound.timeline.Event::lane)
                .containsExactly("Money");
    }

    private static void choose(Screen screen, String id) {
        screen.run(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(ContextMenu::isShowing)
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .ifPresentOrElse(MenuItem::fire, () -> {
                    throw new AssertionError(id);
                }));
        screen.press(KeyCode.ESCAPE);
    }

    private static List<String> lanes(Screen screen, AxisPane axis) {
        return screen.run(
                () -> axis.plan().content().lanes().stream().map(Lane::name).toList());
    }

    private void lanesByKeys(Screen screen, AxisPane axis, String title) {
        Axes.click(screen, axis, title);
        screen.run(axis::requestFocus);
        screen.press(KeyCode.CONTEXT_MENU);
    }

    @Test
    void lanesAreCollapsedMovedAndRenamedAndStaySo(Screen screen) {
        AxisPane axis = open(screen, () -> {
            themed("12 May 2023", "Kick-off", "Client");
            themed("2 March 2024", "Paid late", "Money");
            themed("3 January 2024", "Overtime", "Team");
            stage.add("5 February 2024", "Loose", Mark.NONE);
        });
        assertThat(lanes(screen, axis)).containsExactly("Client", "Money", "Team", "No theme");
        lanesByKeys(screen, axis, "Overtime");
        choose(screen, "lane-up");
        assertThat(lanes(screen, axis)).containsExactly("Client", "Team", "Money", "No theme");
        lanesByKeys(screen, axis, "Kick-off");
        choose(screen, "lane-collapse");
        assertThat(screen.run(() -> axis.plan().band(0).isCollapsed())).isTrue();
        assertThat(thing(screen, axis, "Kick-off")).isInstanceOf(Thing.Cluster.class);
        lanesByKeys(screen, axis, "Overtime");
        choose(screen, "lane-rename");
        screen.fill("lane-name", " ");
        screen.press(KeyCode.ENTER);
        assertThat(screen.find("lane-name-error", Label.class).getText()).startsWith("A theme needs a name");
        screen.fill("lane-name", "People");
        screen.press(KeyCode.ENTER);
        assertThat(lanes(screen, axis)).containsExactly("Client", "People", "Money", "No theme");
        assertThat(stage.events.all(stage.setback))
                .extracting(app.rebound.timeline.Event::lane)
                .contains("People")
                .doesNotContain("Team");
        show(screen);
        assertThat(lanes(screen, axis(screen))).containsExactly("Client", "People", "Money", "No theme");
        assertThat(screen.run(() -> axis(screen).plan().band(0).isCollapsed())).isTrue();
        undo(screen);
        assertThat(stage.events.all(stage.setback))
                .extracting(app.rebound.timeline.Event::lane)
                .contains("Team");
    }

    @Test
    void severalAreSelectedByPointerKeysAndBand(Screen screen) {
        AxisPane axis = open(screen, this::three);
        Axes.click(screen, axis, "Kick-off");
        Axes.clickWith(screen, axis, Axes.mark(screen, axis, "Client lost"), KeyCode.CONTROL);
        assertThat(screen.run(axis::chosen)).hasSize(2);
        Axes.click(screen, axis, "Kick-off");
        assertThat(screen.run(axis::chosen)).hasSize(1);
        screen.run(axis::requestFocus);
        screen.press(KeyCode.SHIFT, KeyCode.RIGHT);
        screen.press(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(screen.run(axis::chosen)).hasSize(3);
        Axes.click(screen, axis, "Kick-off");
        Point2D corner = screen.run(() -> axis.localToScreen(2, axis.getHeight() - 4));
        Point2D other = screen.run(() -> axis.localToScreen(axis.getWidth() - 4, AxisPlan.HEAD + 2));
        Axes.dragWithShift(screen, axis, corner, other);
        assertThat(screen.run(axis::chosen)).hasSize(3);
    }

    @Test
    void keysZoomFitAndGoToADate(Screen screen) {
        AxisPane axis = open(screen, this::three);
        screen.run(axis::requestFocus);
        TimeScale all = screen.run(axis::scale);
        screen.type("+");
        assertThat(screen.run(() -> axis.scale().perPixel())).isLessThan(all.perPixel());
        screen.type("0");
        assertThat(screen.run(axis::scale)).isEqualTo(all);
        screen.press(KeyCode.T);
        screen.fill("axis-jump", "the day it snowed");
        screen.press(KeyCode.ENTER);
        assertThat(screen.isShown("axis-jump-error")).isTrue();
        screen.fill("axis-jump", "14 July 1789");
        screen.press(KeyCode.ENTER);
        assertThat(screen.isShown("axis-jump")).isFalse();
        assertThat(screen.run(() -> axis.scale().time(axis.getWidth() / 2).toLocalDate()))
                .isBetween(LocalDate.of(1789, 7, 10), LocalDate.of(1789, 7, 18));
        assertThat(screen.run(axis::isFocused)).isTrue();
    }

    @Test
    void theEventInFocusIsMovedByItsOwnStep(Screen screen) {
        AxisPane axis = open(screen, () -> {
            three();
            stage.add("spring 2023", "Plans", Mark.NONE);
        });
        Axes.click(screen, axis, "Kick-off");
        screen.run(axis::requestFocus);
        screen.press(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(edtf("Kick-off")).isEqualTo("2023-05-13");
        Axes.click(screen, axis, "Plans");
        screen.run(axis::requestFocus);
        screen.press(KeyCode.CONTROL, KeyCode.LEFT);
        assertThat(edtf("Plans")).isEqualTo("2022-24");
        undo(screen);
        undo(screen);
        assertThat(edtf("Kick-off")).isEqualTo("2023-05-12");
    }

    @Test
    void moodsAndReasonsAreShownWhenAskedForAndRemembered(Screen screen) {
        AxisPane axis = open(screen, () -> {
            three();
            UUID lost = stage.events.all(stage.setback).getLast().id();
            stage.reasons = _ -> List.of(new AxisReason(
                    new UUID(0, 7),
                    "I did not ask directly",
                    List.of(new AxisReason.Tie(app.rebound.link.Word.MADE_LIKELY, lost))));
        });
        screen.click("axis-mood");
        screen.click("axis-reasons");
        assertThat(screen.run(() -> axis.strip().pills())).singleElement().satisfies(pill -> {
            assertThat(pill.title()).isEqualTo("I did not ask directly");
            assertThat(pill.arrows()).hasSize(1);
        });
        show(screen);
        assertThat(screen.run(() -> axis(screen).plan().look().isMoodShown())).isTrue();
        assertThat(screen.run(() -> axis(screen).strip().pills())).hasSize(1);
    }

    @Test
    void keysGoAmongTheReasonsOfAnEvent(Screen screen) {
        AxisPane axis = open(screen, () -> {
            three();
            UUID lost = stage.events.all(stage.setback).getLast().id();
            stage.reasons = _ -> List.of(
                    reason(7, "I did not ask directly", lost),
                    reason(8, "Elsewhere", new UUID(9, 9)),
                    reason(9, "The offer was late", lost));
        });
        screen.click("axis-reasons");
        Axes.click(screen, axis, "Kick-off");
        screen.run(axis::requestFocus);
        screen.press(KeyCode.R);
        assertThat(screen.run(() -> axis.state().reason())).isEmpty();
        Axes.click(screen, axis, "Client lost");
        screen.run(axis::requestFocus);
        String event = screen.run(axis::getAccessibleText);
        screen.press(KeyCode.R);
        assertThat(screen.run(axis::getAccessibleText))
                .isEqualTo("I did not ask directly. Reason 1 of 2. Enter opens it, Escape goes back to the event.");
        screen.press(KeyCode.RIGHT);
        screen.press(KeyCode.RIGHT);
        assertThat(screen.run(axis::getAccessibleText)).startsWith("The offer was late. Reason 2 of 2.");
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.run(axis::getAccessibleText)).isEqualTo(event);
        assertThat(screen.run(axis::isFocused)).isTrue();
        screen.press(KeyCode.R);
        screen.press(KeyCode.ENTER);
        assertThat(stage.places).containsExactly(new app.rebound.ui.Place.Reasons(stage.setback, new UUID(0, 7)));
    }

    private static AxisReason reason(long number, String title, UUID event) {
        return new AxisReason(
                new UUID(0, number), title, List.of(new AxisReason.Tie(app.rebound.link.Word.MADE_LIKELY, event)));
    }

    @Test
    void theWholeInSmallShowsAnotherPartWhenClicked(Screen screen) {
        AxisPane axis = open(screen, this::three);
        screen.run(() -> axis.setScale(axis.scale().zoomed(0, 8)));
        double before = screen.run(() -> axis.scale().start());
        Point2D right = screen.run(() -> {
            var map = screen.find("axis-minimap", MinimapPane.class);
            return map.localToScreen(map.getWidth() - 20, map.getHeight() / 2);
        });
        screen.clickAt(right);
        assertThat(screen.run(() -> axis.scale().start())).isGreaterThan(before);
    }
}
