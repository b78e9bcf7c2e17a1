package app.rebound.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.WorkbookServices;
import app.rebound.card.CardDraft;
import app.rebound.lesson.Lesson;
import app.rebound.people.PersonDraft;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import app.rebound.testing.SeededEntries;
import app.rebound.ui.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Searching as somebody does it: in the palette and on the screen of results, by keyboard.
@FxTest
class SearchScreenTest {
    @TempDir
    private Path folder;

    private OpenBook book;
    private WorkbookServices services;
    private UUID setback;
    private UUID entry;

    @BeforeEach
    void prepare() {
        book = new OpenBook(folder.resolve("book"));
        services = WorkbookServices.of(book.workbook());
        setback = book.addSetback("The harbour launch", SetbackKind.PROJECT_CANCELLED, "spring 2023");
        book.addEvent(setback, "Lost the anchor client", "3 March 2023");
        book.answer(setback, "what-happened", "They called about the anchor. I said nothing for a while.");
        services.people().add(new PersonDraft("Nadia Berg", "", "", "She knew about the anchor before I did."));
        services.cards().add(CardDraft.empty(Lesson.TYPE, setback).with(Lesson.TITLE, "Raise the anchor sooner"));
        entry = services.entries()
                .add(
                        LocalDate.of(2024, 4, 2),
                        null,
                        "",
                        "Slept better. L’élève d’hier m’a parlé de l’ancre; the anchor is only a word by now, and I wrote it"
                                + " on the timeline before it could turn into something else altogether.");
        services.entries().add(LocalDate.of(2024, 4, 3), null, "Anchors", "All of the anchors that there were.");
    }

    @AfterEach
    void close() {
        services.search().end();
        book.close();
    }

    private SearchDesk desk(Locale language) {
        var surroundings = book.surroundings(language);
        var upkeep = new SearchUpkeep(surroundings.tasks(), book.database(), services.search());
        upkeep.start();
        return new SearchDesk(
                surroundings,
                book.database(),
                services.search(),
                upkeep,
                new Landmarks(_ -> Optional.of("In your own words"), _ -> Optional.of("feedback")));
    }

    private Region open(Screen screen, Locale language, String query) {
        return screen.show(() -> new SearchController(desk(language), query).region(), 1000, 700);
    }

    @SuppressWarnings("unchecked")
    private static ListView<SearchModel.Row> list(Screen screen) {
        return screen.find("search-list", ListView.class);
    }

    private static String words(Screen screen, String id) {
        return screen.run(() -> screen.find(id, Label.class).getText());
    }

    @Test
    void everythingIsFoundMarkedAndOpenedWhereItStands(Screen screen) {
        Region root = open(screen, Locale.ENGLISH, "");
        assertThat(screen.isShown("search-help")).isTrue();
        assertThat(screen.run(() -> Accessible.problems(root))).isEmpty();
        screen.picture(root, "search-empty-light");

        screen.click("search-field");
        screen.type("anchor");
        assertThat(words(screen, "search-count")).isEqualTo("6 things found");
        assertThat(screen.run(() -> Accessible.problems(root))).isEmpty();
        List<Found> found = screen.run(() ->
                list(screen).getItems().stream().map(SearchModel.Row::found).toList());
        assertThat(found)
                .doesNotContainNull()
                .allMatch(one -> one.title().hasHit() || one.context().hasHit());
        assertThat(found)
                .extracting(Found::place)
                .contains(
                        new Place.Journal(entry, null),
                        new Place.Steps(setback, "what-happened"),
                        new Place.People(services.people().all().getFirst().id()),
                        new Place.Timeline(
                                setback, services.events().all(null).getFirst().id()));
        screen.picture(root, "search-light");
        screen.setDark(root, true);
        screen.picture(root, "search-dark");

        screen.click("search-part-journal");
        assertThat(words(screen, "search-count")).isEqualTo("2 things found");
        screen.click("search-field");
        screen.press(KeyCode.DOWN);
        screen.press(KeyCode.ENTER);
        assertThat(book.places()).containsExactly(new Place.Journal(entry, null));
        screen.click("search-part-journal");
        screen.click("search-order-newest");
        assertThat(screen.run(
                        () -> list(screen).getItems().getLast().hit().ref().id()))
                .as("the oldest")
                .isEqualTo(services.events().all(null).getFirst().id());
    }

    @Test
    void whatCannotBeReadIsSaidAndWhatIsNotThereToo(Screen screen) {
        Region root = open(screen, Locale.FRENCH, "anchor avant:jadis");
        assertThat(words(screen, "search-notes")).contains("avant:jadis").contains("laissé de côté");
        assertThat(screen.run(() -> list(screen).getItems())).isNotEmpty();
        screen.picture(root, "search-notes-fr");
        screen.fill("search-field", "zzzzzz");
        assertThat(screen.isShown("search-nothing")).isTrue();
        screen.fill("search-field", "");
        assertThat(screen.isShown("search-help")).isTrue();
        screen.picture(root, "search-empty-fr");
    }

    @Test
    void thousandsOfHitsAreReadAsTheyComeIntoSight(Screen screen) {
        new SeededEntries(4).addTo(book.database(), 1000);
        open(screen, Locale.ENGLISH, "the");
        ListView<SearchModel.Row> list = list(screen);
        assertThat(screen.run(() -> list.getItems().size())).isGreaterThan(300);
        long read = screen.run(() ->
                list.getItems().stream().filter(row -> row.found() != null).count());
        assertThat(read).isLessThanOrEqualTo(80);
        screen.run(() -> list.scrollTo(200));
        screen.waitUntil(() -> list.getItems().get(200).found() != null);
        assertThat(screen.run(() -> list.getItems().stream()
                        .filter(row -> row.found() != null)
                        .count()))
                .isLessThan(200);
    }

    @Test
    void thePaletteFindsScreensFirstAndThenWhatWasWritten(Screen screen) {
        var model = new PaletteModel();
        List<String> ran = new ArrayList<>();
        PaletteView view = screen.show(
                () -> {
                    PaletteSearch.attach(desk(Locale.ENGLISH), model);
                    return new PaletteView(app.rebound.text.Messages.of(Locale.ENGLISH), model, () -> ran.add("close"));
                },
                1000,
                700);
        screen.run(() -> {
            model.open(IntStream.range(0, 9)
                    .mapToObj(n -> new PaletteItem("Anchor screen " + n, "screen", () -> ran.add("screen " + n)))
                    .toList());
            view.open();
        });
        screen.type("anchor");
        List<String> shown =
                screen.run(() -> model.shown().stream().map(PaletteItem::kind).toList());
        assertThat(shown.subList(0, 6)).containsOnly("screen");
        assertThat(shown).hasSize(6 + 6 + 1).endsWith("search").contains("Event · 3 Mar 2023", "Person · 18 Apr 2024");
        assertThat(screen.run(() -> Accessible.problems(view))).isEmpty();
        screen.picture(view, "palette-found-light");
        screen.setDark(view, true);
        screen.picture(view, "palette-found-dark");
        screen.repeat(KeyCode.DOWN, 6);
        Excerpt chosen = screen.run(() -> model.shown().get(6).title());
        assertThat(chosen.text()).isNotEmpty();
        screen.press(KeyCode.ENTER);
        assertThat(ran).containsExactly("close");
        assertThat(book.places()).hasSize(1);
        screen.repeat(KeyCode.DOWN, 20);
        screen.press(KeyCode.ENTER);
        assertThat(book.places()).endsWith(new Place.Search("anchor"));
    }
}
