package app.rebound.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.link.LinkDao;
import app.rebound.link.Word;
import app.rebound.time.FuzzyDate;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several events at once, on a real workbook.
@Tag("db")
class ManyEventsTest {
    @TempDir
    private Path folder;

    private final LinkDao links = new LinkDao();
    private Stage stage;
    private ManyEvents many;

    @BeforeEach
    void open() {
        stage = new Stage(folder, Locale.ENGLISH);
        many = stage.events.many();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private Event event(UUID id) {
        return stage.events.find(id).orElseThrow();
    }

    private static Ref ref(UUID id) {
        return new Ref(Noun.EVENT, id);
    }

    private void link(Ref from, Word word, Ref to) {
        stage.workbook.database().write(tx -> links.add(tx, from, word, to));
    }

    private List<UUID> linked(Ref from, Word word) {
        return stage.workbook
                .database()
                .<List<UUID>>read(handle -> links.from(handle, from, word).stream()
                        .map(link -> link.to().id())
                        .toList());
    }

    private UUID told(String when, String title, String fact, String... names) {
        UUID id = stage.add(when, title, Mark.NONE, names);
        stage.events.change(id, draft -> draft.withDetails(new Event.Details(fact, "", "", "felt " + title, "", "")));
        return id;
    }

    @Test
    void marksThemesAndPeopleAreSetForAllInOneStepEachWithAVersion() {
        List<UUID> ids = List.of(stage.add("2024", "One", Mark.NONE, "Nadia"), stage.add("", "Two", Mark.GOOD));
        stage.clock.advance(Duration.ofMinutes(1));
        many.setMark(ids, Mark.GOOD);
        assertThat(ids).extracting(id -> event(id).mark()).containsOnly(Mark.GOOD);
        assertThat(stage.events.versions(ids.getFirst(), 0, 9)).hasSize(1);
        assertThat(stage.events.versions(ids.getLast(), 0, 9))
                .as("nothing changed")
                .isEmpty();
        many.setLane(ids, " Client ");
        assertThat(ids).extracting(id -> event(id).lane()).containsOnly("Client");
        many.involve(ids, "nadia");
        assertThat(ids).allSatisfy(id -> assertThat(event(id).people()).hasSize(1));
        assertThat(stage.people.all()).hasSize(1);
        stage.workbook.database().undo();
        assertThat(event(ids.getLast()).people()).isEmpty();
        stage.workbook.database().undo();
        assertThat(ids).extracting(id -> event(id).lane()).containsOnlyNulls();
        stage.workbook.database().undo();
        assertThat(ids).extracting(id -> event(id).mark()).containsExactly(Mark.NONE, Mark.GOOD);
    }

    @Test
    void datesMoveTogetherAndWhatHasNoneStays() {
        List<UUID> ids = List.of(
                stage.add("2 March 2024", "One", Mark.NONE),
                stage.add("May 2024", "Two", Mark.NONE),
                stage.add("", "Three", Mark.NONE));
        assertThat(many.moveBy(ids, 40)).isEqualTo(2);
        assertThat(event(ids.get(0)).when().date().edtf()).isEqualTo("2024-04-11");
        assertThat(event(ids.get(1)).when().date().edtf()).isEqualTo("2024-06");
        assertThat(event(ids.get(2)).timing()).isEqualTo(Timing.NONE);
        stage.workbook.database().undo();
        assertThat(event(ids.get(0)).when()).isEqualTo(Stage.date("2 March 2024"));
    }

    @Test
    void aMoveTooFarMovesNothing() {
        List<UUID> ids =
                List.of(stage.add("2 March 2024", "One", Mark.NONE), stage.add("3 March 9999", "Two", Mark.NONE));
        assertThatThrownBy(() -> many.moveBy(ids, 400)).isInstanceOf(java.time.DateTimeException.class);
        assertThat(event(ids.getFirst()).when()).isEqualTo(Stage.date("2 March 2024"));
    }

    @Test
    void aDuplicateHasAllOfTheFirstButWhatOthersSayOfIt() {
        UUID one = told("2 March 2024", "One", "We met", "Nadia");
        UUID two = stage.add("2024", "Two", Mark.NONE);
        link(ref(one), Word.MADE_LIKELY, ref(two));
        link(ref(two), Word.MADE_LIKELY, ref(one));
        UUID copy = many.duplicate(List.of(one), title -> title + " (copy)").getFirst();
        Event made = event(copy);
        assertThat(made.title()).isEqualTo("One (copy)");
        assertThat(made.details()).isEqualTo(event(one).details());
        assertThat(made.people()).isEqualTo(event(one).people());
        assertThat(made.setbacks()).isEqualTo(event(one).setbacks());
        assertThat(linked(ref(copy), Word.MADE_LIKELY)).containsExactly(two);
        assertThat(linked(ref(two), Word.MADE_LIKELY)).containsExactly(one);
        stage.workbook.database().undo();
        assertThat(stage.events.find(copy)).isEmpty();
    }

    @Test
    void mergingLosesNoWordNoPersonAndNoLink() {
        UUID one = told("2 March 2024", "One", "We met", "Nadia");
        UUID two = told("May 2024", "Two", "They wrote", "Jonas", "Nadia");
        UUID three = told("", "Three", "", "Mara");
        UUID after = stage.add("2025", "After", Mark.NONE);
        UUID ordered = stage.add("", "Ordered", Mark.NONE);
        stage.events.change(
                ordered, draft -> draft.withTiming(Timing.of(new Order("after two", List.of(two), List.of(), null))));
        stage.events.change(
                two, draft -> draft.withBasis(Basis.GUESS).withMood(-3).withPrivate(true));
        stage.events.change(one, draft -> draft.withBasis(Basis.RECORD));
        link(ref(two), Word.MADE_LIKELY, ref(after));
        link(ref(two), Word.MADE_LIKELY, ref(one));
        link(ref(after), Word.HID, ref(three));
        Event before = event(one);
        UUID kept = many.merge(List.of(one, two, three), Event::title);
        Event merged = event(kept);
        assertThat(kept).isEqualTo(one);
        assertThat(merged.title()).isEqualTo("One");
        assertThat(merged.when().date().edtf()).isEqualTo("2024-03-02/2024-05");
        assertThat(merged.details().fact()).isEqualTo("We met\n\nTwo\nThey wrote\n\nThree");
        assertThat(merged.details().felt()).isEqualTo("felt One\n\nfelt Two\n\nfelt Three");
        assertThat(merged.people()).hasSize(3);
        assertThat(merged.basis()).isEqualTo(Basis.GUESS);
        assertThat(merged.mood()).isEqualTo(-3);
        assertThat(merged.isPrivate()).isTrue();
        assertThat(linked(ref(one), Word.MADE_LIKELY)).containsExactly(after);
        assertThat(linked(ref(after), Word.HID)).contains(one);
        assertThat(event(ordered).order().after()).contains(one);
        assertThat(stage.events.find(two)).isEmpty();
        assertThat(stage.events.versions(one, 0, 9).getFirst().event().title()).isEqualTo("One");
        stage.workbook.database().undo();
        assertThat(event(one)).isEqualTo(before);
        assertThat(event(two).details().fact()).isEqualTo("They wrote");
        assertThat(event(ordered).order().after()).containsExactly(two);
    }

    @Test
    void mergingTheUndatedKeepsTheirOrderAndOneAloneIsRefused() {
        UUID review = stage.add("2024", "The review", Mark.NONE);
        UUID one = stage.add("", "One", Mark.NONE);
        UUID two = stage.add("", "Two", Mark.NONE);
        stage.events.change(
                one,
                draft -> draft.withTiming(Timing.of(new Order("after the review", List.of(review), List.of(), null))));
        stage.events.change(
                two, draft -> draft.withTiming(Timing.of(new Order("after one", List.of(one), List.of(), null))));
        many.merge(List.of(one, two), Event::title);
        assertThat(event(one).order())
                .isEqualTo(new Order("after the review; after one", List.of(review), List.of(), null));
        assertThatThrownBy(() -> many.merge(List.of(one), Event::title)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oneEventBecomesTwoAtADateAndAPlaceInItsText() {
        UUID one = told("3 May 2024 to 8 July 2024", "Crunch", "Nights. Weekends.", "Nadia");
        UUID after = stage.add("2025", "After", Mark.NONE);
        link(ref(one), Word.MADE_LIKELY, ref(after));
        link(ref(after), Word.HID, ref(one));
        var split = new EventSplit("Weekends", 7, FuzzyDate.ofDay(LocalDate.of(2024, 6, 1)));
        UUID two = many.split(one, split::first, split::second);
        assertThat(event(one).when().date().edtf()).isEqualTo("2024-05-03/2024-05-31");
        assertThat(event(two).when().date().edtf()).isEqualTo("2024-06-01/2024-07-08");
        assertThat(event(one).details().fact()).isEqualTo("Nights.");
        assertThat(event(two).details().fact()).isEqualTo("Weekends.");
        assertThat(event(two).title()).isEqualTo("Weekends");
        assertThat(event(one).details().felt()).isEqualTo("felt Crunch");
        assertThat(event(two).people()).isEqualTo(event(one).people()).hasSize(1);
        assertThat(linked(ref(two), Word.MADE_LIKELY)).containsExactly(after);
        assertThat(linked(ref(after), Word.HID)).containsExactlyInAnyOrder(one, two);
        stage.workbook.database().undo();
        assertThat(event(one).details().fact()).isEqualTo("Nights. Weekends.");
        assertThat(stage.events.find(two)).isEmpty();
    }

    @Test
    void aSplitWithoutADateKeepsTheTimeOfBoth() {
        UUID one = told("May 2024", "Crunch", "All of it");
        var split = new EventSplit(" ", 99, null);
        UUID two = many.split(one, split::first, split::second);
        assertThat(event(two).title()).isEqualTo("Crunch");
        assertThat(event(two).when()).isEqualTo(event(one).when());
        assertThat(event(two).details()).isEqualTo(Event.Details.EMPTY);
    }

    @Test
    void severalGoToTheTrashAndComeBackTogether() {
        List<UUID> ids = List.of(stage.add("2024", "One", Mark.NONE), stage.add("", "Two", Mark.NONE));
        many.trash(ids);
        assertThat(stage.events.all(stage.setback)).isEmpty();
        stage.workbook.database().undo();
        assertThat(stage.events.all(stage.setback)).hasSize(2);
        many.setMark(List.of(UUID.randomUUID()), Mark.GOOD);
    }

    @Test
    void eventsAreTiedToEventsAndReadFromBothEnds() {
        UUID one = stage.add("2024", "One", Mark.NONE);
        UUID two = stage.add("2025", "Two", Mark.NONE);
        EventTies ties = stage.events.ties();
        ties.tie(List.of(one, two), Word.ALLOWED, ref(two));
        ties.tie(List.of(one), Word.ALLOWED, ref(two));
        assertThat(ties.of(one)).containsExactly(new EventTie(Word.ALLOWED, ref(two), "Two", true));
        assertThat(ties.of(two)).containsExactly(new EventTie(Word.ALLOWED, ref(one), "One", false));
        ties.untie(two, ties.of(two).getFirst());
        assertThat(ties.of(one)).isEmpty();
        stage.workbook.database().undo();
        assertThat(ties.of(one)).hasSize(1);
        assertThatThrownBy(() -> ties.tie(List.of(one), Word.INVOLVES, ref(two)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void howTheTimelineLooksIsKeptWithoutAStepOfUndo() {
        assertThat(stage.events.look("columns")).isEmpty();
        stage.events.keepLook("columns", "when,what");
        stage.events.keepLook("columns", "what");
        assertThat(stage.events.look("columns")).contains("what");
        assertThat(EventColumn.read("mood,nonsense")).containsExactly(EventColumn.WHAT, EventColumn.MOOD);
        assertThat(EventColumn.read(EventColumn.written(EventColumn.USUAL))).isEqualTo(EventColumn.USUAL);
    }
}
