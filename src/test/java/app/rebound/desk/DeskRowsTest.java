package app.rebound.desk;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.evidence.Found;
import app.rebound.evidence.FoundDate;
import app.rebound.evidence.Limits;
import app.rebound.evidence.Reason;
import app.rebound.evidence.Refusal;
import app.rebound.evidence.SourceKind;
import app.rebound.evidence.Where;
import app.rebound.text.Messages;
import app.rebound.time.DateStatement;
import app.rebound.time.FuzzyDate;
import app.rebound.timeline.Event;
import app.rebound.timeline.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What is looked for on the desk, what belongs together, and what it is called.
@Tag("domain")
class DeskRowsTest {
    private static final DeskWords WORDS = new DeskWords(Messages.of(Locale.ENGLISH));

    private static Thing thing(
            SourceKind kind, String title, @Nullable LocalDate day, @Nullable String group, String... people) {
        var draft = new Found.Draft(kind, title + day)
                .title(title)
                .when(day == null ? null : FoundDate.of(day))
                .group(group);
        for (String person : people) {
            draft.person(person, "");
        }
        Found found = draft.found("file", Where.line("file", 1), Limits.STANDARD);
        return new Thing(found, Thing.State.READ, null);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2024, 3, day);
    }

    private static List<String> titles(List<Thing> things) {
        return things.stream().map(thing -> thing.found().title()).toList();
    }

    @Test
    void wordsSpanPersonAndKindNarrowItDown() {
        List<Thing> things = List.of(
                thing(SourceKind.CALENDAR, "Réunion du port", day(4), null, "Ada"),
                thing(SourceKind.MAIL, "The port is closed", day(10), null, "Bo"),
                thing(SourceKind.MAIL, "Nothing", null, null, "Ada"));
        DeskFilter all = DeskFilter.NONE;
        assertThat(titles(all.withWords("REUNION port").of(things, Set.of()))).containsExactly("Réunion du port");
        assertThat(titles(all.withWords("bo").of(things, Set.of()))).containsExactly("The port is closed");
        assertThat(titles(all.withSpan(FuzzyDate.ofDay(day(5)), null).of(things, Set.of())))
                .containsExactly("The port is closed");
        assertThat(titles(all.withSpan(null, FuzzyDate.ofDay(day(4))).of(things, Set.of())))
                .containsExactly("Réunion du port");
        assertThat(titles(all.withPerson("Ada").of(things, Set.of()))).containsExactly("Réunion du port", "Nothing");
        assertThat(titles(all.withKind(SourceKind.MAIL).of(things, Set.of())))
                .containsExactly("The port is closed", "Nothing");
    }

    @Test
    void whatIsOnTheLineIsNotOfferedUnlessItWasPutThereJustNowOrIsAskedFor() {
        Thing before = thing(SourceKind.MAIL, "Before", day(1), null).onLine();
        Thing now = thing(SourceKind.MAIL, "Now", day(2), null).onLine();
        List<Thing> things = List.of(before, now);
        assertThat(titles(DeskFilter.NONE.of(things, Set.of(now.key())))).containsExactly("Now");
        assertThat(titles(DeskFilter.NONE.withLineToo(true).of(things, Set.of())))
                .containsExactly("Before", "Now");
    }

    @Test
    void aThreadIsOneLineThatCanBeOpenedAndAThemeIsNone() {
        List<Thing> things = List.of(
                thing(SourceKind.MAIL, "Offer", day(1), "thread"),
                thing(SourceKind.TABLE, "Row", day(2), "work"),
                thing(SourceKind.MAIL, "Re: Offer", day(3), "thread"),
                thing(SourceKind.TABLE, "Other row", day(4), "work"),
                thing(SourceKind.MAIL, "Alone", day(5), "other"));
        List<DeskRow> rows = DeskRows.of(things, true, Set.of());
        assertThat(rows).extracting(WORDS::title).containsExactly("Offer", "Row", "Other row", "Alone");
        assertThat(rows.getFirst().things()).hasSize(2);
        assertThat(WORDS.about(rows.getFirst())).isEqualTo("between 1 and 3 March 2024 · 2 together");
        List<DeskRow> open = DeskRows.of(things, true, Set.of(rows.getFirst().group()));
        assertThat(open).extracting(DeskRow::isMember).containsExactly(false, true, true, false, false, false);
        assertThat(DeskRows.of(things, false, Set.of())).hasSize(5);
    }

    @Test
    void aSeriesSaysHowOftenAndADayOfCommitsHowManyMore() {
        var meetings = new DeskRow(
                new DeskRow.Group(SourceKind.CALENDAR, "x"),
                List.of(
                        thing(SourceKind.CALENDAR, "Standup", day(1), "x"),
                        thing(SourceKind.CALENDAR, "Standup", day(8), "x")),
                false,
                false);
        assertThat(WORDS.title(meetings)).isEqualTo("Standup (2 times)");
        var commits = new DeskRow(
                new DeskRow.Group(SourceKind.REPOSITORY, "2024-03-01"),
                IntStream.range(0, 12)
                        .mapToObj(at -> thing(SourceKind.REPOSITORY, "Work " + at, day(1), "2024-03-01"))
                        .toList(),
                false,
                false);
        assertThat(WORDS.title(commits)).isEqualTo("Work 0, and 11 more");
        assertThat(DeskWords.when(commits).date()).isEqualTo(FuzzyDate.ofDay(day(1)));
    }

    @Test
    void eventsNearInTimeAndInWordsComeFirst() {
        Event far = event("Lost the anchor client", LocalDate.of(2024, 1, 10));
        Event near = event("Holiday", day(3));
        Event other = event("Moved house", LocalDate.of(2019, 1, 1));
        Found found = thing(SourceKind.MAIL, "The anchor client cancels", day(4), null)
                .found();
        assertThat(Nearest.of(List.of(other, near, far), found, "")).containsExactly(far, near, other);
        assertThat(Nearest.of(List.of(other, near, far), found, "house")).containsExactly(other);
    }

    private static Event event(String title, LocalDate day) {
        return new Event(
                UUID.randomUUID(),
                title,
                new DateStatement(null, FuzzyDate.ofDay(day)),
                Mark.NONE,
                null,
                null,
                Event.Details.EMPTY,
                List.of(),
                List.of());
    }

    @Test
    void theTicksOfAHundredThousandArePutTogetherAndTakenOff() {
        var model = new DeskModel();
        List<Thing> things = new ArrayList<>();
        for (int at = 0; at < 100_000; at++) {
            things.add(thing(SourceKind.REPOSITORY, "Commit " + at, day(1 + at % 28), "day-" + at / 10));
        }
        List<DeskRow> rows = DeskRows.of(DeskFilter.NONE.withWords("commit").of(things, Set.of()), true, Set.of());
        model.show(things, rows);
        model.tickAll();
        assertThat(model.chosen()).hasSize(10_000);
        assertThat(model.matchingProperty().get()).isEqualTo(100_000);
        model.turn(rows.getFirst());
        assertThat(model.chosen()).hasSize(9_999);
        model.tick(List.of());
        assertThat(model.chosen()).containsExactly(rows.getFirst());
    }

    @Test
    void aRefusalSaysPlaceAndReasonAlone() {
        var refusal = new Refusal(Reason.EMPTY, Where.line("rows.csv", 1_200));
        assertThat(WORDS.refusal(refusal)).isEqualTo("rows.csv, line 1200: There is neither a title nor a text.");
    }
}
