package app.rebound.desk;

import static app.rebound.desk.DeskStage.fire;
import static app.rebound.desk.DeskStage.look;
import static app.rebound.desk.DeskStage.text;
import static app.rebound.desk.DeskStage.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.evidence.git.Repositories;
import app.rebound.evidence.photo.PhotoSample;
import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import app.rebound.ui.Surroundings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Other ways of reading, work on very many things, and how both are stopped.
@FxTest
class DeskWaysTest {
    private static final int MANY = 2_500;

    @TempDir
    private Path folder;

    private DeskStage stage;

    @BeforeEach
    void open() {
        stage = new DeskStage(folder);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private Path rows() {
        return stage.file(
                "rows.csv",
                IntStream.range(0, MANY)
                        .mapToObj(row -> "2024-03-%02d,Row %d\n".formatted(1 + row % 28, row))
                        .collect(Collectors.joining("", "Date,What\n", "")));
    }

    /// Whether a button can be seen, with all that it stands in.
    private static boolean isOffered(Screen screen, String id) {
        return screen.run(() -> {
            Node node = screen.find(id, ButtonBase.class);
            while (node != null && node.isVisible()) {
                node = node.getParent();
            }
            return node == null;
        });
    }

    @Test
    void stopEndsTheReadingAndWhatWouldComeAfterIt(Screen screen) {
        stage.show(screen);
        fire(screen, "desk-accept");
        stage.dialogs.files =
                List.of(stage.file("calendar.ics", DeskStage.CALENDAR), stage.file("work.log", DeskStage.LOG));
        stage.tasks.hold();
        fire(screen, "desk-files");
        assertThat(screen.run(stage.tasks::step)).as("the files that are there").isTrue();
        assertThat(text(screen, "desk-reading")).startsWith("Reading calendar.ics");
        fire(screen, "desk-stop");
        screen.run(stage.tasks::go);
        assertThat(screen.lookup("#desk-things").tryQuery().isPresent() ? titles(screen) : List.of())
                .isEmpty();
        fire(screen, "desk-files");
        assertThat(titles(screen)).as("not stopped").isNotEmpty();
    }

    @Test
    void howFarBackMeetingsAreRepeatedIsChosen(Screen screen) {
        stage.show(
                screen,
                stage.file(
                        "calendar.ics",
                        DeskStage.CALENDAR
                                .replace("FREQ=WEEKLY;COUNT=4", "FREQ=MONTHLY")
                                .replace("20240304T090000Z", "20100304T090000Z")));
        String before = titles(screen).getFirst();
        screen.run(() -> years(screen).setValue(1));
        assertThat(years(screen).getValue()).isEqualTo(1);
        String after = titles(screen).getFirst();
        assertThat(count(after)).isPositive().isLessThan(count(before));
    }

    private static int count(String title) {
        return Integer.parseInt(title.substring(title.lastIndexOf('x') + 1));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Integer> years(Screen screen) {
        return screen.find("desk-years", ComboBox.class);
    }

    @Test
    void onlyOnesOwnCommitsAreRead(Screen screen) throws IOException {
        stage.show(screen, Repositories.make(folder.resolve("site"), 9));
        fire(screen, "desk-more");
        fire(screen, "desk-together");
        assertThat(titles(screen)).hasSize(9);
        fire(screen, "desk-only-mine");
        assertThat(titles(screen)).hasSize(6).doesNotContain("Change 2", "Change 5", "Change 8");
        fire(screen, "desk-only-mine");
        assertThat(titles(screen)).hasSize(9);
    }

    @Test
    void aPhotosPlaceIsReadOnlyWhenItIsAskedFor(Screen screen) throws IOException {
        stage.show(screen, PhotoSample.write(folder.resolve("a.jpg"), "2024:03:04 10:15:30", "+01:00"));
        look(screen, 0);
        fire(screen, "desk-keep");
        assertThat(extras()).doesNotContainKey("place");
        fire(screen, "desk-take-back");
        fire(screen, "desk-take-back-now");
        fire(screen, "desk-places");
        fire(screen, "desk-keep");
        assertThat(extras()).containsKey("place");
    }

    private java.util.Map<String, String> extras() {
        return stage.sources
                .waiting(stage.sources.imports().getFirst().id())
                .getFirst()
                .found()
                .extras();
    }

    @Test
    void whatWaitsIsTakenOffTheDesk(Screen screen) {
        DeskController desk = stage.show(screen, stage.file("work.log", DeskStage.LOG));
        fire(screen, "desk-keep");
        look(screen, 1);
        fire(screen, "desk-off");
        assertThat(stage.sources.imports().getFirst().waiting()).isEqualTo(2);
        screen.run(() -> {
            stage.book.database().undo();
            desk.reload();
        });
        assertThat(stage.sources.imports().getFirst().waiting()).isEqualTo(3);
    }

    @Test
    void veryManyAreWrittenLotByLotAndEachIsOneUndo(Screen screen) {
        stage.show(screen, rows());
        fire(screen, "desk-tick-all");
        fire(screen, "desk-put");
        assertThat(stage.onLine()).hasSize(MANY);
        assertThat(stage.book.notices()).last().asString().startsWith("2,500 are on the line.");
        fire(screen, "desk-take-back");
        fire(screen, "desk-take-back-now");
        assertThat(stage.onLine()).isEmpty();
        assertThat(stage.sources.imports()).isEmpty();
        screen.run(() -> stage.book.database().undo());
        assertThat(stage.onLine()).hasSize(MANY);
        screen.run(() -> stage.book.database().undo());
        assertThat(stage.onLine()).isEmpty();
    }

    @Test
    void whileVeryManyAreWrittenItSaysHowFarItIsAndCanBeStopped(Screen screen) {
        stage.show(screen, rows());
        fire(screen, "desk-tick-all");
        assertThat(isOffered(screen, "desk-work-stop")).isFalse();
        stage.tasks.hold();
        fire(screen, "desk-put");
        assertThat(text(screen, "desk-working")).isEqualTo("0 of 2,500 are done. You can go on elsewhere.");
        fire(screen, "desk-work-stop");
        screen.run(stage.tasks::go);
        assertThat(isOffered(screen, "desk-work-stop")).isFalse();
        assertThat(stage.onLine()).isEmpty();
        assertThat(stage.book.notices()).last().asString().startsWith("Stopped. 0 of 2,500 are done");
    }

    @Test
    void whatWasWrittenBeforeTheStopStays(Screen screen) {
        var lots = new LotsController(stage.book.surroundings(java.util.Locale.ENGLISH), new LotsModel());
        List<Integer> things = IntStream.range(0, MANY).boxed().toList();
        List<Integer> written = new ArrayList<>();
        List<LotsController.Outcome<Integer>> outcomes = new ArrayList<>();
        screen.run(() -> lots.<Integer, Integer>run(
                things,
                (some, _) -> {
                    written.addAll(some);
                    if (written.size() == 2 * LotsController.LOT) {
                        lots.stop();
                    }
                    return some.size();
                },
                outcomes::add));
        assertThat(written).isEqualTo(things.subList(0, 2 * LotsController.LOT));
        assertThat(outcomes)
                .containsExactly(new LotsController.Outcome<>(
                        2 * LotsController.LOT, false, List.of(LotsController.LOT, LotsController.LOT)));
    }

    @Test
    void whatIsSavedMeanwhileDoesNotWaitForTheLastLot() {
        var plain = stage.book.surroundings(java.util.Locale.ENGLISH);
        var held = new HeldTasks();
        var lots = new LotsController(
                new Surroundings(plain.messages(), held, plain.navigator(), plain.shell(), plain.clock(), plain.zone()),
                new LotsModel());
        List<String> order = new ArrayList<>();
        held.hold();
        lots.<Integer, Boolean>run(
                IntStream.range(0, MANY).boxed().toList(),
                (some, _) -> order.add("lot of " + some.size()),
                outcome -> order.add("done " + outcome.done()));
        held.run(() -> order.add("saved"), _ -> {}, _ -> {});
        while (held.step()) {
            assertThat(order.size()).isLessThan(9);
        }
        assertThat(order).containsExactly("lot of 1000", "saved", "lot of 1000", "lot of 500", "done 2500");
    }
}
