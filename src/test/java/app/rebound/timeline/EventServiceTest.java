package app.rebound.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.people.PersonDraft;
import app.rebound.time.FuzzyDate;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Events as they are stored, changed by visits and read back.
@Tag("db")
class EventServiceTest {
    @TempDir
    private Path folder;

    private Stage stage;

    @BeforeEach
    void open() {
        stage = new Stage(folder, Locale.ENGLISH);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private static EventDraft draft(String title, String unread, UUID setback) {
        return new EventDraft(
                title, Timing.unread(unread), Mark.NONE, null, null, Event.Details.EMPTY, List.of(), List.of(setback));
    }

    @Test
    void aVisitAddsOnceAndChangesFromThenOn() {
        var visit = EventVisit.toNew();
        assertThat(visit.event()).isEmpty();
        stage.events.save(visit, draft("Cl", null, stage.setback));
        stage.events.save(visit, draft("Client lost", null, stage.setback));
        assertThat(stage.only().title()).isEqualTo("Client lost");
        assertThat(visit.event()).contains(stage.only().id());
    }

    @Test
    void theChangesOfOneVisitAreOneStepOfUndoAndAnotherVisitIsAnother() {
        UUID id = stage.add("", "Before", Mark.NONE);
        var first = EventVisit.to(id);
        stage.events.save(first, draft("One", null, stage.setback));
        stage.events.save(first, draft("Two", null, stage.setback));
        stage.events.save(EventVisit.to(id), draft("Three", null, stage.setback));
        stage.workbook.database().undo();
        assertThat(stage.only().title()).isEqualTo("Two");
        stage.workbook.database().undo();
        assertThat(stage.only().title()).isEqualTo("Before");
    }

    @Test
    void wordsOfADateThatCouldNotBeReadAreKept() {
        stage.events.save(EventVisit.toNew(), draft("Talk", "the day it snowed", stage.setback));
        assertThat(stage.only().when()).isNull();
        assertThat(stage.only().unreadWhen()).isEqualTo("the day it snowed");
    }

    @Test
    void onlyTheEventsOfTheSetbackAreRead() {
        UUID other = stage.addSetback("Another");
        stage.add("2 March 2024", "Here", Mark.NONE, "Nadia", "Jonas");
        stage.events.add(draft("There", null, other));
        assertThat(stage.events.all(stage.setback)).extracting(Event::title).containsExactly("Here");
        assertThat(stage.events.all(stage.setback).getFirst().people()).hasSize(2);
        assertThat(stage.events.all(null)).hasSize(2);
        assertThat(stage.events.find(stage.only().id())).contains(stage.only());
        assertThat(stage.events.isAnyLoose()).isFalse();
        stage.events.add(EventDraft.titled("Loose", List.of()));
        assertThat(stage.events.isAnyLoose()).isTrue();
    }

    @Test
    void peopleKnowHowManyEventsTheyAreIn() {
        stage.add("", "One", Mark.NONE, "Nadia");
        UUID two = stage.add("", "Two", Mark.NONE, "nadia", "Jonas");
        stage.people.add(new PersonDraft("Mara", "", "", ""));
        var nadia = stage.people.all().stream()
                .filter(person -> person.name().equals("Nadia"))
                .findFirst()
                .orElseThrow();
        assertThat(stage.people.eventCounts()).containsEntry(nadia.id(), 2).hasSize(2);
        stage.events.trash(two);
        assertThat(stage.people.eventCounts()).containsEntry(nadia.id(), 1).hasSize(1);
    }

    @Test
    void whetherAnEventIsPrivateIsStoredAndUndone() {
        UUID id = stage.add("", "Before", Mark.NONE);
        assertThat(stage.only().isPrivate()).isFalse();
        stage.events.edit(
                id, EventDraft.titled("Before", List.of(stage.setback)).withPrivate(true));
        assertThat(stage.only().isPrivate()).isTrue();
        assertThat(stage.events.find(id).orElseThrow().isPrivate()).isTrue();
        stage.workbook.database().undo();
        assertThat(stage.only().isPrivate()).isFalse();
    }

    @Test
    void aVersionIsKeptForEachVisit() {
        UUID id = stage.add("", "Before", Mark.NONE);
        var visit = EventVisit.to(id);
        stage.clock.advance(Duration.ofMinutes(1));
        stage.events.save(visit, draft("One", null, stage.setback));
        stage.events.save(visit, draft("Two", null, stage.setback));
        int versions = stage.workbook
                .database()
                .read(handle -> handle.createQuery("SELECT COUNT(*) FROM version WHERE noun_id = :id")
                        .bind("id", id)
                        .mapTo(Integer.class)
                        .one());
        assertThat(versions).isEqualTo(1);
    }

    @Test
    void anEarlierVersionIsTakenBackAsOneStepAndThePresentOneIsKept() {
        UUID id = stage.events.add(new EventDraft(
                "Kick-off",
                Timing.of(Stage.date("3 March 2024")),
                Mark.GOOD,
                2,
                "Clients",
                new Event.Details("We began", "b", "c", "d", "e", "f"),
                List.of("Nadia", "Jonas"),
                List.of(stage.setback)));
        Event before = stage.only();
        stage.clock.advance(Duration.ofMinutes(1));
        stage.events.edit(id, draft("Changed", "the day it snowed", stage.setback));
        Event changed = stage.only();
        stage.clock.advance(Duration.ofMinutes(1));
        EventVersion first = stage.events.versions(id, 0, 10).getFirst();
        assertThat(first.event().people()).containsExactly("Nadia", "Jonas");
        stage.events.takeBack(id, first);
        assertThat(stage.only()).isEqualTo(before);
        assertThat(stage.events.versions(id, 0, 10))
                .extracting(version -> version.event().title())
                .containsExactly("Changed", "Kick-off");
        assertThat(stage.events.versions(id, 0, 10).getFirst().event().unreadWhen())
                .isEqualTo("the day it snowed");
        assertThat(stage.workbook.database().undoStack().undoKey()).contains("undo.event.take-back");
        stage.workbook.database().undo();
        assertThat(stage.only()).isEqualTo(changed);
    }

    @Test
    void aPersonIsTakenBackToo() {
        UUID id = stage.people.add(new PersonDraft("Nadia", "the client", "client", "Fair"));
        stage.clock.advance(Duration.ofMinutes(1));
        stage.people.edit(id, new PersonDraft("Nadia K.", "", "", "Unfair"));
        var first = stage.people.versions(id, 0, 10).getFirst();
        assertThat(first.person()).isEqualTo(new PersonDraft("Nadia", "the client", "client", "Fair"));
        stage.people.takeBack(id, first);
        assertThat(stage.people.find(id).orElseThrow().note()).isEqualTo("Fair");
        assertThat(stage.people.versions(id, 0, 10)).hasSize(2);
        assertThat(stage.workbook.database().undoStack().undoKey()).contains("undo.person.take-back");
        stage.workbook.database().undo();
        assertThat(stage.people.find(id).orElseThrow().note()).isEqualTo("Unfair");
    }

    @Test
    void howItIsKnownAndWhenItWasLearnedComeBackAndAreKeptAsAVersion() {
        UUID id = stage.events.add(draft("Silence", null, stage.setback)
                .withTiming(Timing.of(Stage.date("January 2024")).learnedAt(Stage.date("5 March 2024"), null))
                .withBasis(Basis.RECORD));
        Event before = stage.only();
        assertThat(before.basis()).isEqualTo(Basis.RECORD);
        assertThat(before.learned()).isEqualTo(Stage.date("5 March 2024"));
        stage.clock.advance(Duration.ofMinutes(1));
        stage.events.edit(
                id,
                draft("Silence", null, stage.setback)
                        .withTiming(Timing.NONE.learnedAt(null, "when Nadia rang"))
                        .withBasis(Basis.GUESS));
        assertThat(stage.only().timing()).isEqualTo(Timing.NONE.learnedAt(null, "when Nadia rang"));
        assertThat(stage.only().basis()).isEqualTo(Basis.GUESS);
        stage.events.takeBack(id, stage.events.versions(id, 0, 1).getFirst());
        assertThat(stage.only()).isEqualTo(before);
    }

    @Test
    void anOrderComesBackWithTheEventsItNames() {
        UUID review = stage.add("3 March 2024", "The review", Mark.NONE);
        UUID offsite = stage.add("", "The offsite", Mark.NONE);
        Order order = new Order("after the review, before the offsite", List.of(review), List.of(offsite), null);
        UUID id = stage.events.add(draft("Doubt", null, stage.setback).withTiming(Timing.of(order)));
        assertThat(find(id).order()).isEqualTo(order);
        assertThat(find(id).when()).isNull();
        var bounded = new Order(
                "before the summer", List.of(), List.of(), FuzzyDate.until(FuzzyDate.ofMonth(YearMonth.of(2024, 5))));
        stage.clock.advance(Duration.ofMinutes(1));
        stage.events.edit(id, draft("Doubt", null, stage.setback).withTiming(Timing.of(bounded)));
        assertThat(find(id).order()).isEqualTo(bounded);
        stage.events.takeBack(id, stage.events.versions(id, 0, 1).getFirst());
        assertThat(find(id).order()).isEqualTo(order);
        stage.workbook.database().undo();
        assertThat(find(id).order()).isEqualTo(bounded);
    }

    @Test
    void movingGivesADateAndKeepsAllElse() {
        UUID review = stage.add("3 March 2024", "The review", Mark.NONE, "Nadia");
        UUID id = stage.events.add(draft("Doubt", null, stage.setback)
                .withTiming(Timing.of(new Order("after the review", List.of(review), List.of(), null)))
                .withPeople(List.of("Nadia")));
        Event before = find(id);
        stage.events.moveTo(id, Stage.date("8 March 2024"));
        assertThat(find(id).timing()).isEqualTo(Timing.of(Stage.date("8 March 2024")));
        assertThat(find(id).people()).isEqualTo(before.people()).hasSize(1);
        assertThat(stage.events.versions(id, 0, 5)).hasSize(1);
        stage.workbook.database().undo();
        assertThat(find(id)).isEqualTo(before);
    }

    @Test
    void aLaneIsRenamedForAllItsEventsAtOnce() {
        UUID one = stage.events.add(draft("One", null, stage.setback).withLane("Client"));
        UUID two = stage.events.add(draft("Two", null, stage.setback).withLane("Client"));
        UUID elsewhere = stage.events.add(EventDraft.titled("Loose", List.of()).withLane("Client"));
        stage.events.add(draft("Three", null, stage.setback).withLane("Team"));
        assertThat(stage.events.renameLane("Client", " Clients ", stage.setback))
                .isEqualTo(2);
        assertThat(find(one).lane()).isEqualTo("Clients");
        assertThat(find(elsewhere).lane()).isEqualTo("Client");
        assertThat(stage.events.versions(two, 0, 5)).hasSize(1);
        stage.workbook.database().undo();
        assertThat(List.of(find(one), find(two))).extracting(Event::lane).containsOnly("Client");
    }

    @Test
    void aVersionOfAnOlderShapeIsReadWithoutWhatItDoesNotSay() {
        EventDraft read = EventSnapshot.read(
                        "{\"title\":\"Old\",\"when\":null,\"typed\":\"one day\",\"mark\":\"none\"}")
                .draft(List.of(), List.of());
        assertThat(read).isEqualTo(EventDraft.titled("Old", List.of()).withTiming(Timing.unread("one day")));
    }

    private Event find(UUID id) {
        return stage.events.find(id).orElseThrow();
    }
}
